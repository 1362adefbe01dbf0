// Passage tables: from one ground to another, whole or by shares, without losing anybody.
import { accept, type Refusal, type Result, refuse } from '../kernel/index.js';
import type { TerritoryRefusal } from './refusals.js';

/** The ground of a list of codes. */
export interface PassageGround {
  /** `COM`, `EPCI`, `ZE2020`… */
  readonly kind: string;
  readonly year: number;
}

/** Where a code goes; several lines when it is split. */
export interface PassageLine {
  readonly from: string;
  readonly to: string;
  /** Share of `from` that goes to `to`, from 0 to 1. */
  readonly share: number;
}

/** A passage table; its label is written in every result that used it. */
export interface PassageTable {
  readonly label: string;
  readonly from: PassageGround;
  readonly to: PassageGround;
  readonly lines: readonly PassageLine[];
}

/** Values on their new ground, and what no line passed on. */
export interface PassedValues {
  readonly values: ReadonlyMap<string, number>;
  readonly unmatched: readonly string[];
  /** Sum of what was not passed on. */
  readonly lost: number;
}

/** Published shares are rounded. */
const SLACK = 1e-6;

/** Accepts a table whose shares are within 0 and 1 and sum to 1 for every code, so that sums are kept. */
export function checkPassage(table: PassageTable): Result<PassageTable, Refusal<TerritoryRefusal>> {
  const sums = new Map<string, number>();
  for (const { from, share } of table.lines) {
    if (!(share >= 0 && share <= 1)) return refuse('passage-share', { code: from });
    sums.set(from, (sums.get(from) ?? 0) + share);
  }
  const leaky = [...sums].find(([, sum]) => Math.abs(sum - 1) > SLACK);
  return leaky === undefined ? accept(table) : refuse('passage-share', { code: leaky[0] });
}

/**
 * Follows two tables one after the other; the ground where the first ends must be that where the second starts.
 * A code that the second does not name keeps its own code.
 */
export function composePassages(
  first: PassageTable,
  second: PassageTable,
): Result<PassageTable, Refusal<TerritoryRefusal>> {
  if (first.to.kind !== second.from.kind || first.to.year !== second.from.year) {
    return refuse('passages-do-not-meet', { first: first.label, second: second.label });
  }
  const onward = new Map<string, PassageLine[]>();
  for (const line of second.lines) {
    const known = onward.get(line.from);
    if (known === undefined) onward.set(line.from, [line]);
    else known.push(line);
  }
  const sums = new Map<string, PassageLine>();
  for (const line of first.lines) {
    for (const next of onward.get(line.to) ?? [{ from: line.to, to: line.to, share: 1 }]) {
      const key = `${line.from}\u0000${next.to}`;
      const share = line.share * next.share + (sums.get(key)?.share ?? 0);
      sums.set(key, { from: line.from, to: next.to, share });
    }
  }
  return accept({
    label: `${first.label}, ${second.label}`,
    from: first.from,
    to: second.to,
    lines: [...sums.values()],
  });
}

/**
 * Passes values on: the sum of what is passed is kept. Codes without a line are named and their values summed in
 * `lost`, never dropped in silence.
 */
export function passValues(values: ReadonlyMap<string, number>, lines: readonly PassageLine[]): PassedValues {
  const passed = new Map<string, number>();
  const known = new Set<string>();
  for (const { from, to, share } of lines) {
    const value = values.get(from);
    if (value === undefined) continue;
    known.add(from);
    passed.set(to, (passed.get(to) ?? 0) + value * share);
  }
  const unmatched = [...values.keys()].filter((code) => !known.has(code));
  const lost = unmatched.reduce((sum, code) => sum + (values.get(code) ?? 0), 0);
  return { values: passed, unmatched, lost };
}
