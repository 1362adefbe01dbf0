// What a sheet may hold and what its stages ask: gaps are never refused, contradictions are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someAction } from '../../test/programmes.js';
import {
  type ActionDetails,
  compareStages,
  computeFinancing,
  countDays,
  decideDetails,
  emptyDetails,
  explainCompleteness,
  type FinancingLine,
  findDependencyLoop,
  findNextMilestone,
  isDay,
  isFirm,
  listAwaited,
  listReciprocal,
  prompts,
  readIndicator,
  readMaturity,
  readMilestone,
  stages,
} from './index.js';
import { bareAction, createAction, fullAction, fullDetails } from './testing/sample.js';

describe('a day', () => {
  it.each([
    ['2020-02-29', true],
    ['2021-02-29', false],
    ['2020-2-9', false],
    ['2020-13-01', false],
    ['', false],
  ])('%s is %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  it('is counted to another, leap day included, and from nothing to nothing', () => {
    expect(countDays('2020-02-28', '2020-03-01')).toBe(2);
    expect(countDays('2020-03-01', '2020-02-28')).toBe(-2);
    expect(countDays('hier', '2020-03-01')).toBeNull();
    expect(countDays('2020-03-01', '2020-03-32')).toBeNull();
  });
});

describe('the sheet grows by stage [R122] [R125]', () => {
  it('asks everything once over the stages, and a whole sheet lacks only its closing', () => {
    const { missing } = explainCompleteness({ ...fullAction, stage: 'closing' });
    expect(missing).toEqual(['ending', 'result', 'lesson']);
    expect(new Set(prompts).size).toBe(prompts.length);
    expect(explainCompleteness({ ...bareAction, stage: 'closing' }).missing).toEqual(prompts);
  });

  it('asks only what its stage needs', () => {
    const asked = stages.map((stage) => explainCompleteness({ ...bareAction, stage }).missing.length);
    expect(asked).toEqual([1, 4, 9, 16, 19, 22]);
  });

  it('known and missing are the prompts of the stage, each once, for any action', () => {
    fc.assert(
      fc.property(someAction, (action) => {
        const { known, missing } = explainCompleteness(action);
        expect([...known, ...missing].toSorted()).toEqual(
          explainCompleteness({ ...bareAction, stage: action.stage }).missing.toSorted(),
        );
      }),
    );
  });

  it('does not hold half an answer for one', () => {
    const stage = 'closing';
    const lacks = (details: Partial<ActionDetails>) =>
      explainCompleteness(createAction({ stage, details })).missing;
    expect(lacks({ problem: 'un problème sans solution' })).toContain('problem-and-solution');
    expect(lacks({ firstStep: { what: 'appeler', who: null, due: null } })).toContain('first-step');
    expect(lacks({ workingGroup: { name: 'vide', members: [], nextMeeting: null } })).toContain(
      'working-group',
    );
    const [indicator] = fullDetails.indicators;
    if (indicator === undefined) throw new Error('the sample has an indicator');
    expect(lacks({ indicators: [{ ...indicator, baseline: null }] })).toContain('indicator');
    const [commitment] = fullDetails.commitments;
    if (commitment === undefined) throw new Error('the sample has a commitment');
    expect(lacks({ commitments: [{ ...commitment, withdrawnOn: '2021-01-01' }] })).toContain('commitment');
  });

  it('counts a way back to a proposal as an origin [R011]', () => {
    const sources = [{ seminar: 's', activity: 'a', item: 'i' }];
    const action = createAction({
      provenance: { kind: 'activity', reference: null, quoted: [], sources },
    });
    expect(explainCompleteness(action).known).toEqual(['origin']);
  });
});

describe('maturity: held, described, financed, evaluated, ready', () => {
  it('is all there on a whole sheet and nowhere on a bare one', () => {
    expect(Object.values(readMaturity(fullAction))).toEqual([true, true, true, true, true]);
    expect(Object.values(readMaturity(bareAction))).toEqual([false, false, false, false, false]);
  });

  it('does not depend on the stage the sheet is said to be at', () => {
    for (const stage of stages) {
      expect(readMaturity({ ...fullAction, stage })).toEqual(readMaturity(fullAction));
    }
    expect(compareStages('project-sheet', 'action-sheet')).toBeLessThan(0);
  });
});

