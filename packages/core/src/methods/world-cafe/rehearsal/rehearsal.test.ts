// The invented café: everybody everywhere, a vision per theme; small casts and themes of one’s own.
import { describe, expect, it } from 'vitest';
import { createActor, createRoom } from '../../../../test/replay.js';
import { createDraw } from '../../../kernel/index.js';
import type { Actor, AnyMethod } from '../../../workshop/index.js';
import { worldCafe } from '../method.js';
import type { WorldCafeState } from '../state.js';
import { getProof, listVisions } from '../view.js';

const marc = createActor('facilitator', 'marc');
const floor = Array.from({ length: 11 }, (_, rank) => createActor('participant', `p-${rank}`));

function play(cast: readonly Actor[], settings: object = {}): WorldCafeState {
  const program = worldCafe as unknown as AnyMethod;
  const read = program.parseSettings(settings);
  if (!read.ok) throw new Error(read.refusal.code);
  const room = createRoom({ program, settings: read.value });
  const draw = createDraw(11);
  for (let rank = 0; rank < 500; rank += 1) {
    const gesture = worldCafe.rehearse(room.getState() as WorldCafeState, cast, draw);
    if (gesture === null) return room.getState() as WorldCafeState;
    const refusal = room.send(gesture.who, gesture.command);
    if (refusal !== null) throw new Error(refusal.code);
  }
  throw new Error('test/play: no end');
}

describe('the invented café', () => {
  it('takes everybody to every theme, and leaves a vision for each [R077] [R078]', () => {
    const state = play([marc, ...floor]);
    expect(getProof(state)).toMatchObject({ everyTheme: true, gaps: [], people: 11, themes: 3 });
    for (const { id } of state.themes) expect(listVisions(state, id)).toHaveLength(1);
    expect(state.begun).toBe(3);
    expect(state.closed).not.toBeNull();
  });

  it('is held with themes of one’s own', () => {
    const themes = ['Le port', 'Le lycée'].map((title, rank) => ({ id: `t${rank}`, title }));
    const state = play([marc, ...floor], { themes });
    expect(state.slips.map(({ text }) => text)).toContain('Le port, tour 1');
    expect(listVisions(state, 't1').map(({ text }) => text)).toEqual(['Le lycée']);
  });

  it('is held in fewer rounds than themes, which leaves some unmet', () => {
    expect(getProof(play([marc, ...floor], { rounds: 2 }))).toMatchObject({ missedByAll: 1, gaps: [] });
  });

  it('closes when there are fewer people than tables', () => {
    expect(play([marc]).plan).toBeNull();
    expect(play([marc, ...floor.slice(0, 2)]).closed).not.toBeNull();
  });

  it('is held by hosts alone when there are just as many', () => {
    expect(getProof(play([marc, ...floor.slice(0, 3)]))).toMatchObject({ movers: 0, people: 3 });
  });
});
