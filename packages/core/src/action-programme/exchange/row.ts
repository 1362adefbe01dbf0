// An action as one line of a spreadsheet: the columns, and what each cell says.
import type { Day } from '../day.js';
import type { ActionDetails } from '../sheet-part/details.js';
import type { Phase, Status } from '../sheet-part/progress.js';
import type { Stage } from '../stage.js';

/** One line. Lists are one item a line; what is not known is null or empty. */
export interface ExchangeRow {
  /** Stable identifier of the action; null for a line that is new to the programme. */
  readonly id: string | null;
  readonly code: string | null;
  readonly group: string | null;
  readonly title: string;
  readonly pilots: readonly string[];
  readonly objectives: readonly string[];
  readonly description: string | null;
  readonly problem: string | null;
  readonly solution: string | null;
  readonly components: readonly string[];
  readonly links: readonly string[];
  readonly themes: readonly string[];
  readonly stage: Stage;
  readonly phase: Phase;
  readonly status: Status | null;
  readonly startsOn: Day | null;
  readonly endsOn: Day | null;
  /** Euros. */
  readonly cost: number | null;
  readonly firstStep: string | null;
  readonly firstStepWho: string | null;
  readonly firstStepDue: Day | null;
  readonly restricted: boolean;
}

/** A column of the line. */
export type Field = keyof ExchangeRow;

/** The columns, in the order of the file. */
export const fields: readonly Field[] = [
  'code',
  'group',
  'title',
  'pilots',
  'objectives',
  'description',
  'problem',
  'solution',
  'components',
  'links',
  'themes',
  'stage',
  'phase',
  'status',
  'startsOn',
  'endsOn',
  'cost',
  'firstStep',
  'firstStepWho',
  'firstStepDue',
  'restricted',
  'id',
];

/** A line on which only the title is written. */
export const emptyRow: Omit<ExchangeRow, 'title'> = {
  id: null,
  code: null,
  group: null,
  pilots: [],
  objectives: [],
  description: null,
  problem: null,
  solution: null,
  components: [],
  links: [],
  themes: [],
  stage: 'idea',
  phase: 'idea',
  status: null,
  startsOn: null,
  endsOn: null,
  cost: null,
  firstStep: null,
  firstStepWho: null,
  firstStepDue: null,
  restricted: false,
};

/** A pilot as screens show it. */
export interface NamedPilot {
  readonly kind: 'organisation' | 'person' | 'generic' | 'to-be-named';
  readonly label: string;
  readonly organisationName: string | null;
  readonly lead: boolean;
}

/** Written behind the first of several pilots, and read back. */
export const LEAD_MARK = ' (chef de file)';

/** What stands in the place of a pilot that nobody has named yet (R121). */
export const TO_BE_NAMED = 'À préciser';

/** One line of text: a list in a cell is one item a line, so that an item is one line. */
const flatten = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

/** The words of a pilot, as the table on screen shows them. */
export function namePilot(pilot: Pick<NamedPilot, 'kind' | 'label' | 'organisationName'>): string {
  if (pilot.kind === 'to-be-named') return TO_BE_NAMED;
  return flatten(pilot.organisationName ?? pilot.label);
}

/** What a line is made from: an action as screens show it, with the labels of its group and themes. */
export interface RowSource {
  readonly id: string;
  readonly code: string | null;
  readonly title: string;
  readonly groupLabel: string | null;
  readonly pilots: readonly NamedPilot[];
  readonly objectives: readonly string[];
  readonly description: string | null;
  readonly components: readonly { readonly title: string }[];
  readonly links: readonly { readonly name: string }[];
  readonly themeLabels: readonly string[];
  readonly stage: Stage;
  readonly restricted: boolean;
  readonly details: Pick<
    ActionDetails,
    'problem' | 'solution' | 'firstStep' | 'startsOn' | 'endsOn' | 'cost' | 'progress'
  >;
}

const list = (texts: readonly string[]): readonly string[] =>
  texts.map(flatten).filter((text) => text !== '');

/** The line of an action: nothing is computed, nothing is left out that its columns can hold. */
export function composeRow(source: RowSource): ExchangeRow {
  const { id, code, title, groupLabel, description, stage, restricted, details } = source;
  const { problem, solution, startsOn, endsOn, cost, firstStep, progress } = details;
  return {
    ...{ id, code, description, stage, restricted, problem, solution, startsOn, endsOn },
    group: groupLabel === null ? null : flatten(groupLabel),
    title: flatten(title),
    pilots: source.pilots.map((pilot) => `${namePilot(pilot)}${pilot.lead ? LEAD_MARK : ''}`),
    objectives: list(source.objectives),
    components: list(source.components.map((component) => component.title)),
    links: list(source.links.map(({ name }) => name)),
    themes: list(source.themeLabels),
    phase: progress.phase,
    status: progress.status,
    cost: cost?.euros ?? null,
    firstStep: firstStep === null ? null : flatten(firstStep.what),
    firstStepWho: firstStep?.who ?? null,
    firstStepDue: firstStep?.due ?? null,
  };
}
