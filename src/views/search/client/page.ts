/**
 * Starts the search when the reader turns to it or the address asks: until then the page loads no engine. The index
 * of all there is stands aside while a query does: beneath "nothing found" it would look like results.
 */
import { asked } from '../../../components/client/address.ts';

const panel = document.querySelector<HTMLElement>('main .search-panel');
const input = panel?.querySelector<HTMLInputElement>('input[name="q"]');
if (panel && input) {
  const start = async (): Promise<void> => {
    const { startPanel } = await import('../../../components/client/search/panel.ts');
    startPanel(panel, true);
  };
  const all = document.querySelector<HTMLElement>('.search-index');
  const standAside = (): void => {
    if (all !== null) all.hidden = input.value.trim() !== '';
  };
  input.addEventListener('input', standAside);
  input.value = asked('q');
  standAside();
  if (input.value !== '') void start();
  else panel.addEventListener('focusin', () => void start(), { once: true });
}
