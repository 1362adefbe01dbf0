// What a reader looks for in a programme: words, and marks that each answer yes or no.
import { foldText } from '../kernel/index.js';
import { type Action, isStarred, isUncertain } from './action.js';
import { computePilotOrganisations, computePilotState, type Pilot, type PilotState } from './pilot.js';
import type { ActionGroup } from './programme.js';
import { computeThemes } from './reading.js';
import { isFirm } from './sheet-part/commitment.js';
import { listAwaited, type Phase, type Status } from './sheet-part/progress.js';
import type { Stage } from './stage.js';

/** What a reader asks to see; what is left out does not filter. */
export interface ProgrammeFilter {
  /** Words that must all be found, in any order, in title, objectives, parts, code, texts of the sheet and printed pilots. */
  readonly search?: string | undefined;
  readonly groupId?: string | undefined;
  readonly themeId?: string | undefined;
  readonly stage?: Stage | undefined;
  readonly phase?: Phase | undefined;
  /** `silent` asks for actions of which nothing was said. */
  readonly status?: Status | 'silent' | undefined;
  readonly pilotId?: string | undefined;
  readonly pilotState?: PilotState | undefined;
  readonly starred?: boolean | undefined;
  readonly uncertain?: boolean | undefined;
  readonly firm?: boolean | undefined;
  readonly ended?: boolean | undefined;
  readonly needsHelp?: boolean | undefined;
  /** Something is still waited for from them: « État », « Région ». */
  readonly awaitedFrom?: string | undefined;
}

function formatPilot(pilot: Pilot): string {
  if (pilot.kind === 'organisation' || pilot.kind === 'to-be-named') return pilot.printed ?? '';
  return pilot.label;
}

const MARKS = /[\u0300-\u036f]+/g;
const BEYOND_LATIN = /[^\u0000-\u036f\u2000-\u206f\u20ac]/;
const BEYOND_ASCII = /[\u0080-\u036f]/g;
const FIRST = 0x80;

function foldLetter(letter: string): string {
  const plain = letter.normalize('NFD').replace(MARKS, '');
  return plain.replace('œ', 'oe').replace('æ', 'ae');
}

/** What each small letter of Latin is without its marks: 2,000 sheets are read at each key, and a list is quicker. */
const LETTERS: readonly string[] = Array.from({ length: 0x370 - FIRST }, (_, rank) =>
  foldLetter(String.fromCharCode(FIRST + rank)),
);

const readLetter = (letter: string): string => LETTERS[letter.charCodeAt(0) - FIRST] ?? letter;

/**
 * The same letters as `foldText`, punctuation left where it is: words that are sought have none. The quick way
 * knows the letters of Latin alone; a text that goes beyond takes the other.
 */
function foldLetters(text: string): string {
  if (BEYOND_LATIN.test(text)) return foldText(text);
  return text.toLowerCase().replace(BEYOND_ASCII, readLetter);
}

/** What was read of each action, kept as long as the action is: at the second key of a search nothing is read again. */
const known = new WeakMap<Action, string>();

function readWords(action: Action): string {
  const { problem, solution, territoryValue, partners, milestones } = action.details;
  const texts = [
    ...[action.code, action.title, action.description, problem, solution, territoryValue],
    ...action.objectives,
    ...action.components.map(({ title }) => title),
    ...action.pilots.map(formatPilot),
    ...partners.map(({ label }) => label),
    ...milestones.map(({ title }) => title),
  ];
  return foldLetters(texts.join(' '));
}

function holdsWords(action: Action, sought: readonly string[]): boolean {
  const text = known.get(action) ?? readWords(action);
  known.set(action, text);
  return sought.every((word) => text.includes(word));
}

/** What an action shows of each mark a reader may ask for. */
const MARKS_SHOWN = {
  groupId: (action: Action) => action.groupId ?? undefined,
  stage: (action: Action) => action.stage,
  phase: (action: Action) => action.details.progress.phase,
  status: (action: Action) => action.details.progress.status ?? 'silent',
  pilotState: (action: Action) => computePilotState(action.pilots),
  starred: isStarred,
  uncertain: isUncertain,
  firm: (action: Action) => isFirm(action.details.commitments),
  ended: (action: Action) => action.details.ending !== null,
  needsHelp: (action: Action) => action.details.progress.help !== null,
} as const satisfies Partial<Record<keyof ProgrammeFilter, (action: Action) => unknown>>;

type Mark = keyof typeof MARKS_SHOWN;

/** Marks that are asked for, and no other, are read. */
function listAskedMarks(filter: ProgrammeFilter): readonly Mark[] {
  return (Object.keys(MARKS_SHOWN) as Mark[]).filter((mark) => filter[mark] !== undefined);
}

function createTest(filter: ProgrammeFilter, groups: readonly ActionGroup[]): (action: Action) => boolean {
  const sought = foldText(filter.search ?? '').split(' ');
  const from = filter.awaitedFrom === undefined ? undefined : foldText(filter.awaitedFrom);
  const marks = listAskedMarks(filter);
  return (action) =>
    marks.every((mark) => MARKS_SHOWN[mark](action) === filter[mark]) &&
    (filter.themeId === undefined || computeThemes(action, groups).includes(filter.themeId)) &&
    (filter.pilotId === undefined || computePilotOrganisations(action.pilots).includes(filter.pilotId)) &&
    (from === undefined || listAwaited(action.details.awaited).some((one) => foldText(one.from) === from)) &&
    (sought[0] === '' || holdsWords(action, sought));
}

/** True when an action answers everything the reader asks; an empty filter shows everything. */
export function isShown(action: Action, filter: ProgrammeFilter, groups: readonly ActionGroup[]): boolean {
  return createTest(filter, groups)(action);
}

/** The actions that answer everything the reader asks, in their order; words are read last, for they cost most. */
export function filterActions<A extends Action>(
  actions: readonly A[],
  filter: ProgrammeFilter,
  groups: readonly ActionGroup[],
): readonly A[] {
  return actions.filter(createTest(filter, groups));
}
