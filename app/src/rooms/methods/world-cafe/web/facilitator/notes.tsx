// Notes of the tables and sentences of the visions, theme by theme: read, mended, sorted, hidden.
import { countCafeRounds, formatRoundTag, WORLD_CAFE_KINDS } from '@trame/core/methods/world-cafe';
import { formatSentence } from '../../../../../design/index.js';
import { SlipBoard } from '../../../../workshop/web/index.js';
import type { CafeOrganiserProps } from '../activity.js';
import { useWords } from '../words.js';

export function Notes(room: CafeOrganiserProps) {
  const words = useWords();
  const { state } = room;
  const rounds = Array.from({ length: countCafeRounds(state) }, (_, rank) => rank + 1);
  return (
    <SlipBoard
      room={room}
      label={words.board.label}
      kinds={WORLD_CAFE_KINDS.map((id) => ({ id, label: words.board[id] }))}
      by="about"
      columns={state.themes.map(({ id, title }) => ({ id, title }))}
      tags={rounds.map((number) => ({
        id: formatRoundTag(number),
        label: formatSentence(words.round, { number }),
      }))}
      emptyTitle={words.board.empty}
      emptyText={words.board.emptyText}
    />
  );
}
