import type { PdfFile } from './print-all.ts';

/** Where progress is shown. */
export interface Terminal {
  isTTY?: boolean;
  write: (text: string) => unknown;
}

/** Shows how far the printing has come: one line that changes in a terminal, every tenth document elsewhere. */
export function progressOn(terminal: Terminal): (done: PdfFile, at: number, count: number) => void {
  const start = performance.now();
  return ({ file }, at, count) => {
    const line = `PDFs: ${String(at)} of ${String(count)}`;
    const last = at === count;
    if (terminal.isTTY === true) terminal.write(`\r\u001b[K${line}  ${last ? '' : file}`);
    else if (at % 10 === 0 || last) terminal.write(line);
    if (last) terminal.write(` in ${((performance.now() - start) / 1000).toFixed(0)} s\n`);
    else if (terminal.isTTY !== true && at % 10 === 0) terminal.write('\n');
  };
}

/** What was made, in one line: "78 PDFs, 1,234 pages, 45.6 MB". */
export function summaryOf(files: readonly PdfFile[]): string {
  const sum = (of: (file: PdfFile) => number): number => files.reduce((all, file) => all + of(file), 0);
  const megabytes = (sum(({ bytes }) => bytes) / 1e6).toFixed(1);
  return `${String(files.length)} PDFs, ${sum(({ pages }) => pages).toLocaleString('en')} pages, ${megabytes} MB`;
}
