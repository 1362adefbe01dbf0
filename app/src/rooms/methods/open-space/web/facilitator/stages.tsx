// The times of the open space in words, on the kit's rail.
import { type OpenSpaceState, openSpace } from '@trame/core/methods/open-space';
import { formatSentence } from '../../../../../design/index.js';
import { StageRail } from '../../../../workshop/web/index.js';
import { useFacilitator, useWords } from './context.js';
import type { Copy } from './copy.fr.js';

/** A timed step in words. */
export function nameStage(state: OpenSpaceState, id: string, words: Copy['stages']): string {
  const rank = state.settings.slots.findIndex((slot) => slot.id === id) + 1;
  if (rank > 0) return formatSentence(words.slot, { rank });
  if (id.startsWith('move-')) return words.move;
  const known: Readonly<Record<string, string>> = words;
  return known[id] ?? id;
}

export function Stages() {
  const words = useWords().stages;
  const room = useFacilitator();
  const { label, close, closed } = words;
  return (
    <StageRail
      room={room}
      plan={openSpace.plan(room.state.settings)}
      nameStage={(id) => nameStage(room.state, id, words)}
      words={{ label, close, closed }}
    />
  );
}
