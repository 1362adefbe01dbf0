// « Qui, lundi ? » and the levers that wait for somebody: the end of the hour, read aloud.
import { compareField, listUnheldLevers } from '@trame/core/methods/retro-prospective';
import { findItem } from '@trame/core/workshop';
import { WallColumns } from '../../../../workshop/web/index.js';
import type { RetroProjectorProps } from '../activity.js';
import { useWords } from '../words.js';
import { noteSlip } from './field-view.js';

export function MondayView({ state, page, namePerson }: RetroProjectorProps) {
  const words = useWords();
  const mondays = compareField(state, 'monday');
  const levers = listUnheldLevers(state);
  const columns = [
    {
      id: 'mondays',
      title: words.fields.monday,
      empty: words.wall.mondaysEmpty,
      groups: mondays.map(({ team, situation, slips }) => ({
        id: `${team.id} ${situation.id}`,
        title: team.name,
        slips: slips.map((slip) => noteSlip(slip, { namePerson, words })),
      })),
    },
    {
      id: 'levers',
      title: words.holders.levers,
      empty: words.holders.noLevers,
      groups: [
        {
          id: 'levers',
          title: null,
          slips: levers.map(({ id, text, team }) => ({
            id,
            text,
            note: findItem(state.teams, team ?? '')?.name ?? '',
          })),
        },
      ],
    },
  ];
  return (
    <WallColumns
      label={words.fields.monday}
      page={page}
      columns={columns.map((column) => ({
        ...column,
        groups: column.groups.filter(({ slips }) => slips.length > 0),
      }))}
      emptyTitle={words.fields.monday}
      emptyText={words.wall.mondaysEmpty}
    />
  );
}
