// How the agenda of a seminar and the orders to its conductor are read from outside.
import { accept, type Minutes, type Refusal, type Result, refuse } from '../kernel/index.js';
import {
  type AnyMethod,
  type Command,
  MAX_CARRIED,
  type MemberId,
  type Parser,
  parseFlag,
  parseId,
  parseInteger,
  parseList,
  parseNullable,
  parseObject,
  parseOneOf,
  parseOptional,
  parseText,
  parseVariant,
  refuseMalformed,
} from '../workshop/index.js';
import type { AgendaStep, ProjectorView, SeminarCommand, SeminarSettings, StepKind } from './state.js';

const MAX_STEPS = 60;
const MAX_MINUTES = 720;
/** Longest extension given at once, either way. */
export const MAX_EXTENSION = 120;

const title = parseText(200);
const announcement = parseText(1000);
const raw: Parser<unknown> = (input) => accept(input ?? null);

type StepDraft = Omit<AgendaStep, 'minutes'> & { readonly minutes: number | null };

const stepDraft = parseObject<StepDraft>({
  id: parseId,
  title,
  minutes: parseNullable(parseInteger(0, MAX_MINUTES)),
  kind: parseOneOf<StepKind>(['plenary', 'method', 'break', 'free']),
  method: parseNullable(parseId),
  methodSettings: raw,
  role: parseNullable(parseText(200)),
  materials: parseOptional(parseList(title, { min: 0, max: 40 }), []),
});

const settings = parseObject<{ title: string; agenda: readonly StepDraft[] }>({
  title,
  agenda: parseList(stepDraft, { min: 1, max: MAX_STEPS }),
});

/** A line without a method. */
function parsePlainStep(draft: StepDraft, field: string): Result<AgendaStep, Refusal> {
  return draft.minutes === null
    ? refuseMalformed(`${field}.minutes`)
    : accept({ ...draft, minutes: draft.minutes as Minutes, method: null, methodSettings: null });
}

/**
 * A line with a method: its settings are read by the method, or its defaults taken; its minutes, when absent, are
 * those of the method's plan. The settings of a method that this house does not know (any more) are kept as they are.
 */
function parseMethodStep(
  draft: StepDraft,
  methods: readonly AnyMethod[],
  field: string,
): Result<AgendaStep, Refusal> {
  const method = methods.find(({ id }) => id === draft.method);
  if (draft.method === null) return refuseMalformed(`${field}.method`);
  if (method === undefined) {
    return draft.minutes === null
      ? refuseMalformed(`${field}.minutes`)
      : accept({ ...draft, minutes: draft.minutes as Minutes });
  }
  const read =
    draft.methodSettings === null ? accept(method.defaults) : method.parseSettings(draft.methodSettings);
  if (!read.ok) return refuse(read.refusal.code, { ...read.refusal.data, step: draft.id });
  const planned = method.plan(read.value).reduce((sum, step) => sum + step.minutes, 0);
  return accept({
    ...draft,
    methodSettings: read.value,
    minutes: (draft.minutes ?? planned) as Minutes,
  });
}

/** Reads a seminar's settings; lines of one id, or a line of kind `method` without one, are refused. */
export function parseSeminarSettings(
  input: unknown,
  methods: readonly AnyMethod[],
): Result<SeminarSettings, Refusal> {
  const parsed = settings(input, '');
  if (!parsed.ok) return parsed;
  const agenda: AgendaStep[] = [];
  for (const [index, draft] of parsed.value.agenda.entries()) {
    const field = `agenda.${index}`;
    const step =
      draft.kind === 'method' ? parseMethodStep(draft, methods, field) : parsePlainStep(draft, field);
    if (!step.ok) return step;
    if (agenda.some(({ id }) => id === draft.id)) return refuse('step-duplicate', { step: draft.id });
    agenda.push(step.value);
  }
  return accept({ title: parsed.value.title, agenda });
}

/** The inner order is left to the method: here it must only have a type. */
const innerCommand: Parser<Command> = (input, field) =>
  typeof input === 'object' && input !== null && 'type' in input && typeof input.type === 'string'
    ? accept(input as Command)
    : refuseMalformed(`${field}.type`);

const view = parseObject<ProjectorView>({
  what: parseOneOf(['join', 'agenda', 'clock', 'activity', 'blank']),
  activity: parseNullable(parseId),
  view: parseNullable(parseId),
});

const command = parseVariant<SeminarCommand>({
  open: {},
  'start-step': { step: parseId },
  'next-step': { from: parseNullable(parseId) },
  'end-step': { step: parseId },
  'extend-step': { step: parseId, minutes: parseInteger(-MAX_EXTENSION, MAX_EXTENSION) },
  pause: {},
  resume: {},
  freeze: {},
  unfreeze: {},
  'set-projector': { view },
  announce: { text: announcement },
  'clear-announcement': {},
  close: {},
  reopen: {},
  'hand-over': { to: parseId as Parser<MemberId>, stays: parseFlag },
  'withdraw-hand-over': {},
  'take-over': {},
  'decline-hand-over': {},
  'take-back': {},
  'carry-over': {
    from: parseId,
    to: parseId,
    seminar: parseId,
    items: parseList(parseId, { min: 1, max: MAX_CARRIED }),
  },
  activity: { activity: parseId, command: innerCommand },
});

/** Reads an order to the conductor; the order to an activity is read in turn by its method when it is decided. */
export function parseSeminarCommand(input: unknown): Result<SeminarCommand, Refusal> {
  return command(input, '');
}
