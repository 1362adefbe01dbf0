// Two dates of a programme on paper: what arrived, what ended and why, what changed.
import type { DescribedAction } from '@trame/core/action-programme';
import type { Comparison } from '../../contract/version.js';
import { formatDay, type TextPaper } from './paper.js';

const WORDS = {
  title: 'Le programme, deux dates comparées',
  now: 'Aujourd’hui',
  from: 'Avant',
  to: 'Après',
  rows: 'au tableau',
  ended: 'Actions closes',
  added: 'Actions nouvelles',
  changed: 'Actions qui ont changé',
  removed: 'Lignes retirées du tableau',
  none: 'Aucune.',
  unchanged: 'Sans changement',
} as const;

type Side = Comparison['from'];

function formatSide({ label, day, counted }: Side): string {
  return `${label === '' ? WORDS.now : label}, ${formatDay(day)}\u202f: ${counted.actions} ${WORDS.rows}`;
}

function section(title: string, actions: readonly DescribedAction[]) {
  return {
    title,
    empty: WORDS.none,
    entries: actions.map((action) => ({
      title: action.title,
      lines: action.sentences.map((text) => ({ label: '', text })),
    })),
  };
}

interface Compared {
  readonly from: Side;
  readonly to: Side;
  readonly summary: string;
  readonly added: readonly DescribedAction[];
  readonly removed: readonly DescribedAction[];
  readonly ended: readonly DescribedAction[];
  readonly changed: readonly DescribedAction[];
  readonly unchanged: number;
}

/** The comparison as a page; endings come first, for they are what is asked about. */
export function composeComparisonPaper(compared: Compared, territory: string): TextPaper {
  const { from, to, summary, added, removed, ended, changed, unchanged } = compared;
  return {
    documentTitle: `${WORDS.title}, ${territory}`,
    author: territory,
    footer: territory,
    title: WORDS.title,
    lead: summary,
    facts: [
      { label: WORDS.from, value: formatSide(from) },
      { label: WORDS.to, value: formatSide(to) },
      { label: WORDS.unchanged, value: String(unchanged) },
    ],
    sections: [
      section(WORDS.ended, ended),
      section(WORDS.added, added),
      section(WORDS.changed, changed),
      ...(removed.length > 0 ? [section(WORDS.removed, removed)] : []),
    ],
  };
}
