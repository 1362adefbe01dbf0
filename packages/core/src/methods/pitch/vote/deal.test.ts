// 25/10: cards that go round, fairly, and ballots that keep to the cards held.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFloor, createPitchRoom, facilitator, scribe } from '../../../../test/pitch-room.js';
import { countRounds, getCardInHand, listCardsHeld, type Vote } from '../index.js';

function createVote(proposals: number, people: number): Vote {
  return {
    id: 'v',
    mode: 'cards',
    dots: 3,
    proposals: Array.from({ length: proposals }, (_, rank) => `c${rank}`),
    seats: Array.from({ length: people }, (_, rank) => `p${rank}`),
    round: 5,
    opened: { by: 'm' as Vote['opened']['by'], at: 0 as Vote['opened']['at'] },
    voters: [],
    ballots: [],
    results: null,
    reasons: {},
    hands: [],
  };
}

describe('the deal of 25/10', () => {
  it('nobody holds a card twice, and no card is in two hands more than another', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 60 }), (cards, people) => {
        const vote = createVote(cards, people);
        for (const seat of vote.seats) {
          const held = listCardsHeld(vote, seat);
          expect(held).toHaveLength(countRounds(vote));
          expect(new Set(held).size).toBe(held.length);
        }
        for (let round = 1; round <= countRounds(vote); round += 1) {
          const hands = vote.proposals.map(
            (card) => vote.seats.filter((seat) => getCardInHand(vote, seat, round) === card).length,
          );
          expect(Math.max(...hands) - Math.min(...hands)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('five rounds, or as many as there are cards', () => {
    expect(countRounds(createVote(12, 3))).toBe(5);
    expect(countRounds(createVote(3, 12))).toBe(3);
  });

  it('whoever comes late has a card, always the same', () => {
    const vote = createVote(7, 4);
    expect(vote.proposals).toContain(getCardInHand(vote, 'zoé', 1));
    expect(getCardInHand(vote, 'zoé', 1)).toBe(getCardInHand(vote, 'zoé', 1));
    expect(getCardInHand(createVote(0, 4), 'p1')).toBeNull();
  });
});

describe('a vote by cards', () => {
  it('takes marks of the cards held so far, round after round', () => {
    const room = createPitchRoom();
    const [first] = createFloor(1);
    if (first === undefined) throw new Error('test/floor');
    room.open('cards', { seats: ['p1', 'p2', 'p3', 'p1'] });
    expect(room.getVote().seats.toSorted()).toEqual(['p1', 'p2', 'p3']);
    const [held] = listCardsHeld(room.getVote(), 'p1');
    const other = room.getVote().proposals.find((id) => id !== held) ?? '';
    expect(room.try(first, room.ballot({ [held ?? '']: 4 }))).toBeNull();
    expect(room.try(first, room.ballot({ [other]: 4 }))).toBe('ballot-card-not-held');
    expect(room.try(first, room.ballot({ [held ?? '']: 0 }))).toBe('ballot-mark-unknown');
    expect(room.try(scribe, room.ballot({ [other]: 4 }, { channel: 'paper' }))).toBeNull();
  });

  it('two hands on « next » make one round; after the last there is none', () => {
    const room = createPitchRoom();
    room.open('cards');
    const next = (round: number): object => ({ type: 'next-round', vote: room.getVote().id, round });
    room.make(facilitator, next(2));
    expect(room.try(facilitator, next(2))).toBe('nothing-changes');
    room.make(facilitator, next(3));
    expect(room.send(facilitator, next(4))).toEqual({ code: 'vote-last-round', data: { rounds: 3 } });
    room.make(facilitator, room.close());
    expect(room.try(facilitator, next(4))).toBe('vote-already-closed');
    room.open('scale');
    expect(room.try(facilitator, next(2))).toBe('vote-no-rounds');
  });

  it('six cards marked on one paper are one too many', () => {
    const room = createPitchRoom();
    for (const title of ['A', 'B', 'C']) room.make(facilitator, { type: 'write-proposal', title });
    room.open('cards');
    const marks = Object.fromEntries(room.getVote().proposals.map((id) => [id, 3]));
    expect(room.send(scribe, room.ballot(marks, { channel: 'paper' }))).toEqual({
      code: 'ballot-too-many-cards',
      data: { max: 5 },
    });
  });
});
