import { describe, expect, it } from 'vitest';
import type { Box } from '../../../../src/charts/svg/path.ts';
import { mergeShapes, type Shape } from '../../../../src/charts/svg/shape.ts';

function rectangle(left: number, right: number, fill = 'var(--a)'): Shape {
  const box: Box = { left, right, top: 0, bottom: 10 };
  return { path: [box], fill, stroke: null };
}

describe('mergeShapes', () => {
  it('joins touching and distant neighbours of one style', () => {
    expect(mergeShapes([rectangle(0, 5), rectangle(5, 9), rectangle(20, 30)])).toHaveLength(1);
  });

  it('keeps shapes apart that overlap, differ in style or have another between them', () => {
    expect(mergeShapes([rectangle(0, 5), rectangle(4, 9)])).toHaveLength(2);
    const striped = [rectangle(0, 5), rectangle(5, 9, 'var(--b)'), rectangle(9, 12)];
    expect(mergeShapes(striped)).toEqual(striped);
  });
});
