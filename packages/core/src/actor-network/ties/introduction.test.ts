// Two yeses make an introduction, anything else makes nothing and tells nothing: worked cases and laws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AskedIntroduction,
  answerIntroduction,
  introductionSides,
  readIntroduction,
  readOwnIntroduction,
} from './introduction.js';
import { WISH_DAYS } from './shown.js';

const asked = (offer: string | null = null, need: string | null = null): AskedIntroduction => ({
  askedOn: '2027-03-23',
  agreedOn: { offer, need },
});

describe('an introduction is made [R105] [R113]', () => {
  it('by two yeses, from the day of the second, whichever end it is', () => {
    expect(readIntroduction(asked('2027-03-24', '2027-04-02'), '2027-04-03')).toEqual({
      state: 'made',
      madeOn: '2027-04-02',
    });
    expect(readIntroduction(asked('2027-04-02', '2027-03-24'), '2027-04-03').madeOn).toBe('2027-04-02');
  });

  it('never by one, nor by none', () => {
    for (const one of [asked(), asked('2027-03-24'), asked(null, '2027-03-24')]) {
      expect(readIntroduction(one, '2027-03-25')).toEqual({ state: 'asked', madeOn: null });
    }
  });

  it('and lapses the day after the thirtieth; once made it does not', () => {
    expect(WISH_DAYS).toBe(30);
    expect(readIntroduction(asked('2027-03-24'), '2027-04-22').state).toBe('asked');
    expect(readIntroduction(asked('2027-03-24'), '2027-04-23').state).toBe('lapsed');
    expect(readIntroduction(asked('2027-03-24', '2027-03-25'), '2029-01-01').state).toBe('made');
  });
});

describe('an answer', () => {
  it('is kept from its first day, and taken back without a trace', () => {
    const yes = answerIntroduction(asked(), { side: 'need', agrees: true, day: '2027-03-24' });
    expect(yes).toEqual(asked(null, '2027-03-24'));
    const again = answerIntroduction(yes ?? asked(), { side: 'need', agrees: true, day: '2027-03-29' });
    expect(again).toEqual(asked(null, '2027-03-24'));
    expect(answerIntroduction(again ?? asked(), { side: 'need', agrees: false, day: '2027-03-30' })).toEqual(
      asked(),
    );
  });

  it('comes too late once it lapsed; what was made may still be taken back', () => {
    expect(answerIntroduction(asked(), { side: 'offer', agrees: true, day: '2027-04-23' })).toBeNull();
    const made = asked('2027-03-24', '2027-03-25');
    expect(answerIntroduction(made, { side: 'offer', agrees: false, day: '2027-12-01' })).toEqual(
      asked(null, '2027-03-25'),
    );
  });
});

describe('on invented answers', () => {
  const answer = fc.record({
    side: fc.constantFrom(...introductionSides),
    agrees: fc.boolean(),
    day: fc.constantFrom('2027-03-23', '2027-03-30', '2027-04-10'),
  });
  const play = (answers: readonly Parameters<typeof answerIntroduction>[1][]): AskedIntroduction =>
    answers.reduce((one, said) => answerIntroduction(one, said) ?? one, asked());

  it('it is made exactly when the last word of each end is yes', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 8 }), (answers) => {
        const lastOf = (side: string) => answers.findLast((one) => one.side === side)?.agrees === true;
        const { state } = readIntroduction(play(answers), '2027-04-12');
        expect(state === 'made').toBe(lastOf('offer') && lastOf('need'));
      }),
    );
  });

  it('whoever put it, and the other end, read the same whatever one end said, until both said yes', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 8 }), (answers) => {
        const one = play(answers.filter(({ side }) => side === 'offer'));
        expect(readIntroduction(one, '2027-04-12')).toEqual(readIntroduction(asked(), '2027-04-12'));
        expect(readOwnIntroduction(one, 'need', '2027-04-12')).toEqual(
          readOwnIntroduction(asked(), 'need', '2027-04-12'),
        );
      }),
    );
  });

  it('a no leaves what was there before it was ever answered', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: 6 }), (answers) => {
        const one = play(answers.filter(({ side }) => side === 'offer'));
        expect(answerIntroduction(one, { side: 'offer', agrees: false, day: '2027-04-11' })).toEqual(asked());
      }),
    );
  });
});
