// Ready-made agendas of a Fabrique, minute by minute: four local seminars, three inter-site ones (R041, R042, R083).
import { type Minutes, minutes } from '../../kernel/index.js';
import type { AnyMethod } from '../../workshop/index.js';
import type { PhaseId, SeminarKind } from '../phase.js';
import type { AgendaStep, StepKind } from '../state.js';

/** One line of a template; its title, its holder and its materials are words, kept with the words of the screens. */
export interface TemplateStep {
  readonly id: string;
  readonly minutes: number;
  readonly kind: StepKind;
  /** The method proposed for a line of kind `method`. */
  readonly method?: string;
  /** Settings proposed to the method; its defaults when absent. */
  readonly settings?: unknown;
}

/** An agenda to start from. */
export interface SeminarTemplate {
  readonly id: string;
  readonly kind: SeminarKind;
  readonly number: number;
  readonly phase: PhaseId | null;
  readonly startsAt: string;
  readonly endsBy: string;
  readonly steps: readonly TemplateStep[];
}

/** Theme said in its own line, three slots of 35 minutes in four rooms, silent reading, sorting, capacity to answer. */
const OPEN_SPACE_AFTER_THEME = {
  durations: { theme: 0, marketplace: 15, move: 5, reading: 15, sorting: 20, capacity: 10 },
};

/** Expectations in half an hour, 1-2-4-all; the rules, proposed then signed; the re-reading at the end of the year. */
const HOPES = { variant: 'hopes' };
const RULES = { variant: 'rules' };
const REREAD = { variant: 'reread' };

/** Two hours and a half for five themes: rounds of 26 minutes, of which two for the host to sum up. */
const FIVE_ROUNDS = { durations: { welcome: 5, round: 26, handover: 2, harvest: 15 } };

const LOCAL = [
  {
    id: 'local-1',
    kind: 'local',
    number: 1,
    phase: 'motive',
    startsAt: '13:30',
    endsBy: '17:00',
    steps: [
      { id: 'opening', minutes: 10, kind: 'plenary' },
      { id: 'question', minutes: 10, kind: 'plenary' },
      { id: 'expectations', minutes: 30, kind: 'method', method: 'expectations', settings: HOPES },
      { id: 'emblem', minutes: 65, kind: 'method', method: 'emblem' },
      { id: 'break', minutes: 20, kind: 'break' },
      { id: 'reciprocity', minutes: 35, kind: 'method', method: 'reciprocity' },
      { id: 'rules', minutes: 25, kind: 'method', method: 'expectations', settings: RULES },
      { id: 'first-step', minutes: 10, kind: 'plenary' },
      { id: 'closing', minutes: 5, kind: 'plenary' },
    ],
  },
  {
    id: 'local-2',
    kind: 'local',
    number: 2,
    phase: 'scan',
    startsAt: '13:30',
    endsBy: '17:00',
    steps: [
      { id: 'theme', minutes: 15, kind: 'plenary' },
      { id: 'benchmark', minutes: 20, kind: 'free' },
      {
        id: 'open-space',
        minutes: 175,
        kind: 'method',
        method: 'open-space',
        settings: OPEN_SPACE_AFTER_THEME,
      },
    ],
  },
  {
    id: 'local-3',
    kind: 'local',
    number: 3,
    phase: 'focus',
    startsAt: '13:30',
    endsBy: '17:15',
    steps: [
      { id: 'wall', minutes: 10, kind: 'plenary' },
      {
        id: 'situations',
        minutes: 50,
        kind: 'method',
        method: 'retro-prospective',
        settings: {
          durations: { reading: 5, solutions: 12, levers: 8, changes: 8, monday: 5, comparison: 12 },
        },
      },
      {
        id: 'knowledge-cafe',
        minutes: 40,
        kind: 'method',
        method: 'knowledge-cafe',
        settings: { durations: { introduction: 0, alone: 5, groups: 25, plenary: 10 } },
      },
      { id: 'break', minutes: 15, kind: 'break' },
      {
        id: 'pitch',
        minutes: 110,
        kind: 'method',
        method: 'pitch',
        settings: {
          talk: { soft: 120, hard: 180, questions: 60 },
          durations: { writing: 25, voting: 10, discussion: 15, deciding: 20 },
        },
      },
    ],
  },
  {
    id: 'local-4',
    kind: 'local',
    number: 4,
    phase: 'act',
    startsAt: '13:30',
    endsBy: '17:30',
    steps: [
      { id: 'where-we-stand', minutes: 15, kind: 'plenary' },
      { id: 'world-cafe', minutes: 150, kind: 'method', method: 'world-cafe', settings: FIVE_ROUNDS },
      { id: 'break', minutes: 10, kind: 'break' },
      { id: 'action-tables', minutes: 40, kind: 'free' },
      { id: 'commitments', minutes: 15, kind: 'plenary' },
      {
        id: 'expectations-reread',
        minutes: 10,
        kind: 'method',
        method: 'expectations',
        settings: REREAD,
      },
    ],
  },
] as const satisfies readonly SeminarTemplate[];

