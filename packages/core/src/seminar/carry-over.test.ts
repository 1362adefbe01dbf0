// Sentences handed from one activity of the day to another: chosen, in their words, with the way back.
import { describe, expect, it } from 'vitest';
import { listGolden, upgradeLog } from '../../test/golden.js';
import { facilitator, nadia, scribe } from '../../test/open-space-room.js';
import { replayLog, type Subject } from '../../test/replay.js';
import { createSeminarRoom } from '../../test/seminar-room.js';
import { METHODS } from '../methods/index.js';
import type { CafeState } from '../methods/knowledge-cafe/index.js';
import { listCarriedInto, listLeftBy, takesCarried } from './carry-over.js';
import { createConductor } from './conductor.js';
import type { SeminarState } from './state.js';

const SEMINAR = '11111111-2222-4333-8444-555555555555';

const AGENDA = [
  {
    id: 'cafe',
    title: 'Knowledge café',
    kind: 'method',
    method: 'knowledge-cafe',
    minutes: 40,
    methodSettings: { questions: ['Comment loger ?'] },
  },
  { id: 'pitch', title: 'Pitchs', kind: 'method', method: 'pitch', minutes: 60 },
  { id: 'break', title: 'Pause', kind: 'break', minutes: 10 },
];

function createDay() {
  const room = createSeminarRoom(AGENDA);
  const tell = (who: typeof nadia, activity: string, command: object) =>
    room.try(who, { type: 'activity', activity, command });
  room.make(facilitator, { type: 'open' });
  room.make(facilitator, { type: 'start-step', step: 'cafe' });
  tell(facilitator, 'cafe', { type: 'start-stage', stage: 'groups' });
  tell(nadia, 'cafe', { type: 'write-slip', kind: 'idea', text: 'Un foyer au port' });
  tell(nadia, 'cafe', { type: 'write-slip', kind: 'idea', text: 'Un bail à la semaine' });
  const getCafe = () => room.getState().activities.cafe?.state as CafeState;
  const [home = '', lease = ''] = getCafe().slips.map(({ id }) => id);
  const carry = (more: object = {}, who = facilitator) =>
    room.try(who, {
      type: 'carry-over',
      from: 'cafe',
      to: 'pitch',
      seminar: SEMINAR,
      items: [home],
      ...more,
    });
  return { ...room, tell, carry, home, lease, getCafe };
}

describe('what one activity hands to another of the same day [R056]', () => {
  it('is chosen by its identifier and taken in its words, with its way back', () => {
    const day = createDay();
    expect(day.carry()).toBeNull();
    const source = { seminar: SEMINAR, activity: 'cafe', item: day.home };
    expect(listCarriedInto(day.getState(), 'pitch')).toEqual([
      { id: `11111111.${day.home}`, kind: 'idea', text: 'Un foyer au port', group: null, source },
    ]);
    day.make(facilitator, { type: 'start-step', step: 'pitch' });
    const card = { type: 'write-proposal', title: 'Le foyer des compagnons', sources: [source] };
    expect(day.tell(nadia, 'pitch', card)).toBeNull();
    expect(day.conductor.listHarvest(day.getState())[1]?.items[0]?.sources).toEqual([source]);
  });

  it('an idea of a café may be what a solution of the same café grows from', () => {
    const day = createDay();
    expect(day.carry({ to: 'cafe' })).toBeNull();
    const sources = [{ seminar: SEMINAR, activity: 'cafe', item: day.home }];
    const solution = { type: 'write-slip', kind: 'solution', text: 'Cent lits', tags: ['work'], sources };
    expect(day.tell(nadia, 'cafe', solution)).toBeNull();
    expect(day.getCafe().slips.at(-1)?.sources).toEqual(sources);
  });

  it('comes once, and later ones beside it', () => {
    const day = createDay();
    day.carry();
    expect(day.carry()).toBe('nothing-changes');
    expect(day.carry({ items: [day.home, day.lease] })).toBeNull();
    expect(listCarriedInto(day.getState(), 'pitch').map(({ text }) => text)).toEqual([
      'Un foyer au port',
      'Un bail à la semaine',
    ]);
  });

  it('is the facilitator’s, of what was left, to an activity that starts from something', () => {
    const day = createDay();
    expect(day.carry({}, scribe)).toBe('role-not-allowed');
    expect(day.carry({}, nadia)).toBe('role-not-allowed');
    expect(day.carry({ items: ['nothing'] })).toBe('carry-unknown');
    expect(day.carry({ items: [] })).toBe('malformed');
    expect(day.carry({ to: 'break' })).toBe('activity-unknown');
    expect(day.carry({ from: 'toString' })).toBe('activity-unknown');
  });

  it('a method that carries nothing, or is not known here, takes nothing', () => {
    const day = createDay();
    const state = day.getState();
    const bare = { ...state, activities: { ...state.activities, pitch: { method: 'old', state: null } } };
    const context = { who: facilitator, at: 0 as never, seed: 1, op: 'op' };
    const command = {
      type: 'carry-over',
      from: 'cafe',
      to: 'pitch',
      seminar: SEMINAR,
      items: [day.home],
    } as const;
    expect(day.conductor.decide(bare, command, context)).toMatchObject({
      refusal: { code: 'carry-not-taken' },
    });
    expect([
      takesCarried(state, 'pitch'),
      takesCarried(bare, 'pitch'),
      takesCarried(bare, 'toString'),
    ]).toEqual([true, false, false]);
    expect(listCarriedInto(bare, 'pitch')).toEqual([]);
    expect(listCarriedInto(bare, 'toString')).toEqual([]);
    expect(listLeftBy(bare, { activity: 'pitch', seminar: SEMINAR }, METHODS)).toEqual([]);
  });

  it('loses nothing that was hidden meanwhile, and carries nothing that is hidden', () => {
    const day = createDay();
    day.tell(facilitator, 'cafe', { type: 'hide-slip', slip: day.home });
    expect(day.carry()).toBe('carry-unknown');
    day.carry({ items: [day.lease] });
    day.tell(facilitator, 'cafe', { type: 'hide-slip', slip: day.lease });
    expect(listCarriedInto(day.getState(), 'pitch')).toHaveLength(1);
  });

  it('[R149] what was handed over in a log of the first release that could is still there', () => {
    const past = listGolden('seminar').find(({ version }) => version === 3);
    if (past === undefined) throw new Error('test: no log of version 3');
    const today = upgradeLog(createConductor(METHODS) as unknown as Subject['program'], past);
    const state = replayLog(today, today.log) as SeminarState;
    const carried = listCarriedInto(state, 'pitchs');
    const left = listLeftBy(state, { activity: 'cafe', seminar: carried[0]?.source.seminar ?? '' }, METHODS);
    expect(carried).toEqual(left.slice(0, 3));
    expect(state.handOver).toMatchObject({ to: 'participant-4', stays: true, isTaken: true });
  });
});
