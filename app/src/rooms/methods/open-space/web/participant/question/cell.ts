// The cells of the marketplace grid as a list to choose from.
import { getMarketplace, type OpenSpaceState, type Place } from '@trame/core/methods/open-space';
import { formatSentence } from '../../../../../../design/format.js';
import type { Copy } from '../copy.fr.js';
import { formatRoom } from './room-name.js';

/** One line of the list. */
export interface CellOption {
  readonly id: string;
  readonly label: string;
  readonly place: Place;
}

/** Free cells and the one the question holds, slot by slot. */
export function listCells(state: OpenSpaceState, held: Place | null, words: Copy): readonly CellOption[] {
  return getMarketplace(state).slots.flatMap(({ slot, cells }, index) =>
    cells
      .filter(({ room, question }) => question === null || (held?.room === room.id && held.slot === slot.id))
      .map(({ room }) => ({
        id: `${slot.id} ${room.id}`,
        label: `${formatSentence(words.question.slot, { rank: index + 1 })} · ${formatRoom(room.name, words)}`,
        place: { room: room.id, slot: slot.id },
      })),
  );
}
