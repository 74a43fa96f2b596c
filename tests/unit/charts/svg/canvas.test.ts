import { describe, expect, it } from 'vitest';
import { createCanvas } from '../../../../src/charts/svg/canvas.ts';

function setUp() {
  const canvas = createCanvas(100, 50);
  return { canvas, ctx: canvas.getContext('2d') };
}

describe('what the context cannot draw', () => {
  it.each<[string, (ctx: CanvasRenderingContext2D) => unknown]>([
    ['fillText', (ctx) => ctx.fillText('2025', 0, 0)],
    ['measureText', (ctx) => ctx.measureText('2025')],
    ['font', (ctx) => (ctx.font = '12px sans-serif')],
    ['shadowBlur', (ctx) => (ctx.shadowBlur = 4)],
    ['globalAlpha', (ctx) => (ctx.globalAlpha = 0.5)],
    ['createLinearGradient', (ctx) => ctx.createLinearGradient(0, 0, 1, 1)],
    ['drawImage', (ctx) => ctx.drawImage({} as HTMLImageElement, 0, 0)],
    ['arc', (ctx) => ctx.arc(0, 0, 1, 0, 1)],
    ['rotate', (ctx) => ctx.rotate(1)],
    ['scale', (ctx) => ctx.scale(2, 2)],
    ['moveTo', (ctx) => ctx.moveTo(0, 0)],
    ['setLineDash', (ctx) => ctx.setLineDash([2, 1])],
    ['setTransform', (ctx) => ctx.setTransform(1, 1, 0, 1, 0, 0)],
    ['clearRect', (ctx) => ctx.clearRect(0, 0, 10, 10)],
  ])('%s throws, says its name and what to do', (name, use) => {
    const { ctx } = setUp();
    expect(() => use(ctx)).toThrow(new RegExp(`canvas "${name}.*\\. [A-Z]`));
  });

  it('refuses a fill that is no colour string', () => {
    const { ctx } = setUp();
    ctx.rect(0, 0, 1, 1);
    ctx.fillStyle = {} as CanvasGradient;
    expect(() => ctx.fill()).toThrow(/fillStyle/);
  });

  it('refuses a hatched outline', () => {
    const { ctx } = setUp();
    ctx.rect(0, 0, 1, 1);
    ctx.strokeStyle = 'hatch(red)';
    expect(() => ctx.stroke()).toThrow(/strokeStyle/);
  });

  it('refuses a clip to a part of the drawing, and takes the whole', () => {
    const { ctx } = setUp();
    ctx.rect(0, 0, 100, 50);
    ctx.clip();
    ctx.beginPath();
    ctx.rect(1, 1, 5, 5);
    expect(() => ctx.clip()).toThrow(/clip/);
  });
});

describe('what the context records', () => {
  it('a fill and the stroke of the same path as one shape', () => {
    const { canvas, ctx } = setUp();
    ctx.rect(1, 2, 3, 4);
    ctx.fillStyle = 'var(--a)';
    ctx.strokeStyle = 'var(--b)';
    ctx.fill();
    ctx.stroke();
    expect(canvas.shapes()).toEqual([
      {
        path: [{ left: 1, top: 2, right: 4, bottom: 6 }],
        fill: 'var(--a)',
        stroke: { color: 'var(--b)', width: 1 },
      },
    ]);
  });

  it('styles as they were before they were saved', () => {
    const { canvas, ctx } = setUp();
    ctx.fillStyle = 'var(--a)';
    ctx.save();
    ctx.fillStyle = 'var(--b)';
    ctx.restore();
    ctx.rect(1, 2, 3, 4);
    ctx.fill();
    expect(canvas.shapes().map(({ fill }) => fill)).toEqual(['var(--a)']);
  });

  it('nothing for a bar without height', () => {
    const { canvas, ctx } = setUp();
    ctx.rect(0, 0, 10, 0);
    ctx.fill();
    expect(canvas.shapes()).toEqual([]);
  });

  it('nothing from before the drawing was cleared', () => {
    const { canvas, ctx } = setUp();
    ctx.rect(0, 0, 5, 5);
    ctx.fill();
    ctx.clearRect(0, 0, 100, 50);
    expect(canvas.shapes()).toEqual([]);
  });
});
