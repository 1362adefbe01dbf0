// The same field of every group, side by side.
import {
  type CanvasField,
  compareField,
  type HeldSlip,
  type Side,
} from '@trame/core/methods/retro-prospective';
import { formatSentence } from '../../../../../design/index.js';
import { type WallColumn, WallColumns, type WallSlip } from '../../../../workshop/web/index.js';
import type { RetroProjectorProps } from '../activity.js';
import { type Copy, useWords } from '../words.js';

/** What stands in small under a sentence: for whom it is, who holds it. */
export function noteSlip(
  { slip, holder }: HeldSlip,
  { namePerson, words }: Pick<RetroProjectorProps, 'namePerson'> & { readonly words: Copy },
): WallSlip {
  const sides = slip.tags.map((tag) => words.sides[tag as Side]);
  const isHeld = slip.kind === 'lever' || slip.kind === 'monday';
  const name = holder === null ? null : (namePerson(holder) ?? words.holders.unknown);
  const held = name === null ? words.wall.unheld : formatSentence(words.holders.by, { name });
  const note = [...sides, ...(isHeld ? [held] : [])].join(' · ');
  return { id: slip.id, text: slip.text, ...(note !== '' && { note }) };
}

export interface FieldViewProps extends RetroProjectorProps {
  readonly fields: readonly CanvasField[];
}

export function FieldView({ state, page, namePerson, fields }: FieldViewProps) {
  const words = useWords();
  const note = { namePerson, words };
  // Several fields: a column each. One field: a column per group, four at most, then groups within one column.
  const byField = fields.map(
    (field): WallColumn => ({
      id: field,
      title: words.fields[field],
      empty: words.wall.nothing,
      groups: compareField(state, field).map(({ team, situation, slips }) => ({
        id: `${team.id} ${situation.id}`,
        title: `${team.name} · ${situation.title}`,
        slips: slips.map((slip) => noteSlip(slip, note)),
      })),
    }),
  );
  const [only] = byField;
  const isSplit = byField.length === 1 && only !== undefined && only.groups.length <= 4;
  const columns = isSplit
    ? only.groups.map(
        (group): WallColumn => ({
          id: group.id.replace(/[^\w-]/g, '-'),
          title: group.title ?? '',
          empty: words.wall.nothing,
          groups: [{ ...group, title: null }],
        }),
      )
    : byField.map((column) => ({
        ...column,
        // A title with nothing under it would be read as what the group said.
        groups: column.groups.filter(({ slips }) => slips.length > 0),
      }));
  return (
    <WallColumns
      label={fields.map((field) => words.fields[field]).join(', ')}
      page={page}
      columns={columns}
      emptyTitle={only?.title ?? ''}
      emptyText={words.canvas.emptyText}
    />
  );
}
