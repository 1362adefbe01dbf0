// The conductor: a live program that runs the agenda of a seminar and passes orders on to its methods (R049).
import { type Draw, refuse } from '../kernel/index.js';
import type {
  Actor,
  AnyMethod,
  Audience,
  DecideContext,
  LiveProgram,
  Reach,
  Recorded,
  RehearsedCommand,
  RoomRole,
} from '../workshop/index.js';
import {
  type ActivityHarvest,
  decideActivity,
  evolveActivity,
  getActivityReach,
  harvestActivities,
  redactActivities,
  upgradeActivityEvent,
} from './activity.js';
import { decideCarryOver } from './carry-over.js';
import { consoleDeciders } from './decide.js';
import type { SeminarDecision } from './decision.js';
import { evolveConsole, startSeminar } from './evolve.js';
import { HAND_OVER_RIGHTS } from './hand-over.js';
import { rehearseSeminar } from './rehearse.js';
import { parseSeminarCommand, parseSeminarSettings } from './schema.js';
import type { SeminarCommand, SeminarEvent, SeminarSettings, SeminarState } from './state.js';

/** Version of the conductor's own events; those of its methods have their own. */
export const CONDUCTOR_VERSION = 3;

/** The program of a live seminar. */
export interface Conductor extends LiveProgram<SeminarSettings, SeminarState, SeminarCommand, SeminarEvent> {
  readonly methods: readonly AnyMethod[];
  /** What the activities leave to the seminar, in the order of the agenda. */
  listHarvest(state: SeminarState): readonly ActivityHarvest[];
  /** The next gesture of an invented cast; null at the end. */
  rehearse(state: SeminarState, cast: readonly Actor[], draw: Draw): RehearsedCommand<SeminarCommand> | null;
}

const FACILITATOR: readonly RoomRole[] = ['facilitator'];

/** The console is the facilitator's; an activity is open to whoever may send at least one order to a method. */
function listRights(methods: readonly AnyMethod[]): Record<SeminarCommand['type'], readonly RoomRole[]> {
  const inner = methods.flatMap(({ rights }) => Object.values(rights).flat());
  const consoleTypes = Object.keys(consoleDeciders) as Exclude<
    SeminarCommand['type'],
    'activity' | 'carry-over'
  >[];
  const ofConsole = Object.fromEntries(consoleTypes.map((type) => [type, FACILITATOR]));
  return {
    ...(ofConsole as Record<Exclude<SeminarCommand['type'], 'activity' | 'carry-over'>, readonly RoomRole[]>),
    'carry-over': FACILITATOR,
    ...HAND_OVER_RIGHTS,
    activity: [...new Set<RoomRole>(['facilitator', ...inner])],
  };
}

type AnyDecider = (state: SeminarState, command: SeminarCommand, who: Actor) => SeminarDecision;

/** Total: what is not an order is refused as `malformed`; roles are checked again, for whoever skipped the engine. */
function decideSeminar(
  state: SeminarState,
  command: unknown,
  { context, methods }: { readonly context: DecideContext; readonly methods: readonly AnyMethod[] },
): SeminarDecision {
  const parsed = parseSeminarCommand(command);
  if (!parsed.ok) return parsed;
  if (parsed.value.type === 'activity') return decideActivity(state, parsed.value, { context, methods });
  const { role } = context.who;
  const { type } = parsed.value;
  const roles = Object.hasOwn(HAND_OVER_RIGHTS, type)
    ? HAND_OVER_RIGHTS[type as keyof typeof HAND_OVER_RIGHTS]
    : FACILITATOR;
  if (!roles.includes(role)) return refuse('role-not-allowed', { role });
  if (parsed.value.type === 'carry-over') return decideCarryOver(state, parsed.value, methods);
  return (consoleDeciders[parsed.value.type] as AnyDecider)(state, parsed.value, context.who);
}

/**
 * Makes the conductor of a house with these methods. A seminar that used a method absent from the list still replays:
 * that activity is kept without a state and leaves no harvest.
 */
export function createConductor(methods: readonly AnyMethod[]): Conductor {
  return {
    id: 'seminar',
    version: CONDUCTOR_VERSION,
    methods,
    rights: listRights(methods),
    parseSettings: (input) => parseSeminarSettings(input, methods),
    parseCommand: parseSeminarCommand,
    start: (settings) => startSeminar(settings, methods),
    decide: (state, command, context) => decideSeminar(state, command, { context, methods }),
    evolve: (state, { body, ...record }: Recorded<SeminarEvent>): SeminarState =>
      body.type === 'activity-happened'
        ? evolveActivity(state, { ...record, body }, methods)
        : evolveConsole(state, body, record),
    reach: (event): Reach => (event.type === 'activity-happened' ? getActivityReach(event, methods) : 'room'),
    redact: (state, audience: Audience) => redactActivities(state, audience, methods),
    upgrade: (body): SeminarEvent => {
      const event = body as SeminarEvent;
      return event.type === 'activity-happened' ? upgradeActivityEvent(event, methods) : event;
    },
    listHarvest: (state) => harvestActivities(state, methods),
    rehearse: (state, cast, draw) => rehearseSeminar(state, cast, { draw, methods }),
  };
}
