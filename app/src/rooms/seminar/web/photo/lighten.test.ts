// A photo made light: smaller, never heavier, and sent as it is when the browser cannot draw it.
import { expect, test } from 'vitest';
import { type Easel, lightenPhoto } from './lighten.js';

const file = new Blob(['x'.repeat(1000)]);

function createEasel(width: number, height: number, weight: number) {
  const drawn: (readonly [number, number])[] = [];
  const easel: Easel = {
    open: async () => ({ width, height, close: () => undefined }),
    draw: async (_, toWidth, toHeight) => {
      drawn.push([toWidth, toHeight]);
      return new Blob(['y'.repeat(weight)]);
    },
  };
  return { easel, drawn };
}

test('[R046] four thousand points become two thousand, upright or not', async () => {
  const wide = createEasel(4000, 3000, 100);
  expect((await lightenPhoto(file, wide.easel)).size).toBe(100);
  const tall = createEasel(3000, 6000, 100);
  await lightenPhoto(file, tall.easel);
  expect([wide.drawn, tall.drawn]).toEqual([[[2000, 1500]], [[1000, 2000]]]);
});

test('a small photo is not made larger, nor a light one heavier', async () => {
  const small = createEasel(800, 600, 2000);
  expect(await lightenPhoto(file, small.easel)).toBe(file);
  expect(small.drawn).toEqual([[800, 600]]);
});

test('what the browser cannot open is left to the server to judge', async () => {
  const { easel } = createEasel(1, 1, 1);
  const blind = { ...easel, open: () => Promise.reject(new Error('HEIC')) };
  expect(await lightenPhoto(file, blind)).toBe(file);
});
