/** Starts the search when the reader turns to it or the address asks: until then the page loads no engine. */
import { asked } from '../../../components/client/address.ts';

const panel = document.querySelector<HTMLElement>('main .search-panel');
const input = panel?.querySelector<HTMLInputElement>('input[name="q"]');
if (panel && input) {
  const start = async (): Promise<void> => {
    const { startPanel } = await import('./panel.ts');
    startPanel(panel, true);
  };
  input.value = asked('q');
  if (input.value !== '') void start();
  else panel.addEventListener('focusin', () => void start(), { once: true });
}
