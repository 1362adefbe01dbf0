// How slips are called and sorted on a screen, in a method's own words.
import type { HasSlips, Slip, SlipCommand } from '@trame/core/workshop';
import type { KitRoom } from '../room.js';

/** An activity with slips of these kinds. */
export type SlipRoom<K extends string> = KitRoom<HasSlips<K>, SlipCommand<K>>;

/** One kind of slip: « Défi », and what heads several of them: « Défis ». */
export interface KindWord<K extends string> {
  readonly id: K;
  readonly label: string;
  /** The label when absent. */
  readonly many?: string;
}

/** What a board or a wall sorts slips by. */
export type SortKey = 'kind' | 'tag' | 'about' | 'team';

/** One column; the one whose id is empty holds the slips without that mark. */
export interface SlipColumn {
  readonly id: string;
  readonly title: string;
  /** What to say when there is none. */
  readonly empty?: string;
}

/** The column a slip belongs to. */
export function getColumnOf(slip: Slip, by: SortKey): string {
  if (by === 'kind') return slip.kind;
  return (by === 'tag' ? slip.tags[0] : slip[by]) ?? '';
}

/** A column with its slips, in the order they came. */
export interface SortedColumn<K extends string> extends SlipColumn {
  readonly slips: readonly Slip<K>[];
}

/** Slips under their columns; those of none are gathered under `rest`, which is there only for them: nothing is lost to sight. */
export function sortSlips<K extends string>(
  slips: readonly Slip<K>[],
  columns: readonly SlipColumn[],
  { by, rest }: { readonly by: SortKey; readonly rest: string },
): readonly SortedColumn<K>[] {
  const known = new Set(columns.map(({ id }) => id));
  const sorted = columns.map((column) => ({
    ...column,
    slips: slips.filter((slip) => getColumnOf(slip, by) === column.id),
  }));
  const others = slips.filter((slip) => !known.has(getColumnOf(slip, by)));
  return others.length === 0 ? sorted : [...sorted, { id: 'rest', title: rest, slips: others }];
}
