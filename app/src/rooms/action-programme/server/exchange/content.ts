// What every file is made of: the very reply that the screen shows, as lines.
import { composeRow, type ExchangeRow, type RowSource } from '@trame/core/action-programme';
import type { ActionSheet, ProgrammeReply } from '../../contract.js';

/** A programme on its way out. */
export interface ExchangeContent {
  /** What the screen of the same caller shows with the same filters. */
  readonly programme: ProgrammeReply;
  readonly rows: readonly ExchangeRow[];
  /** « 2027-03-09 ». */
  readonly today: string;
  readonly at: number;
}

/** An action with the labels of its group and of its own themes. */
export function describeAction(action: ActionSheet, programme: ProgrammeReply): RowSource {
  const group = programme.groups.find(({ id }) => id === action.groupId);
  const inherited = group?.themeId ?? null;
  const themeLabels = action.themeIds
    .filter((id) => id !== inherited)
    .flatMap((id) => programme.themes.find((theme) => theme.id === id)?.label ?? []);
  return { ...action, groupLabel: group?.label ?? null, themeLabels };
}

/** The content of the files of a reply. */
export function composeContent(programme: ProgrammeReply, at: number): ExchangeContent {
  return {
    programme,
    rows: programme.actions.map((action) => composeRow(describeAction(action, programme))),
    today: new Date(at).toISOString().slice(0, 10),
    at,
  };
}
