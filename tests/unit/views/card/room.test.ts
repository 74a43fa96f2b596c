import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { measurer } from '#src/fonts/advances.ts';
import { toSfnt } from '#src/fonts/sfnt.ts';
import { staticFont } from '#src/fonts/subset.ts';
import { fitting, linesOf, widthOf } from '#src/views/card/room.ts';

const FONT = 'src/fonts/source/PretendardGOVVariable.woff2';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CHARACTERS = [...`${LETTERS}0123456789 "'(),./:;[]{}|!?*+-=<>_~#$%&@₩→’‘“”「」『』·…–×가힣一`];

describe('the width of a text', () => {
  it('is that of the font, or a hair more', async () => {
    const measured = measurer(await staticFont(await toSfnt(readFileSync(FONT)), CHARACTERS, 400));
    const off = CHARACTERS.filter((one) => {
      const more = widthOf(one) - measured(one);
      return more < 0 || more > 0.05;
    });
    expect(off).toEqual([]);
  });
});

describe('lines of a text', () => {
  it('break between words alone, as Korean is set here', () => {
    expect(linesOf('온종일돌봄', 5)).toBe(1);
    expect(linesOf('온종일돌봄 서비스', 5)).toBe(2);
    expect(linesOf('온종일돌봄서비스', 5)).toBe(1);
  });

  it('take English letters as narrower than syllables', () => {
    expect(linesOf('all-day care', 6.5)).toBe(1);
    expect(linesOf('all-day care', 5)).toBe(2);
  });

  it('are one for nothing', () => {
    expect(linesOf('', 10)).toBe(1);
  });
});

describe('what fits', () => {
  const height = (entry: number) => entry;

  it('is everything where there is room', () => {
    expect(fitting([2, 3, 1], height, 6, 1)).toEqual({ shown: [2, 3, 1], more: 0 });
  });

  it('keeps a line to say what is left out', () => {
    expect(fitting([2, 3, 1], height, 5, 1)).toEqual({ shown: [2], more: 2 });
    expect(fitting([2, 2, 2], height, 5, 1)).toEqual({ shown: [2, 2], more: 1 });
  });

  it('may be nothing', () => {
    expect(fitting([9], height, 5, 1)).toEqual({ shown: [], more: 1 });
    expect(fitting([], height, 5, 1)).toEqual({ shown: [], more: 0 });
  });
});
