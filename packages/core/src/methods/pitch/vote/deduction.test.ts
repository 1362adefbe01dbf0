// An attacker who reads the published counts, and knows who came from which college, tries to work out a hidden cell.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minute } from '../../../../test/method-room.js';
import type { MemberId } from '../../../workshop/index.js';
import type { Ballot, Elector, Vote, VoteResults } from '../index.js';
import { countBallots } from './tally.js';

/** Cells of a consent round: three marks, then blank. */
const CELLS = 4;
/** Ballots under which a group is hidden, written here apart from the code. */
const FEWEST = 5;

/** A group of people as the attacker knows them: their college, null for none, and how each of them voted. */
interface Group {
  readonly college: string | null;
  readonly cells: readonly number[];
}

function listPeople(groups: readonly Group[]): readonly { readonly college: string | null; cell: number }[] {
  return groups.flatMap(({ college, cells }) => cells.map((cell) => ({ college, cell })));
}

/** The published results: all that the attacker reads. */
function publish(groups: readonly Group[]): VoteResults {
  const people = listPeople(groups);
  const ballots: readonly Ballot[] = people.map(({ cell }, rank) => ({
    id: `p${rank}`,
    channel: 'phone',
    by: `p${rank}` as MemberId,
    at: minute(rank),
    answers: cell === CELLS - 1 ? [] : [{ proposal: 'a', mark: cell, reason: null }],
  }));
  const vote: Vote = {
    id: 'v',
    mode: 'consent',
    dots: 3,
    proposals: ['a'],
    seats: [],
    round: 1,
    opened: { by: 'm' as MemberId, at: minute(0) },
    voters: ballots,
    ballots,
    results: null,
    reasons: {},
    hands: [],
  };
  const electors: readonly Elector[] = people.map(({ college }, rank) => ({ ids: [`p${rank}`], college }));
  return countBallots(vote, electors);
}

function listCells(tally: { readonly counts: readonly number[]; readonly blank: number } | undefined) {
  return tally === undefined ? [0, 0, 0, 0] : [...tally.counts, tally.blank];
}

/** Every way to put `size` ballots in the cells without going over any. */
function listSplits(size: number, limits: readonly number[]): readonly (readonly number[])[] {
  const [first, ...rest] = limits;
  if (first === undefined) return size === 0 ? [[]] : [];
  return Array.from({ length: Math.min(first, size) + 1 }, (_, count) => count).flatMap((count) =>
    listSplits(size - count, rest).map((tail) => [count, ...tail]),
  );
}

/** Every possible table of the hidden groups: sizes are known, so is what they add up to. */
function listTables(sizes: readonly number[], sum: readonly number[]): readonly (readonly number[])[][] {
  const [size, ...others] = sizes;
  if (size === undefined) return sum.every((count) => count === 0) ? [[]] : [];
  return listSplits(size, sum).flatMap((row) =>
    listTables(
      others,
      sum.map((count, cell) => count - (row[cell] ?? 0)),
    ).map((rows) => [row, ...rows]),
  );
}

/** Cells the attacker can tell of groups that are not shown apart: their group, their cell, and what is in it. */
function deduce(groups: readonly Group[], results: VoteResults) {
  const shown = results.colleges.flatMap(({ college, tallies }) =>
    college === null ? [] : [{ college, cells: listCells(tallies[0]) }],
  );
  const hidden = groups.filter(
    ({ college, cells }) => cells.length > 0 && !shown.some((one) => one.college === college),
  );
  // Subtraction: the whole, less every college shown apart.
  const sum = listCells(results.tallies[0]).map((count, cell) =>
    shown.reduce((left, { cells }) => left - (cells[cell] ?? 0), count),
  );
  const tables = listTables(
    hidden.map(({ cells }) => cells.length),
    sum,
  );
  const told = hidden.flatMap(({ college, cells }, rank) =>
    Array.from({ length: CELLS }, (_, cell) => cell)
      .filter((cell) => new Set(tables.map((rows) => rows[rank]?.[cell])).size === 1)
      .map((cell) => ({ college, size: cells.length, cell, count: tables[0]?.[rank]?.[cell] })),
  );
  const hiddenCount = sum.reduce((all, count) => all + count, 0);
  /** Nobody of the hidden chose it, or all of them did: that is no secret of one group. */
  const isCommon = (cell: number): boolean => sum[cell] === 0 || sum[cell] === hiddenCount;
  return { told, tables, hidden, secrets: told.filter(({ cell }) => !isCommon(cell)) };
}

