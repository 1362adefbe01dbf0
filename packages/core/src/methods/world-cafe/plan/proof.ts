// What a plan holds to, checked again by whoever receives it, and what it misses, told honestly.
import { refuse } from '../../../kernel/index.js';
import { isSamePerson, type Objection, type Person } from '../../../workshop/index.js';
import type { RotationPlan, Theme } from '../state.js';

function spellPerson(person: Person): string {
  return 'id' in person ? `#${person.id}` : `"${person.label}`;
}

/** The titles of tables without a host. */
export function listUnhosted(
  themes: readonly Theme[],
  hosts: readonly { readonly theme: string }[],
): readonly string[] {
  return themes.filter(({ id }) => !hosts.some(({ theme }) => theme === id)).map(({ title }) => title);
}

function explainHosts(themes: readonly Theme[], plan: RotationPlan, from: number): Objection {
  const { hosts, people } = plan;
  const rounds = plan.rounds.slice(from);
  if (hosts.length !== themes.length) return refuse('world-cafe-plan-torn');
  const named = hosts.filter((rank) => rank >= 0);
  if (named.some((rank) => rank >= people.length)) return refuse('world-cafe-person-unknown');
  if (new Set(named).size < named.length) return refuse('world-cafe-host-twice');
  const moving = hosts.findIndex(
    (rank, table) => rank >= 0 && rounds.some((row) => row[rank] !== table && row[rank] !== -1),
  );
  return moving < 0 ? null : refuse('world-cafe-host-moves', { theme: themes[moving]?.title ?? '' });
}

/**
 * Whether a plan can be announced: as many rounds as held, everybody once per round (by its form), at a table that
 * exists, nobody twice in the list, hosts at their table from round `from` on (whoever takes over a table moved before).
 */
export function explainPlanForm(
  themes: readonly Theme[],
  plan: RotationPlan,
  held: { readonly rounds: number; readonly from?: number },
): Objection {
  const { people, rounds } = plan;
  const expected = held.rounds;
  if (themes.length === 0) return refuse('world-cafe-no-theme');
  if (rounds.length !== expected) {
    return refuse('world-cafe-plan-rounds', { expected, given: rounds.length });
  }
  if (rounds.some((row) => row.length !== people.length)) return refuse('world-cafe-plan-torn');
  if (new Set(people.map(spellPerson)).size < people.length) return refuse('seated-twice');
  if (rounds.some((row) => row.some((table) => table >= themes.length))) {
    return refuse('world-cafe-table-unknown');
  }
  return explainHosts(themes, plan, held.from ?? 0);
}

/** What one person does not reach, or reaches twice. */
export interface PersonalGap {
  readonly person: number;
  /** Tables never met. */
  readonly missed: readonly number[];
  /** Tables met more than once. */
  readonly again: readonly number[];
}

/** What a plan gives: the proof that a facilitator reads aloud (R077). */
export interface PlanProof {
  readonly people: number;
  readonly movers: number;
  readonly rounds: number;
  readonly themes: number;
  /** Everyone who moves meets every theme. */
  readonly everyTheme: boolean;
  /** Themes that each mover misses by want of rounds, nobody being late: themes − rounds. */
  readonly missedByAll: number;
  /** Those who miss more than that: absent from a round, or back at a theme they had met. */
  readonly gaps: readonly PersonalGap[];
  /** People at the fullest and at the emptiest table, host included, over all rounds. */
  readonly largest: number;
  readonly smallest: number;
  /** Fewest people at a table besides its host: 0 when some host is alone. */
  readonly fewestMovers: number;
}

function measureGap(plan: RotationPlan, person: number, themes: number): PersonalGap {
  const visits = Array.from(
    { length: themes },
    (_, table) => plan.rounds.filter((row) => row[person] === table).length,
  );
  return {
    person,
    missed: visits.flatMap((count, table) => (count === 0 ? [table] : [])),
    again: visits.flatMap((count, table) => (count > 1 ? [table] : [])),
  };
}

/**
 * Proves a plan: themes met, themes missed, sizes of tables. A plan without rounds or without movers misses nothing it
 * could give; sizes are then 0.
 *
 * @example provePlan(circleOfFive, 5) // { everyTheme: true, missedByAll: 0, gaps: [], … }
 */
export function provePlan(plan: RotationPlan, themes: number): PlanProof {
  const hosts = new Set(plan.hosts.filter((rank) => rank >= 0));
  const movers = plan.people.map((_, rank) => rank).filter((rank) => !hosts.has(rank));
  const gaps = movers.map((person) => measureGap(plan, person, themes));
  const missedByAll = Math.max(0, themes - plan.rounds.length);
  const seated = plan.rounds.flatMap((row) =>
    Array.from({ length: themes }, (_, table) => ({
      all: row.filter((at) => at === table).length,
      host: row[plan.hosts[table] ?? -1] === table ? 1 : 0,
    })),
  );
  const sizes = seated.map(({ all }) => all);
  return {
    people: plan.people.length,
    movers: movers.length,
    rounds: plan.rounds.length,
    themes,
    everyTheme: gaps.every(({ missed }) => missed.length === 0),
    missedByAll,
    gaps: gaps.filter(({ missed }) => missed.length > missedByAll),
    largest: Math.max(0, ...sizes),
    smallest: sizes.length === 0 ? 0 : Math.min(...sizes),
    fewestMovers: seated.length === 0 ? 0 : Math.min(...seated.map(({ all, host }) => all - host)),
  };
}

/** Who is told what by a change: those who sit elsewhere than announced, those who came, those who left. */
export function comparePlans(
  before: RotationPlan,
  after: RotationPlan,
  fromRound: number,
): {
  readonly moved: readonly number[];
  readonly arrived: readonly number[];
  readonly left: readonly number[];
} {
  const ranks = after.people.map((_, rank) => rank);
  const seats = (plan: RotationPlan, rank: number): readonly number[] =>
    plan.rounds.slice(fromRound).map((row) => row[rank] ?? -1);
  const isThere = (plan: RotationPlan, rank: number): boolean =>
    seats(plan, rank).some((table) => table >= 0);
  return {
    moved: ranks.filter((rank) => {
      const announced = seats(before, rank);
      const today = seats(after, rank);
      return (
        isThere(before, rank) &&
        isThere(after, rank) &&
        announced.some((table, round) => table >= 0 && today[round] !== table)
      );
    }),
    arrived: ranks.filter((rank) => !isThere(before, rank) && isThere(after, rank)),
    left: ranks.filter((rank) => isThere(before, rank) && !isThere(after, rank)),
  };
}

/** Whether the list of people only grew: those known keep their rank. */
export function isGrown(before: readonly Person[], after: readonly Person[]): boolean {
  return before.every((person, rank) => {
    const same = after[rank];
    return same !== undefined && isSamePerson(person, same);
  });
}