describe('financing [R126]', () => {
  const line = (euros: number | null, state: FinancingLine['state']): FinancingLine => ({
    id: `${euros}${state}`,
    source: 'Région',
    kind: 'region',
    organisationId: null,
    euros,
    state,
    year: null,
  });

  it('adds each state apart and says what is missing', () => {
    expect(computeFinancing(fullDetails.cost, fullDetails.financing)).toEqual({
      sought: 0,
      asked: 50_000,
      obtained: 120_000,
      unknown: 1,
      missing: 280_000,
    });
  });

  it('misses nothing beyond its cost, and nothing can be said without a cost', () => {
    const cost = { euros: 10, precision: 'decided' as const, note: null };
    expect(computeFinancing(cost, [line(30, 'obtained')]).missing).toBe(0);
    expect(computeFinancing(null, [line(30, 'obtained')])).toMatchObject({ obtained: 30, missing: null });
    expect(computeFinancing(cost, [])).toMatchObject({ obtained: 0, unknown: 0, missing: 10 });
  });

  it('never counts a sum that is only sought as obtained', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(1e6), fc.constantFrom('sought', 'asked'))), (lines) => {
        const all = lines.map(([euros, state]) => line(euros, state as 'sought' | 'asked'));
        const sum = computeFinancing(null, all);
        expect(sum.obtained).toBe(0);
        expect(sum.sought + sum.asked).toBe(lines.reduce((total, [euros]) => total + euros, 0));
      }),
    );
  });
});

describe('indicators', () => {
  const [indicator] = fullDetails.indicators;
  if (indicator === undefined) throw new Error('the sample has an indicator');

  it('say how far they moved from their baseline, and how much of the way that is', () => {
    expect(readIndicator(indicator)).toMatchObject({ last: { value: 9 }, change: 5, progress: 0.25 });
  });

  it('take the last day read, in whatever order readings were written', () => {
    const readings = [
      { value: 14, on: '2021-06-30', source: 'lycée' },
      { value: 9, on: '2020-12-31', source: 'lycée' },
    ];
    expect(readIndicator({ ...indicator, readings }).last?.value).toBe(14);
  });

  it('say nothing without a baseline, a reading or a way to go', () => {
    expect(readIndicator({ ...indicator, baseline: null })).toMatchObject({ change: null, progress: null });
    expect(readIndicator({ ...indicator, readings: [] })).toEqual({
      last: null,
      change: null,
      progress: null,
    });
    const still = { ...indicator, target: { value: 4, due: null } };
    expect(readIndicator(still)).toMatchObject({ change: 5, progress: null });
  });

  it('go backwards without hiding it', () => {
    const readings = [{ value: 0, on: '2020-12-31', source: 'lycée' }];
    expect(readIndicator({ ...indicator, readings }).progress).toBeCloseTo(-0.2);
  });
});

describe('milestones', () => {
  it('are late after their day, never without one, and done once done', () => {
    expect(readMilestone({ due: '2020-04-01', doneOn: null }, '2020-04-01')).toBe('ahead');
    expect(readMilestone({ due: '2020-04-01', doneOn: null }, '2020-04-02')).toBe('late');
    expect(readMilestone({ due: null, doneOn: null }, '2030-01-01')).toBe('ahead');
    expect(readMilestone({ due: '2020-04-01', doneOn: '2020-06-01' }, '2020-07-01')).toBe('done');
  });

  it('tell the next step: the earliest of those not done, undated last', () => {
    expect(findNextMilestone(fullDetails.milestones)?.id).toBe('m2');
    expect(findNextMilestone([])).toBeNull();
    const [done, open] = fullDetails.milestones;
    if (done === undefined || open === undefined) throw new Error('the sample has two milestones');
    expect(findNextMilestone([{ ...open, id: 'undated', due: null }, open])?.id).toBe('m2');
    expect(findNextMilestone([done])).toBeNull();
  });
});