const cells = (max: number, min = 0) =>
  fc.array(fc.integer({ min: 0, max: CELLS - 1 }), { minLength: min, maxLength: max });
const rooms = fc
  .record({
    large: cells(9, 5),
    middle: cells(7),
    small: cells(4),
    tiny: cells(2),
    none: cells(3),
  })
  .map(({ large, middle, small, tiny, none }): readonly Group[] => [
    { college: 'Entreprises', cells: large },
    { college: 'Collectivités', cells: middle },
    { college: 'Associations', cells: small },
    { college: 'État', cells: tiny },
    { college: null, cells: none },
  ]);

function repeat(college: string | null, ...counts: readonly number[]): Group {
  return { college, cells: counts.flatMap((count, cell) => Array<number>(count).fill(cell)) };
}

describe('what subtraction and counting tell of colleges that are hidden [R072]', () => {
  it('the attacker is a real one: with a single small college hidden, it finds every cell', () => {
    const groups = [repeat('A', 1, 2, 0, 1), repeat('B', 3, 3, 0, 0)];
    const honest = publish(groups);
    const careless: VoteResults = {
      ...honest,
      colleges: [
        {
          college: 'B',
          ballots: 6,
          tallies: [{ proposal: 'a', counts: [3, 3, 0], blank: 0 }],
        },
      ],
      folded: ['A'],
    };
    expect(deduce(groups, careless).told.map(({ count }) => count)).toEqual([1, 2, 0, 1]);
    expect(deduce(groups, honest).secrets).toEqual([]);
  });

  it.each<[string, readonly Group[]]>([
    ['un petit collège à côté d’un grand', [repeat('A', 1, 2), repeat('B', 4, 4), repeat('C', 3, 3, 3)]],
    ['deux petits qui ensemble ne suffisent pas', [repeat('A', 1, 1), repeat('B', 2), repeat('C', 2, 3, 1)]],
    ['un seul sans collège, et deux grands', [repeat(null, 0, 1), repeat('B', 2, 4), repeat('C', 5, 4)]],
    ['quatre sans collège', [repeat(null, 1, 1, 1, 1), repeat('B', 2, 2, 1), repeat('C', 5, 5)]],
    ['un petit et un sans collège', [repeat('A', 2, 1), repeat(null, 0, 1), repeat('C', 3, 3)]],
  ])('%s : aucune case d’un groupe n’est certaine', (_title, groups) => {
    const { secrets, hidden, tables } = deduce(groups, publish(groups));
    expect(hidden.length).toBeGreaterThan(1);
    expect(tables.length).toBeGreaterThan(1);
    expect(secrets).toEqual([]);
  });

  it('whatever the room, no cell of a group of fewer than five is certain', () => {
    fc.assert(
      fc.property(rooms, (groups) => {
        const { secrets, hidden, tables } = deduce(groups, publish(groups));
        // The truth is among what the attacker thinks possible: the tables published are not false.
        const truth = hidden.map((group) =>
          Array.from({ length: CELLS }, (_, cell) => group.cells.filter((one) => one === cell).length),
        );
        expect(tables).toContainEqual(truth);
        // A single group under « others » has five ballots at least, and stands as a college would.
        const alone = hidden.length === 1 ? (hidden[0]?.cells.length ?? 0) : FEWEST;
        expect(alone).toBeGreaterThanOrEqual(FEWEST);
        if (hidden.length > 1) expect(secrets).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  it('every college too small is folded, and the table by college names none of the folded', () => {
    fc.assert(
      fc.property(rooms, (groups) => {
        const { colleges, folded } = publish(groups);
        const others = colleges.filter(({ college }) => college === null);
        expect(others.length).toBeLessThanOrEqual(1);
        for (const name of folded) expect(JSON.stringify(colleges)).not.toContain(name);
        const small = groups.filter(
          ({ college, cells: held }) => college !== null && held.length > 0 && held.length < FEWEST,
        );
        expect(folded).toEqual(expect.arrayContaining(small.map(({ college }) => college)));
      }),
    );
  });
});
