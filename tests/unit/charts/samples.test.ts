import { describe, expect, it } from 'vitest';
import { samples } from './samples.ts';

describe.each(Object.entries(samples))('%s', (name, draw) => {
  it('looks as it did', async () => {
    await expect(draw() + '\n').toMatchFileSnapshot(`snapshots/${name}.svg`);
  });

  it('is drawn byte by byte the same twice', () => {
    expect(draw()).toBe(draw());
  });

  it('weighs at most 1.5 KB', () => {
    expect(Buffer.byteLength(draw())).toBeLessThanOrEqual(1536);
  });

  it('carries no inline style, script or fixed colour', () => {
    expect(draw()).not.toMatch(/style=|<style|<script|#[0-9a-f]{3,6}"|rgba?\(/i);
  });
});
