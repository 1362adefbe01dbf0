// A round of validation: silence is counted as silence, a reservation has its words, an answer may change.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerVoice,
  countValidation,
  isRoundOpen,
  type SpokenVoice,
  type ValidationRound,
  validationAnswers,
} from '../index.js';

const voice = (id: string) => ({
  ...{ id, organisationId: null, label: id, answer: null, remark: null, by: null, on: null },
});
const round: ValidationRound = {
  ...{ id: 'r', versionId: 'v', opensOn: '2027-05-03', closesOn: '2027-05-31' },
  voices: ['region', 'state', 'school'].map(voice),
};
const say = (more: Partial<SpokenVoice> = {}): SpokenVoice => ({
  ...{ voiceId: 'region', answer: 'agreed', remark: null, by: null, on: '2027-05-10' },
  ...more,
});
const answer = (from: ValidationRound, more: Partial<SpokenVoice> = {}): ValidationRound => {
  const result = answerVoice(from, say(more));
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};

describe('answering a round [R047] [R124]', () => {
  it('keeps the answer, the day and who spoke, for one partner alone', () => {
    const after = answer(round, { by: ' la directrice ' });
    expect(after.voices[0]).toEqual({
      ...{ ...voice('region'), answer: 'agreed', by: 'la directrice', on: '2027-05-10' },
    });
    expect(after.voices.slice(1)).toEqual(round.voices.slice(1));
    expect(countValidation(after)).toEqual({ asked: 3, agreed: 1, remarked: 0, refused: 0, silent: 2 });
  });

  it('asks a reservation for its sentence; a refusal may go without', () => {
    expect(answerVoice(round, say({ answer: 'agreed-with-remark', remark: '  ' }))).toMatchObject({
      refusal: { code: 'remark-missing' },
    });
    expect(
      answer(round, { answer: 'agreed-with-remark', remark: ' Sans les quais. ' }).voices[0]?.remark,
    ).toBe('Sans les quais.');
    expect(answer(round, { answer: 'refused' }).voices[0]).toMatchObject({ answer: 'refused', remark: null });
  });

  it('may be changed, and taken back: then it is silence, and no word is left of it', () => {
    const first = answer(round, { answer: 'agreed-with-remark', remark: 'Sans les quais.', by: 'Anne' });
    const second = answer(first, { on: '2027-05-12' });
    expect(second.voices[0]).toMatchObject({ answer: 'agreed', remark: null, on: '2027-05-12' });
    expect(answer(first, { answer: null })).toEqual(round);
    expect(countValidation(answer(second, { answer: null })).silent).toBe(3);
  });

  it('refuses a partner that was not asked', () => {
    expect(answerVoice(round, say({ voiceId: 'elsewhere' }))).toMatchObject({
      refusal: { code: 'unknown-voice' },
    });
  });

  it('answered twice the same is once', () => {
    expect(answer(answer(round))).toEqual(answer(round));
  });

  it('is open through its last day; without one, it stays open', () => {
    expect(['2027-05-30', '2027-05-31', '2027-06-01'].map((day) => isRoundOpen(round, day))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isRoundOpen({ closesOn: null }, '2099-01-01')).toBe(true);
  });

  it('whatever is said, the counts add up to those asked, and a partner has one answer', () => {
    const spoken = fc.record({
      voiceId: fc.constantFrom('region', 'state', 'school', 'elsewhere'),
      answer: fc.constantFrom(...validationAnswers, null),
      remark: fc.constantFrom(null, '', 'Sans les quais.'),
    });
    fc.assert(
      fc.property(fc.array(spoken, { maxLength: 12 }), (list) => {
        const after = list.reduce<ValidationRound>((kept, one) => {
          const result = answerVoice(kept, say(one));
          return result.ok ? result.value : kept;
        }, round);
        const { asked, agreed, remarked, refused, silent } = countValidation(after);
        expect([asked, agreed + remarked + refused + silent]).toEqual([3, 3]);
        const withoutWords = after.voices.filter(
          (one) => one.answer === 'agreed-with-remark' && one.remark === null,
        );
        expect(withoutWords).toEqual([]);
      }),
    );
  });
});
