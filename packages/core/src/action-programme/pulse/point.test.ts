// The one-page point, and what an answer changes in a sheet.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  type ActionDetails,
  type ActionPulse,
  applyAnswer,
  composePoint,
  emptyDetails,
  isUnderWay,
  type PulseAnswer,
  pulseStates,
  silentProgress,
  statuses,
} from '../index.js';

const action = (id: string, details: Partial<ActionDetails> = {}) => ({
  id,
  title: `Action ${id}`,
  groupId: null,
  stage: 'follow-up' as const,
  details: { ...emptyDetails, ...details },
});

const going = (status: (typeof statuses)[number] | null) => ({ ...silentProgress, status });

const ending = (kind: 'carried-out' | 'abandoned', reason: string): ActionDetails['ending'] => ({
  ...{ kind, reason, on: '2027-02-01', result: null, lesson: null, ties: null },
  ...{ intoActionId: null, transferredTo: null },
});

const pulse = (actionId: string, silence: number): ActionPulse => ({
  actionId,
  months: [],
  silence,
  last: null,
});

describe('the one-page point', () => {
  const commitment = {
    ...{ id: 'c', person: 'La présidente', role: null, organisationId: null, organisation: null },
    ...{ on: '2027-01-01', wording: 'Nous le ferons.', withdrawnOn: null },
  };
  const point = composePoint(
    [
      action('a', { progress: going('in-progress'), commitments: [commitment] }),
      action('b', {
        progress: { ...going('blocked'), news: { text: 'Arrêté attendu', on: '2027-03-01', by: null } },
        awaited: [
          {
            ...{ id: 'w', from: 'État', organisationId: null, what: 'L’arrêté', blockingText: null },
            ...{ since: '2026-12-01', settledOn: null },
          },
        ],
      }),
      action('c', { ending: ending('abandoned', 'Le porteur a fermé.') }),
      action('d', {
        milestones: [
          { id: '1', title: 'Étude', who: null, startsOn: null, due: '2027-04-01', doneOn: null },
          { id: '2', title: 'Fait', who: null, startsOn: null, due: '2027-03-20', doneOn: '2027-03-01' },
          { id: '3', title: 'Loin', who: null, startsOn: null, due: '2028-04-01', doneOn: null },
        ],
      }),
    ],
    { on: '2027-03-09', pulses: [pulse('a', 1), pulse('b', 2), pulse('c', 5)] },
  );

  it('counts rows, and says endings with their reason [R128]', () => {
    expect(point).toMatchObject({ actions: 4, firm: 1 });
    expect(point.states).toMatchObject({ 'in-progress': 1, blocked: 1, silent: 1, finished: 0 });
    expect(point.ended.abandoned).toEqual([
      { actionId: 'c', title: 'Action c', note: 'Le porteur a fermé.' },
    ]);
  });

  it('says what is stuck, on whom it depends, what comes, and who was not heard', () => {
    expect(point.blocked.map(({ note }) => note)).toEqual(['Arrêté attendu']);
    expect(point.awaited).toMatchObject([{ from: 'État', note: 'L’arrêté', since: '2026-12-01' }]);
    expect(point.next.map(({ what }) => what)).toEqual(['Étude']);
    expect(point.unheard.map(({ actionId }) => actionId)).toEqual(['b']);
  });

  it('counts every open action in one state (property)', () => {
    const some = fc.array(
      fc.record({ status: fc.option(fc.constantFrom(...statuses), { nil: null }), over: fc.boolean() }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(some, (drawn) => {
        const actions = drawn.map(({ status, over }, index) =>
          action(String(index), {
            progress: going(status),
            ending: over ? ending('carried-out', 'Fait.') : null,
          }),
        );
        const { states, ended } = composePoint(actions, { on: '2027-03-09', pulses: [] });
        const open = Object.values(states).reduce((sum, count) => sum + count, 0);
        expect(open + ended['carried-out'].length).toBe(actions.length);
      }),
    );
  });
});

describe('an action under way', () => {
  const read = (stage: Action['stage'], details: Partial<ActionDetails> = {}) =>
    isUnderWay({ stage, details: { ...emptyDetails, ...details } });

  it('is a sheet that somebody took on, and that has not ended', () => {
    expect([
      read('idea'),
      read('proposal'),
      read('project-sheet'),
      read('follow-up'),
      read('closing'),
    ]).toEqual([false, false, true, true, false]);
    expect(read('follow-up', { progress: going('abandoned') })).toBe(false);
    expect(read('follow-up', { ending: ending('carried-out', 'Fait.') })).toBe(false);
  });
});

describe('an answer in a sheet', () => {
  const answer = (more: Partial<PulseAnswer>): PulseAnswer => ({
    ...{ actionId: 'a', correspondentId: 'p', month: '2027-03', state: 'on-track', line: null },
    ...{ helpFrom: null, on: '2027-03-09' },
    ...more,
  });

  it('is a state, a line of news, a call that stays up since its first month', () => {
    const stuck = applyAnswer(
      going('in-progress'),
      answer({ state: 'blocked', line: 'Arrêté', helpFrom: 'le préfet' }),
      'Le port',
    );
    expect(stuck).toMatchObject({
      status: 'blocked',
      news: { text: 'Arrêté', on: '2027-03-09', by: 'Le port' },
      help: { text: 'Arrêté', to: 'le préfet', since: '2027-03-09' },
    });
    const later = applyAnswer(
      stuck,
      answer({ state: 'need-help', helpFrom: 'la Région', on: '2027-04-05' }),
      'Le port',
    );
    expect(later).toMatchObject({
      status: 'blocked',
      help: { text: 'Arrêté', to: 'la Région', since: '2027-03-09' },
    });
    expect(applyAnswer(later, answer({ on: '2027-05-04' }), 'Le port')).toMatchObject({
      status: 'in-progress',
      help: null,
      news: { text: 'Arrêté' },
    });
  });

  it('written twice is written once (property)', () => {
    fc.assert(
      fc.property(fc.constantFrom(...pulseStates), fc.option(fc.string(), { nil: null }), (state, line) => {
        const made = answer({ state, line, helpFrom: 'X' });
        const once = applyAnswer(silentProgress, made, 'P');
        expect(applyAnswer(once, made, 'P')).toEqual(once);
      }),
    );
  });
});
