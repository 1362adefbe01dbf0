// People who must sit together move together: each exchanges with someone of the table reached, or nobody moves.
import type { Draw } from '../../kernel/index.js';
import { applyChain, undoChain } from './apply.js';
import { type Chain, chainExchange, createChain } from './chain.js';
import type { Seating } from './seating.js';
import { weighChain } from './weigh.js';

/** A person who is tied to others in a round. */
export interface Unit {
  readonly round: number;
  readonly people: readonly number[];
}

/** Largest unit that is moved at once. */
const LARGEST = 5;

/** Those tied together, round by round. */
export function listUnits(s: Seating): readonly Unit[] {
  const { n, rounds, fixed } = s.problem;
  const units: Unit[] = [];
  for (let cell = 0; cell < rounds * n; cell += 1) {
    const mates = s.faults.mates[cell];
    const round = Math.floor(cell / n);
    if (mates === undefined || mates.some((mate) => mate < cell % n)) continue;
    const people = [cell % n, ...mates];
    const moves = people.every((person) => (fixed[round * n + person] as number) < 0);
    if (moves && people.length <= LARGEST) units.push({ round, people });
  }
  return units;
}

/** What moving a unit has brought so far. */
export interface UnitMove {
  readonly chains: readonly Chain[];
  made: number;
  worth: number;
  faults: number;
}

/** Room for moving units. */
export function createUnitMove(n: number): UnitMove {
  return { chains: Array.from({ length: LARGEST }, () => createChain(n)), made: 0, worth: 0, faults: 0 };
}

/** Whether someone may give their place to a unit: neither of it nor host. */
function mayYield(s: Seating, unit: Unit, person: number): boolean {
  return (s.problem.fixed[unit.round * s.n + person] as number) < 0 && !unit.people.includes(person);
}

/** The partner of a table with whom a person of the unit exchanges best; -1 when there is none. */
function choosePartner(
  s: Seating,
  chain: Chain,
  at: { unit: Unit; person: number; table: number; price: number },
): number {
  const { unit, person, table } = at;
  const base = (unit.round * s.width + table) * s.n;
  let chosen = -1;
  let best = Number.NEGATIVE_INFINITY;
  for (let k = base, end = base + (s.size[unit.round * s.width + table] as number); k < end; k += 1) {
    const other = s.member[k] as number;
    if (!mayYield(s, unit, other) || !chainExchange(s, chain, { round: unit.round, person, other })) continue;
    weighChain(s, chain);
    const score = chain.worth - at.price * chain.faults;
    if (score <= best) continue;
    best = score;
    chosen = other;
  }
  return chosen;
}

/** Moves a unit to a table drawn; false, with what was made so far left to undo, when somebody has nobody to exchange with. */
export function moveUnit(s: Seating, draw: Draw, at: { unit: Unit; move: UnitMove; price: number }): boolean {
  const { unit, move, price } = at;
  move.made = 0;
  move.worth = 0;
  move.faults = 0;
  const table = draw.below(s.problem.tables[unit.round] as number);
  for (const person of unit.people) {
    if (s.seat[unit.round * s.n + person] === table) continue;
    const chain = move.chains[move.made] as Chain;
    chain.longest = s.longest;
    const other = choosePartner(s, chain, { unit, person, table, price });
    if (other < 0) return false;
    chainExchange(s, chain, { round: unit.round, person, other });
    weighChain(s, chain);
    applyChain(s, chain);
    move.made += 1;
    move.worth += chain.worth;
    move.faults += chain.faults;
  }
  return move.made > 0;
}

/** Takes a move of a unit back. */
export function undoUnit(s: Seating, move: UnitMove): void {
  for (let k = move.made - 1; k >= 0; k -= 1) undoChain(s, move.chains[k] as Chain);
}
