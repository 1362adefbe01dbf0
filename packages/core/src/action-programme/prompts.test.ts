// What a sheet knows, prompt by prompt: each answered by its own field and by no other.
import { describe, expect, it } from 'vitest';
import { type Action, explainCompleteness, type Prompt, prompts, readMaturity } from './index.js';
import { bareAction, createAction, fullAction, fullDetails, organisation } from './testing/sample.js';

const closing = (more: Parameters<typeof createAction>[0]): Action =>
  createAction({ stage: 'closing', ...more });
const known = (action: Action): readonly Prompt[] => explainCompleteness(action).known;
const { ending: _none, progress, ...rest } = fullDetails;
const ended = {
  ...{ kind: 'carried-out' as const, on: '2021-07-01', reason: 'fini', result: null, lesson: null },
  ...{ ties: null, intoActionId: null, transferredTo: null },
};

/** One field written on a bare sheet, and the only prompts that it answers. */
const CASES: readonly (readonly [string, Parameters<typeof createAction>[0], readonly Prompt[]])[] = [
  ['a reference', { provenance: { ...bareAction.provenance, reference: 'p. 80' } }, ['origin']],
  ['a description', { description: 'Une école.' }, ['problem-and-solution']],
  ['a problem alone', { details: { problem: rest.problem } }, []],
  ['a solution alone', { details: { solution: rest.solution } }, []],
  ['both', { details: { problem: rest.problem, solution: rest.solution } }, ['problem-and-solution']],
  ['value for partners', { details: { partnersValue: 'des bras' } }, ['value']],
  ['value for the territory', { details: { territoryValue: 'Les jeunes restent.' } }, ['value']],
  ['who cares', { details: { whoCares: 'les familles' } }, ['who-cares']],
  ['a group', { groupId: 'axe-1' }, ['group']],
  ['a pilot', { pilots: [organisation('lycee')] }, ['pilot']],
  ['a pilot to be named', { pilots: [{ kind: 'to-be-named', printed: null }] }, []],
  ['a working group', { details: { workingGroup: rest.workingGroup } }, ['working-group']],
  [
    'a working group of nobody',
    { details: { workingGroup: { name: 'Formation', members: [], nextMeeting: null } } },
    [],
  ],
  ['objectives', { objectives: ['former'] }, ['objectives']],
  [
    'a dated step',
    { details: { firstStep: { what: 'Visiter', who: null, due: '2020-03-01' } } },
    ['first-step'],
  ],
  ['a step without a day', { details: { firstStep: { what: 'Visiter', who: null, due: null } } }, []],
  ['a contact', { details: { contact: rest.contact } }, ['contact']],
  ['partners', { details: { partners: rest.partners } }, ['partners']],
  ['milestones', { details: { milestones: rest.milestones } }, ['milestones', 'next-step']],
  [
    'milestones all done',
    { details: { milestones: rest.milestones.filter(({ doneOn }) => doneOn !== null) } },
    ['milestones'],
  ],
  ['a cost', { details: { cost: rest.cost } }, ['cost']],
  ['financing', { details: { financing: rest.financing } }, ['financing']],
  ['an indicator', { details: { indicators: rest.indicators } }, ['indicator']],
  [
    'an indicator without a baseline',
    { details: { indicators: rest.indicators.map((one) => ({ ...one, baseline: null })) } },
    [],
  ],
  ['a commitment', { details: { commitments: rest.commitments } }, ['commitment']],
  [
    'a commitment taken back',
    { details: { commitments: rest.commitments.map((one) => ({ ...one, withdrawnOn: '2020-05-01' })) } },
    [],
  ],
  ['a state', { details: { progress: { ...progress, news: null } } }, ['status']],
  ['news', { details: { progress: { ...progress, status: null } } }, ['news']],
  ['an ending', { details: { ending: ended } }, ['ending']],
  ['a result', { details: { ending: { ...ended, result: 'douze places' } } }, ['ending', 'result']],
  ['a lesson', { details: { ending: { ...ended, lesson: 'tôt' } } }, ['ending', 'lesson']],
];

describe('each prompt is answered by its own field [R122]', () => {
  it.each(CASES)('%s', (_name, written, expected) => {
    expect(known(closing(written))).toEqual(expected);
  });

  it('and none was forgotten', () => {
    expect(new Set(CASES.flatMap(([, , answered]) => answered))).toEqual(new Set(prompts));
  });
});

describe('maturity is five gaps, each closed by itself', () => {
  const none = { held: false, described: false, financed: false, evaluated: false, ready: false };

  it.each([
    ['held', { pilots: [organisation('lycee')] }],
    ['described', { description: 'Une école.', objectives: ['former'] }],
    ['financed', { details: { cost: rest.cost, financing: rest.financing } }],
    ['evaluated', { details: { indicators: rest.indicators } }],
    ['ready', { details: { firstStep: { what: 'Visiter', who: null, due: '2020-03-01' } } }],
    ['ready', { details: { milestones: rest.milestones } }],
  ] as const)('%s', (gap, written) => {
    expect(readMaturity(createAction(written))).toEqual({ ...none, [gap]: true });
  });

  it('is not reached by half: a cost without financing, words without objectives', () => {
    expect(readMaturity(createAction({ description: 'Une école.', details: { cost: rest.cost } }))).toEqual(
      none,
    );
    expect(Object.values(readMaturity(fullAction)).every(Boolean)).toBe(true);
  });
});
