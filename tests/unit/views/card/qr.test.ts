import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrCode } from '#src/views/card/qr.ts';

/** Pixels of a module: what a camera would see of a printed code. */
const SCALE = 6;

/** Paints the path as a browser does, black on white. */
function paint({ size, path }: { size: number; path: string }) {
  const side = size * SCALE;
  const data = new Uint8Array(side * side * 3).fill(255);
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
      const from = (row * side + Number(x) * SCALE) * 3;
      data.fill(0, from, from + Number(length) * SCALE * 3);
    }
  return { width: side, height: side, data };
}

describe('a QR code', () => {
  it.each(['https://nuriplan.example/2025/projects/tree-care/', 'https://누리.example/가?b=c#d'])(
    'says its text: %s',
    (text) => {
      expect(decodeQR(paint(qrCode(text)))).toBe(text);
    },
  );

  it('is nothing but runs of squares inside its quiet zone', () => {
    const { size, path } = qrCode('https://nuriplan.example/');
    expect(path.replaceAll(/M\d+ \d+h(\d+)v1h-\1z/g, '')).toBe('');
    for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      expect(Number(x)).toBeGreaterThanOrEqual(4);
      expect(Number(y)).toBeGreaterThanOrEqual(4);
      expect(Number(x) + Number(length)).toBeLessThanOrEqual(size - 4);
    }
  });
});
