// The catalogue: days without a construction that seminars use, solved long once by this engine and kept as data.

import type { SeatingPlan } from '../instance/instance.js';
import { parsePlan } from '../instance/plan-text.js';
import type { Problem } from '../instance/problem.js';
import { freePlans } from './catalogue-free.js';
import { sixTables } from './catalogue-six.js';
import { tenTables } from './catalogue-ten.js';

/** Lines per number of tables. */
const catalogues: Readonly<Record<number, readonly string[]>> = { 6: sixTables, 10: tenTables };

/** A plan of the catalogue: people, and per round the table of each mover in order. */
export interface CatalogueEntry {
  readonly people: number;
  readonly rounds: readonly string[];
}

/** Every plan of the catalogue for so many tables. */
export function listCatalogue(tables: number): readonly CatalogueEntry[] {
  return (catalogues[tables] ?? []).flatMap((line) => {
    const [people = '', plans = ''] = line.split(': ');
    return plans.split(', ').map((plan) => ({ people: Number(people), rounds: plan.split(' ').slice(1) }));
  });
}

/** Writes an entry out for given hosts: people in order take the places in order. */
function seatEntry({ people, rounds }: CatalogueEntry, hosts: readonly number[]): SeatingPlan | null {
  const movers = Array.from({ length: people }, (_, i) => i).filter((i) => !hosts.includes(i));
  return (
    parsePlan(rounds)?.map((places) => {
      const row: number[] = new Array(people).fill(-1);
      hosts.forEach((host, table) => {
        row[host] = table;
      });
      movers.forEach((person, k) => {
        row[person] = places[k] ?? -1;
      });
      return row;
    }) ?? null
  );
}

/** The plan of free regroupings for so many people, tables and rounds; null where the catalogue has none. */
function findFree({ n, width, rounds, fixed }: Problem): SeatingPlan | null {
  if (fixed.some((table) => table >= 0)) return null;
  const entry = freePlans.find(
    (one) =>
      n <= one.people && n >= one.people - one.spare && one.tables === width && one.rounds.length === rounds,
  );
  return entry === undefined ? null : parsePlan(entry.rounds.map((row) => row.slice(0, n)));
}

/** The catalogue's plan for a plain world café or plain free regroupings; null where it has none. */
export function findInCatalogue(problem: Problem): SeatingPlan | null {
  if (problem.distinct[0] !== 1) return findFree(problem);
  const hosts = problem.instance.activities[problem.activity[0] ?? 0]?.hosts ?? [];
  if (hosts.length !== problem.width) return null;
  const entry = listCatalogue(problem.width).find(
    ({ people, rounds }) => people === problem.n && rounds.length === problem.rounds,
  );
  return entry === undefined ? null : seatEntry(entry, hosts);
}
