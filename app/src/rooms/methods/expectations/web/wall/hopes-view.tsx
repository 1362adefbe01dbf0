// Every sentence under its question, with whose voice it is (R051).
import { type ExpectationKind, listAskedQuestions } from '@trame/core/methods/expectations';
import type { Slip } from '@trame/core/workshop';
import { WallColumns } from '../../../../workshop/web/index.js';
import { type ExpectationsProjectorProps, useWords } from '../words.js';

export function HopesView({ state, page }: ExpectationsProjectorProps) {
  const words = useWords();
  const asked = listAskedQuestions(state.settings).filter((question) => question !== 'rule');
  const shown = state.slips.filter(({ hidden }) => hidden === null);
  const note = ({ tags }: Slip<ExpectationKind>): { readonly note?: string } => {
    const [voice] = tags;
    return voice === 'two' || voice === 'four' ? { note: words.voiceNotes[voice] } : {};
  };
  const columns = asked.map((question) => ({
    id: question,
    title: words.kinds[question],
    empty: words.wall.emptyColumn,
    groups: [
      {
        id: question,
        title: null,
        slips: shown
          .filter(({ kind }) => kind === question)
          .map((slip) => ({ id: slip.id, text: slip.text, ...note(slip) })),
      },
    ],
  }));
  return (
    <WallColumns
      label={words.wall.hopes}
      page={page}
      columns={columns}
      emptyTitle={words.wall.emptyTitle}
      emptyText={words.wall.emptyText}
    />
  );
}
