import { encodeQR } from 'qr';

/** Modules of white around a code, without which readers do not find it. */
const QUIET_ZONE = 4;

/** A QR code as one SVG path of unit squares in a square of `size`: a subpath for each run of dark modules. */
export function qrCode(text: string): { size: number; path: string } {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE });
  const path = rows.flatMap((row, y) => darkRuns(row).map(([x, n]) => `M${x} ${y}h${n}v1h-${n}z`)).join('');
  return { size: rows.length, path };
}

/** Where the dark modules of a row begin, and how many stand together. */
function darkRuns(row: readonly boolean[]): [x: number, length: number][] {
  return row.flatMap((dark, x): [number, number][] => {
    if (!dark || row[x - 1] === true) return [];
    const end = row.indexOf(false, x);
    return [[x, (end === -1 ? row.length : end) - x]];
  });
}
