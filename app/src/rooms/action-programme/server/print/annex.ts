// The rows of the annex table: every action once, in its group, words as printed where nobody has changed them since.
import type { Pilot } from '@trame/core/action-programme';
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
} as const;

/** Between two pilots of one row. */
const BETWEEN = ' – ';

/** What the template sets. */
export interface AnnexPaper {
  readonly documentTitle: string;
  readonly author: string;
  readonly footer: string;
  readonly title: string;
  readonly lead: string;
  readonly columns: readonly string[];
  readonly hasGroups: boolean;
  readonly groups: readonly { readonly label: string; readonly rows: readonly (readonly string[])[] }[];
  readonly notes: readonly string[];
}

interface Given {
  readonly namePilot: (pilot: Pilot) => string;
  readonly territory: string;
}

function formatPilots({ pilots, provenance, version }: StoredAction, namePilot: Given['namePilot']): string {
  const isAsPrinted = provenance.kind === 'publication' && version === 1 && provenance.quoted.length > 0;
  return (isAsPrinted ? provenance.quoted : pilots.map(namePilot)).join(BETWEEN);
}

function formatRow(
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

/** « projet » → « Projets », « projet phare » → « Projets phares ». */
function formatPlural(word: string): string {
  return capitalise(
    word
      .split(' ')
      .map((part) => `${part}s`)
      .join(' '),
  );
}

/** Sets the programme in the two shapes of the annex (R132): with groups, or a flat list with objectives. */
export function composeAnnex(programme: StoredProgramme, { namePilot, territory }: Given): AnnexPaper {
  const { words, groups, actions, starMeaning, source } = programme;
  const hasGroups = groups.some(({ label }) => label !== null);
  const hasObjectives = actions.some(({ objectives }) => objectives.length > 0);
  const { placed, apart } = placeRows(groups, actions);
  const labelled = placed.map(({ group, rows }) => ({ label: group.label ?? '', rows }));
  const all = [...labelled, { label: hasGroups ? WORDS.otherGroup : '', rows: apart }];
  const hasStar = actions.some(({ links }) => links.length > 0);
  const from = source === null ? '' : `${source.title}, ${source.publisher}, ${source.section}`;
  return {
    documentTitle: `${WORDS.title}, ${territory}`,
    author: territory,
    footer: [territory, from].filter((text) => text !== '').join(' · '),
    title: territory,
    lead: WORDS.title,
    columns: [
      ...(hasGroups ? [words.group === null ? '' : WORDS[words.group]] : []),
      formatPlural(words.action),
      ...(hasObjectives ? [WORDS.objectives] : []),
      WORDS[words.lead],
    ],
    hasGroups,
    groups: all
      .filter(({ rows }) => rows.length > 0)
      .map(({ label, rows }) => ({
        label,
        rows: rows.map((action) => formatRow(action, hasObjectives, namePilot)),
      })),
    notes: hasStar && starMeaning !== null ? [`* ${starMeaning}`] : [],
  };
}
