import { startPanel } from './panel.ts';

const panel = document.querySelector<HTMLElement>('main .search-panel');
if (panel !== null) startPanel(panel, true);
