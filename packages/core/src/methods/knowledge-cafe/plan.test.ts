// The timed steps of a knowledge café in both variants, the warning on its spell, and its settings.

import { describe, expect, it } from 'vitest';
import { TRANSITIONS } from '../../transition/index.js';
import type { CafeSettings } from './index.js';
import { CAFE_DEFAULTS, checkCafeTime, isCafeSpell, knowledgeCafe } from './index.js';

function read(settings: object): CafeSettings {
  const parsed = knowledgeCafe.parseSettings(settings);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal));
  return parsed.value;
}

function list(settings: object): (string | number)[][] {
  return knowledgeCafe.plan(read(settings)).map(({ id, minutes }) => [id, minutes]);
}

describe('the plan of the Fabrique’s variant', () => {
  it('introduces, then 35 minutes in sub-groups, then all together [R068] [R069]', () => {
    expect(list({})).toEqual([
      ['introduction', 5],
      ['alone', 5],
      ['groups', 35],
      ['plenary', 20],
    ]);
  });

  it('holds the three moments [R055]', () => {
    const moments = knowledgeCafe.plan(CAFE_DEFAULTS).map(({ moment }) => moment);
    expect(moments).toEqual(expect.arrayContaining(['individual', 'sharing', 'choice']));
  });

  it('leaves out a step of no duration', () => {
    expect(list({ durations: { introduction: 0, alone: 0 } }).map(([id]) => id)).toEqual([
      'groups',
      'plenary',
    ]);
  });
});

describe('the plan of Gurteen’s variant', () => {
  it('has three rounds of 12 minutes, a circle, and the last word of each', () => {
    expect(list({ variant: 'gurteen' })).toEqual([
      ['introduction', 5],
      ['round-1', 12],
      ['round-2', 12],
      ['round-3', 12],
      ['circle', 15],
      ['closing', 5],
    ]);
  });

  it('does not pretend to choose anything together', () => {
    const steps = knowledgeCafe.plan(read({ variant: 'gurteen' }));
    expect(steps.map(({ moment }) => moment)).not.toContain('choice');
  });
});

describe('the time in sub-groups [R068]', () => {
  it.each([
    [24, true],
    [25, false],
    [35, false],
    [45, false],
    [46, true],
  ])('%i minutes: warned %s, and planned all the same', (groups, isWarned) => {
    const settings = read({ durations: { groups } });
    const warning = checkCafeTime(settings);
    expect(warning).toEqual(isWarned ? { spell: 'groups', minutes: groups, min: 25, max: 45 } : null);
    expect(knowledgeCafe.plan(settings).find(({ id }) => id === 'groups')?.minutes).toBe(groups);
  });

  it.each([
    [9, true],
    [10, false],
    [15, false],
    [16, true],
  ])('a round of %i minutes in the other variant: warned %s', (round, isWarned) => {
    const warning = checkCafeTime(read({ variant: 'gurteen', durations: { round, groups: 90 } }));
    expect(warning?.spell ?? null).toBe(isWarned ? 'round' : null);
  });

  it('knows the steps in sub-groups', () => {
    expect(['groups', 'round-1', 'round-3'].map(isCafeSpell)).toEqual([true, true, true]);
    expect(['plenary', 'circle', null].map(isCafeSpell)).toEqual([false, false, false]);
  });
});

describe('the settings', () => {
  it('nothing given is the defaults, and they read as themselves', () => {
    expect(read({})).toEqual(CAFE_DEFAULTS);
    expect(read(CAFE_DEFAULTS)).toEqual(CAFE_DEFAULTS);
    expect(CAFE_DEFAULTS.attribution).toBe('group');
  });

  it('the four transitions are there, and can be said otherwise [R070]', () => {
    expect(CAFE_DEFAULTS.transitions.map(({ id }) => id)).toEqual([
      'digital',
      'work',
      'ecological',
      'societal',
    ]);
    const own = [{ id: 'water', label: 'L’eau' }];
    expect(read({ transitions: own }).transitions).toEqual(own);
  });

  it.each([
    [null, ''],
    [{ variant: 'other' }, 'variant'],
    [{ questions: ['a', 'b', 'c', 'd'] }, 'questions'],
    [{ durations: { groups: 4 } }, 'durations.groups'],
    [{ durations: { groups: 0 } }, 'durations.groups'],
    [{ durations: { plenary: 1.5 } }, 'durations.plenary'],
    [{ transitions: [] }, 'transitions'],
    [{ transitions: [1, 2].map(() => ({ id: 'twin', label: 'Eau' })) }, 'transitions'],
    [{ teams: [1, 2].map(() => ({ id: 'twin', name: 'A', place: null, seats: null })) }, 'teams'],
    [{ carried: [{ id: 'x' }] }, 'carried.0.kind'],
    [{ attribution: 'everybody' }, 'attribution'],
  ])('refuses %j', (input, field) => {
    expect(knowledgeCafe.parseSettings(input)).toEqual({
      ok: false,
      refusal: { code: 'malformed', data: { field } },
    });
  });

  it('a question of spaces alone is said to be empty', () => {
    expect(knowledgeCafe.parseSettings({ questions: ['  '] })).toMatchObject({
      refusal: { code: 'text-empty', data: { field: 'questions.0' } },
    });
  });
});

describe('the transitions of a café', () => {
  it('[R070][R097] are those of the library, so that a solution and a situation speak of the same ones', () => {
    expect(CAFE_DEFAULTS.transitions.map(({ id }) => id)).toEqual([...TRANSITIONS]);
  });
});
