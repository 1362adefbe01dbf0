// Laws of discretion: whatever people answer, the room sees agreements and nothing else; contacts reach one seat at a time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMethodRoom, scribe as lea, writeSlip } from '../../../../test/method-room.js';
import { createActor } from '../../../../test/replay.js';
import type { Actor } from '../../../workshop/index.js';
import type { PairSide, ReciprocityEvent } from '../index.js';
import { reciprocity } from '../method.js';

const BRINGERS = ['ana', 'bob', 'cas'].map((name) => createActor('participant', name));
const SEEKERS = ['dan', 'eva', 'fay'].map((name) => createActor('participant', name));

/** One answer of one end of one of the nine pairs. */
interface Move {
  readonly bringer: number;
  readonly seeker: number;
  readonly side: PairSide;
  readonly agrees: boolean;
  readonly isTold: boolean;
}

const move: fc.Arbitrary<Move> = fc.record({
  bringer: fc.nat({ max: 2 }),
  seeker: fc.nat({ max: 2 }),
  side: fc.constantFrom<PairSide>('offer', 'need'),
  agrees: fc.boolean(),
  isTold: fc.boolean(),
});
const moves = fc.array(move, { minLength: 1, maxLength: 30 });

/** Three offers and three needs about the same thing: every pair matches. */
function createFullRoom() {
  const room = createMethodRoom(reciprocity);
  const offers = BRINGERS.map((who) =>
    room.make(who, writeSlip('offer', 'Une machine', { tags: ['training'] })),
  );
  const needs = SEEKERS.map((who) =>
    room.make(who, writeSlip('need', 'Une machine', { tags: ['training'] })),
  );
  const begun = room.log.length;
  const answer = ({ bringer, seeker, side, agrees, isTold }: Move): string | null => {
    const end = (side === 'offer' ? BRINGERS[bringer] : SEEKERS[seeker]) as Actor;
    const command = {
      type: 'answer-introduction',
      offer: offers[bringer],
      need: needs[seeker],
      side,
      agrees,
      contact: agrees ? `secret-${end.member}` : null,
    };
    return room.try(isTold ? lea : end, command);
  };
  /** Bodies that a phone of the room receives in clear since the answers began. */
  const readRoom = (): readonly ReciprocityEvent[] =>
    room.log
      .slice(begun)
      .map(({ body }) => body as ReciprocityEvent)
      .filter((body) => reciprocity.reach(body) === 'room');
  return { ...room, offers, needs, answer, readRoom };
}

/** The pairs where both last words are a yes, a yes being final once both have said it. */
function listAgreed(all: readonly Move[]): ReadonlySet<string> {
  const last = new Map<string, boolean>();
  const agreed = new Set<string>();
  for (const { bringer, seeker, side, agrees } of all) {
    const pair = `${bringer} ${seeker}`;
    if (agreed.has(pair)) continue;
    last.set(`${pair} ${side}`, agrees);
    if (last.get(`${pair} offer`) === true && last.get(`${pair} need`) === true) agreed.add(pair);
  }
  return agreed;
}

describe('whatever people answer', () => {
  it('the room learns of pairs where both said yes, and of nothing else', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const room = createFullRoom();
        for (const one of all) room.answer(one);
        const told = room.readRoom();
        expect(new Set(told.map(({ type }) => type)).size).toBeLessThanOrEqual(1);
        const pairs = told.map((body) => {
          if (body.type !== 'introduction-agreed') throw new Error(`test: ${body.type} reached the room`);
          return `${room.offers.indexOf(body.offer)} ${room.needs.indexOf(body.need)}`;
        });
        expect(new Set(pairs)).toEqual(listAgreed(all));
        expect(pairs).toHaveLength(new Set(pairs).size);
      }),
      { numRuns: 40 },
    );
  });

  it('a phone that comes late is given the same, without a word of the answers', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const room = createFullRoom();
        for (const one of all) room.answer(one);
        const seen = reciprocity.redact(room.getState(), 'room');
        expect(seen.answers).toEqual([]);
        expect(seen.shown).toEqual([]);
        expect(JSON.stringify(seen)).not.toContain('secret-');
        expect(seen.introductions).toHaveLength(listAgreed(all).size);
      }),
      { numRuns: 40 },
    );
  });

  it('two histories that agree on the same pairs look the same to the room', () => {
    fc.assert(
      fc.property(moves, (all) => {
        const [room, other] = [createFullRoom(), createFullRoom()];
        for (const one of all) room.answer(one);
        // The same yeses alone, without any no.
        const agreed = listAgreed(all);
        for (const pair of room.readRoom()) {
          if (pair.type !== 'introduction-agreed') continue;
          const bringer = room.offers.indexOf(pair.offer);
          const seeker = room.needs.indexOf(pair.need);
          expect(agreed.has(`${bringer} ${seeker}`)).toBe(true);
          for (const side of ['offer', 'need'] as const) {
            other.answer({ bringer, seeker, side, agrees: true, isTold: false });
          }
        }
        expect(other.readRoom()).toEqual(room.readRoom());
      }),
      { numRuns: 25 },
    );
  });

  it('a contact is told to its pair’s other end, and to nobody else', () => {
    fc.assert(
      fc.property(moves, fc.nat({ max: 2 }), fc.nat({ max: 2 }), (all, bringer, seeker) => {
        const room = createFullRoom();
        for (const one of all) room.answer(one);
        const pair = { offer: room.offers[bringer], need: room.needs[seeker] };
        const isAgreed = listAgreed(all).has(`${bringer} ${seeker}`);
        const ask = { type: 'ask-contact', ...pair };
        const end = BRINGERS[bringer] as Actor;
        const stranger = BRINGERS[(bringer + 1) % 3] as Actor;
        expect(room.try(stranger, ask)).toBe('reciprocity-not-yours');
        expect(room.try(end, ask)).toBe(isAgreed ? null : 'reciprocity-not-agreed');
        if (!isAgreed) return;
        const shown = room.log.at(-1);
        expect(shown).toMatchObject({
          by: end.member,
          body: { contact: `secret-${SEEKERS[seeker]?.member}` },
        });
        expect(reciprocity.reach(shown?.body as ReciprocityEvent)).toBe('author');
      }),
      { numRuns: 40 },
    );
  });
});

describe('who reads which fact', () => {
  it.each([
    ['introduction-answered', 'staff'],
    ['contact-shown', 'author'],
    ['introduction-proposed', 'room'],
    ['introduction-agreed', 'room'],
    ['slip-written', 'room'],
  ] as const)('%s: %s', (type, reach) => {
    expect(reciprocity.reach({ type } as ReciprocityEvent)).toBe(reach);
  });

  it('staff sees the answers, not what was told to a seat', () => {
    const room = createFullRoom();
    for (const side of ['offer', 'need'] as const) {
      room.answer({ bringer: 0, seeker: 0, side, agrees: true, isTold: true });
    }
    room.make(BRINGERS[0] as Actor, { type: 'ask-contact', offer: room.offers[0], need: room.needs[0] });
    const seen = reciprocity.redact(room.getState(), 'staff');
    expect(seen.answers).toHaveLength(2);
    expect(seen.shown).toEqual([]);
  });
});
