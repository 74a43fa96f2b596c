import { describe, expect, it } from 'vitest';
import { createCanvas } from '../../../../src/charts/svg/canvas.ts';
import { pathData } from '../../../../src/charts/svg/path.ts';

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
    ['setTransform', (ctx) => ctx.setTransform(1, 1, 0, 1, 0, 0)],
    ['clearRect', (ctx) => ctx.clearRect(0, 0, 10, 10)],
  ])('%s throws, says its name and what to do', (name, use) => {
    const { ctx } = setUp();
    expect(() => use(ctx)).toThrow(new RegExp(`canvas "${name}.*\\. [A-Z]`));
  });

  it('refuses a fill that is no colour string', () => {
    const { ctx } = setUp();
    ctx.fillStyle = {} as CanvasGradient;
    expect(() => ctx.fillRect(0, 0, 1, 1)).toThrow(/fillStyle/);
  });

  it('refuses a hatched outline, and an outline under an uneven scale', () => {
    const { ctx } = setUp();
    ctx.rect(0, 0, 1, 1);
    ctx.strokeStyle = 'hatch(red)';
    expect(() => ctx.stroke()).toThrow(/strokeStyle/);
    ctx.scale(1, 2);
    expect(() => ctx.stroke()).toThrow(/uneven/);
  });

  it('refuses a clip within a clip', () => {
    const { ctx } = setUp();
    ctx.rect(1, 1, 5, 5);
    ctx.clip();
    ctx.clip();
    expect(() => ctx.fillRect(0, 0, 1, 1)).toThrow(/clip/);
  });
});

describe('what the context records', () => {
  it('a fill and the stroke of the same path as one shape', () => {
    const { canvas, ctx } = setUp();
    ctx.rect(1, 2, 3, 4);
    ctx.fillStyle = 'var(--a)';
    ctx.strokeStyle = 'var(--b)';
    ctx.setLineDash([2, 1]);
    ctx.fill();
    ctx.stroke();
    expect(canvas.shapes()).toMatchObject([
      { fill: 'var(--a)', stroke: { color: 'var(--b)', width: 1, dash: [2, 1] } },
    ]);
  });

  it('places paths by the transform of the moment, and restores it', () => {
    const { canvas, ctx } = setUp();
    ctx.save();
    ctx.translate(10, 10);
    ctx.scale(2, 2);
    ctx.moveTo(0, 0);
    ctx.lineTo(5, 0);
    ctx.restore();
    ctx.lineTo(0, 0);
    ctx.closePath();
    ctx.fill('evenodd');
    const [shape] = canvas.shapes();
    expect(pathData(shape?.path ?? [])).toBe('M10 10L20 10L0 0Z');
    expect(shape?.rule).toBe('evenodd');
  });

  it('nothing for a bar without height', () => {
    const { canvas, ctx } = setUp();
    ctx.fillRect(0, 0, 10, 0);
    expect(canvas.shapes()).toEqual([]);
  });

  it('no clip that is the whole drawing, but every other', () => {
    const { canvas, ctx } = setUp();
    ctx.save();
    ctx.rect(0, 0, 100, 50);
    ctx.clip();
    ctx.fillRect(0, 0, 5, 5);
    ctx.restore();
    ctx.beginPath();
    ctx.rect(0, 0, 50, 50);
    ctx.clip();
    ctx.fillRect(0, 0, 5, 5);
    expect(canvas.shapes().map(({ clip }) => clip !== null)).toEqual([false, true]);
  });

  it('nothing from before the drawing was cleared', () => {
    const { canvas, ctx } = setUp();
    ctx.fillRect(0, 0, 5, 5);
    ctx.clearRect(0, 0, 100, 50);
    expect(canvas.shapes()).toEqual([]);
  });
});
