// The size of the grid: as large as can be read whole, never a cut question.
import type { MarketplaceCell } from '@trame/core/methods/open-space';
import { describe, expect, test } from 'vitest';
import { chooseGridSize } from './marketplace-grid.js';

const cell = (text: string | null) =>
  ({ room: { id: 'r', name: 'R', seats: 1 }, question: text === null ? null : { text } }) as MarketplaceCell;
const grid = (slots: number, rooms: number, text: string | null) => ({
  slots: Array.from({ length: slots }, (_, index) => ({
    slot: { id: `s${index}`, minutes: 35 as never },
    cells: Array.from({ length: rooms }, () => cell(text)),
  })),
});

describe('the grid of the marketplace', () => {
  test('[R063] four rooms and three slots of ordinary questions are one large table', () => {
    expect(chooseGridSize(grid(3, 4, 'Comment loger ceux que nous recrutons ?'))).toBe('large');
    expect(chooseGridSize(grid(3, 4, null))).toBe('large');
  });

  test('longer questions are set smaller, and read slot by slot before any is cut', () => {
    expect(chooseGridSize(grid(3, 4, 'x'.repeat(70)))).toBe('compact');
    expect(chooseGridSize(grid(3, 4, 'x'.repeat(200)))).toBeNull();
    expect(chooseGridSize(grid(5, 2, 'court'))).toBeNull();
  });
});
