// Whether the grid of the marketplace can be read from the back of the room as one table.
import type { Marketplace } from '@trame/core/methods/open-space';

/** Lines of body text that fit under the titles, and letters across the screen beside the rooms' names. */
const LINES = 11;
const LETTERS = 76;

/** Lines a cell takes, its proposer's name included. */
function countLines(text: string, slots: number): number {
  return Math.ceil(text.length / Math.floor(LETTERS / slots)) + 1;
}

/** False when some question would be cut: the grid is then read slot by slot. */
export function isGridReadable({ slots }: Pick<Marketplace, 'slots'>): boolean {
  const rooms = slots[0]?.cells.length ?? 0;
  const rows = Array.from({ length: rooms }, (_, index) =>
    Math.max(1.5, ...slots.map(({ cells }) => countLines(cells[index]?.question?.text ?? '', slots.length))),
  );
  return slots.length <= 4 && rows.reduce((sum, lines) => sum + lines, 0) <= LINES;
}
