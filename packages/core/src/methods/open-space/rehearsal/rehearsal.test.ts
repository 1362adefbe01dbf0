// The invented afternoon: the example of the README, and what a small cast or a small grid makes of it.
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../../../test/open-space-room.js';
import { createActor, createRoom, playRehearsal } from '../../../../test/replay.js';
import { createDraw, instant } from '../../../kernel/index.js';
import type { Actor, AnyMethod } from '../../../workshop/index.js';
import { getReports, getWall, type OpenSpaceSettings, type OpenSpaceState, openSpace } from '../index.js';
import rehearsal from './rehearsal.json' with { type: 'json' };

const marc = createActor('facilitator', 'marc');
const nadia = createActor('participant', 'nadia');

/** Plays to the end as the README does. */
function play(settings: OpenSpaceSettings, cast: readonly Actor[]): OpenSpaceState {
  const draw = createDraw(2019);
  let state = openSpace.start(settings);
  let seq = 1;
  for (let rank = 0; rank < 1_000; rank += 1) {
    const gesture = openSpace.rehearse(state, cast, draw);
    if (gesture === null) return state;
    const at = instant(rank * 15_000);
    const op = `op-${rank}`;
    const decided = openSpace.decide(state, gesture.command, { who: gesture.who, at, seed: 0, op });
    if (!decided.ok) throw new Error(decided.refusal.code);
    for (const body of decided.value) {
      const { member: by, role } = gesture.who;
      state = openSpace.evolve(state, { seq, at, by, role, op, body });
      seq += 1;
    }
  }
  throw new Error('test/play: no end');
}

describe('the invented afternoon', () => {
  it('is the example of the README', () => {
    const state = play(openSpace.defaults, [marc, nadia]);
    expect(getWall(state).challenge.count).toBe(13);
    expect(getWall(state).asset.count).toBe(11);
    expect(openSpace.harvest(state)[0]).toMatchObject({
      kind: 'challenge',
      group: 'Se déplacer',
      text: 'Aucun bus avant six heures du matin',
    });
    expect(state.closed).not.toBeNull();
  });

  it('treats every question of the example once, each with its report', () => {
    const state = play(openSpace.defaults, [marc, nadia]);
    expect(state.questions.map(({ text }) => text).toSorted()).toEqual(
      rehearsal.questions.map(({ text }) => text).toSorted(),
    );
    expect(getReports(state)).toHaveLength(rehearsal.questions.length);
  });

  it('leaves no slip alone and a capacity to answer in each group [R052]', () => {
    const state = play(openSpace.defaults, [marc, nadia]);
    expect(state.cards.every(({ group }) => group !== null)).toBe(true);
    expect(state.groups.every(({ capacities }) => capacities.length === 1)).toBe(true);
  });

  it('fits a grid of two cells', () => {
    const settings = readSettings({
      theme: null,
      preflight: { answerAlreadyKnown: null },
      rooms: [{ id: 'only', name: 'La seule', seats: 30 }],
    });
    const state = play(settings, [marc, nadia]);
    expect(state.questions).toHaveLength(2);
    expect(state.theme).toBe(rehearsal.theme);
  });

  it('goes on without a marketplace step in the plan', () => {
    const state = play(readSettings({ durations: { marketplace: 0, theme: 0 } }), [marc, nadia]);
    expect(openSpace.harvest(state).length).toBeGreaterThan(0);
  });

  it('a facilitator alone does everything', () => {
    const state = play(openSpace.defaults, [marc]);
    expect(new Set(state.questions.map(({ by }) => by))).toEqual(new Set(['marc']));
  });

  it('another draw is another afternoon', () => {
    const subject = {
      name: 'open-space',
      program: openSpace as unknown as AnyMethod,
      settings: openSpace.defaults,
      rehearse: (openSpace as unknown as AnyMethod).rehearse,
      harvest: (openSpace as unknown as AnyMethod).harvest,
    };
    expect(playRehearsal(subject, 1).log).not.toEqual(playRehearsal(subject, 2).log);
    expect(createRoom(subject).log).toEqual([]);
  });
});
