// Ties between organisations, drawn from what they did together, each with its facts, its days and its state (R104–R106).
import { readTieState, type TieState } from '../signal/fading.js';
import type { Rhythm } from '../survey/survey.js';
import { type Act, type ActKind, actKinds, countDays } from './act.js';
import { readActRhythm } from './rhythm.js';

/** One fact behind a tie. */
export type TieFact = Pick<Act, 'kind' | 'day' | 'source'>;

/** Two organisations that did at least one thing together; `a` before `b` in the order of identifiers. */
export interface ActTie {
  readonly a: string;
  readonly b: string;
  /** The last first; those without a day at the end. */
  readonly facts: readonly TieFact[];
  readonly kinds: readonly ActKind[];
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
  /** On the survey's scale; 0 when no day is known. */
  readonly rhythm: Rhythm;
  /** `unknown` when no day is known: neither fresh nor faded. */
  readonly state: TieState;
}

/** Beyond this many, people in one room have not met one another: a plenary makes no tie. */
export const MOST_TOGETHER = 12;

function groupFacts(acts: readonly Act[]): ReadonlyMap<string, { a: string; b: string; facts: TieFact[] }> {
  const pairs = new Map<string, { a: string; b: string; facts: TieFact[] }>();
  for (const { organisationIds, ...fact } of acts) {
    const there = [...new Set(organisationIds)].sort();
    if (fact.kind === 'co-presence' && there.length > MOST_TOGETHER) continue;
    there.forEach((a, at) => {
      for (const b of there.slice(at + 1)) {
        const key = `${a} ${b}`;
        const pair = pairs.get(key) ?? { a, b, facts: [] };
        pair.facts.push(fact);
        pairs.set(key, pair);
      }
    });
  }
  return pairs;
}

/** The last first; facts of one day, or of none, stay in the order they were told. */
function compareFacts({ day: x }: TieFact, { day: y }: TieFact): number {
  if (x === y) return 0;
  return (x ?? '') < (y ?? '') ? 1 : -1;
}

/** What has a day and happened after `today` is left out; what has none stays. */
function listUntil(acts: readonly Act[], today: string): readonly Act[] {
  return acts.filter(({ day }) => day === null || day <= today);
}

/**
 * The ties as they stand on `today` (`YYYY-MM-DD`): facts of later days are not known yet, so that a month can be shown as it was.
 * Last activity is the last dated fact; past twice the tie's own rhythm it is to reactivate (`readTieState`). Two who share a space
 * of cooperation hold by it, without a day: such a tie alone is `unknown`, never faded.
 */
export function deriveTies(acts: readonly Act[], today: string): readonly ActTie[] {
  const pairs = [...groupFacts(listUntil(acts, today)).values()];
  return pairs
    .sort((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1))
    .map(({ a, b, facts }) => {
      const sorted = [...facts].sort(compareFacts);
      const days = sorted.flatMap(({ day }) => (day === null ? [] : [day]));
      const rhythm = readActRhythm(days.map(countDays));
      const lastSeen = days[0] ?? null;
      const lastActivity = lastSeen === null ? null : countDays(lastSeen);
      return {
        ...{ a, b, facts: sorted, rhythm, lastSeen },
        kinds: actKinds.filter((kind) => facts.some((fact) => fact.kind === kind)),
        firstSeen: days.at(-1) ?? null,
        state: readTieState({ a, b, rhythm, lastActivity }, countDays(today)),
      };
    });
}

/** Pairs that already work together, for whoever composes tables: pilots of one action, members of one space, introduced. */
export function listKnownPairs(ties: readonly ActTie[]): readonly (readonly [string, string])[] {
  return ties.filter(({ kinds }) => kinds.some((kind) => kind !== 'co-presence')).map(({ a, b }) => [a, b]);
}
