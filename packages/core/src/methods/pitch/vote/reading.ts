// How a tally reads: middle, mean and spread beside the whole distribution; the widest; 25/10's top ten. Never a ranking.
import { listMarks, type Tally, type Vote, type VoteResults } from './vote.js';

/** A tally as screens and papers print it. */
export interface TallyReading {
  readonly proposal: string;
  /** Ballots that say something of it. */
  readonly answers: number;
  readonly blank: number;
  /** Null without an answer. */
  readonly mean: number | null;
  /** The lower of the two middle marks when their number is even; null without an answer. */
  readonly median: number | null;
  /** See `computeSpread`; null with fewer than two answers. */
  readonly spread: number | null;
  /** Sum of the marks: dots received. */
  readonly total: number;
}

type Weighted = readonly { readonly mark: number; readonly count: number }[];

/**
 * How far apart two ballots drawn at random are, in marks: the mean absolute difference Δ = Σ|xᵢ − xⱼ| / C(n, 2) over
 * all pairs (Gini, 1912). It needs no mean, and says in plain words how divided a room is: 0 when all agree. Null with
 * fewer than two ballots.
 */
export function computeSpread(weighted: Weighted): number | null {
  const answers = weighted.reduce((sum, { count }) => sum + count, 0);
  if (answers < 2) return null;
  const apart = weighted.reduce(
    (sum, one, rank) =>
      sum +
      weighted
        .slice(rank + 1)
        .reduce((part, other) => part + one.count * other.count * Math.abs(one.mark - other.mark), 0),
    0,
  );
  return apart / ((answers * (answers - 1)) / 2);
}

function computeMedian(weighted: Weighted, answers: number): number | null {
  let seen = 0;
  for (const { mark, count } of weighted) {
    seen += count;
    if (count > 0 && seen * 2 >= answers) return mark;
  }
  return null;
}

/** Reads one tally of a vote. */
export function readTally(vote: Pick<Vote, 'mode' | 'dots'>, tally: Tally): TallyReading {
  const weighted = listMarks(vote).map((mark, rank) => ({ mark, count: tally.counts[rank] ?? 0 }));
  const answers = weighted.reduce((sum, { count }) => sum + count, 0);
  const total = weighted.reduce((sum, { mark, count }) => sum + mark * count, 0);
  return {
    proposal: tally.proposal,
    answers,
    blank: tally.blank,
    mean: answers === 0 ? null : total / answers,
    median: computeMedian(weighted, answers),
    spread: computeSpread(weighted),
    total,
  };
}

/** The readings of a vote, in the order of its ballot paper. */
export function listReadings(vote: Vote, results: VoteResults): readonly TallyReading[] {
  return results.tallies.map((tally) => readTally(vote, tally));
}

/** Those at or above the value of rank `count`; ties are all kept, the order is the given one. */
function keepHighest(
  readings: readonly TallyReading[],
  count: number,
  measure: (reading: TallyReading) => number,
): readonly TallyReading[] {
  const positive = readings.filter((reading) => measure(reading) > 0);
  const limit = positive.map(measure).toSorted((a, b) => b - a)[Math.min(count, positive.length) - 1];
  return limit === undefined ? [] : positive.filter((reading) => measure(reading) >= limit);
}

/** How far from agreement: the spread, then how many people it concerns. */
function compareWidth(one: TallyReading, other: TallyReading): number {
  return (other.spread ?? 0) - (one.spread ?? 0) || other.answers - one.answers;
}

/**
 * The proposals that divide the room most, to be talked about (« les trois plus écartées »): never more than `count`,
 * for a room has time for no more. At an equal spread, those with more answers, then in the order of the ballot, which is
 * the order they are given in. Where everybody agrees there is none.
 */
export function listWidest(readings: readonly TallyReading[], count = 3): readonly TallyReading[] {
  const picked = readings
    .filter(({ spread }) => (spread ?? 0) > 0)
    .toSorted(compareWidth)
    .slice(0, count);
  return readings.filter((reading) => picked.includes(reading));
}

/** How many proposals divide the room as much as the last of `listWidest`, and are not among them. */
export function countAsWide(readings: readonly TallyReading[], count = 3): number {
  const picked = listWidest(readings, count);
  const least = Math.min(...picked.map(({ spread }) => spread ?? 0));
  return readings.filter((reading) => !picked.includes(reading) && (reading.spread ?? 0) >= least).length;
}

/**
 * The ten cards of 25/10, out of 25: five times the mean score, which is the sum of five scores when a card had five.
 * Ties with the tenth are all there; in the order of the ballot, because a score is no rank.
 */
export function listTopTen(readings: readonly TallyReading[]): readonly TallyReading[] {
  return keepHighest(readings, 10, ({ mean }) => 5 * (mean ?? 0));
}
