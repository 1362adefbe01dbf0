// Laws of the count, whatever the ballots: everybody counts once, nothing depends on the order, colleges make the whole.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minute } from '../../../../test/method-room.js';
import type { MemberId } from '../../../workshop/index.js';
import type { Ballot, Elector, Vote, VoteMode } from '../index.js';
import { listMarks, listReadings, listTopTen, listWidest } from '../index.js';
import { collectReasons, countBallots, MIN_COLLEGE } from './tally.js';

const PROPOSALS = ['a', 'b', 'c'];

function createVote(mode: VoteMode, ballots: readonly Ballot[]): Vote {
  return {
    id: 'v',
    mode,
    dots: 3,
    proposals: PROPOSALS,
    seats: [],
    round: 1,
    opened: { by: 'm' as MemberId, at: minute(0) },
    voters: ballots,
    ballots,
    results: null,
    reasons: {},
    hands: [],
  };
}

const modes = fc.constantFrom<VoteMode>('consent', 'scale', 'cards', 'dots');

/** Ballots of up to forty people, each known by a seat and a line; some vote by both. */
function createBallots(mode: VoteMode): fc.Arbitrary<readonly Ballot[]> {
  const mark = fc.constantFrom(...listMarks({ mode, dots: 3 }));
  const ballot = fc.record({
    person: fc.nat({ max: 39 }),
    channel: fc.constantFrom('phone', 'paper'),
    marks: fc.tuple(fc.option(mark), fc.option(mark), fc.option(mark)),
    reason: fc.option(fc.constantFrom('Trop cher', 'Oui', 'Déjà fait')),
  });
  const byKey = ({ person, channel }: { person: number; channel: string }) => `${person}${channel}`;
  return fc.uniqueArray(ballot, { selector: byKey, maxLength: 60 }).map((drawn) =>
    drawn.map(({ person, channel, marks, reason }, rank) => ({
      id: channel === 'phone' ? `seat-${person}` : `line-${person}`,
      channel: channel as Ballot['channel'],
      by: 'm' as MemberId,
      at: minute(rank),
      answers: marks.flatMap((one, at) =>
        one === null ? [] : [{ proposal: PROPOSALS[at] ?? 'a', mark: one, reason }],
      ),
    })),
  );
}

const electors: readonly Elector[] = Array.from({ length: 40 }, (_, person) => ({
  ids: [`line-${person}`, `seat-${person}`],
  college: person % 5 === 4 ? null : `C${(person * person) % 4}`,
}));

/** A vote of any mode with any ballots. */
const votes = modes.chain((mode) => createBallots(mode).map((ballots) => createVote(mode, ballots)));

describe('the count, whatever the ballots [R072]', () => {
  it('each person counts once, by phone when they have one, and what is left out is told', () => {
    fc.assert(
      fc.property(votes, (vote) => {
        const { phone, paper, doubles } = countBallots(vote, electors);
        const people = new Set(vote.ballots.map(({ id }) => id.split('-')[1]));
        expect(phone + paper).toBe(people.size);
        expect(phone).toBe(vote.ballots.filter(({ channel }) => channel === 'phone').length);
        expect(phone + paper + doubles).toBe(vote.ballots.length);
      }),
    );
  });

  it('the order in which ballots came changes nothing, reasons included', () => {
    fc.assert(
      fc.property(votes, fc.infiniteStream(fc.nat()), (vote, draws) => {
        const keyed = vote.ballots.map((ballot) => ({ ballot, key: draws.next().value ?? 0 }));
        const shuffled = keyed.toSorted((one, other) => one.key - other.key).map(({ ballot }) => ballot);
        const other = { ...vote, ballots: shuffled };
        expect(countBallots(other, electors)).toEqual(countBallots(vote, electors));
        for (const proposal of PROPOSALS) {
          expect(collectReasons(other, electors, proposal)).toEqual(collectReasons(vote, electors, proposal));
        }
      }),
    );
  });

  it('every ballot is in one cell of every proposal: a mark, or blank', () => {
    fc.assert(
      fc.property(votes, (vote) => {
        const { tallies, phone, paper } = countBallots(vote, electors);
        for (const { counts, blank } of tallies) {
          expect(counts.reduce((sum, count) => sum + count, blank)).toBe(phone + paper);
          if (vote.mode === 'dots') expect(blank).toBe(0);
        }
      }),
    );
  });

  it('colleges make the whole, none has fewer than five ballots, and none is left alone among the hidden', () => {
    fc.assert(
      fc.property(votes, (vote) => {
        const { tallies, colleges, folded } = countBallots(vote, electors);
        for (const { ballots } of colleges) expect(ballots).toBeGreaterThanOrEqual(MIN_COLLEGE);
        if (colleges.length === 0) return;
        for (const [rank, { counts, blank }] of tallies.entries()) {
          const parts = colleges.map((college) => college.tallies[rank]);
          expect(parts.reduce((sum, part) => sum + (part?.blank ?? 0), 0)).toBe(blank);
          expect(
            counts.map((_, mark) => parts.reduce((sum, part) => sum + (part?.counts[mark] ?? 0), 0)),
          ).toEqual(counts);
        }
        const named = colleges.flatMap(({ college }) => college ?? []);
        expect(named.filter((name) => folded.includes(name))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('no figure is ever NaN or infinite, and what is picked out keeps the order of the ballot', () => {
    fc.assert(
      fc.property(votes, (vote) => {
        const readings = listReadings(vote, countBallots(vote, electors));
        for (const { mean, median, spread, total } of readings) {
          for (const figure of [mean, median, spread, total]) {
            if (figure !== null) expect(Number.isFinite(figure)).toBe(true);
          }
        }
        expect(listWidest(readings).length).toBeLessThanOrEqual(3);
        for (const picked of [listWidest(readings), listTopTen(readings)]) {
          const ranks = picked.map(({ proposal }) => PROPOSALS.indexOf(proposal));
          expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        }
      }),
    );
  });
});
