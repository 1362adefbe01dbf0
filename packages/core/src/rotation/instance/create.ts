// The usual days as instances: a world café with its hosts, or groups to mix again and again.
import { ROTATION_VALUES, type RotationInstance, type SeatingRules, type Weights } from './instance.js';

/** A day as an organiser thinks of it; people are numbered from 0. */
export interface RotationDay {
  readonly people: number;
  readonly tables: number;
  readonly rounds: number;
  /** Host of table 0, 1…, who stays (R074); -1 for a table that has none. Absent: nobody stays. */
  readonly hosts?: readonly number[] | undefined;
  /** Whether a table is a theme that nobody meets twice (R077); true by default when there are hosts. */
  readonly themes?: boolean | undefined;
  /** College of each person; pairs of two colleges are worth more. */
  readonly colleges?: readonly number[] | undefined;
  /** Organisation of each person, to part colleagues; absent: everyone of their own. */
  readonly organisations?: readonly number[] | undefined;
  /** Pairs who already work together. */
  readonly known?: readonly (readonly [number, number])[] | undefined;
  /** Pairs who sat together in earlier seminars, and how many times. */
  readonly history?: readonly (readonly [number, number, number])[] | undefined;
  /** Per round, who is there; absent: everyone. */
  readonly presence?: readonly (readonly boolean[])[] | undefined;
  readonly rules?: Partial<SeatingRules> | undefined;
}

function createWeights(day: RotationDay): Weights {
  const { people, colleges, organisations, known = [] } = day;
  if (colleges === undefined && organisations === undefined && known.length === 0) return { kind: 'uniform' };
  const everyone = Array.from({ length: people }, (_, i) => i);
  return {
    kind: 'seminar',
    category: colleges ?? everyone.map(() => 0),
    org: organisations ?? everyone,
    known,
    values: ROTATION_VALUES,
  };
}

/**
 * Makes the instance of a day. Pairs weigh the same unless colleges, organisations or known ties are given.
 *
 * @example createRotation({ people: 25, tables: 5, rounds: 5, hosts: [0, 1, 2, 3, 4] })
 */
export function createRotation(day: RotationDay): RotationInstance {
  const { people, tables, rounds, hosts, themes, rules, presence, history = [] } = day;
  return {
    id: '',
    n: people,
    rounds: Array.from({ length: rounds }, () => ({ activity: 0, tables })),
    activities: [{ hosts, distinctThemes: themes ?? hosts !== undefined }],
    presence: presence?.map((row) => row.map((there) => (there ? '1' : '0')).join('')),
    maxSpread: 1,
    constraints: { apart: [], together: [], allowed: {}, quota: [], ...rules },
    weights: createWeights(day),
    meetingValue: [1000, 150, 0],
    history,
  };
}
