// The timed steps of an open space and the clock of the one under way.
import { describe, expect, it } from 'vitest';
import {
  createOpenedRoom,
  createOpenSpaceRoom,
  facilitator,
  minute,
  readSettings,
} from '../../../test/open-space-room.js';
import { instant } from '../../kernel/index.js';
import { getStageClock, OPEN_SPACE_DEFAULTS, openSpace } from './index.js';

function plan(settings: object): (string | number)[][] {
  return openSpace.plan(readSettings(settings)).map(({ id, minutes }) => [id, minutes]);
}

describe('the plan', () => {
  it('by default: three slots of 35 minutes in four rooms, 190 minutes in all', () => {
    const steps = openSpace.plan(OPEN_SPACE_DEFAULTS);
    expect(steps.map(({ id, minutes }) => [id, minutes])).toEqual([
      ['theme', 15],
      ['marketplace', 15],
      ['slot-1', 35],
      ['move-1', 5],
      ['slot-2', 35],
      ['move-2', 5],
      ['slot-3', 35],
      ['reading', 15],
      ['sorting', 20],
      ['capacity', 10],
    ]);
    expect(steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(190);
    expect(OPEN_SPACE_DEFAULTS.rooms).toHaveLength(4);
  });

  it('individual expression, sharing and collective choice are all there [R055]', () => {
    const moments = openSpace.plan(OPEN_SPACE_DEFAULTS).map(({ moment }) => moment);
    expect(moments).toEqual(expect.arrayContaining(['individual', 'sharing', 'choice']));
  });

  it('steps of no duration are left out', () => {
    const durations = { theme: 0, marketplace: 10, move: 0, reading: 0, sorting: 20, capacity: 0 };
    expect(plan({ durations })).toEqual([
      ['marketplace', 10],
      ['early', 35],
      ['late', 35],
      ['sorting', 20],
    ]);
  });

  it('one slot has nobody to move', () => {
    expect(plan({ slots: [{ id: 'only', minutes: 60 }] }).map(([id]) => id)).not.toContain('move-1');
  });

  it('step identifiers are unique', () => {
    const ids = openSpace.plan(OPEN_SPACE_DEFAULTS).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the settings', () => {
  it('the defaults are settings like any other', () => {
    expect(openSpace.parseSettings(OPEN_SPACE_DEFAULTS)).toEqual({ ok: true, value: OPEN_SPACE_DEFAULTS });
  });

  it('nothing given is the defaults, and the group is the level of attribution [R146]', () => {
    expect(openSpace.parseSettings({})).toEqual({ ok: true, value: OPEN_SPACE_DEFAULTS });
    expect(OPEN_SPACE_DEFAULTS.attribution).toBe('group');
  });

  it.each([
    [null, ''],
    ['text', ''],
    [[], ''],
    [{ rooms: [] }, 'rooms'],
    [{ rooms: Array(13).fill({ id: 'a', name: 'A', seats: 1 }) }, 'rooms'],
    [{ rooms: [{ id: 'a', name: 'A', seats: 0 }] }, 'rooms.0.seats'],
    [{ rooms: [{ id: 'a b', name: 'A', seats: 3 }] }, 'rooms.0.id'],
    [{ rooms: ['a', 'b'].map(() => ({ id: 'twin', name: 'A', seats: 3 })) }, 'rooms'],
    [{ slots: [1, 2].map(() => ({ id: 'twin', minutes: 35 })) }, 'slots'],
    [{ slots: [{ id: 'a', minutes: 2 }] }, 'slots.0.minutes'],
    [{ slots: Array(9).fill({ id: 'a', minutes: 35 }) }, 'slots'],
    [{ durations: { theme: -1 } }, 'durations.theme'],
    [{ durations: { reading: 1.5 } }, 'durations.reading'],
    [{ preflight: { answerAlreadyKnown: 'maybe' } }, 'preflight.answerAlreadyKnown'],
    [{ attribution: 'everybody' }, 'attribution'],
  ])('refuses %j', (input, field) => {
    expect(openSpace.parseSettings(input)).toEqual({
      ok: false,
      refusal: { code: 'malformed', data: { field } },
    });
  });

  it('a theme too long is refused, an empty one is a draft', () => {
    expect(openSpace.parseSettings({ theme: 'x'.repeat(1_001) })).toMatchObject({
      refusal: { code: 'text-too-long', data: { field: 'theme', length: 1_001, max: 1_000 } },
    });
    expect(openSpace.parseSettings({ theme: ' ' })).toMatchObject({ value: { theme: null } });
  });
});

describe('the clock of a step', () => {
  it('is null before the first step', () => {
    expect(getStageClock(createOpenSpaceRoom().getState(), minute(0))).toBeNull();
  });

  it('counts down, then counts what runs over', () => {
    const room = createOpenedRoom();
    room.wait(10);
    room.make(facilitator, { type: 'start-stage', stage: 'early' });
    expect(getStageClock(room.getState(), minute(20))).toEqual({
      stage: 'early',
      minutes: 35,
      elapsedMs: 10 * 60_000,
      remainingMs: 25 * 60_000,
      overMs: 0,
    });
    expect(getStageClock(room.getState(), minute(50))).toMatchObject({ remainingMs: 0, overMs: 5 * 60_000 });
  });

  it('leaves pauses out, and never runs backwards', () => {
    const room = createOpenedRoom();
    expect(getStageClock(room.getState(), minute(10), 4 * 60_000)?.elapsedMs).toBe(6 * 60_000);
    expect(getStageClock(room.getState(), instant(0))?.elapsedMs).toBe(0);
  });
});
