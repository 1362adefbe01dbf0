// The methods at work inside a seminar: their orders passed on, their facts wrapped, their states kept.
import { accept, type Refusal, refuse } from '../kernel/index.js';
import type {
  Actor,
  AnyMethod,
  Audience,
  DecideContext,
  Event,
  HarvestItem,
  Reach,
  Recorded,
  WorkGroup,
} from '../workshop/index.js';
import type { SeminarDecision } from './decision.js';
import type { Activity, SeminarCommand, SeminarEvent, SeminarState } from './state.js';

type ActivityCommand = Extract<SeminarCommand, { type: 'activity' }>;
type ActivityEvent = Extract<SeminarEvent, { type: 'activity-happened' }>;

/** What one activity leaves to the seminar. */
export interface ActivityHarvest {
  readonly activity: string;
  readonly method: string;
  readonly items: readonly HarvestItem[];
}

/** The activity before anything happened; without a state when the method is not known here. */
export function getActivityState(id: string, settings: unknown, methods: readonly AnyMethod[]): Activity {
  const method = methods.find((one) => one.id === id);
  return { method: id, state: method === undefined ? null : method.start(settings ?? method.defaults) };
}

function getActivity(state: SeminarState, id: string): Activity | undefined {
  return Object.hasOwn(state.activities, id) ? state.activities[id] : undefined;
}

/** The method of an activity, if it is known here and was when the activity began. */
function getMethod(activity: Activity, methods: readonly AnyMethod[]): AnyMethod | undefined {
  return activity.state === null ? undefined : methods.find(({ id }) => id === activity.method);
}

/** What keeps a seat out for now. Staff prepare in the lobby and sort after closing; the others wait for the step. */
function refuseOutsider(
  state: SeminarState,
  activity: string,
  who: Actor,
): { readonly ok: false; readonly refusal: Refusal } | null {
  if (who.role === 'facilitator' || who.role === 'scribe') return null;
  if (state.phase === 'lobby') return refuse('not-open');
  if (state.phase === 'closed') return refuse('seminar-closed');
  if (state.frozen) return refuse('room-frozen');
  return state.runs.some(({ step }) => step === activity) ? null : refuse('activity-not-started');
}

/** Passes an order on to the method of the activity, and wraps the facts it answers. */
export function decideActivity(
  state: SeminarState,
  command: ActivityCommand,
  { context, methods }: { readonly context: DecideContext; readonly methods: readonly AnyMethod[] },
): SeminarDecision {
  const activity = getActivity(state, command.activity);
  if (activity === undefined) return refuse('activity-unknown');
  const method = getMethod(activity, methods);
  if (method === undefined) return refuse('method-unknown', { method: activity.method });
  const parsed = method.parseCommand(command.command);
  if (!parsed.ok) return parsed;
  const { role } = context.who;
  const roles = Object.hasOwn(method.rights, parsed.value.type) ? method.rights[parsed.value.type] : [];
  if (!roles?.includes(role)) return refuse('role-not-allowed', { role });
  const outside = refuseOutsider(state, command.activity, context.who);
  if (outside !== null) return outside;
  const decided = method.decide(activity.state, parsed.value, context);
  if (!decided.ok) return decided;
  return accept(
    decided.value.map((event) => ({
      type: 'activity-happened' as const,
      activity: command.activity,
      method: method.id,
      version: method.version,
      event,
    })),
  );
}

/** The inner fact in the form its method writes today; as it is when the method is not known here. */
export function upgradeActivityEvent(wrapped: ActivityEvent, methods: readonly AnyMethod[]): ActivityEvent {
  const method = methods.find(({ id }) => id === wrapped.method);
  return method === undefined || wrapped.version >= method.version
    ? wrapped
    : { ...wrapped, version: method.version, event: method.upgrade(wrapped.event, wrapped.version) };
}

/** The state after a fact of an activity. A retired method's facts change nothing: they stay in the log. */
export function evolveActivity(
  state: SeminarState,
  { body, ...record }: Recorded<ActivityEvent>,
  methods: readonly AnyMethod[],
): SeminarState {
  const activity = getActivity(state, body.activity);
  const method = activity === undefined ? undefined : getMethod(activity, methods);
  if (activity === undefined || method === undefined || method.id !== body.method) return state;
  const { event } = upgradeActivityEvent(body, methods);
  const inner = method.evolve(activity.state, { ...record, body: event });
  return {
    ...state,
    activities: { ...state.activities, [body.activity]: { ...activity, state: inner } },
  };
}

/** Who receives the fact: as its method says; staff only when nobody can tell any more. */
export function getActivityReach(wrapped: ActivityEvent, methods: readonly AnyMethod[]): Reach {
  const method = methods.find(({ id }) => id === wrapped.method);
  const { event }: { event: Event } = wrapped;
  return method === undefined ? 'staff' : method.reach(event);
}

/** Every activity as an audience may see it; what no method can redact any more is for staff only. */
export function redactActivities(
  state: SeminarState,
  audience: Audience,
  methods: readonly AnyMethod[],
): SeminarState {
  const redacted = Object.entries(state.activities).map(([id, activity]): [string, Activity] => {
    const method = getMethod(activity, methods);
    if (method !== undefined) return [id, { ...activity, state: method.redact(activity.state, audience) }];
    return [id, audience === 'staff' ? activity : { ...activity, state: null }];
  });
  return { ...state, activities: Object.fromEntries(redacted) };
}

/** An activity as whoever runs the day follows it: begun or not, and its groups at work. */
export interface ActivityTrack {
  readonly activity: string;
  readonly title: string;
  /** Its step has begun at least once: several may be under way side by side. */
  readonly hasBegun: boolean;
  readonly groups: readonly WorkGroup[];
}

/**
 * Every activity in the order of the agenda, with its groups. A method that works in one piece has none, and so has
 * one that is not known here.
 */
export function listActivityTracks(
  state: SeminarState,
  methods: readonly AnyMethod[],
): readonly ActivityTrack[] {
  return state.settings.agenda.flatMap(({ id, title }): ActivityTrack[] => {
    const activity = getActivity(state, id);
    if (activity === undefined) return [];
    const groups = getMethod(activity, methods)?.listGroups?.(activity.state) ?? [];
    return [{ activity: id, title, hasBegun: state.runs.some(({ step }) => step === id), groups }];
  });
}

/** What every activity leaves, in the order of the agenda; a retired method leaves nothing. */
export function harvestActivities(
  state: SeminarState,
  methods: readonly AnyMethod[],
): readonly ActivityHarvest[] {
  return state.settings.agenda.flatMap(({ id }) => {
    const activity = getActivity(state, id);
    const method = activity === undefined ? undefined : getMethod(activity, methods);
    return activity === undefined || method === undefined
      ? []
      : [{ activity: id, method: method.id, items: method.harvest(activity.state) }];
  });
}
