// How long a world café is, told before the day, and what its settings become when they are read.
import { describe, expect, it } from 'vitest';
import { minutes } from '../../../kernel/index.js';
import { worldCafe } from '../method.js';
import type { Theme } from '../state.js';
import {
  computeWorldCafeMinutes,
  countRounds,
  formatRoundTag,
  planWorldCafe,
  readRound,
  WORLD_CAFE_DEFAULTS,
} from './course.js';

function listThemes(count: number): readonly Theme[] {
  return Array.from({ length: count }, (_, rank) => ({
    id: `t${rank}`,
    title: `Thème ${rank}`,
    questions: [],
    place: null,
    sources: [],
  }));
}

function settle(count: number, more: object = {}) {
  return { ...WORLD_CAFE_DEFAULTS, themes: listThemes(count), ...more };
}

describe('the time, told before the day [R077]', () => {
  it.each([
    [0, 20],
    [1, 50],
    [4, 140],
    [5, 170],
    [6, 200],
  ])('%i themes make %i minutes', (count, total) => {
    expect(computeWorldCafeMinutes(settle(count))).toBe(total);
  });

  it('five themes make 2 h 50, six rounds of thirty minutes make three hours [R076]', () => {
    expect(computeWorldCafeMinutes(settle(5))).toBe(2 * 60 + 50);
    const durations = { ...WORLD_CAFE_DEFAULTS.durations, welcome: minutes(0), harvest: minutes(0) };
    expect(computeWorldCafeMinutes(settle(6, { durations }))).toBe(180);
  });

  it('is the sum of the steps, whatever the settings', () => {
    for (const count of [0, 1, 2, 7]) {
      for (const handover of [0, 2, 5]) {
        const durations = { ...WORLD_CAFE_DEFAULTS.durations, handover: minutes(handover) };
        const settings = settle(count, { durations });
        const sum = planWorldCafe(settings).reduce((total, step) => total + step.minutes, 0);
        expect(sum).toBe(computeWorldCafeMinutes(settings));
      }
    }
  });
});

describe('the steps', () => {
  it('are thirty minutes a table, the first two for the host to sum up [R075] [R076]', () => {
    expect(planWorldCafe(settle(2)).map(({ id, minutes: spell }) => `${id} ${spell}`)).toEqual([
      'welcome 5',
      'round-1 30',
      'handover-2 2',
      'round-2 28',
      'harvest 15',
    ]);
  });

  it('have no handover when none is wished', () => {
    const durations = { ...WORLD_CAFE_DEFAULTS.durations, handover: minutes(0) };
    expect(planWorldCafe(settle(2, { durations })).map(({ id }) => id)).toEqual([
      'welcome',
      'round-1',
      'round-2',
      'harvest',
    ]);
  });

  it('offer the three moments [R055]', () => {
    const moments = new Set(planWorldCafe(settle(2)).map(({ moment }) => moment));
    for (const moment of ['individual', 'sharing', 'choice']) expect(moments).toContain(moment);
  });

  it('know their round', () => {
    expect(['round-1', 'handover-12', 'welcome', 'round-', null].map(readRound)).toEqual([
      1,
      12,
      null,
      null,
      null,
    ]);
    expect(readRound(formatRoundTag(3))).toBe(3);
  });

  it('are never more than themes: nobody meets a theme twice', () => {
    const themes = listThemes(4);
    expect([null, 2, 4, 9].map((rounds) => countRounds({ rounds, themes }))).toEqual([4, 2, 4, 4]);
    expect(countRounds({ rounds: 3, themes: [] })).toBe(0);
  });
});

describe('settings', () => {
  const read = (input: object) => {
    const parsed = worldCafe.parseSettings(input);
    return parsed.ok ? parsed.value : parsed.refusal.data?.field;
  };
  const theme = { id: 't', title: 'Apprendre' };

  it('are the defaults when nothing is said: thirty minutes, two of handover [R076]', () => {
    expect(read({})).toEqual(WORLD_CAFE_DEFAULTS);
    expect(WORLD_CAFE_DEFAULTS.durations).toMatchObject({ round: 30, handover: 2 });
  });

  it('hold one theme per table and several questions per theme [R073]', () => {
    const questions = ['Quels métiers ?', 'Qui transmet ?'];
    expect(read({ themes: [{ ...theme, questions }] })).toMatchObject({
      themes: [{ questions, place: null, sources: [] }],
    });
  });

  it.each([
    ['two themes of one name', { themes: [theme, theme] }, 'themes'],
    ['a host of no theme', { themes: [theme], hosts: [{ theme: 'x', host: { id: 'a' } }] }, 'hosts'],
    [
      'two hosts of one theme',
      { themes: [theme], hosts: [1, 2].map((id) => ({ theme: 't', host: { id: `p${id}` } })) },
      'hosts',
    ],
    ['a handover that eats its round', { durations: { round: 5, handover: 5 } }, 'durations.handover'],
    ['no round at all', { rounds: 0 }, 'rounds'],
    ['a theme without a title', { themes: [{ id: 't', title: ' ' }] }, 'themes.0.title'],
  ])('refuse %s', (_, input, field) => {
    expect(read(input)).toBe(field);
  });
});
