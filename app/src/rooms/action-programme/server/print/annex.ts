// The rows of the annex table: every action once, in its group, words as printed where nobody has changed them since.
import {
  computeCounts,
  explainDiscrepancy,
  explainFlags,
  nameSource,
  type Pilot,
  readPrintedHeads,
} from '@trame/core/action-programme';
import { exchangeWords } from '../exchange/words.fr.js';
import type { StoredAction, StoredProgramme } from '../repo.js';
import { placeRows } from './placing.js';

const WORDS = {
  axe: 'Axes',
  enjeu: 'Enjeux',
  pilote: 'Pilotes',
  porteur: 'Porteurs',
  objectives: 'Objectifs',
  title: 'Programme d’actions',
  otherGroup: 'Hors groupe',
  uncertain: 'La lecture de cette ligne n’est pas certaine.',
} as const;

/** Between two pilots of one row. */
const BETWEEN = ' – ';

/** One line of the table, and the numbers of the notes that it calls. */
export interface AnnexPaperRow {
  readonly cells: readonly string[];
  readonly calls: readonly number[];
}

/** What the template sets. */
export interface AnnexPaper {
  readonly documentTitle: string;
  readonly author: string;
  readonly footer: string;
  readonly title: string;
  readonly lead: string;
  readonly columns: readonly string[];
  readonly hasGroups: boolean;
  readonly groups: readonly { readonly label: string; readonly rows: readonly AnnexPaperRow[] }[];
  /** What the star means, and why announced and counted differ. */
  readonly notes: readonly string[];
  /** What rows call, each sentence once, in the order of the rows: note 1 is the first. */
  readonly readings: readonly string[];
}

interface Given {
  readonly namePilot: (pilot: Pilot) => string;
  readonly territory: string;
}

function formatPilots({ pilots, provenance, version }: StoredAction, namePilot: Given['namePilot']): string {
  const isAsPrinted = provenance.kind === 'publication' && version === 1 && provenance.quoted.length > 0;
  return (isAsPrinted ? provenance.quoted : pilots.map(namePilot)).join(BETWEEN);
}

function formatCells(
  action: StoredAction,
  hasObjectives: boolean,
  namePilot: Given['namePilot'],
): readonly string[] {
  const title = action.links.length > 0 ? `${action.title}*` : action.title;
  const aims =
    action.description === null ? action.objectives : [...action.objectives, `(${action.description})`];
  const pilots = formatPilots(action, namePilot);
  return hasObjectives ? [title, aims.join('\n'), pilots] : [title, pilots];
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** « projet » → « projets », « projet phare » → « projets phares », « enjeu » → « enjeux ». */
function formatPlural(word: string): string {
  return word
    .split(' ')
    .map((part) => (/[sxz]$/.test(part) ? part : `${part}${/[ae]u$/.test(part) ? 'x' : 's'}`))
    .join(' ');
}

/** Why the reading of a row is not certain: the sentences of its flags, or that it is not. */
function explainReading(
  { flags, confidence }: StoredAction,
  { flagDefinitions }: StoredProgramme,
): readonly string[] {
  const notes = explainFlags(flags, flagDefinitions).map(({ note }) => note);
  return confidence !== 'high' && notes.length === 0 ? [WORDS.uncertain] : notes;
}

/** « Programme d’actions : 5 axes et 31 projets »; counted, whatever the source announces. */
function formatLead(programme: StoredProgramme): string {
  const { groups, actions } = computeCounts(programme);
  const { group, action } = programme.words;
  const name = (count: number, word: string) => `${count} ${count < 2 ? word : formatPlural(word)}`;
  if (actions === 0) return WORDS.title;
  const parts = [...(groups === 0 || group === null ? [] : [name(groups, group)]), name(actions, action)];
  return `${WORDS.title}\u00a0: ${parts.join(' et ')}`;
}

function explainCounts(programme: StoredProgramme): readonly string[] {
  const difference = explainDiscrepancy(programme);
  if (difference === null) return [];
  const { counted, declared, explanation } = difference;
  return [exchangeWords.annex.counts(counted, declared), explanation].filter((text) => text !== '');
}

/** The heads as printed, as long as the table has these columns; otherwise the territory's words. */
function listColumns(
  { words, source }: StoredProgramme,
  has: { readonly groups: boolean; readonly objectives: boolean },
): readonly string[] {
  const printed = readPrintedHeads(source?.columns ?? [], has);
  const group = printed?.group ?? (words.group === null ? '' : WORDS[words.group]);
  const objectives = printed?.objectives ?? WORDS.objectives;
  return [
    ...(has.groups ? [group] : []),
    printed?.title ?? capitalise(formatPlural(words.action)),
    ...(has.objectives ? [objectives] : []),
    printed?.leads ?? WORDS[words.lead],
  ];
}

/** Sets the programme in the two shapes of the annex (R132): with groups, or a flat list with objectives. */
export function composeAnnex(programme: StoredProgramme, { namePilot, territory }: Given): AnnexPaper {
  const { groups, actions, starMeaning, source } = programme;
  const hasGroups = groups.some(({ label }) => label !== null);
  const hasObjectives = actions.some(({ objectives }) => objectives.length > 0);
  const { placed, apart } = placeRows(groups, actions);
  const labelled = placed.map(({ group, rows }) => ({ label: group.label ?? '', rows }));
  const all = [...labelled, { label: hasGroups ? WORDS.otherGroup : '', rows: apart }];
  const shown = all.flatMap(({ rows }) => rows);
  const readings = [...new Set(shown.flatMap((action) => explainReading(action, programme)))];
  const hasStar = actions.some(({ links }) => links.length > 0);
  const from = source === null ? '' : nameSource(source);
  return {
    documentTitle: `${WORDS.title}, ${territory}`,
    author: territory,
    footer: [territory, from].filter((text) => text !== '').join(' · '),
    title: territory,
    lead: formatLead(programme),
    columns: listColumns(programme, { groups: hasGroups, objectives: hasObjectives }),
    hasGroups,
    groups: all
      .filter(({ rows }) => rows.length > 0)
      .map(({ label, rows }) => ({
        label,
        rows: rows.map((action) => ({
          cells: formatCells(action, hasObjectives, namePilot),
          calls: explainReading(action, programme).map((note) => readings.indexOf(note) + 1),
        })),
      })),
    notes: [...(hasStar && starMeaning !== null ? [`* ${starMeaning}`] : []), ...explainCounts(programme)],
    readings,
  };
}
