// Laws of a charter under many hands: a rule is in one place, words do not move while people sign, nothing is lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facilitator, karim, nadia, scribe } from '../../../../test/method-room.js';
import type { ExpectationsState } from '../state.js';
import { createExpectationsRoom } from '../testing/room.js';
import { countSignatures, getCharter } from './view.js';

type Gesture = readonly [order: number, one: number, other: number, who: number];

const gestures = fc.array(
  fc.tuple(fc.nat({ max: 11 }), fc.nat({ max: 5 }), fc.nat({ max: 5 }), fc.nat({ max: 3 })),
  { minLength: 10, maxLength: 40 },
);
const PEOPLE = [facilitator, scribe, nadia, karim];

/** Six rules proposed; then whatever comes. */
function play(
  list: readonly Gesture[],
  watch: (before: ExpectationsState, after: ExpectationsState) => void,
) {
  const room = createExpectationsRoom();
  const ids = Array.from({ length: 6 }, (_, rank) => room.write(nadia, 'rule', `Règle ${rank}`));
  for (const [order, one, other, who] of list) {
    const before = room.getState();
    const slip = ids[one] ?? '';
    const version = before.slips.find(({ id }) => id === slip)?.version ?? 1;
    const { edition, rules } = before.charter;
    const orders: readonly object[] = [
      { type: 'adopt-rule', slip, version, text: null },
      { type: 'adopt-rule', slip, version, text: `Règle dite autrement ${other}` },
      { type: 'set-rule-aside', slip, into: ids[other], reason: null },
      { type: 'set-rule-aside', slip, into: null, reason: 'Trop longue' },
      { type: 'return-rule', slip },
      { type: 'order-charter', slips: rules.toReversed() },
      { type: 'present-charter' },
      { type: 'withdraw-charter' },
      { type: 'sign', edition },
      { type: 'sign-for', edition, people: [{ id: `line-${one}` }] },
      { type: 'withdraw-signature', person: null },
      { type: 'edit-slip', slip, version, text: `Autre formulation ${other}` },
    ];
    room.try(PEOPLE[who] ?? facilitator, orders[order] ?? {});
    watch(before, room.getState());
  }
  return room;
}

/** What the charter says, rule by rule: two rules may have the same words, and still be two. */
const read = (state: ExpectationsState): readonly (readonly [id: string, text: string])[] =>
  getCharter(state).rules.map(({ id, text }) => [id, text]);

describe('a charter, whatever is ordered', () => {
  it('keeps each rule in one place: adopted, set aside or waiting', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        play(list, (_, state) => {
          const { rules, proposals, aside } = getCharter(state);
          const places = [...rules, ...proposals, ...aside.map(({ rule }) => rule)].map(({ id }) => id);
          expect(places.toSorted()).toEqual(state.slips.map(({ id }) => id).toSorted());
        });
      }),
      { numRuns: 60 },
    );
  });

  it('joins a rule to one of the charter, or to none', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        play(list, (_before, { charter }) => {
          for (const { into } of charter.aside)
            expect(into === null || charter.rules.includes(into)).toBe(true);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('is of another edition when it reads otherwise, and only then', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        play(list, (before, after) => {
          const isSame = JSON.stringify(read(before)) === JSON.stringify(read(after));
          expect(after.charter.edition > before.charter.edition).toBe(!isSame);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('does not move while it is offered', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        play(list, (before, after) => {
          if (before.charter.presented !== null && after.charter.presented !== null) {
            expect(read(after)).toEqual(read(before));
          }
        });
      }),
      { numRuns: 60 },
    );
  });

  it('never counts more signatures than people, nor one of an edition to come', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        play(list, (_before, state) => {
          const { signed, earlier } = countSignatures(state);
          expect(signed + earlier).toBe(state.signatures.length);
          for (const { edition } of state.signatures)
            expect(edition).toBeLessThanOrEqual(state.charter.edition);
          if (state.charter.rules.length === 0) expect(state.charter.presented).toBeNull();
        });
      }),
      { numRuns: 60 },
    );
  });

  it('keeps the first words of every rule', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const room = play(list, () => undefined);
        const first = room.getState().slips.map(({ versions }) => versions[0]?.text);
        expect(first).toEqual([0, 1, 2, 3, 4, 5].map((rank) => `Règle ${rank}`));
      }),
      { numRuns: 40 },
    );
  });
});
