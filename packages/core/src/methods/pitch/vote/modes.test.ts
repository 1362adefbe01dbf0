// The four ways to choose, from the opening to what is read: a worked example of each, and ballots judged by another hand.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFloor, createPitchRoom, facilitator, scribe } from '../../../../test/pitch-room.js';
import { copyThroughJson } from '../../../../test/replay.js';
import {
  type Answer,
  CARD_ROUNDS,
  findLastResults,
  listCardsHeld,
  listMarks,
  listReadings,
  listWidest,
  type TallyReading,
  type Vote,
  type VoteMode,
} from '../index.js';
import { explainBallot, OBJECTION } from './ballot.js';

/** Ballots by rank of card (the navette, the atelier, the chaufferie); null says nothing of it. */
type Marks = readonly (number | null)[];

/** Votes in a mode, each person one ballot, and reads what it came to. */
function choose(mode: VoteMode, ballots: readonly Marks[]) {
  const room = createPitchRoom();
  const floor = createFloor(ballots.length);
  room.open(mode, { dots: 5, seats: floor.map(({ member }) => member) });
  if (mode === 'cards') {
    for (const round of [2, 3]) {
      room.make(facilitator, { type: 'next-round', vote: room.getVote().id, round });
    }
  }
  const cards = room.getVote().proposals;
  for (const [rank, voter] of floor.entries()) {
    const answers = (ballots[rank] ?? []).flatMap((mark, at) =>
      mark === null
        ? []
        : [{ proposal: cards[at], mark, reason: mode === 'consent' && mark === OBJECTION ? 'Non' : null }],
    );
    room.make(voter, { type: 'cast-ballot', vote: room.getVote().id, answers });
  }
  room.make(facilitator, room.close());
  const vote = findLastResults(room.getState().votes);
  if (vote === null) throw new Error('test/choose: not counted');
  return { vote, readings: listReadings(vote, vote.results), room };
}

interface Example {
  readonly title: string;
  readonly mode: VoteMode;
  readonly ballots: readonly Marks[];
  /** Per card: the distribution, then what is read of it. */
  readonly read: readonly (readonly [readonly number[], Partial<TallyReading>])[];
  /** Ranks of the cards that divide most. */
  readonly widest: readonly number[];
}

const EXAMPLES: readonly Example[] = [
  {
    title: 'consentement : la navette passe, l’atelier divise, personne ne dit mot de la chaufferie',
    mode: 'consent',
    ballots: [
      [0, 0, null],
      [0, 2, null],
      [1, 2, null],
      [0, 0, null],
      [0, 1, null],
    ],
    read: [
      [[4, 1, 0], { answers: 5, blank: 0, median: 0, spread: 0.4 }],
      // 2×1 (0–1) + 4×2 (0–2) + 2×1 (1–2) = 12 over 10 pairs.
      [[2, 1, 2], { answers: 5, blank: 0, median: 1, spread: 1.2 }],
      [[0, 0, 0], { answers: 0, blank: 5, median: null, mean: null, spread: null }],
    ],
    widest: [0, 1],
  },
  {
    title: 'échelle : la même moyenne, l’une tiède et l’autre coupée en deux',
    mode: 'scale',
    ballots: [
      [3, 5, null],
      [3, 5, 4],
      [2, 0, null],
      [2, 0, null],
    ],
    read: [
      [[0, 0, 2, 2, 0, 0], { mean: 2.5, median: 2, spread: 4 / 6 }],
      [[2, 0, 0, 0, 0, 2], { mean: 2.5, median: 0, spread: 20 / 6 }],
      [[0, 0, 0, 0, 1, 0], { answers: 1, blank: 3, mean: 4, spread: null }],
    ],
    widest: [0, 1],
  },
  {
    title: '25/10 : trois tours de trois cartes, les notes vont de un à cinq',
    mode: 'cards',
    ballots: [
      [5, 1, 3],
      [5, 2, 3],
      [4, null, 3],
    ],
    read: [
      [[0, 0, 0, 1, 2], { mean: 14 / 3, median: 5, spread: 2 / 3 }],
      [[1, 1, 0, 0, 0], { answers: 2, blank: 1, mean: 1.5, spread: 1 }],
      [[0, 0, 3, 0, 0], { mean: 3, median: 3, spread: 0 }],
    ],
    widest: [0, 1],
  },
  {
    title: 'gommettes : qui n’en met pas en met zéro, et on peut ne pas tout poser',
    mode: 'dots',
    ballots: [
      [5, null, null],
      [2, 3, null],
      [null, 1, null],
    ],
    read: [
      [[1, 0, 1, 0, 0, 1], { total: 7, answers: 3, blank: 0, spread: 10 / 3 }],
      [[1, 1, 0, 1, 0, 0], { total: 4, answers: 3, blank: 0, spread: 2 }],
      [[3, 0, 0, 0, 0, 0], { total: 0, answers: 3, blank: 0, spread: 0 }],
    ],
    widest: [0, 1],
  },
];