describe('who is around [R114] [R119]', () => {
  it('partners are reciprocal when both sides are written', () => {
    expect(listReciprocal(fullDetails.partners).map(({ id }) => id)).toEqual(['p1']);
  });

  it('a sheet is firm by an act that stands', () => {
    expect(isFirm([])).toBe(false);
    expect(isFirm(fullDetails.commitments)).toBe(true);
    expect(isFirm(fullDetails.commitments.map((one) => ({ ...one, withdrawnOn: '2020-05-01' })))).toBe(false);
  });

  it('what is settled is waited for no more, and the oldest comes first', () => {
    const [one] = fullDetails.awaited;
    if (one === undefined) throw new Error('the sample waits for something');
    const older = { ...one, id: 'w0', since: '2019-01-01' };
    const settled = { ...one, id: 'w2', settledOn: '2020-05-01' };
    expect(listAwaited([one, settled, older]).map(({ id }) => id)).toEqual(['w0', 'w1']);
  });
});

describe('a sheet is refused for what contradicts itself, never for a gap', () => {
  const actions = [bareAction, { ...bareAction, id: 'b', title: 'Quai' }];
  const decide = (details: Partial<ActionDetails>) =>
    decideDetails({ id: 'a', details: { ...emptyDetails, ...details }, actions });
  const code = (details: Partial<ActionDetails>): string => {
    const decided = decide(details);
    return decided.ok ? 'accepted' : decided.refusal.code;
  };

  it('accepts nothing, and everything', () => {
    expect(code({})).toBe('accepted');
    expect(code(fullDetails)).toBe('accepted');
  });

  it('refuses two entries with one mark, whichever the list', () => {
    const twice = <T>(list: readonly T[]): T[] => [...list, ...list];
    expect(code({ partners: twice(fullDetails.partners) })).toBe('same-mark-twice');
    expect(code({ milestones: twice(fullDetails.milestones) })).toBe('same-mark-twice');
    expect(code({ financing: twice(fullDetails.financing) })).toBe('same-mark-twice');
    expect(code({ indicators: twice(fullDetails.indicators) })).toBe('same-mark-twice');
    expect(code({ awaited: twice(fullDetails.awaited) })).toBe('same-mark-twice');
  });

  it('refuses an end before its beginning, and accepts both on one day', () => {
    expect(code({ startsOn: '2020-03-01', endsOn: '2020-02-28' })).toBe('ends-before-start');
    expect(code({ startsOn: '2020-03-01', endsOn: '2020-03-01' })).toBe('accepted');
    const [, open] = fullDetails.milestones;
    if (open === undefined) throw new Error('the sample has two milestones');
    expect(decide({ milestones: [{ ...open, startsOn: '2020-09-02' }] })).toMatchObject({
      refusal: { code: 'milestone-ends-before-start', data: { title: 'Première rentrée' } },
    });
  });

  it('refuses to wait for what is not there, or for itself in the end', () => {
    expect(code({ dependsOn: ['b'] })).toBe('accepted');
    expect(code({ dependsOn: ['nowhere'] })).toBe('unknown-dependency');
    expect(decide({ dependsOn: ['a'] })).toMatchObject({
      refusal: {
        code: 'dependency-loop',
        data: { titles: 'École de production industrielle → École de production industrielle' },
      },
    });
  });
});

describe('dependencies', () => {
  const chain = (links: Readonly<Record<string, readonly string[]>>) =>
    Object.entries(links).map(([id, dependsOn]) => ({ id, details: { dependsOn } }));

  it('may fork and join again', () => {
    expect(findDependencyLoop(chain({ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }))).toBeNull();
  });

  it('may not turn round, and the loop is told', () => {
    expect(findDependencyLoop(chain({ a: ['b'], b: ['c'], c: ['b'] }))).toEqual(['b', 'c', 'b']);
  });

  it('pass over what is not there', () => {
    expect(findDependencyLoop(chain({ a: ['gone'] }))).toBeNull();
  });

  it('have no loop when each waits only for those written before it', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.nat(30), { maxLength: 4 }), { maxLength: 30 }), (lists) => {
        const actions = lists.map((list, rank) => ({
          id: String(rank),
          details: { dependsOn: list.filter((other) => other < rank).map(String) },
        }));
        expect(findDependencyLoop(actions)).toBeNull();
      }),
    );
  });
});
