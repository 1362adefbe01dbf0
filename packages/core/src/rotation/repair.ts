// When people leave or arrive after a round: everybody keeps their tables but as few as the rules allow.
import { listTables } from './evaluate.js';
import type { SeatingPlan } from './instance.js';
import type { Problem } from './problem.js';

/** What happened: from this round on, some are gone and some came; people keep their numbers. */
export interface AttendanceChange {
  readonly fromRound: number;
  readonly absent: readonly number[];
  readonly arrivals: readonly number[];
}

/** A repaired plan, with who must be told: each sits elsewhere than announced at least once. */
export interface RepairedPlan {
  readonly plan: SeatingPlan;
  readonly moved: readonly number[];
  /** New hosts: the table and the person, where a host is gone (R074). */
  readonly promoted: readonly (readonly [table: number, person: number])[];
}

interface Repair {
  readonly problem: Problem;
  readonly rows: number[][];
  readonly change: AttendanceChange;
  readonly tolerance: number;
  readonly moved: Set<number>;
  /** Who may not move, besides hosts who are there: hosts just promoted. */
  readonly hosts: Set<number>;
}

function countVisits({ rows }: Repair, person: number, table: number): number {
  return rows.filter((row) => row[person] === table).length;
}

/** A lost host's place goes to someone who has been at the table, or who will be there soonest. */
function promoteHost(repair: Repair, table: number): number | null {
  const { rows, change, hosts } = repair;
  const next = rows[change.fromRound] ?? [];
  let chosen: number | null = null;
  let best = Number.NEGATIVE_INFINITY;
  next.forEach((at, person) => {
    if (at < 0 || hosts.has(person)) return;
    const knows = rows.slice(0, change.fromRound).some((row) => row[person] === table) ? 4 : 0;
    const score = knows + (at === table ? 2 : 0) + (repair.moved.has(person) ? 1 : 0);
    if (score > best) {
      best = score;
      chosen = person;
    }
  });
  return chosen;
}

function seatHost(repair: Repair, table: number, person: number): void {
  repair.hosts.add(person);
  for (let r = repair.change.fromRound; r < repair.rows.length; r += 1) {
    const row = repair.rows[r];
    if (row === undefined || (row[person] ?? -1) < 0) continue;
    if (row[person] !== table) repair.moved.add(person);
    row[person] = table;
  }
}

function replaceHosts(repair: Repair): readonly (readonly [number, number])[] {
  const { problem, change } = repair;
  const activity = problem.instance.activities[problem.activity[change.fromRound] ?? 0];
  const promoted: (readonly [number, number])[] = [];
  for (const host of activity?.hosts ?? []) repair.hosts.add(host);
  (activity?.hosts ?? []).forEach((host, table) => {
    if (!change.absent.includes(host)) return;
    const person = promoteHost(repair, table);
    if (person === null) return;
    seatHost(repair, table, person);
    promoted.push([table, person]);
  });
  return promoted;
}

interface Step {
  readonly person: number;
  readonly to: number;
  readonly cost: number;
}

/** What a change asks of a person: rules first, then being told at all, then meeting a theme again. */
function computeCost(repair: Repair, r: number, step: { person: number; to: number }): number {
  const { problem, moved } = repair;
  const { rules, distinct } = problem;
  const { person, to } = step;
  const repeats = distinct[r] === 1 ? countVisits(repair, person, to) : 0;
  const barred = rules.allowed[person]?.includes(to) === false ? 1 : 0;
  const tied = rules.together.some(([a, b, named]) => (a === person || b === person) && named.includes(r));
  const useful = countHelpful(repair, r, person);
  return 100 * (barred + (tied ? 1 : 0)) + (moved.has(person) ? 0 : 10) + 3 * repeats - useful;
}

/** Later rounds where the person sits at a fullest table: told once, they can help again. */
function countHelpful({ problem, rows }: Repair, r: number, person: number): number {
  return rows.slice(r + 1).filter((row, k) => {
    const sizes = listTables(row, problem.tables[r + 1 + k] ?? 1).map((seated) => seated.length);
    const least = Math.min(...sizes);
    const mine = sizes[row[person] ?? -1] ?? 0;
    return mine === Math.max(...sizes) && mine > least + 1;
  }).length;
}

/** The change that costs least among those from a fullest table to an emptiest one. */
function chooseStep(repair: Repair, r: number, sizes: readonly number[]): Step | null {
  const most = Math.max(...sizes);
  const emptiest = sizes.flatMap((size, table) => (size === Math.min(...sizes) ? [table] : []));
  let chosen: Step | null = null;
  (repair.rows[r] ?? []).forEach((table, person) => {
    if (sizes[table] !== most || repair.hosts.has(person)) return;
    for (const to of emptiest) {
      const cost = computeCost(repair, r, { person, to });
      if (chosen === null || cost < chosen.cost) chosen = { person, to, cost };
    }
  });
  return chosen;
}

/** Moves one person at a time from a fullest to an emptiest table until sizes are within tolerance. */
function levelRound(repair: Repair, r: number): void {
  const row = repair.rows[r] ?? [];
  for (let guard = 0; guard < row.length; guard += 1) {
    const sizes = listTables(row, repair.problem.tables[r] ?? 1).map((seated) => seated.length);
    if (Math.max(...sizes) - Math.min(...sizes) <= repair.tolerance) return;
    const step = chooseStep(repair, r, sizes);
    if (step === null) return;
    row[step.person] = step.to;
    repair.moved.add(step.person);
  }
}

/** Newcomers take the emptiest table, a theme they have not met first. */
function seatArrivals(repair: Repair, r: number): void {
  const row = repair.rows[r] ?? [];
  for (const person of repair.change.arrivals) {
    if ((row[person] ?? -1) >= 0) continue;
    const sizes = listTables(row, repair.problem.tables[r] ?? 1).map((seated) => seated.length);
    const rank = (table: number): number =>
      (sizes[table] ?? 0) * 10 + Math.min(9, countVisits(repair, person, table));
    row[person] = sizes
      .map((_, table) => table)
      .reduce((best, table) => (rank(table) < rank(best) ? table : best), 0);
  }
}

/**
 * Repairs a plan after people left or came. `tolerance` is the largest difference between two tables.
 * Rounds before the change are kept as they were; nobody gone, nobody come: the plan itself.
 */
export function repairPlan(
  problem: Problem,
  plan: SeatingPlan,
  event: { readonly change: AttendanceChange; readonly tolerance: number },
): RepairedPlan {
  const { change, tolerance } = event;
  const rows = plan.map((row, r) =>
    row.map((table, person) => (r >= change.fromRound && change.absent.includes(person) ? -1 : table)),
  );
  const repair: Repair = { problem, rows, change, tolerance, moved: new Set(), hosts: new Set() };
  const promoted = replaceHosts(repair);
  for (let r = change.fromRound; r < rows.length; r += 1) {
    seatArrivals(repair, r);
    levelRound(repair, r);
  }
  return { plan: rows, moved: [...repair.moved].sort((a, b) => a - b), promoted };
}
