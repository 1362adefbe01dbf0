// The invented half-hour: everything is said, matched, answered; nobody’s no is told.
import { describe, expect, it } from 'vitest';
import { createActor, createRoom } from '../../../../test/replay.js';
import { createDraw } from '../../../kernel/index.js';
import type { Actor, AnyMethod } from '../../../workshop/index.js';
import { reciprocity } from '../method.js';
import type { ReciprocityState } from '../state.js';
import { listProspects } from '../view.js';

const marc = createActor('facilitator', 'marc');
const floor = Array.from({ length: 10 }, (_, rank) => createActor('participant', `p-${rank}`));

function play(
  cast: readonly Actor[],
  { seed = 3, settings = {} }: { seed?: number; settings?: object } = {},
) {
  const program = reciprocity as unknown as AnyMethod;
  const read = program.parseSettings(settings);
  if (!read.ok) throw new Error(read.refusal.code);
  const room = createRoom({ program, settings: read.value });
  const draw = createDraw(seed);
  for (let rank = 0; rank < 500; rank += 1) {
    const gesture = reciprocity.rehearse(room.getState() as ReciprocityState, cast, draw);
    if (gesture === null) return { state: room.getState() as ReciprocityState, log: room.log };
    const refusal = room.send(gesture.who, gesture.command);
    if (refusal !== null) throw new Error(refusal.code);
  }
  throw new Error('test/play: no end');
}

describe('the invented half-hour', () => {
  it('leaves offers and needs, every match answered by both ends', () => {
    const { state } = play([marc, ...floor]);
    expect(state.slips).toHaveLength(8);
    expect(state.closed).not.toBeNull();
    for (const { isAgreed, answers } of listProspects(state)) {
      expect(answers.offer).not.toBeNull();
      expect(answers.need).not.toBeNull();
      expect(isAgreed).toBe(answers.offer?.agrees === true && answers.need?.agrees === true);
    }
  });

  it('has, over a few seeds, introductions made and others declined', () => {
    const seeds = [1, 2, 3, 4, 5, 6];
    const states = seeds.map((seed) => play([marc, ...floor], { seed }).state);
    expect(states.some(({ introductions }) => introductions.length > 0)).toBe(true);
    expect(states.some(({ answers }) => answers.some(({ agrees }) => !agrees))).toBe(true);
    expect(states.some(({ shown }) => shown.length > 0)).toBe(true);
  });

  it('is played by a facilitator alone: nobody to introduce', () => {
    const { state } = play([marc]);
    expect(state.slips).toHaveLength(8);
    expect(state.introductions).toEqual([]);
  });

  it('does without words when the list is empty', () => {
    const { state } = play([marc, ...floor], { settings: { tags: [] } });
    expect(state.slips.every(({ tags }) => tags.length === 0)).toBe(true);
  });
});
