// The invented hour: what it leaves, and what a small cast or an unknown library makes of it.
import { describe, expect, it } from 'vitest';
import { createActor, createRoom } from '../../../../test/replay.js';
import { createDraw } from '../../../kernel/index.js';
import type { Actor, AnyMethod } from '../../../workshop/index.js';
import { retroProspective } from '../method.js';
import type { RetroState } from '../state.js';
import { compareBySituation } from '../view.js';

const marc = createActor('facilitator', 'marc');
const floor = Array.from({ length: 14 }, (_, rank) => createActor('participant', `p-${rank}`));

function play(cast: readonly Actor[], settings: unknown = {}): RetroState {
  const program = retroProspective as unknown as AnyMethod;
  const read = program.parseSettings(settings);
  if (!read.ok) throw new Error(read.refusal.code);
  const room = createRoom({ program, settings: read.value });
  const draw = createDraw(7);
  for (let rank = 0; rank < 500; rank += 1) {
    const gesture = retroProspective.rehearse(room.getState() as RetroState, cast, draw);
    if (gesture === null) return room.getState() as RetroState;
    const refusal = room.send(gesture.who, gesture.command);
    if (refusal !== null) throw new Error(refusal.code);
  }
  throw new Error('test/play: no end');
}

describe('the invented hour', () => {
  it('deals a situation to each group of six and fills each canvas', () => {
    const state = play([marc, ...floor]);
    expect(state.teams).toHaveLength(3);
    expect(compareBySituation(state).flatMap(({ canvases }) => canvases)).toHaveLength(3);
    expect(state.slips.every(({ team }) => team !== null)).toBe(true);
    expect(state.closed).not.toBeNull();
  });

  it('is played by a facilitator alone', () => {
    expect(play([marc]).slips.length).toBeGreaterThan(3);
  });

  it('is played with a library of one’s own, and closes when there is none', () => {
    const card = { id: 'flood', title: 'La crue', happening: 'La rivière monte.', polarity: 'threat' };
    expect(play([marc, ...floor], { situations: [card] }).slips.map(({ text }) => text)).toEqual([
      'La rivière monte.',
    ]);
    expect(play([marc, ...floor], { situations: [] }).closed).not.toBeNull();
  });
});