describe('each mode, worked by hand [R072]', () => {
  it.each(EXAMPLES)('$title', ({ mode, ballots, read, widest }) => {
    const { vote, readings } = choose(mode, ballots);
    for (const [rank, [counts, figures]] of read.entries()) {
      expect(vote.results.tallies[rank]?.counts).toEqual(counts);
      const { spread, mean, ...exact } = figures;
      expect(readings[rank]).toMatchObject(exact);
      if (typeof spread === 'number') expect(readings[rank]?.spread).toBeCloseTo(spread, 12);
      else if (spread === null) expect(readings[rank]?.spread).toBeNull();
      if (typeof mean === 'number') expect(readings[rank]?.mean).toBeCloseTo(mean, 12);
    }
    expect(listWidest(readings).map(({ proposal }) => vote.proposals.indexOf(proposal))).toEqual(widest);
  });

  it.each(EXAMPLES)('le compte reste le même relu du disque : $mode', ({ mode, ballots }) => {
    const { vote, readings } = choose(mode, ballots);
    const copy = copyThroughJson(vote);
    expect(listReadings(copy, copy.results)).toEqual(readings);
  });

  it('hands raised afterwards stand apart: the tallies are those of the ballots', () => {
    for (const { mode, ballots } of EXAMPLES) {
      const { vote, room } = choose(mode, ballots);
      const counts = listMarks(vote).map((_, rank) => 40 + rank);
      const hands = (figures: readonly number[]): object => ({
        type: 'count-hands',
        vote: vote.id,
        proposal: room.ids.bus,
        counts: figures,
      });
      room.make(scribe, hands(counts));
      room.make(scribe, hands(counts.toReversed()));
      expect(room.getVote().results).toEqual(vote.results);
      expect(room.getVote().hands.map((one) => one.counts)).toEqual([counts.toReversed()]);
    }
  });
});

const CARDS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

function createVote(mode: VoteMode, dots: number, round: number): Vote {
  const opened = { by: 'm' as Vote['opened']['by'], at: 0 as Vote['opened']['at'] };
  const empty = { voters: [], ballots: [], results: null, reasons: {}, hands: [] };
  return { id: 'v', mode, dots, proposals: CARDS, seats: ['p1', 'p2', 'p3'], round, opened, ...empty };
}

const answers: fc.Arbitrary<readonly Answer[]> = fc.array(
  fc.record({
    proposal: fc.constantFrom(...CARDS, ...CARDS, 'stranger'),
    mark: fc.integer({ min: 0, max: 6 }),
    reason: fc.constantFrom(null, 'Parce que'),
  }),
  { minLength: 1, maxLength: 7 },
);

/** What a ballot must be, written again in one sentence per rule. */
function isBallot(vote: Vote, given: readonly Answer[], isPaper: boolean): boolean {
  const names = given.map(({ proposal }) => proposal);
  const isAbout = names.every((name, rank) => name !== 'stranger' && names.lastIndexOf(name) === rank);
  const marks = given.map(({ mark }) => mark);
  const fits: Record<VoteMode, () => boolean> = {
    consent: () => given.every(({ mark, reason }) => mark < 2 || (mark === 2 && reason !== null)),
    scale: () => marks.every((mark) => mark <= 5),
    dots: () => marks.reduce((sum, mark) => sum + mark, 0) <= vote.dots,
    cards: () => {
      // p2 sits second: the second card first, then the next ones, one a round.
      const held = CARDS.slice(1, 1 + Math.min(5, vote.round));
      return (
        marks.every((mark) => mark >= 1 && mark <= 5) &&
        given.length <= 5 &&
        (isPaper || names.every((name) => held.includes(name)))
      );
    },
  };
  return isAbout && fits[vote.mode]();
}

describe('any ballot', () => {
  const modes = fc.constantFrom<VoteMode>('consent', 'scale', 'cards', 'dots');
  const rounds = fc.integer({ min: 1, max: CARD_ROUNDS });

  it('is taken when it keeps to the rules of its mode, and for nothing else', () => {
    let taken = 0;
    fc.assert(
      fc.property(
        modes,
        fc.integer({ min: 1, max: 10 }),
        rounds,
        answers,
        fc.boolean(),
        (mode, dots, round, given, isPaper) => {
          const vote = createVote(mode, dots, round);
          const channel = isPaper ? 'paper' : 'phone';
          const objection = explainBallot(vote, given, { voter: 'p2', channel });
          const may = isBallot(vote, given, isPaper);
          taken += may ? 1 : 0;
          expect(objection === null).toBe(may);
        },
      ),
      { numRuns: 1500 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  it('by cards, a phone marks no more cards than rounds have begun', () => {
    fc.assert(
      fc.property(rounds, fc.constantFrom('p1', 'p2', 'p3', 'retardataire'), (round, voter) => {
        const vote = createVote('cards', 3, round);
        const held = listCardsHeld(vote, voter);
        expect(held).toHaveLength(round);
        const given = held.map((proposal) => ({ proposal, mark: 3, reason: null }));
        expect(explainBallot(vote, given, { voter, channel: 'phone' })).toBeNull();
        const next = CARDS.find((card) => !held.includes(card)) ?? '';
        const ahead = [...given.slice(1), { proposal: next, mark: 3, reason: null }];
        expect(explainBallot(vote, ahead, { voter, channel: 'phone' })).toMatchObject({
          refusal: { code: 'ballot-card-not-held' },
        });
      }),
    );
  });
});
