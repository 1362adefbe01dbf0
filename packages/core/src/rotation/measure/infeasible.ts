// Rules that no plan can keep, named one by one before anything is searched.
import type { Refusal } from '../../kernel/index.js';
import type { RotationInstance } from '../instance/instance.js';
import { countLargest, createProblem, type Problem } from '../instance/problem.js';

/** Why no plan can keep the rules; people, tables and rounds count from 0. */
export type RotationRefusal =
  /** data: round, people, tables */
  | 'spread-impossible'
  /** data: person, activity */
  | 'host-twice'
  /** data: hosts, tables, round */
  | 'hosts-exceed-tables'
  /** data: person, rounds, tables */
  | 'themes-exhausted'
  /** data: person, table */
  | 'host-not-allowed'
  /** data: person, round */
  | 'no-allowed-table'
  /** data: a, b */
  | 'apart-and-together'
  /** data: a, b, round */
  | 'apart-at-one-table'
  /** data: a, b, round */
  | 'together-two-hosts'
  /** data: a, b */
  | 'together-with-host'
  /** data: a, b, round */
  | 'together-no-common-table'
  /** data: round, people, most */
  | 'together-too-many'
  /** data: category, min, max */
  | 'quota-crossed'
  /** data: category, round, min, people, tables */
  | 'quota-too-few'
  /** data: category, round, max, people, tables */
  | 'quota-too-many'
  /** Rules that contradict each other, one refusal each. data: a, b */
  | 'conflict-apart'
  | 'conflict-together'
  /** data: person */
  | 'conflict-allowed'
  /** data: category */
  | 'conflict-quota'
  /** data: activity */
  | 'conflict-themes'
  | 'conflict-hosts'
  /** data: spread */
  | 'conflict-spread'
  | 'no-plan';

type Found = Refusal<RotationRefusal>;
const name = (code: RotationRefusal, data: Readonly<Record<string, number>>): Found => ({ code, data });

function isThere(problem: Problem, r: number, person: number): boolean {
  return problem.present[r * problem.n + person] === 1;
}

function hostAt(problem: Problem, r: number, person: number): number {
  return problem.fixed[r * problem.n + person] ?? -1;
}

function listAttended(problem: Problem, person: number): readonly number[] {
  return Array.from({ length: problem.rounds }, (_, r) => r).filter((r) => isThere(problem, r, person));
}

/** Tables open to a person in a round. */
function listOpenTables(problem: Problem, r: number, person: number): readonly number[] {
  const host = hostAt(problem, r, person);
  const allowed = problem.rules.allowed[person];
  const all = Array.from({ length: problem.tables[r] ?? 0 }, (_, t) => t);
  const open = allowed === undefined ? all : all.filter((table) => allowed.includes(table));
  return host < 0 ? open : open.filter((table) => table === host);
}

function checkSizes(problem: Problem): readonly Found[] {
  return problem.instance.rounds.flatMap(({ tables }, round) => {
    const people = Array.from({ length: problem.n }, (_, i) => i).filter((i) =>
      isThere(problem, round, i),
    ).length;
    const uneven = problem.instance.maxSpread === 0 && people % tables !== 0;
    return uneven ? [name('spread-impossible', { round, people, tables })] : [];
  });
}

function checkHosts(problem: Problem): readonly Found[] {
  const { instance } = problem;
  const twice = instance.activities.flatMap(({ hosts = [] }, activity) =>
    hosts
      .filter((host, at) => host >= 0 && hosts.indexOf(host) !== at)
      .map((person) => name('host-twice', { person, activity })),
  );
  const tooMany = instance.rounds.flatMap(({ activity, tables }, round) => {
    const hosts = instance.activities[activity]?.hosts ?? [];
    const without = hosts.slice(tables).some((host) => host >= 0 && isThere(problem, round, host));
    return without ? [name('hosts-exceed-tables', { hosts: hosts.length, tables, round })] : [];
  });
  return [...twice, ...tooMany];
}

function checkOpenTables(problem: Problem, person: number): readonly Found[] {
  if (problem.rules.allowed[person] === undefined) return [];
  const attended = listAttended(problem, person);
  const closed = attended.find((round) => listOpenTables(problem, round, person).length === 0);
  if (closed === undefined) return [];
  const table = hostAt(problem, closed, person);
  return [
    table >= 0
      ? name('host-not-allowed', { person, table })
      : name('no-allowed-table', { person, round: closed }),
  ];
}

function checkThemes(problem: Problem, person: number): readonly Found[] {
  const activities = [...new Set(problem.activity)];
  // Nobody lacks themes where there are at least as many tables as rounds and every table is open.
  const few = problem.rounds <= Math.min(...problem.tables);
  if (few && problem.rules.allowed[person] === undefined) return [];
  return activities.flatMap((activity) => {
    const rounds = listAttended(problem, person).filter(
      (r) => problem.activity[r] === activity && problem.distinct[r] === 1 && hostAt(problem, r, person) < 0,
    );
    if (rounds.length === 0) return [];
    const themes = new Set(rounds.flatMap((r) => listOpenTables(problem, r, person)));
    return rounds.length > themes.size && themes.size > 0
      ? [name('themes-exhausted', { person, rounds: rounds.length, tables: themes.size })]
      : [];
  });
}

