// Counting by college: no college under five, and none that subtraction would give away.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFloor, createPitchRoom, facilitator, minute } from '../../../../test/pitch-room.js';
import type { MemberId } from '../../../workshop/index.js';
import type { Ballot, VoteResults } from '../index.js';
import { countBallots, foldColleges, keepOnePerPerson, MIN_COLLEGE } from './tally.js';

function fold(sizes: Readonly<Record<string, number>>, unknown = 0): readonly string[] {
  const all = new Map<string | null, number>(Object.entries(sizes));
  if (unknown > 0) all.set(null, unknown);
  return foldColleges(all).toSorted();
}

/** Opens a vote, gives every college as many ballots, counts. */
function count(sizes: Readonly<Record<string, number>>): VoteResults {
  const room = createPitchRoom();
  room.open();
  const colleges = Object.entries(sizes).flatMap(([college, size]) => Array<string>(size).fill(college));
  const floor = createFloor(colleges.length);
  for (const [rank, voter] of floor.entries()) room.make(voter, room.ballot({ [room.ids.bus]: rank % 6 }));
  const electors = floor.map(({ member }, rank) => ({ ids: [member], college: colleges[rank] ?? null }));
  room.make(facilitator, room.close(electors));
  const { results } = room.getVote();
  if (results === null) throw new Error('test/count: not counted');
  return results;
}

describe('colleges that are shown apart', () => {
  it.each([
    [{ A: 5, B: 7 }, 0, []],
    [{ A: 4, B: 3, C: 9 }, 0, ['A', 'B']],
    // One small college alone would be total minus the others: the next smallest goes with it.
    [{ A: 4, B: 6, C: 9 }, 0, ['A', 'B']],
    [{ A: 2, B: 2, C: 9, D: 12 }, 0, ['A', 'B', 'C']],
    [{ A: 9, B: 12 }, 3, ['A']],
    [{ A: 9, B: 12 }, 5, []],
    [{ A: 9, B: 12 }, 0, []],
    [{ A: 1 }, 0, ['A']],
    [{}, 0, []],
    [{ A: 4, B: 6, C: 6 }, 0, ['A', 'C']],
  ] as const)('%j and %i of none: folded %j', (sizes, unknown, folded) => {
    expect(fold(sizes, unknown)).toEqual(folded);
  });

  it('no cell is under five, and what is folded cannot be had by subtraction', () => {
    const sizes = fc.dictionary(
      fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
      fc.integer({ min: 1, max: 12 }),
    );
    fc.assert(
      fc.property(sizes, fc.nat({ max: 8 }), (named, unknown) => {
        const folded = fold(named, unknown);
        const shown = Object.keys(named).filter((name) => !folded.includes(name));
        for (const name of shown) expect(named[name]).toBeGreaterThanOrEqual(MIN_COLLEGE);
        const gathered = folded.reduce((sum, name) => sum + (named[name] ?? 0), unknown);
        if (shown.length > 0 && gathered > 0) expect(gathered).toBeGreaterThanOrEqual(MIN_COLLEGE);
      }),
      { numRuns: 500 },
    );
  });

  it('colleges add up to the whole, mark by mark', () => {
    const results = count({ Entreprises: 8, Collectivités: 6, Associations: 2, État: 1 });
    expect(results.folded).toEqual(['Associations', 'Collectivités', 'État']);
    expect(results.colleges.map(({ college, ballots }) => [college, ballots])).toEqual([
      ['Entreprises', 8],
      [null, 9],
    ]);
    for (const [rank, tally] of results.tallies.entries()) {
      const sums = tally.counts.map((_, mark) =>
        results.colleges.reduce((sum, { tallies }) => sum + (tallies[rank]?.counts[mark] ?? 0), 0),
      );
      expect(sums).toEqual(tally.counts);
    }
  });

  it('when nothing can stand apart there is no table by college', () => {
    expect(count({ Entreprises: 4, Collectivités: 3 })).toMatchObject({
      colleges: [],
      folded: ['Collectivités', 'Entreprises'],
    });
  });

  it('people whose college nobody knows are among the others', () => {
    const room = createPitchRoom();
    room.open();
    for (const voter of createFloor(11)) room.make(voter, room.ballot({ [room.ids.bus]: 1 }));
    const electors = createFloor(6).map(({ member }) => ({ ids: [member], college: 'Entreprises' }));
    room.make(facilitator, room.close(electors));
    expect(room.getVote().results?.colleges.map(({ college, ballots }) => [college, ballots])).toEqual([
      ['Entreprises', 6],
      [null, 5],
    ]);
  });
});

describe('one ballot per person', () => {
  const cast = (id: string, channel: Ballot['channel'], at: number): Ballot => ({
    id,
    channel,
    answers: [],
    by: 'x' as MemberId,
    at: minute(at),
  });
  const elector = { ids: ['seat', 'line', 'old-seat'], college: 'C' };

  it('their own hand before the paper, then the later of two phones', () => {
    const kept = keepOnePerPerson(
      [
        cast('old-seat', 'phone', 1),
        cast('line', 'paper', 9),
        cast('seat', 'phone', 5),
        cast('other', 'phone', 2),
      ],
      [elector],
    );
    expect(kept.map(({ ballot, college }) => [ballot.id, college])).toEqual([
      ['seat', 'C'],
      ['other', null],
    ]);
  });

  it('whatever the order they came in', () => {
    const ballots = [cast('old-seat', 'phone', 1), cast('line', 'paper', 9), cast('seat', 'phone', 5)];
    const orders = fc.shuffledSubarray(ballots, { minLength: 3 });
    fc.assert(
      fc.property(orders, (given) => {
        expect(keepOnePerPerson(given, [elector]).map(({ ballot }) => ballot.id)).toEqual(['seat']);
      }),
    );
  });

  it('in a vote by dots, a ballot that says nothing of a card gives it none', () => {
    const room = createPitchRoom();
    room.open('dots');
    const [voter] = createFloor(1);
    if (voter === undefined) throw new Error('test/floor');
    room.make(voter, room.ballot({ [room.ids.bus]: 3 }));
    const results = countBallots(room.getVote(), []);
    expect(results.tallies.map(({ counts, blank }) => [counts, blank])).toEqual([
      [[0, 0, 0, 1], 0],
      [[1, 0, 0, 0], 0],
      [[1, 0, 0, 0], 0],
    ]);
  });
});
