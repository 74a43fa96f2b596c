/** An id of a node, in the parts of the file that are not compressed. */
const NODE = /(?<=\()node\d{8}(?=\))/g;

/**
 * Numbers the nodes of a PDF's structure from 1: Chromium counts all that its process has seen, so that the same page
 * would have other bytes behind another. Their order stays, which their tree is sorted by.
 */
export function withOwnNumbers(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  const ids = [...new Set(text.match(NODE) ?? [])].sort();
  const own = new Map(ids.map((id, at) => [id, `node${String(at + 1).padStart(8, '0')}`]));
  return Buffer.from(
    text.replaceAll(NODE, (id) => own.get(id) ?? id),
    'latin1',
  );
}

/**
 * Gives a PDF the date of its content instead of that of its making, so that the same content gives the same bytes.
 * Chromium writes both dates uncompressed and of one length; no other byte moves.
 * @param issued as "2024-11" or "2024-11-05"
 */
export function withDate(pdf: Buffer, issued: string): Buffer {
  const [year = '', month = '01', day = '01'] = issued.split('-');
  const date = `(D:${year}${month}${day}000000+00'00')`;
  const text = pdf.toString('latin1');
  const dated = text.replaceAll(/(?<=\/(?:CreationDate|ModDate) )\(D:\d{14}\+00'00'\)/g, date);
  const count = text.match(/\/(?:CreationDate|ModDate) \(D:/g)?.length ?? 0;
  if (count !== 2 || dated.length !== text.length)
    throw new Error('The PDF has no two dates where Chromium writes them: its writer has changed.');
  return Buffer.from(dated, 'latin1');
}
