// The plan of the four variants, and the questions they ask.
import { describe, expect, it } from 'vitest';
import { expectations } from './method.js';
import { EXPECTATIONS_DEFAULTS, isRulesStage, listAskedQuestions, planExpectations } from './plan.js';
import type { ExpectationsVariant } from './state.js';

const vary = (variant: ExpectationsVariant) => ({ ...EXPECTATIONS_DEFAULTS, variant });
const sum = (variant: ExpectationsVariant): number =>
  planExpectations(vary(variant)).reduce((total, step) => total + step.minutes, 0);

describe('the plan of the expectations [R051]', () => {
  it.each<[ExpectationsVariant, number]>([
    ['whole', 55],
    ['hopes', 30],
    ['rules', 25],
    ['reread', 10],
  ])('%s takes %i minutes', (variant, total) => {
    expect(sum(variant)).toBe(total);
  });

  it('goes from one to two, to four, to all, then to the rules', () => {
    expect(planExpectations(EXPECTATIONS_DEFAULTS).map(({ id }) => id)).toEqual([
      'alone',
      'pairs',
      'fours',
      'together',
      'proposals',
      'charter',
      'signing',
    ]);
  });

  it.each<ExpectationsVariant>(['whole', 'hopes', 'rules'])(
    '%s offers the three moments [R055]',
    (variant) => {
      const moments = planExpectations(vary(variant)).map(({ moment }) => moment);
      expect(new Set(moments)).toEqual(new Set(['individual', 'sharing', 'choice']));
    },
  );

  it('a step of no duration is left out, and cannot be started', () => {
    const durations = { ...EXPECTATIONS_DEFAULTS.durations, pairs: 0 };
    const read = expectations.parseSettings({ durations });
    expect(read.ok && expectations.plan(read.value).map(({ id }) => id)).not.toContain('pairs');
  });

  it('asks the three questions, or only those of its variant', () => {
    expect(listAskedQuestions(vary('whole'))).toEqual(['purpose', 'hope', 'rule']);
    expect(listAskedQuestions(vary('hopes'))).toEqual(['purpose', 'hope']);
    expect(listAskedQuestions(vary('rules'))).toEqual(['rule']);
    expect(listAskedQuestions(vary('reread'))).toEqual([]);
  });

  it('tells the steps of the rules from the others', () => {
    const at = (id: string) => isRulesStage({ stage: { id, startedAt: 0 as never } });
    expect([at('charter'), at('alone'), isRulesStage({ stage: null })]).toEqual([true, false, false]);
  });

  it('settings are read from nothing, and one bad field is told by its name', () => {
    expect(expectations.parseSettings({})).toEqual({ ok: true, value: EXPECTATIONS_DEFAULTS });
    expect(expectations.parseSettings({ variant: 'party' })).toMatchObject({
      refusal: { code: 'malformed', data: { field: 'variant' } },
    });
    expect(expectations.parseSettings({ durations: { alone: -1 } })).toMatchObject({
      refusal: { data: { field: 'durations.alone' } },
    });
    expect(expectations.parseSettings({ questions: { hope: '  ' } })).toMatchObject({ ok: false });
  });
});