function checkApart(problem: Problem): readonly Found[] {
  const { apart, together } = problem.rules;
  return apart.flatMap(([a, b]) => {
    const both = listAttended(problem, a).filter((r) => isThere(problem, r, b));
    const same = together.some(
      ([c, d, rounds]) =>
        rounds.some((r) => both.includes(r)) && ((a === c && b === d) || (a === d && b === c)),
    );
    const alone = both.find((r) => problem.tables[r] === 1);
    return [
      ...(same ? [name('apart-and-together', { a, b })] : []),
      ...(alone === undefined ? [] : [name('apart-at-one-table', { a, b, round: alone })]),
    ];
  });
}

function checkTogether(problem: Problem): readonly Found[] {
  return problem.rules.together.flatMap(([a, b, rounds]) => {
    const both = rounds.filter((r) => isThere(problem, r, a) && isThere(problem, r, b));
    const hosts = both.find((r) => hostAt(problem, r, a) >= 0 && hostAt(problem, r, b) >= 0);
    const withHost = both.filter(
      (r) => problem.distinct[r] === 1 && hostAt(problem, r, a) >= 0 !== hostAt(problem, r, b) >= 0,
    );
    if (hosts !== undefined) return [name('together-two-hosts', { a, b, round: hosts })];
    if (withHost.length > 1) return [name('together-with-host', { a, b })];
    const parted = both.find((r) => {
      const open = listOpenTables(problem, r, b);
      return !listOpenTables(problem, r, a).some((table) => open.includes(table));
    });
    return parted === undefined ? [] : [name('together-no-common-table', { a, b, round: parted })];
  });
}

/** People who must all sit at one table, because each is tied to the next. */
function growGroup(pairs: readonly (readonly [number, number])[], first: number): ReadonlySet<number> {
  const group = new Set([first]);
  for (let grown = -1; grown !== group.size; ) {
    grown = group.size;
    for (const [a, b] of pairs) if (group.has(a) || group.has(b)) group.add(a).add(b);
  }
  return group;
}

function checkGroups(problem: Problem): readonly Found[] {
  return Array.from({ length: problem.rounds }, (_, round) => round).flatMap((round) => {
    const pairs = problem.rules.together
      .filter(
        ([a, b, rounds]) =>
          rounds.includes(round) && isThere(problem, round, a) && isThere(problem, round, b),
      )
      .map(([a, b]) => [a, b] as const);
    const people = Math.max(0, ...pairs.map(([a]) => growGroup(pairs, a).size));
    const there = Array.from({ length: problem.n }, (_, i) => i).filter((i) => isThere(problem, round, i));
    const tables = problem.tables[round] ?? 1;
    const most = countLargest({ people: there.length, tables, spread: problem.instance.maxSpread });
    // No largest table: the sizes are impossible by themselves, which is said already.
    return most > 0 && people > most ? [name('together-too-many', { round, people, most })] : [];
  });
}

function checkQuotas(problem: Problem): readonly Found[] {
  return problem.rules.quota.flatMap(({ category, min = 0, max = problem.n }) => {
    if (min > max) return [name('quota-crossed', { category, min, max })];
    const found: Found[] = [];
    for (let round = 0; round < problem.rounds; round += 1) {
      const tables = problem.tables[round] ?? 1;
      const people = problem.category.filter((of, i) => of === category && isThere(problem, round, i)).length;
      if (people < min * tables) found.push(name('quota-too-few', { category, round, min, people, tables }));
      if (people > max * tables) found.push(name('quota-too-many', { category, round, max, people, tables }));
    }
    return found.slice(0, 1);
  });
}

/**
 * Names the rules that cannot be kept, each with its figures; empty when none is impossible by itself.
 * Rules that are only impossible together are found by the search, which then answers `no-plan`.
 */
export function listImpossibleRulesOf(problem: Problem): readonly Found[] {
  const people = Array.from({ length: problem.n }, (_, i) => i);
  return [
    ...checkSizes(problem),
    ...checkHosts(problem),
    ...people.flatMap((person) => [...checkOpenTables(problem, person), ...checkThemes(problem, person)]),
    ...checkApart(problem),
    ...checkTogether(problem),
    ...checkGroups(problem),
    ...checkQuotas(problem),
  ];
}

/** Names the rules of an instance that cannot be kept; empty when none is impossible by itself. */
export function listImpossibleRules(instance: RotationInstance): readonly Refusal<RotationRefusal>[] {
  return listImpossibleRulesOf(createProblem(instance));
}
