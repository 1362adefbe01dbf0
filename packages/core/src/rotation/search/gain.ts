// What each person would win at each table: kept up to date with every change, so that an exchange is weighed in five reads.
import type { Seating } from './seating-state.js';

/** Two people who meet once more (1) or less (-1) because of a change in `round`. */
interface Meeting {
  readonly a: number;
  readonly b: number;
  readonly round: number;
  readonly step: 1 | -1;
}

/** Worth, in millionths, of the meeting of a pair in a round, their meetings of the other rounds being what they are. */
function weighMeeting(s: Seating, pair: number, together: boolean): number {
  return s.worth[(s.stand[pair] as number) + (together ? 0 : 1)] as number;
}

/** Counts from nothing what each person finds at each table: `gain[(round·width + table)·n + person]`, without themselves. */
export function layGains(s: Seating): void {
  const { n, width, seat, member, size, gain } = s;
  gain.fill(0);
  for (let where = 0; where < size.length; where += 1) {
    const round = Math.floor(where / width);
    const base = where * n;
    for (let k = base, end = base + (size[where] as number); k < end; k += 1) {
      const mate = member[k] as number;
      for (let person = 0; person < n; person += 1) {
        const table = seat[round * n + person] as number;
        if (person === mate || table < 0) continue;
        gain[base + person] =
          (gain[base + person] as number) +
          weighMeeting(s, mate * n + person, table === where - round * width);
      }
    }
  }
}

/** Tells both tables of a round that one of their people leaves for the other, and comes back for `other` (-1: nobody). */
export function followPlaces(
  s: Seating,
  step: { round: number; person: number; other: number; from: number; to: number },
): void {
  const { n, width, seat, stand, worth, gain } = s;
  const { round, person, other, from, to } = step;
  const cells = round * n;
  const left = (round * width + from) * n;
  const joined = (round * width + to) * n;
  const mine = person * n;
  const theirs = other * n;
  for (let x = 0; x < n; x += 1) {
    const table = seat[cells + x] as number;
    if (table < 0 || x === person || x === other) continue;
    let more = -(worth[(stand[mine + x] as number) + (table === from ? 0 : 1)] as number);
    if (other >= 0) more += worth[(stand[theirs + x] as number) + (table === to ? 0 : 1)] as number;
    if (more === 0) continue;
    gain[left + x] = (gain[left + x] as number) + more;
    gain[joined + x] = (gain[joined + x] as number) - more;
  }
  if (other < 0) return;
  const apart = worth[(stand[mine + other] as number) + 1] as number;
  gain[left + person] = (gain[left + person] as number) + apart;
  gain[joined + person] = (gain[joined + person] as number) - apart;
  gain[joined + other] = (gain[joined + other] as number) + apart;
  gain[left + other] = (gain[left + other] as number) - apart;
}

/** Counts one meeting more or less of a pair, and tells the other rounds what their meeting is worth from now on. */
export function countMeeting(s: Seating, { a, b, round, step }: Meeting): void {
  const { n, width, seat, stand, worth, gain } = s;
  const at = stand[a * n + b] as number;
  stand[a * n + b] = at + step;
  stand[b * n + a] = at + step;
  if (s.parted && s.faults.apart[a * n + b] === 1) s.clashes += step;
  const there = (worth[at + step] as number) - (worth[at] as number);
  const apart = (worth[at + step + 1] as number) - (worth[at + 1] as number);
  if (there === 0 && apart === 0) return;
  for (let r = 0, cells = 0; r < s.problem.rounds; r += 1, cells += n) {
    if (r === round) continue;
    const mine = seat[cells + a] as number;
    const theirs = seat[cells + b] as number;
    if (mine < 0 || theirs < 0) continue;
    const more = mine === theirs ? there : apart;
    if (more === 0) continue;
    const base = r * width;
    const atTheirs = (base + theirs) * n + a;
    const atMine = (base + mine) * n + b;
    gain[atTheirs] = (gain[atTheirs] as number) + more;
    gain[atMine] = (gain[atMine] as number) + more;
  }
}
