// The programme of a territory: its words, its groups, what it declares and what its rows count.
import { type Action, isStarred, isUncertain } from './action.js';
import { computePilotState } from './pilot.js';

/** One level of grouping; a flat list is one group without a label (R118). */
export interface ActionGroup {
  readonly id: string;
  readonly code: string | null;
  readonly label: string | null;
  /** Theme shared with other territories, set by hand (R130). */
  readonly themeId: string | null;
}

/** The words each territory uses for the same things (A0, R118). */
export interface ProgrammeWords {
  readonly group: 'axe' | 'enjeu' | null;
  readonly lead: 'pilote' | 'porteur';
  /** « projet », « action », « projet phare ». */
  readonly action: string;
}

/** What a source announces; kept beside the counts and never in their place. */
export interface DeclaredCounts {
  readonly actions: number | null;
  readonly groups: number | null;
}

/** Why declared and counted differ, as the keeper of the data explains it. */
export interface DiscrepancyNote {
  readonly explanation: string;
  readonly corroboration: readonly string[];
}

/** A declared number and a counted one that do not agree; both are kept. */
export interface Discrepancy extends DiscrepancyNote {
  readonly declared: number;
  readonly counted: number;
}

/** A programme of actions; it belongs to all its actors and to no organisation (R124). */
export interface ActionProgramme {
  readonly territoryId: string;
  readonly words: ProgrammeWords;
  readonly declared: DeclaredCounts;
  readonly discrepancyNote: DiscrepancyNote | null;
  readonly starMeaning: string | null;
  readonly groups: readonly ActionGroup[];
  readonly actions: readonly Action[];
  /** The territory's own words for themes shared with others (R130); a theme that is not here keeps its common name. */
  readonly themeWords: Readonly<Record<string, string>>;
  /** Sentence of each flag of the source. */
  readonly flagDefinitions: Readonly<Record<string, string>>;
}

/** The counts of a programme, always computed from its rows. */
export interface ProgrammeCounts {
  readonly actions: number;
  /** Groups that bear a label. */
  readonly groups: number;
  readonly starred: number;
  readonly pilotsToBeNamed: number;
  readonly genericPilots: number;
  readonly uncertain: number;
}

/** Counts the rows of a programme: no stored number is ever read. */
export function computeCounts(programme: Pick<ActionProgramme, 'groups' | 'actions'>): ProgrammeCounts {
  const count = (keep: (action: Action) => boolean): number => programme.actions.filter(keep).length;
  return {
    actions: programme.actions.length,
    groups: programme.groups.filter((group) => group.label !== null).length,
    starred: count(isStarred),
    pilotsToBeNamed: count((action) => computePilotState(action.pilots) === 'to-be-named'),
    genericPilots: count((action) => computePilotState(action.pilots) === 'generic'),
    uncertain: count(isUncertain),
  };
}

/**
 * Sets what the source declares against what its rows count: null when they agree or nothing was declared.
 * CARENE announces 30 projects and prints 31 rows (annex 1): both are kept, and the note is shown. Rows are
 * neither merged nor dropped to make the numbers meet.
 */
export function explainDiscrepancy(
  programme: Pick<ActionProgramme, 'actions' | 'declared' | 'discrepancyNote'>,
): Discrepancy | null {
  const declared = programme.declared.actions;
  const counted = programme.actions.length;
  if (declared === null || declared === counted) return null;
  const note = programme.discrepancyNote ?? { explanation: '', corroboration: [] };
  return { declared, counted, ...note };
}

/** A flag of a row with its sentence. */
export interface FlagNote {
  readonly flag: string;
  readonly note: string;
}

/** The sentences of a row's flags, in order; a flag without a definition speaks for itself. */
export function explainFlags(
  flags: readonly string[],
  definitions: Readonly<Record<string, string>>,
): readonly FlagNote[] {
  return flags.map((flag) => ({ flag, note: definitions[flag] ?? flag }));
}

/** The heads of a programme's table as its source prints them; null where the table has no such column. */
export interface PrintedHeads {
  readonly group: string | null;
  readonly title: string;
  readonly objectives: string | null;
  readonly leads: string;
}

/**
 * Reads the heads of a printed table, left to right: groups and objectives only where it has some. Null when
 * the table has no longer the columns that were printed: its heads are then the territory's words (R118, R132).
 */
export function readPrintedHeads(
  columns: readonly string[],
  has: { readonly groups: boolean; readonly objectives: boolean },
): PrintedHeads | null {
  const rest = [...columns];
  const group = has.groups ? rest.shift() : null;
  const title = rest.shift();
  const objectives = has.objectives ? rest.shift() : null;
  const leads = rest.shift();
  if (group === undefined || title === undefined || objectives === undefined) return null;
  return leads === undefined || rest.length > 0 ? null : { group, title, objectives, leads };
}

/** A publication in one line: its title between quotation marks, so that its own « ? » ends nothing, then who publishes it and where. */
export function nameSource(source: {
  readonly title: string;
  readonly publisher: string;
  readonly section: string;
}): string {
  const { title, publisher, section } = source;
  return [`«\u00a0${title}\u00a0»`, publisher, section].filter((part) => part !== '').join(', ');
}
