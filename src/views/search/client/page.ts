/** Starts the search when the reader turns to it or the address asks: until then the page loads no engine. */

const panel = document.querySelector<HTMLElement>('main .search-panel');
const input = panel?.querySelector<HTMLInputElement>('input[name="q"]');
if (panel && input) {
  const start = async (): Promise<void> => {
    const { startPanel } = await import('./panel.ts');
    startPanel(panel, true);
  };
  input.value = new URLSearchParams(location.search).get('q') ?? '';
  if (input.value !== '') void start();
  else panel.addEventListener('focusin', () => void start(), { once: true });
}
