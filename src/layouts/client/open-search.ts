/** Opens the search dialog by its door, by "/" and by Ctrl-K or ⌘-K; the search itself loads on first use. */

const dialog = document.querySelector<HTMLDialogElement>('dialog.search-dialog');
const panel = dialog?.querySelector<HTMLElement>('.search-panel') ?? null;
let started = false;

async function open(): Promise<void> {
  if (dialog === null || panel === null || dialog.open) return;
  dialog.showModal();
  panel.querySelector('input')?.focus();
  if (started) return;
  started = true;
  try {
    const { startPanel } = await import('../../components/client/search/panel.ts');
    startPanel(panel, false);
  } catch {
    // Without it the box is a form that leads to the search page; the next opening tries again.
    started = false;
  }
}

for (const door of document.querySelectorAll<HTMLAnchorElement>('a[data-search]')) {
  door.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    void open();
  });
}

document.addEventListener('keydown', (event) => {
  const typing = event.target instanceof Element && event.target.closest('input, select, textarea') !== null;
  const shortcut =
    (event.key === '/' && !typing) || (event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey));
  if (!shortcut || event.isComposing || dialog === null) return;
  event.preventDefault();
  void open();
});

dialog?.addEventListener('click', (event) => {
  // A click on the veil, outside the panel.
  if (event.target === dialog) dialog.close();
});
