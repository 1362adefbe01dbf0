// What each fact changes in a world café, one at a time.
import { describe, expect, it } from 'vitest';
import { instant } from '../../kernel/index.js';
import type { MemberId } from '../../workshop/index.js';
import { evolveWorldCafe, redactWorldCafe, startWorldCafe } from './evolve.js';
import type { WorldCafeEvent } from './orders/orders.js';
import { WORLD_CAFE_DEFAULTS } from './plan/course.js';
import { planBlocks } from './plan/groups.js';
import type { Theme, WorldCafeState } from './state.js';

const THEMES: readonly Theme[] = ['learn', 'move'].map((id) => ({
  id,
  title: id,
  questions: [],
  place: null,
  sources: [],
}));
const PEOPLE = ['a', 'b', 'c', 'd'].map((id) => ({ id }));
const PLAN = planBlocks({ people: PEOPLE, hosts: [0, 1], rounds: 2 });
const BEGINNING = startWorldCafe({ ...WORLD_CAFE_DEFAULTS, themes: THEMES });

function play(...facts: readonly WorldCafeEvent[]): WorldCafeState {
  return facts.reduce(
    (state, body, rank) =>
      evolveWorldCafe(state, {
        seq: rank + 1,
        at: instant(rank),
        by: 'marc' as MemberId,
        role: 'facilitator',
        op: `op-${rank}`,
        body,
      }),
    BEGINNING,
  );
}

describe('hosts', () => {
  it('are one per table: the last one stands, none is possible', () => {
    const state = play(
      { type: 'host-appointed', theme: 'learn', host: { id: 'a' } },
      { type: 'host-appointed', theme: 'move', host: { id: 'b' } },
      { type: 'host-appointed', theme: 'learn', host: { id: 'c' } },
      { type: 'host-appointed', theme: 'move', host: null },
    );
    expect(state.hosts).toEqual([{ theme: 'learn', host: { id: 'c' } }]);
  });

  it('are those of the plan once it is set, tables without one left out', () => {
    expect(play({ type: 'plan-set', plan: PLAN }).hosts).toEqual([
      { theme: 'learn', host: { id: 'a' } },
      { theme: 'move', host: { id: 'b' } },
    ]);
    expect(play({ type: 'plan-set', plan: { ...PLAN, hosts: [-1, 1] } }).hosts).toEqual([
      { theme: 'move', host: { id: 'b' } },
    ]);
  });
});

describe('the plan', () => {
  const change = { fromRound: 1, moved: [2], arrived: [], left: [3] };

  it('is numbered from one, and each change adds one', () => {
    expect(play({ type: 'plan-set', plan: PLAN }).plan?.version).toBe(1);
    const changed = play({ type: 'plan-set', plan: PLAN }, { type: 'plan-changed', plan: PLAN, change });
    expect(changed.plan?.version).toBe(2);
    expect(changed.changes).toEqual([{ ...change, by: 'marc', at: 1 }]);
  });

  it('set again begins again: changes of the former one are forgotten', () => {
    const state = play(
      { type: 'plan-set', plan: PLAN },
      { type: 'plan-changed', plan: PLAN, change },
      { type: 'plan-set', plan: PLAN },
    );
    expect(state.plan?.version).toBe(1);
    expect(state.changes).toEqual([]);
  });

  it('dropped leaves the hosts in place', () => {
    const state = play({ type: 'plan-set', plan: PLAN }, { type: 'plan-dropped' });
    expect(state.plan).toBeNull();
    expect(state.hosts).toHaveLength(2);
  });

  it('keeps its last fifty changes', () => {
    const many = Array.from({ length: 60 }, (_, rank) => ({
      type: 'plan-changed' as const,
      plan: PLAN,
      change: { ...change, fromRound: rank },
    }));
    const { changes } = play({ type: 'plan-set', plan: PLAN }, ...many);
    expect(changes).toHaveLength(50);
    expect(changes.at(-1)?.fromRound).toBe(59);
  });
});

describe('rounds begun', () => {
  it.each([
    [['welcome'], 0],
    [['welcome', 'round-1'], 1],
    [['round-1', 'handover-2'], 2],
    [['round-1', 'handover-2', 'round-2', 'round-1'], 2],
    [['round-1', 'harvest'], 1],
  ])('after %j: %i', (stages, begun) => {
    expect(play(...stages.map((stage) => ({ type: 'stage-started' as const, stage }))).begun).toBe(begun);
  });
});

describe('themes', () => {
  it('that go take their hosts with them', () => {
    const state = play(
      { type: 'host-appointed', theme: 'learn', host: { id: 'a' } },
      { type: 'themes-set', themes: THEMES.slice(1) },
    );
    expect(state.themes.map(({ id }) => id)).toEqual(['move']);
    expect(state.hosts).toEqual([]);
  });
});

describe('what the room sees', () => {
  it('is everything but hidden words; staff sees all', () => {
    const draft = { kind: 'note', text: 'Mot', team: null, about: 'learn', tags: [], sources: [] } as const;
    const state = play(
      { type: 'slip-written', slip: 's', ...draft, channel: 'phone', onBehalfOf: null },
      { type: 'slip-hidden', slip: 's' },
    );
    expect(redactWorldCafe(state, 'room').slips[0]).toMatchObject({ id: 's', text: '', about: 'learn' });
    expect(redactWorldCafe(state, 'staff')).toBe(state);
  });
});
