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