const INTERSITE = [
  {
    id: 'intersite-1',
    kind: 'intersite',
    number: 1,
    phase: null,
    startsAt: '14:00',
    endsBy: '18:00',
    steps: [
      { id: 'opening', minutes: 20, kind: 'plenary' },
      { id: 'portraits', minutes: 40, kind: 'plenary' },
      { id: 'expectations', minutes: 40, kind: 'method', method: 'expectations', settings: HOPES },
      { id: 'break', minutes: 20, kind: 'break' },
      { id: 'rules', minutes: 40, kind: 'method', method: 'expectations', settings: RULES },
      { id: 'calendar', minutes: 30, kind: 'plenary' },
      { id: 'reciprocity', minutes: 35, kind: 'method', method: 'reciprocity' },
      { id: 'closing', minutes: 15, kind: 'plenary' },
    ],
  },
  {
    id: 'intersite-2',
    kind: 'intersite',
    number: 2,
    phase: null,
    startsAt: '13:30',
    endsBy: '17:15',
    steps: [
      { id: 'opening', minutes: 15, kind: 'plenary' },
      { id: 'four-walls', minutes: 30, kind: 'free' },
      {
        id: 'knowledge-cafe',
        minutes: 60,
        kind: 'method',
        method: 'knowledge-cafe',
        settings: { durations: { introduction: 5, alone: 5, groups: 35, plenary: 15 } },
      },
      { id: 'break', minutes: 20, kind: 'break' },
      {
        id: 'recommendations',
        minutes: 50,
        kind: 'method',
        method: 'one-two-four-all',
        settings: { durations: { alone: 5, pairs: 10, fours: 15, together: 20 } },
      },
      { id: 'addressees', minutes: 35, kind: 'plenary' },
      { id: 'closing', minutes: 15, kind: 'plenary' },
    ],
  },
  {
    id: 'intersite-3',
    kind: 'intersite',
    number: 3,
    phase: null,
    startsAt: '13:30',
    endsBy: '17:30',
    steps: [
      { id: 'opening', minutes: 10, kind: 'plenary' },
      { id: 'programmes', minutes: 60, kind: 'plenary' },
      { id: 'networks', minutes: 25, kind: 'plenary' },
      { id: 'break', minutes: 20, kind: 'break' },
      { id: 'recommendations', minutes: 60, kind: 'method', method: 'world-cafe' },
      { id: 'choice', minutes: 30, kind: 'plenary' },
      {
        id: 'expectations-reread',
        minutes: 20,
        kind: 'method',
        method: 'expectations',
        settings: REREAD,
      },
      { id: 'closing', minutes: 15, kind: 'plenary' },
    ],
  },
] as const satisfies readonly SeminarTemplate[];

/**
 * The seven agendas a Fabrique begins with. The order of the activities is the publication's (ANCT, *Territoires
 * industriels : comment renforcer le capital social ?*, section 3, phases 1 to 4, and annexe 2); the minutes around
 * them are those of four half-days as they are held, and every one of them may be changed.
 */
export const SEMINAR_TEMPLATES = [...LOCAL, ...INTERSITE] as const;

type Template = (typeof SEMINAR_TEMPLATES)[number];

/** Identifier of a template. */
export type TemplateId = Template['id'];

/** Words of one line of a template. */
export interface TemplateStepWords {
  readonly title: string;
  readonly role: string | null;
  readonly materials: readonly string[];
}

/** The words of every template, line by line: the compiler asks for all of them. */
export type TemplateWords = {
  readonly [T in Template as T['id']]: {
    readonly [S in T['steps'][number] as S['id']]: TemplateStepWords;
  };
};

/** What a template needs to become an agenda: words in the reader's language, and the methods of this house. */
export interface TemplateParts {
  readonly words: TemplateWords;
  readonly methods: readonly AnyMethod[];
}

/** The template a seminar would naturally start from: same kind, same number; undefined beyond the last one. */
export function findTemplate(kind: SeminarKind, number: number): Template | undefined {
  return SEMINAR_TEMPLATES.find((template) => template.kind === kind && template.number === number);
}

/**
 * The agenda a template proposes. A line whose method this house does not have stays, with its time, as free time:
 * the author holds it in another way. Settings that the method refuses give way to its defaults.
 */
export function createAgenda(id: TemplateId, { words, methods }: TemplateParts): readonly AgendaStep[] {
  const template: SeminarTemplate | undefined = SEMINAR_TEMPLATES.find((one) => one.id === id);
  const lines: Readonly<Record<string, TemplateStepWords>> = words[id];
  return (template?.steps ?? []).map((step) => createStep(step, lines[step.id], methods));
}

function createStep(
  step: TemplateStep,
  words: TemplateStepWords | undefined,
  methods: readonly AnyMethod[],
): AgendaStep {
  const method = methods.find(({ id }) => id === step.method);
  const read = method?.parseSettings(step.settings ?? {});
  const span: Minutes = minutes(step.minutes);
  return {
    id: step.id,
    title: words?.title ?? step.id,
    minutes: span,
    kind: step.kind === 'method' && method === undefined ? 'free' : step.kind,
    method: method?.id ?? null,
    methodSettings: method === undefined ? null : read?.ok ? read.value : method.defaults,
    role: words?.role ?? null,
    materials: words?.materials ?? [],
  };
}
