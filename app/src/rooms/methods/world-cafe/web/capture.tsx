// A world café at the capture desk: the lines of a table sheet or of slips, typed one after the other (R085).
import { countCafeRounds, formatRoundTag, WORLD_CAFE_KINDS } from '@trame/core/methods/world-cafe';
import { formatSentence } from '../../../../design/index.js';
import { EntryDesk, SlipEntry, SlipRecent } from '../../../workshop/web/index.js';
import type { CafeOrganiserProps } from './activity.js';
import { useWords } from './words.js';

export function CafeCapture(room: CafeOrganiserProps) {
  const words = useWords();
  const { state } = room;
  const kinds = WORLD_CAFE_KINDS.map((id) => ({ id, label: words.board[id] }));
  const rounds = Array.from({ length: countCafeRounds(state) }, (_, rank) => rank + 1);
  return (
    <EntryDesk recent={<SlipRecent room={room} kinds={kinds} />}>
      <SlipEntry
        room={room}
        kinds={kinds}
        label={words.entry.field}
        about={{
          label: words.entry.theme,
          options: state.themes.map(({ id, title }) => ({ id, label: title })),
          isRequired: true,
        }}
        tag={{
          label: words.entry.round,
          options: rounds.map((number) => ({
            id: formatRoundTag(number),
            label: formatSentence(words.round, { number }),
          })),
        }}
      />
    </EntryDesk>
  );
}
