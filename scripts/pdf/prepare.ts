/** What runs in the browser before a page is printed. Nothing from outside may be named inside these functions. */

/** Puts the sheet of another page before everything, on a page of its own. */
export async function putFirst(address: string): Promise<void> {
  const html = await (await fetch(address)).text();
  const main = new DOMParser().parseFromString(html, 'text/html').querySelector('main');
  if (main === null) throw new Error(`${address} has no <main>.`);
  const sheet = document.createElement('div');
  sheet.className = 'first-sheet';
  sheet.append(...main.childNodes);
  document.body.prepend(sheet);
}

/** Waits for the fonts. */
export async function fontsLoaded(): Promise<void> {
  await document.fonts.ready;
}

/** Has figures tagged as groups: what a PDF calls a figure is a picture, and these hold tables. Charts stay pictures. */
export function tagTables(): void {
  for (const figure of document.querySelectorAll('figure')) figure.setAttribute('role', 'group');
}

/**
 * Sets figures whose tables are wider than an upright page on pages turned on their side, with the headings that stand
 * right before them. A table that is too wide for these as well is made smaller.
 * @param across the width of a page turned on its side
 */
export function layWideTables(across: number): void {
  const headingsBefore = (element: Element): Element[] => {
    const { parentElement: parent } = element;
    const before = parent === null ? [] : [...parent.children];
    before.length = Math.max(0, before.indexOf(element));
    const isHeading = (one: Element): boolean => one.matches(':is(h1, h2, h3, h4, h5, h6), [class$="-head"]');
    if (parent === null || !before.every(isHeading)) return [];
    return parent.matches('.section, article, main') ? before : [...headingsBefore(parent), ...before];
  };
  for (const figure of document.querySelectorAll('main .figure')) {
    const frame = figure.querySelector<HTMLElement>('.frame');
    const table = figure.querySelector('table');
    if (frame === null || table === null || table.offsetWidth <= frame.clientWidth + 1) continue;
    const sheet = document.createElement('div');
    sheet.className = 'lies';
    const headings = headingsBefore(figure);
    figure.before(sheet);
    sheet.append(...headings, figure);
    if (table.offsetWidth > across) frame.style.zoom = String(across / table.offsetWidth);
  }
}

/** The ids whose pages the document tells. */
export function toldPages(): string[] {
  return [...document.querySelectorAll('[data-page-of]')].map(
    (element) => element.getAttribute('data-page-of') ?? '',
  );
}

/** Writes the pages where the document tells them. The room for each is there already, so nothing moves. */
export function fillPages(pages: Record<string, number>): void {
  for (const element of document.querySelectorAll('[data-page-of]'))
    element.textContent = String(pages[element.getAttribute('data-page-of') ?? ''] ?? '');
}

/** The parts that begin on right-hand pages, in order. */
export function rightHandParts(): string[] {
  return [...document.querySelectorAll('.chapter')].map(({ id }) => id);
}

/** Puts an empty page before each of these parts. */
export function insertBlanks(ids: readonly string[]): void {
  for (const id of ids) {
    const blank = document.createElement('div');
    blank.className = 'blank-page';
    document.getElementById(id)?.before(blank);
  }
}
