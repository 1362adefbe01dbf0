// How large the grid of the marketplace may be set and still be read whole from the back of the room.
import type { Marketplace } from '@trame/core/methods/open-space';

/** Lines under the titles, and letters across the screen beside the rooms' names, at each size. */
const SIZES = [
  { size: 'large', lines: 12, letters: 69 },
  { size: 'compact', lines: 15, letters: 84 },
] as const;

export type GridSize = (typeof SIZES)[number]['size'];

/** The proposer's name follows the question: about a dozen letters. */
const NAME = 12;

/** The largest size at which no question would be cut; null when the grid is better read slot by slot. */
export function chooseGridSize({ slots }: Pick<Marketplace, 'slots'>): GridSize | null {
  const rooms = slots[0]?.cells.length ?? 0;
  if (slots.length > 4) return null;
  const countLines = (text: string, letters: number) =>
    Math.ceil((text.length + NAME) / Math.floor(letters / slots.length));
  const total = (letters: number) =>
    Array.from({ length: rooms }, (_, row) =>
      Math.max(1, ...slots.map(({ cells }) => countLines(cells[row]?.question?.text ?? '', letters))),
    ).reduce((sum, lines) => sum + lines, 0);
  return SIZES.find(({ lines, letters }) => total(letters) <= lines)?.size ?? null;
}
