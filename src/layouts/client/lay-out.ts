/**
 * What styles/later.css leaves for later is laid out while the browser is idle, some sections or groups of rows at a
 * time: no task is long, and soon everything has its true height.
 */
const parts = document.querySelectorAll<HTMLElement>('.section, .stacks > tbody');
/** A phone is some four times slower than a desk computer: there, too, this stays under the 50 ms that a reader feels. */
const MOST_MS = 12;
let next = 0;

function layOut(): void {
  const begun = performance.now();
  do {
    const part = parts[next++];
    part?.classList.add('laid-out');
    // Asked for its height it is laid out now, and its time is counted.
    part?.getBoundingClientRect();
  } while (next < parts.length && performance.now() - begun < MOST_MS);
  if (next < parts.length) whenIdle();
}

function whenIdle(): void {
  requestIdleCallback(layOut);
}

/** Returning readers, and links to a part of the page, need true heights at once. */
function layOutAll(): void {
  document.documentElement.classList.add('whole');
}

/** Where the browser has gone by guessed heights is not where the heading comes to stand. */
function land(): void {
  if (next >= parts.length || document.documentElement.classList.contains('whole')) return;
  layOutAll();
  document.querySelector(':target')?.scrollIntoView();
}

addEventListener('hashchange', land);
const [visit] = performance.getEntriesByType('navigation');
const comesBack = visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate';
if (comesBack || location.hash !== '') layOutAll();
// With the load the font is there, which would have everything laid out once more.
else if ('requestIdleCallback' in window) addEventListener('load', whenIdle);
