// What one activity of the day hands to another of the same day, so that nothing is retyped between two workshops (R056).
import { accept, refuse } from '../kernel/index.js';
import type { AnyMethod, Carried } from '../workshop/index.js';
import { MAX_CARRIED, MAX_LABEL, MAX_TEXT } from '../workshop/index.js';
import { harvestActivities } from './activity.js';
import type { SeminarDecision } from './decision.js';
import type { SeminarCommand, SeminarEvent, SeminarState } from './state.js';

type CarryCommand = Extract<SeminarCommand, { readonly type: 'carry-over' }>;
type CarryEvent = Extract<SeminarEvent, { readonly type: 'carried-over' }>;

interface Carrying {
  readonly settings: { readonly carried: readonly Carried[] };
}

/** A method's state is its own business; all that is asked here is whether it starts from carried sentences. */
function isCarrying(state: unknown): state is Carrying {
  if (typeof state !== 'object' || state === null || !('settings' in state)) return false;
  const { settings } = state;
  return (
    typeof settings === 'object' &&
    settings !== null &&
    'carried' in settings &&
    Array.isArray(settings.carried)
  );
}

const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

/** Whether an activity may be handed sentences: its method starts from some. */
export function takesCarried(state: SeminarState, activity: string): boolean {
  return Object.hasOwn(state.activities, activity) && isCarrying(state.activities[activity]?.state);
}

/** What an activity was given to start from, whatever its method; nothing for one that starts from nothing. */
export function listCarriedInto(state: SeminarState, activity: string): readonly Carried[] {
  const inner = Object.hasOwn(state.activities, activity) ? state.activities[activity]?.state : null;
  return isCarrying(inner) ? inner.settings.carried : [];
}

/** What an activity of the day has left so far, in the form a later one starts from. */
export function listLeftBy(
  state: SeminarState,
  left: { readonly activity: string; readonly seminar: string },
  methods: readonly AnyMethod[],
): readonly Carried[] {
  const { activity, seminar } = left;
  const found = harvestActivities(state, methods).find((one) => one.activity === activity);
  return (found?.items ?? []).map(({ id: item, kind, text, group }) => ({
    id: `${seminar.slice(0, 8)}.${item}`.slice(0, 128),
    kind,
    text: shorten(text, MAX_TEXT),
    group: group === null ? null : shorten(group, MAX_LABEL),
    source: { seminar, activity, item },
  }));
}

/**
 * Decides which sentences of one activity another starts from: chosen by their identifiers, taken in today's words from
 * what was left. Those already carried are left out; a later wording does not change what was carried.
 */
export function decideCarryOver(
  state: SeminarState,
  { from, to, seminar, items }: CarryCommand,
  methods: readonly AnyMethod[],
): SeminarDecision {
  const known = [from, to].every((id) => Object.hasOwn(state.activities, id));
  if (!known) return refuse('activity-unknown');
  if (!takesCarried(state, to)) return refuse('carry-not-taken');
  const left = listLeftBy(state, { activity: from, seminar }, methods);
  if (items.some((item) => !left.some(({ source }) => source.item === item))) return refuse('carry-unknown');
  const before = listCarriedInto(state, to);
  const carried = left.filter(
    ({ id, source }) => items.includes(source.item) && !before.some((one) => one.id === id),
  );
  if (carried.length === 0) return refuse('nothing-changes');
  return before.length + carried.length > MAX_CARRIED
    ? refuse('too-many', { max: MAX_CARRIED })
    : accept([{ type: 'carried-over', activity: to, carried }]);
}

/** The activity starts from what it had and from what it was handed. */
export function evolveCarryOver(state: SeminarState, { activity: id, carried }: CarryEvent): SeminarState {
  const activity = state.activities[id];
  if (activity === undefined || !isCarrying(activity.state)) return state;
  const { settings } = activity.state;
  const inner = { ...activity.state, settings: { ...settings, carried: [...settings.carried, ...carried] } };
  return { ...state, activities: { ...state.activities, [id]: { ...activity, state: inner } } };
}
