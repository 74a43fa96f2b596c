/** What only a laid-out page tells. These functions run in the browser: they name nothing from outside. */

/** Elements that reach beyond the screen, outside of frames that scroll by themselves. */
export function overflowing(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const isFramed = (element: Element): boolean => {
    for (let parent = element.parentElement; parent !== null; parent = parent.parentElement) {
      const isPage = parent === document.body || parent === document.documentElement;
      if (!isPage && getComputedStyle(parent).overflowX !== 'visible') return true;
    }
    return false;
  };
  const wide = [...document.body.querySelectorAll('*')]
    .filter((element) => {
      const { right, left, width, height } = element.getBoundingClientRect();
      const isOut = width > 1 && height > 1 && (right > clientWidth + 1 || left < -1);
      return isOut && !element.matches('.skip, .visually-hidden, svg *') && !isFramed(element);
    })
    .map((element) => `${element.outerHTML.slice(0, 120)} to ${element.getBoundingClientRect().right}`);
  return scrollWidth > clientWidth ? [`the document: ${scrollWidth} of ${clientWidth}`, ...wide] : wide;
}

/** Inline elements that are stuck to the word before or after them, as "총 예산은<strong>3억</strong>". */
export function joinedWords(): string[] {
  const isInline = (node: Node | null): node is HTMLElement =>
    node instanceof HTMLElement &&
    !node.matches('sup, sub, wbr, .visually-hidden') &&
    getComputedStyle(node).display === 'inline';
  const elements = [
    ...document.body.querySelectorAll('strong, em, b, a, q, code, dfn, abbr, mark, time, span'),
  ];
  return elements
    .filter(isInline)
    .filter((element) => {
      const { previousSibling: before, nextSibling: after, textContent: text } = element;
      const precedes = before instanceof Text ? before.data : isInline(before) ? before.textContent : '';
      const follows = after instanceof Text ? after.data : '';
      // A Korean counter follows its number, and a particle its name, without a space.
      const isStuckBefore =
        (/[\p{L}.,:;!?)]$/u.test(precedes) && /^[\p{L}\p{N}]/u.test(text)) ||
        (/\p{N}$/u.test(precedes) && /^[A-Za-z0-9]/.test(text));
      return isStuckBefore || (/[A-Za-z0-9.,:;!?)]$/.test(text) && /^[A-Za-z0-9]/.test(follows));
    })
    .map(({ parentElement }) => (parentElement?.innerHTML ?? '').replaceAll(/\s+/g, ' ').slice(0, 200));
}

/**
 * What keeps a reader from seeing where the keyboard stands: now ("end" where it stands nowhere), or at every stop of
 * the page, forwards and then backwards.
 */
export function faultsOfStops(which: 'now' | 'every'): { stops: number; faults: string[] } {
  const faultNow = (): string | null => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'end';
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
    const hasOutline = (one: Element): boolean => {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    };
    const name = element.outerHTML.slice(0, 120);
    // A field and its button stand in one frame, which shows where one is.
    if (!hasOutline(element) && !hasOutline(element.closest('form') ?? element)) return `no outline: ${name}`;
    if (width === 0 || height === 0) return `nothing to see: ${name}`;
    if (bottom <= 0 || top >= innerHeight || right <= 0 || left >= innerWidth) return `out of view: ${name}`;
    // A link over two lines has a gap in its middle, so its first line is looked at.
    const [line] = element.getClientRects();
    const y = Math.min(Math.max((line?.top ?? 0) + 4, 1), innerHeight - 1);
    const x = Math.min(Math.max((line?.left ?? 0) + 4, 1), innerWidth - 1);
    const front = document.elementFromPoint(x, y);
    const isInFront = front !== null && (element.contains(front) || front.contains(element));
    return isInFront ? null : `behind ${front?.outerHTML.slice(0, 60) ?? 'nothing'}: ${name}`;
  };
  if (which === 'now') return { stops: 1, faults: [faultNow()].filter((fault) => fault !== null) };
  const all = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const stops = [...document.querySelectorAll<HTMLElement>(all)].filter(
    (element) => element.tabIndex >= 0 && element.checkVisibility() && !element.matches(':disabled'),
  );
  const faults = [...stops, ...stops.toReversed()].flatMap((stop) => {
    stop.focus({ focusVisible: true });
    return faultNow() ?? [];
  });
  return { stops: stops.length, faults: [...new Set(faults)] };
}

/** The spacing of text that a reader may set for himself (WCAG 1.4.12). */
export function spaceText(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}

/** Elements whose text is cut off by their own edge. */
export function clipped(): string[] {
  // A drawing that ends at the edge of its columns is cut on purpose.
  const hasWords = (element: HTMLElement): boolean => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const drawing of copy.querySelectorAll('svg')) drawing.remove();
    return copy.textContent.trim() !== '';
  };
  return [...document.body.querySelectorAll<HTMLElement>('*')]
    .filter((element) => {
      const { overflowX, overflowY, display } = getComputedStyle(element);
      // What is for screen readers alone has the size of a dot.
      const isSmall = element.clientWidth <= 1 || element.clientHeight <= 1;
      if (display === 'inline' || isSmall || element.matches('svg, svg *')) return false;
      const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      const isCut =
        (cuts(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (cuts(overflowY) && element.scrollHeight > element.clientHeight + 1);
      return isCut && hasWords(element);
    })
    .map((element) => element.outerHTML.slice(0, 120));
}

/** What would not be seen in a reader's own colours: shapes that are like the page, boxes that only a colour makes. */
export function lostInForcedColours(): string[] {
  const paper = getComputedStyle(document.body).backgroundColor;
  const isSeen = (colour: string): boolean =>
    !['none', 'transparent', 'rgba(0, 0, 0, 0)', paper].includes(colour);
  const shapes = [...document.querySelectorAll('svg :is(rect, path, line, circle, polygon)')].filter(
    (shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      const { width, height } = shape.getBoundingClientRect();
      return shape.closest('defs') === null && width + height > 0 && !isSeen(fill) && !isSeen(stroke);
    },
  );
  const boxes = [...document.body.querySelectorAll<HTMLElement>('span, div, li')].filter((box) => {
    const { borderTopStyle, borderBottomStyle } = getComputedStyle(box);
    const { width, height } = box.getBoundingClientRect();
    const isEmpty = box.childElementCount === 0 && box.textContent.trim() === '';
    const isPlain = borderTopStyle === 'none' && borderBottomStyle === 'none';
    return isEmpty && isPlain && box.className !== '' && width > 1 && height > 1;
  });
  return [...shapes, ...boxes].map((element) => element.outerHTML.slice(0, 120));
}

/** What moves by itself or glides: nothing may, for a reader who asked for less motion. */
export function moving(): string[] {
  const glides = getComputedStyle(document.documentElement).scrollBehavior === 'smooth';
  const elements = [...document.querySelectorAll('*')]
    .filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
    })
    .map((element) => element.outerHTML.slice(0, 120));
  return glides ? ['scrolling', ...elements] : elements;
}
