// One change of a plan being worked on: what it would bring, then the change itself.
import { type Move, measureQuota, type Seating, seatPerson, unseatPerson } from './seating.js';

function sumLoss(s: Seating, at: number, person: number): number {
  const { n } = s.problem;
  const size = s.size[at] as number;
  const row = person * n;
  let sum = 0;
  for (let k = at * n; k < at * n + size; k += 1) sum += s.loss[row + (s.member[k] as number)] as number;
  return sum;
}

function sumGain(s: Seating, at: number, person: number): number {
  const { n } = s.problem;
  const size = s.size[at] as number;
  const row = person * n;
  let sum = 0;
  for (let k = at * n; k < at * n + size; k += 1) sum += s.gain[row + (s.member[k] as number)] as number;
  return sum;
}

/** Theme repeats, barred tables and separated mates that a person's change adds. */
function countPersonFaults(s: Seating, move: Move, isOther: boolean): number {
  const { n, width, distinct, activity } = s.problem;
  const person = isOther ? move.other : move.person;
  const from = isOther ? move.to : move.from;
  const to = isOther ? move.from : move.to;
  let added = 0;
  if (distinct[move.round] === 1) {
    const visit = ((activity[move.round] as number) * n + person) * width;
    if ((s.visit[visit + from] as number) > 1) added -= 1;
    if ((s.visit[visit + to] as number) > 0) added += 1;
  }
  if (!s.ruled) return added;
  added += (s.barred[person * width + to] as number) - (s.barred[person * width + from] as number);
  const mates = s.mates[move.round * n + person];
  if (mates === undefined) return added;
  const across = isOther ? move.person : move.other;
  for (const mate of mates) {
    const table = s.seat[move.round * n + mate] as number;
    if (mate !== across) added += (table === to ? 0 : 1) - (table === from ? 0 : 1);
  }
  return added;
}

function countQuotaFaults(s: Seating, move: Move): number {
  const { category, rules, width } = s.problem;
  const mine = category[move.person] as number;
  const theirs = move.other < 0 ? -1 : (category[move.other] as number);
  if (mine === theirs) return 0;
  let added = 0;
  rules.quota.forEach((quota, q) => {
    const step = (quota.category === mine ? 1 : 0) - (quota.category === theirs ? 1 : 0);
    if (step === 0) return;
    const left = s.college[(move.round * width + move.from) * rules.quota.length + q] as number;
    const joined = s.college[(move.round * width + move.to) * rules.quota.length + q] as number;
    added += measureQuota(quota, left - step) - measureQuota(quota, left);
    added += measureQuota(quota, joined + step) - measureQuota(quota, joined);
  });
  return added;
}

/** Faults a move adds, apart pairs aside: those are in the worth of meetings. */
export function countAddedFaults(s: Seating, move: Move): number {
  let added = countPersonFaults(s, move, false);
  if (move.other >= 0) added += countPersonFaults(s, move, true);
  return s.problem.rules.quota.length === 0 ? added : added + countQuotaFaults(s, move);
}

/** Worth a move adds, in millionths, apart pairs priced. */
export function computeAddedWorth(s: Seating, move: Move): number {
  const { width, n } = s.problem;
  const from = move.round * width + move.from;
  const to = move.round * width + move.to;
  let added = sumGain(s, to, move.person) - sumLoss(s, from, move.person);
  if (move.other < 0) return added;
  added += sumGain(s, from, move.other) - sumLoss(s, to, move.other);
  // Both sums counted the two meeting each other at the table the first one reaches.
  return added - 2 * (s.gain[move.person * n + move.other] as number);
}

/** Makes a move; worth and faults follow. */
export function applyMove(s: Seating, move: Move, added: { worth: number; faults: number }): void {
  const { round, person, other, from, to } = move;
  unseatPerson(s, { round, person, table: from });
  if (other >= 0) unseatPerson(s, { round, person: other, table: to });
  seatPerson(s, { round, person, table: to });
  if (other >= 0) seatPerson(s, { round, person: other, table: from });
  s.faults += added.faults;
  s.worth += added.worth;
}
