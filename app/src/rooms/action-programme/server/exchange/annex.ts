// The programme in the form of the annex: groups, then action, objectives where there are some, pilots (R132).
import { namePilot, nameSource, readPrintedHeads } from '@trame/core/action-programme';
import type { ActionSheet, ProgrammeReply } from '../../contract.js';
import { UNNAMED } from '../print/paper.js';
import { placeRows } from '../print/placing.js';
import type { ExchangeContent } from './content.js';
import { exchangeWords, formatDay } from './words.fr.js';

const words = exchangeWords.annex;

/** One line of the annex. */
export interface AnnexRow {
  readonly id: string;
  readonly title: string;
  readonly starred: boolean;
  /** Under the title, smaller. */
  readonly notes: readonly string[];
  readonly objectives: readonly string[];
  readonly pilots: readonly string[];
}

/** One group and its lines. */
export interface AnnexGroup {
  /** « Axe 1 »; null for a flat list. */
  readonly word: string | null;
  readonly label: string | null;
  readonly rows: readonly AnnexRow[];
}

/** The annex, ready to be set in any format. */
export interface Annex {
  readonly title: string;
  readonly territory: string;
  readonly asOf: string;
  readonly count: string;
  /** Two or three column titles. */
  readonly columns: readonly string[];
  readonly groups: readonly AnnexGroup[];
  readonly star: string | null;
  readonly notes: readonly string[];
  readonly source: string | null;
}

const ACTION_WORDS: Readonly<Record<string, string>> = {
  action: 'Action',
  projet: 'Projet',
  'projet phare': 'Projet phare',
};

function composeAnnexRow(action: ActionSheet): AnnexRow {
  const { id, title, starred, objectives, components, flags, pilots } = action;
  const parts = components.map((component) => component.title).join(', ');
  return {
    ...{ id, title, starred, objectives },
    notes: [...(parts === '' ? [] : [words.parts(parts)]), ...flags.map(({ note }) => note)],
    pilots: pilots.map(
      (pilot) => `${namePilot(pilot)}${pilot.kind === 'generic' ? ` (${words.generic})` : ''}`,
    ),
  };
}

function composeGroups({ groups, actions, words: own }: ProgrammeReply): readonly AnnexGroup[] {
  const headed = groups.filter(({ label }) => label !== null);
  const { placed, apart } = placeRows(headed, actions);
  const word = own.group === null ? null : words.groups[own.group];
  const named = placed.map(({ group, rows }, place) => ({
    word: word === null ? null : `${word} ${place + 1}`,
    label: group.label,
    rows: rows.map(composeAnnexRow),
  }));
  const rest = {
    word: null,
    label: named.length > 0 ? words.noGroup : null,
    rows: apart.map(composeAnnexRow),
  };
  return [...named, rest].filter(({ rows }) => rows.length > 0);
}

function explainCounts({ discrepancy }: ProgrammeReply): readonly string[] {
  if (discrepancy === null) return [];
  return [words.counts(discrepancy.counted, discrepancy.declared), discrepancy.explanation].filter(
    (text) => text !== '',
  );
}

/** Composes the annex: every row that the screen shows, once, in its group, in its order. */
export function composeAnnex({ programme, today }: ExchangeContent): Annex {
  const { words: own, actions, starMeaning, source, territoryName } = programme;
  const hasObjectives = actions.some(({ objectives }) => objectives.length > 0);
  const hasStar = actions.some(({ starred }) => starred);
  const has = { groups: programme.groups.some(({ label }) => label !== null), objectives: hasObjectives };
  const printed = readPrintedHeads(source?.columns ?? [], has);
  return {
    title: exchangeWords.title(''),
    territory: territoryName ?? UNNAMED,
    asOf: exchangeWords.asOf(formatDay(today)),
    count: exchangeWords.rows(actions.length),
    columns: [
      printed?.title ?? ACTION_WORDS[own.action] ?? 'Action',
      ...(hasObjectives ? [printed?.objectives ?? words.objectives] : []),
      printed?.leads ?? words.leads[own.lead],
    ],
    groups: composeGroups(programme),
    star: hasStar ? words.star(starMeaning ?? words.starred) : null,
    notes: explainCounts(programme),
    source: source === null ? null : words.source(nameSource(source)),
  };
}
