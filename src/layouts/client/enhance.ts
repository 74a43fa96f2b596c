/** Comfort for pages that read fully without it: copying, printing, the language, the place in the page's index. */

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  // Browsers give pages no clipboard over plain http.
  if (!('clipboard' in navigator)) continue;
  const label = button.textContent;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(button.dataset['copy'] ?? '').then(
      () => {
        button.textContent = button.dataset['copied'] ?? label;
        setTimeout(() => (button.textContent = label), 2000);
      },
      () => {
        // Not allowed to: the text stands beside the button to be copied by hand.
        button.hidden = true;
      },
    );
  });
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    window.print();
  });
}

// What is chosen on a page stands in its address, and holds in the other language too.
for (const link of document.querySelectorAll<HTMLAnchorElement>('.doors a[hreflang]')) {
  link.addEventListener('click', () => {
    link.search = location.search;
  });
}

const index = document.querySelector('.page-index');
if (index !== null && 'IntersectionObserver' in window) {
  const links = new Map(
    [...index.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [link.hash.slice(1), link]),
  );
  const observer = new IntersectionObserver(
    (entries) => {
      const entered = entries.find((entry) => entry.isIntersecting);
      if (entered === undefined) return;
      for (const [id, link] of links) {
        if (id === entered.target.id) link.setAttribute('aria-current', 'location');
        else link.removeAttribute('aria-current');
      }
    },
    { rootMargin: '-10% 0px -80% 0px' },
  );
  for (const id of links.keys()) {
    const section = document.getElementById(id);
    if (section !== null) observer.observe(section);
  }
}
