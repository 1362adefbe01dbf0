// Offers and needs at the capture desk: slips typed one after the other, in their author's name (R085).
import { listProspects, RECIPROCITY_KINDS } from '@trame/core/methods/reciprocity';
import { formatSentence, Tabs } from '../../../../design/index.js';
import { EntryDesk, RefusedList, SlipEntry, SlipRecent } from '../../../workshop/web/index.js';
import type { ReciprocityOrganiserProps } from './activity.js';
import { Meetings } from './facilitator/meetings.js';
import { useWords } from './words.js';

export function ReciprocityCapture(room: ReciprocityOrganiserProps) {
  const words = useWords();
  const prospects = listProspects(room.state).length;
  const kinds = RECIPROCITY_KINDS.map((id) => ({ id, label: words.kinds[id] }));
  return (
    <EntryDesk recent={<SlipRecent room={room} kinds={kinds} />}>
      <Tabs
        label={words.entry.tabs}
        faces={[
          {
            id: 'slips',
            label: words.entry.slips,
            content: (
              <SlipEntry
                room={room}
                kinds={kinds}
                label={words.entry.field}
                tag={{ label: words.entry.word, options: room.state.settings.tags }}
              />
            ),
          },
          // « D’accord pour être présenté ? »: what the slips answer, pair by pair.
          {
            id: 'meetings',
            label: formatSentence(words.tabs.meetings, { count: prospects }),
            content: <Introductions {...room} />,
          },
        ]}
      />
    </EntryDesk>
  );
}

/** The answers written on slips, noted for the pairs they concern. */
function Introductions(room: ReciprocityOrganiserProps) {
  const refused = room.refused.filter(({ command }) => command.type.endsWith('-introduction'));
  return (
    <>
      <RefusedList refused={refused} dismiss={room.dismiss} />
      <Meetings {...room} />
    </>
  );
}
