// Follow-up: what depends on whom, the walk of a committee, a round of validation, a handover.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someProgramme } from '../../../test/programmes.js';
import {
  type Action,
  type ActionDetails,
  composeHandover,
  countValidation,
  groupAwaited,
  planWalk,
  silentProgress,
  type ValidationVoice,
  validationAnswers,
  walkReasons,
} from '../index.js';
import { bareAction, createAction, fullAction, fullDetails } from '../testing/sample.js';

const [awaited] = fullDetails.awaited;
if (awaited === undefined) throw new Error('the sample waits for something');
const wait = (id: string, from: string, since: string) => ({ ...awaited, id, from, since });

describe('what depends on whom', () => {
  const actions = [
    createAction({ id: 'a', details: { awaited: [wait('1', 'Région', '2020-03-01')] } }),
    createAction({
      id: 'b',
      details: { awaited: [wait('2', 'État', '2020-05-01'), wait('3', 'region', '2020-01-01')] },
    }),
    createAction({
      id: 'c',
      details: { awaited: [{ ...wait('4', 'État', '2019-01-01'), settledOn: '2020-01-01' }] },
    }),
  ];

  it('is gathered by name, the oldest first, what is settled left out', () => {
    expect(
      groupAwaited(actions).map(({ from, lines }) => [from, lines.map((line) => line.awaited.id)]),
    ).toEqual([
      ['État', ['2']],
      ['Région', ['3', '1']],
    ]);
  });

  it('goes from each line to the action that waits', () => {
    expect(groupAwaited(actions)[0]?.lines[0]).toMatchObject({ actionId: 'b', title: bareAction.title });
  });

  it('is nothing when nobody waits', () => {
    expect(groupAwaited([bareAction])).toEqual([]);
  });
});

describe('the walk of a committee', () => {
  const today = '2020-08-01';
  const followed = (id: string, details: Partial<ActionDetails>): Action =>
    createAction({ id, stage: 'follow-up', details });
  const progress = { ...silentProgress, status: 'in-progress' as const };

  it('takes raised hands first, then what is blocked, awaited, late, silent, going', () => {
    const [done, open] = fullDetails.milestones;
    if (done === undefined || open === undefined) throw new Error('the sample has two milestones');
    const actions = [
      followed('going', { progress }),
      followed('silent', {}),
      followed('late-step', { progress, milestones: [{ ...open, due: '2020-07-01' }] }),
      followed('late', { progress: { ...progress, status: 'late' } }),
      followed('awaited', { progress, awaited: [wait('1', 'État', '2020-05-01')] }),
      followed('blocked', { progress: { ...progress, status: 'blocked' } }),
      followed('help', { progress: { ...fullDetails.progress, status: 'blocked' } }),
    ];
    expect(planWalk(actions, today).map(({ actionId, reason }) => `${actionId}: ${reason}`)).toEqual([
      'help: help',
      'blocked: blocked',
      'awaited: awaited',
      'late-step: late',
      'late: late',
      'silent: silent',
      'going: going',
    ]);
  });

  it('leaves out what has ended, ideas and proposals', () => {
    const ending = {
      ...({ kind: 'abandoned', on: '2020-06-01', reason: 'Le site ferme.', result: null } as const),
      ...{ lesson: null, ties: null, intoActionId: null, transferredTo: null },
    };
    const actions = [
      bareAction,
      createAction({ id: 'p', stage: 'proposal' }),
      followed('over', { ending }),
      followed('on', {}),
    ];
    expect(planWalk(actions, today).map(({ actionId }) => actionId)).toEqual(['on']);
  });

  it('law: stops once at each action it walks, reasons in their order', () => {
    fc.assert(
      fc.property(someProgramme, ({ actions }) => {
        const stops = planWalk(actions, today);
        expect(new Set(stops.map(({ actionId }) => actionId)).size).toBe(stops.length);
        const ranks = stops.map(({ reason }) => walkReasons.indexOf(reason));
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      }),
    );
  });
});

describe('a round of validation', () => {
  const voice = (answer: ValidationVoice['answer']): ValidationVoice => ({
    ...{ id: 'v', organisationId: null, label: 'Région', remark: null, by: null, on: null },
    answer,
  });

  it('counts silence as silence', () => {
    const voices = [voice('agreed'), voice('agreed-with-remark'), voice('refused'), voice(null), voice(null)];
    expect(countValidation({ voices })).toEqual({
      asked: 5,
      agreed: 1,
      remarked: 1,
      refused: 1,
      silent: 2,
    });
  });

  it('law: the four add up to those asked', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...validationAnswers, null)), (answers) => {
        const { asked, agreed, remarked, refused, silent } = countValidation({ voices: answers.map(voice) });
        expect(agreed + remarked + refused + silent).toBe(asked);
      }),
    );
  });
});

describe('a handover', () => {
  const today = '2020-08-01';

  it('gathers promises, dates, hands and waits of a whole sheet', () => {
    const handed = composeHandover([fullAction], today);
    expect(handed.dates).toEqual([
      {
        actionId: 'full',
        title: fullAction.title,
        what: 'Première rentrée',
        who: 'Lycée',
        due: '2020-09-01',
        isLate: false,
      },
    ]);
    expect(handed.help).toMatchObject([{ actionId: 'full', help: { to: 'Région' } }]);
    expect(handed.awaited).toMatchObject([{ awaited: { from: 'État' } }]);
    expect(handed.promises).toEqual([
      {
        actionId: 'full',
        title: fullAction.title,
        person: 'Anne Exemple',
        wording: 'ouvrir douze places',
        on: '2020-02-03',
      },
    ]);
    expect(handed.withoutPilot).toEqual([]);
  });

  it('says that a date has passed, and puts the earliest first', () => {
    const sheet = createAction({
      id: 's',
      stage: 'project-sheet',
      details: { firstStep: { what: 'Appeler', who: null, due: '2020-07-01' } },
    });
    const { dates } = composeHandover([fullAction, sheet], today);
    expect(dates.map(({ what, isLate }) => [what, isLate])).toEqual([
      ['Appeler', true],
      ['Première rentrée', false],
    ]);
  });

  it('lists what nobody carries, ideas apart, and nothing of what has ended', () => {
    const proposal = createAction({ id: 'p', stage: 'proposal', title: 'Quai' });
    expect(composeHandover([bareAction, proposal], today).withoutPilot).toEqual([
      { actionId: 'p', title: 'Quai' },
    ]);
    const ending = {
      ...({ kind: 'carried-out', on: '2020-06-01', reason: 'Elle tourne.', result: null } as const),
      ...{ lesson: null, ties: null, intoActionId: null, transferredTo: null },
    };
    const over = { ...fullAction, details: { ...fullDetails, ending } };
    expect(composeHandover([over], today)).toEqual({
      ...{ dates: [], help: [], awaited: [], withoutPilot: [], promises: [] },
    });
  });

  it('leaves out dates that are done or unknown', () => {
    const [done, open] = fullDetails.milestones;
    if (done === undefined || open === undefined) throw new Error('the sample has two milestones');
    const sheet = createAction({
      stage: 'follow-up',
      details: { milestones: [done, { ...open, due: null }] },
    });
    expect(composeHandover([sheet], today).dates).toEqual([]);
  });
});
