// What the shape of a file cannot say: people, rounds and activities that are named must exist, lists must be as long as what they list.
import type { Refusal } from '../../kernel/index.js';
import type { RotationInstance, SeatingRules } from './instance.js';

/** Why a file is not an instance; people, rounds and activities count from 0. */
export type InstanceRefusal =
  /** Neither an object nor a list. */
  | 'instance-not-object'
  /** data: field */
  | 'instance-malformed'
  /** data: field, person, people, last */
  | 'person-unknown'
  /** data: field, person */
  | 'pair-alone'
  /** data: field, activity */
  | 'activity-unknown'
  /** data: field, round, last */
  | 'round-unknown'
  /** data: field, length, expected */
  | 'list-length'
  /** data: field */
  | 'value-rises';

type Misfit = Refusal<InstanceRefusal>;
type Named = readonly [field: string, people: readonly number[]];

function listRules({ constraints }: RotationInstance): SeatingRules {
  return constraints ?? { apart: [], together: [], allowed: {}, quota: [] };
}

/** Pairs of a file, with the field that names them. */
function listPairs(read: RotationInstance): readonly Named[] {
  const rules = listRules(read);
  const known = read.weights.kind === 'seminar' ? read.weights.known : [];
  return [
    ...rules.apart.map((pair): Named => ['constraints.apart', pair]),
    ...rules.together.map(([a, b]): Named => ['constraints.together', [a, b]]),
    ...known.map((pair): Named => ['weights.known', pair]),
    ...read.history.map(([a, b]): Named => ['history', [a, b]]),
  ];
}

function findStranger(read: RotationInstance): Misfit | null {
  const named: readonly Named[] = [
    ...read.activities.map(({ hosts = [] }, k): Named => [`activities.${k}.hosts`, hosts]),
    ['constraints.allowed', Object.keys(listRules(read).allowed).map(Number)],
    ...listPairs(read),
  ];
  const people = read.n;
  for (const [field, list] of named) {
    const person = list.find((one) => one >= people);
    if (person !== undefined)
      return { code: 'person-unknown', data: { field, person, people, last: people - 1 } };
  }
  return null;
}

function findLoner(read: RotationInstance): Misfit | null {
  const found = listPairs(read).find(([, [a, b]]) => a === b);
  return found === undefined
    ? null
    : { code: 'pair-alone', data: { field: found[0], person: found[1][0] ?? 0 } };
}

function findWrongRank(read: RotationInstance): Misfit | null {
  const { rounds, activities } = read;
  const at = rounds.findIndex(({ activity }) => activity > 0 && activity >= activities.length);
  if (at >= 0) {
    const data = { field: `rounds.${at}.activity`, activity: rounds[at]?.activity ?? 0 };
    return { code: 'activity-unknown', data };
  }
  const last = rounds.length - 1;
  const round = listRules(read)
    .together.flatMap(([, , named]) => named)
    .find((r) => r > last);
  if (round === undefined) return null;
  return { code: 'round-unknown', data: { field: 'constraints.together', round, last } };
}

function findWrongLength({ n, rounds, presence, weights }: RotationInstance): Misfit | null {
  const org = weights.kind === 'seminar' ? weights.org : undefined;
  const lists: readonly (readonly [field: string, length: number, expected: number])[] = [
    ['presence', presence?.length ?? rounds.length, rounds.length],
    ...(presence ?? []).map((row, r) => [`presence.${r}`, row.length, n] as const),
    ['weights.category', weights.category?.length ?? n, n],
    ['weights.org', org?.length ?? n, n],
  ];
  const wrong = lists.find(([, length, expected]) => length !== expected);
  if (wrong === undefined) return null;
  const [field, length, expected] = wrong;
  return { code: 'list-length', data: { field, length, expected } };
}

function findRise({ meetingValue }: RotationInstance): Misfit | null {
  const rises = meetingValue.some((value, k) => k > 0 && value > (meetingValue[k - 1] ?? 0));
  return rises ? { code: 'value-rises', data: { field: 'meetingValue' } } : null;
}

/** The first thing that does not fit in an instance whose shape is right; null when all does. */
export function findMisfit(read: RotationInstance): Misfit | null {
  return (
    findStranger(read) ?? findWrongRank(read) ?? findWrongLength(read) ?? findLoner(read) ?? findRise(read)
  );
}
