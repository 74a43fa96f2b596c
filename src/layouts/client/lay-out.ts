/**
 * What styles/later.css leaves for later is laid out while the browser is idle, a section or a division of a long table
 * at a time: no task is long, and soon everything has its true height.
 */
const parts = document.querySelectorAll<HTMLElement>('.section, .stacks > [data-group]');
/** Of a browser's idle time, 50 ms at most: what is left for the last part of a task. */
const SPARE_MS = 30;
let next = 0;

function layOut(idle: IdleDeadline): void {
  do {
    const part = parts[next++];
    part?.classList.add('laid-out');
    // Asked for its height it is laid out now, and its time is counted.
    part?.getBoundingClientRect();
  } while (next < parts.length && idle.timeRemaining() > SPARE_MS);
  if (next < parts.length) whenIdle();
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
