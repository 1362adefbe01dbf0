// What the reading of a table reports: every guess, every gap, every word kept aside. Worded in the room's copy.

/** What was noticed, with what a sentence about it needs. */
export type NoticeCode =
  /** data: title */
  | 'unknown-column'
  /** data: sheet */
  | 'sheet-without-table'
  | 'merged-filled'
  /** data: group */
  | 'group-line'
  /** data: group */
  | 'new-group'
  /** data: name */
  | 'unknown-pilot'
  /** data: theme */
  | 'unknown-theme'
  /** data: written, day, column */
  | 'date-approximate'
  /** data: written, column */
  | 'date-unreadable'
  /** data: written */
  | 'amount-unreadable'
  /** data: written, column */
  | 'word-unknown'
  /** data: words */
  | 'line-without-title'
  /** data: title, other */
  | 'same-action-twice'
  /** data: id */
  | 'unknown-mark';

/** One notice. */
export interface Notice {
  readonly code: NoticeCode;
  readonly sheet: string;
  /** Line of the sheet as its program numbers it, from 1; null for what concerns the whole sheet. */
  readonly line: number | null;
  readonly data: Readonly<Record<string, string | number>>;
}
