// What a change of a plan would bring, in worth and in faults, before it is made.
import type { Chain } from './chain.js';
import { countAddedFaults, type Step } from './faults.js';
import type { Seating } from './seating.js';

/** What one step alone brings: what each finds at the table reached, less what they leave. */
function weighOne(s: Seating, step: Step): number {
  const { n, gain } = s;
  const { person, other } = step;
  const from = (step.round * s.width + step.from) * n;
  const to = (step.round * s.width + step.to) * n;
  const mine = (gain[to + person] as number) - (gain[from + person] as number);
  if (other < 0) return mine;
  const theirs = (gain[from + other] as number) - (gain[to + other] as number);
  // Each counted the other at the table reached, where the other is no more.
  return mine + theirs - 2 * (s.worth[(s.stand[person * n + other] as number) + 1] as number);
}

/** Counts, per mate, the meetings that a step brings the one and takes from the other. */
function countStep(s: Seating, change: Int8Array, step: Step): void {
  const { n, member } = s;
  const { person, other } = step;
  const from = step.round * s.width + step.from;
  const to = step.round * s.width + step.to;
  for (let k = from * n, end = k + (s.size[from] as number); k < end; k += 1) {
    const mate = member[k] as number;
    if (mate !== person) change[mate] = (change[mate] as number) - 1;
  }
  for (let k = to * n, end = k + (s.size[to] as number); k < end; k += 1) {
    const mate = member[k] as number;
    if (mate !== other) change[mate] = (change[mate] as number) + 1;
  }
}

/** Worth of so many meetings more (or less) of a pair that stands there. */
function weighChange(worth: Int32Array, stand: number, change: number): number {
  if (change === 1) return worth[stand + 1] as number;
  if (change === -1) return -(worth[stand] as number);
  let added = 0;
  for (let k = 1; k <= change; k += 1) added += worth[stand + k] as number;
  for (let k = 0; k > change; k -= 1) added -= worth[stand + k] as number;
  return added;
}

/** What the changes counted at one table bring; the counts are cleared. */
function weighTable(s: Seating, change: Int8Array, at: { table: number; step: Step }): number {
  const { n, member, stand, worth } = s;
  const { person, other } = at.step;
  let added = 0;
  for (let k = at.table * n, end = k + (s.size[at.table] as number); k < end; k += 1) {
    const mate = member[k] as number;
    const more = change[mate] as number;
    if (more === 0) continue;
    change[mate] = 0;
    added += weighChange(worth, stand[person * n + mate] as number, more);
    if (other >= 0) added += weighChange(worth, stand[other * n + mate] as number, -more);
  }
  return added;
}

/** What steps taken one by one miss of hosts: left in a round, found in another, met as often as before. */
function weighHosts(s: Seating, chain: Chain): number {
  const { n, stand, worth } = s;
  const hosts =
    s.problem.instance.activities[s.problem.activity[(chain.steps[0] as Step).round] as number]?.hosts;
  if (hosts === undefined) return 0;
  let sum = 0;
  for (let k = 0; k < chain.length; k += 1) {
    const { person, other, from } = chain.steps[k] as Step;
    const host = hosts[from];
    if (host === undefined || host < 0) continue;
    const mine = stand[person * n + host] as number;
    sum += (worth[mine] as number) - (worth[mine + 1] as number);
    if (other < 0) continue;
    const to = hosts[(chain.steps[k] as Step).to];
    if (to === undefined || to < 0) continue;
    const theirs = stand[other * n + to] as number;
    sum += (worth[theirs] as number) - (worth[theirs + 1] as number);
  }
  return sum;
}

function weighAll(s: Seating, chain: Chain): number {
  const { change } = chain;
  for (let k = 0; k < chain.length; k += 1) countStep(s, change, chain.steps[k] as Step);
  let added = 0;
  for (let k = 0; k < chain.length; k += 1) {
    const step = chain.steps[k] as Step;
    const base = step.round * s.width;
    added += weighTable(s, change, { table: base + step.from, step });
    added += weighTable(s, change, { table: base + step.to, step });
  }
  return added;
}

/** Whether two people exchange two themes, each in the round of the other. */
export function isRing({ length, steps }: Chain): boolean {
  const [one, two] = steps as readonly [Step, Step];
  return length === 2 && one.from === two.to && one.to === two.from;
}

/**
 * What a ring brings at most, enough to spare weighing it: its steps one by one, and the hosts whom a person leaves in one
 * round and finds in the other, which the steps alone count as a meeting lost.
 */
export function estimateRing(s: Seating, chain: Chain): number {
  let sum = 0;
  for (let k = 0; k < chain.length; k += 1) sum += weighOne(s, chain.steps[k] as Step);
  return sum + weighHosts(s, chain);
}

/** Weighs a change: worth in millionths, and faults. */
export function weighChain(s: Seating, chain: Chain): void {
  chain.worth = chain.length === 1 ? weighOne(s, chain.steps[0] as Step) : weighAll(s, chain);
  chain.faults = 0;
  if (!s.faults.ruled) return;
  for (let k = 0; k < chain.length; k += 1)
    chain.faults += countAddedFaults(s.problem, s.faults, chain.steps[k] as Step);
}
