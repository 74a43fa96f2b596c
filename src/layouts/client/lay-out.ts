/**
 * What styles/later.css leaves for later is laid out while the browser is idle, a section or a division of a long table
 * at a time: no task is long, and soon everything has its true height.
 */
const parts = document.querySelectorAll('.section, .stacks > [data-group]');
let next = 0;

function layOut(): void {
  parts[next++]?.classList.add('laid-out');
  // After the frame that lays this one out: two in one frame would be one longer task.
  if (next < parts.length) requestAnimationFrame(whenIdle);
}

function whenIdle(): void {
  requestIdleCallback(layOut);
}

/** Whoever comes back, or to a part of the page, is to land exactly there: that takes true heights at once. */
function layOutAll(): void {
  document.documentElement.classList.add('whole');
}

addEventListener('hashchange', layOutAll);
const [visit] = performance.getEntriesByType('navigation');
const comesBack = visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate';
if (comesBack || location.hash !== '') layOutAll();
// With the load the font is there, which would have everything laid out once more.
else if ('requestIdleCallback' in window) addEventListener('load', whenIdle);
