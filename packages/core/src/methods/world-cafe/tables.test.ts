// Tables, hosts and plans as a room decides about them, before and during the day.
import { describe, expect, it } from 'vitest';
import {
  createMethodRoom,
  karim,
  scribe as lea,
  facilitator as marc,
  nadia,
  zoe,
} from '../../../test/method-room.js';
import type { StandingPlan } from './index.js';
import { worldCafe } from './method.js';
import { planBlocks } from './plan/groups.js';
import { repairRotation } from './plan/rotate.js';
import { findHosted, findItinerary, getCurrentRound, getProof, listTables } from './view.js';

const THEMES = ['learn', 'move', 'energy'].map((id, rank) => ({
  id,
  title: `Thème ${id}`,
  questions: ['Quoi ?', 'Qui ?'],
  place: `Table ${rank + 1}`,
}));
const PEOPLE = [marc, lea, nadia, karim, zoe, ...['a', 'b', 'c', 'd'].map((member) => ({ member }))].map(
  ({ member }) => ({ id: member }),
);
const PLAN = planBlocks({ people: PEOPLE, hosts: [2, 3, 4], rounds: 3 });

function createRoom(settings: object = {}) {
  return createMethodRoom(worldCafe, { themes: THEMES, ...settings });
}

function createPlannedRoom() {
  const room = createRoom();
  room.make(marc, { type: 'set-plan', plan: PLAN });
  return room;
}

const start = (stage: string) => ({ type: 'start-stage', stage });

describe('themes', () => {
  it('may be set on the day, and keep the hosts of those that stay', () => {
    const room = createRoom({ hosts: [{ theme: 'move', host: { id: 'nadia' } }] });
    room.make(marc, { type: 'set-themes', themes: THEMES.slice(1) });
    expect(room.getState().hosts).toEqual([{ theme: 'move', host: { id: 'nadia' } }]);
    room.make(marc, { type: 'set-themes', themes: THEMES.slice(0, 1) });
    expect(room.getState().hosts).toEqual([]);
  });

  it.each([
    ['two of one name', [THEMES[0], THEMES[0]], 'world-cafe-theme-twice'],
    ['a plan torn from its tables', THEMES.slice(1), 'world-cafe-plan-stands'],
  ])('refuse %s', (_, themes, code) => {
    expect(createPlannedRoom().try(marc, { type: 'set-themes', themes })).toBe(code);
  });

  it('may be worded again under a plan', () => {
    const room = createPlannedRoom();
    const themes = THEMES.map((theme) => ({ ...theme, questions: ['Autre chose ?'] }));
    expect(room.try(marc, { type: 'set-themes', themes })).toBeNull();
    expect(room.getState().plan).not.toBeNull();
  });

  it('stay once something is written about them', () => {
    const room = createRoom();
    room.make(nadia, { type: 'write-slip', kind: 'note', text: 'x', about: 'learn' });
    expect(room.try(marc, { type: 'set-themes', themes: THEMES.slice(1) })).toBe('world-cafe-theme-in-use');
  });
});

describe('hosts [R074]', () => {
  const appoint = (theme: string, id: string | null) => ({
    type: 'appoint-host',
    theme,
    host: id === null ? null : { id },
  });

  it('are appointed, changed and thanked', () => {
    const room = createRoom();
    room.make(lea, appoint('learn', 'nadia'));
    room.make(lea, appoint('learn', 'karim'));
    expect(findHosted(room.getState(), ['karim'])?.id).toBe('learn');
    expect(findHosted(room.getState(), [null, 'nadia'])).toBeNull();
    expect(room.try(lea, appoint('learn', 'karim'))).toBe('nothing-changes');
    room.make(lea, appoint('learn', null));
    expect(room.try(lea, appoint('learn', null))).toBe('nothing-changes');
  });

  it.each([
    ['two tables', appoint('move', 'nadia'), 'world-cafe-host-twice'],
    ['a table nobody laid', appoint('moon', 'zoe'), 'world-cafe-theme-unknown'],
  ])('do not hold %s', (_, command, code) => {
    const room = createRoom({ hosts: [{ theme: 'learn', host: { id: 'nadia' } }] });
    expect(room.try(lea, command)).toBe(code);
  });

  it('are those of the plan once it stands', () => {
    const room = createPlannedRoom();
    expect(room.getState().hosts.map(({ host }) => host)).toEqual([
      { id: 'nadia' },
      { id: 'karim' },
      { id: 'zoe' },
    ]);
    expect(room.try(lea, appoint('learn', 'a'))).toBe('world-cafe-plan-stands');
  });

  it('are missed before a round begins, by name', () => {
    const room = createRoom();
    const plan = planBlocks({ people: PEOPLE, hosts: [2, -1, -1], rounds: 3 });
    room.make(marc, { type: 'set-plan', plan });
    expect(room.send(marc, start('round-1'))).toEqual({
      code: 'world-cafe-host-missing',
      data: { themes: 'Thème move, Thème energy' },
    });
    expect(room.try(marc, start('welcome'))).toBeNull();
  });

  it('who leave with nobody to take over do not stop the rounds that follow', () => {
    const room = createRoom();
    room.make(marc, {
      type: 'set-plan',
      plan: planBlocks({ people: PEOPLE.slice(0, 3), hosts: [0, 1, 2], rounds: 3 }),
    });
    room.make(marc, start('round-1'));
    const { plan } = room.getState();
    room.make(marc, repairRotation(plan as StandingPlan, { fromRound: 1, left: [2], came: [] }).command);
    expect(room.getState().hosts.map(({ theme }) => theme)).toEqual(['learn', 'move']);
    expect(room.try(marc, start('round-2'))).toBeNull();
  });
});

describe('the plan', () => {
  it('comes whole, in one order, and tells each where to go [R077]', () => {
    const room = createPlannedRoom();
    const state = room.getState();
    expect(room.log.map(({ body }) => body.type)).toEqual(['plan-set']);
    expect(findItinerary(state, ['nadia'])?.hosts?.id).toBe('learn');
    const marcs = findItinerary(state, [null, 'marc'])?.tables.map((theme) => theme?.id);
    expect(new Set(marcs)).toEqual(new Set(['learn', 'move', 'energy']));
    expect(findItinerary(state, ['stranger'])).toBeNull();
    expect(getProof(state)).toMatchObject({ everyTheme: true, people: 9, movers: 6 });
  });

  it('gives each table its host and its guests, everybody once', () => {
    const tables = listTables(createPlannedRoom().getState(), 2);
    expect(tables.map(({ host }) => host)).toEqual([{ id: 'nadia' }, { id: 'karim' }, { id: 'zoe' }]);
    expect(tables.flatMap(({ guests }) => guests)).toHaveLength(6);
    expect(listTables(createRoom().getState(), 1).flatMap(({ guests }) => guests)).toEqual([]);
  });

  it('is missed before the first round', () => {
    const room = createRoom();
    expect(room.try(marc, start('round-1'))).toBe('world-cafe-plan-missing');
    expect(room.try(marc, start('handover-2'))).toBe('world-cafe-plan-missing');
    expect(room.try(marc, { type: 'drop-plan' })).toBe('world-cafe-plan-missing');
  });

  it('does not send anybody twice to a theme', () => {
    const rounds = PLAN.rounds.map((row) => row.map((table, rank) => (rank === 0 ? 1 : table)));
    expect(createRoom().send(marc, { type: 'set-plan', plan: { ...PLAN, rounds } })).toEqual({
      code: 'world-cafe-theme-again',
      data: { count: 1 },
    });
  });

  it('counts its rounds as settled: fewer than themes when time is short', () => {
    const room = createRoom({ rounds: 2 });
    expect(room.send(marc, { type: 'set-plan', plan: PLAN })).toEqual({
      code: 'world-cafe-plan-rounds',
      data: { expected: 2, given: 3 },
    });
    room.make(marc, { type: 'set-plan', plan: { ...PLAN, rounds: PLAN.rounds.slice(0, 2) } });
    expect(getProof(room.getState())).toMatchObject({ everyTheme: false, missedByAll: 1, gaps: [] });
  });

  it('is made again before the day, not once a round has begun', () => {
    const room = createPlannedRoom();
    expect(room.try(marc, { type: 'set-plan', plan: PLAN })).toBe('nothing-changes');
    expect(room.try(marc, { type: 'set-plan', plan: { ...PLAN, mode: 'hand' } })).toBeNull();
    room.make(marc, { type: 'drop-plan' });
    room.make(marc, { type: 'set-plan', plan: PLAN });
    room.make(marc, start('round-1'));
    expect(room.try(marc, { type: 'set-plan', plan: PLAN })).toBe('world-cafe-under-way');
    expect(room.try(marc, { type: 'drop-plan' })).toBe('world-cafe-under-way');
  });

  it('is the staff’s', () => {
    expect(createRoom().try(nadia, { type: 'set-plan', plan: PLAN })).toBe('role-not-allowed');
  });

  it('knows its round: the one under way, the last one held between steps', () => {
    const room = createPlannedRoom();
    expect(getCurrentRound(room.getState())).toBe(1);
    room.make(marc, start('round-1'));
    room.make(marc, start('handover-2'));
    expect(getCurrentRound(room.getState())).toBe(2);
    room.make(marc, start('harvest'));
    expect(getCurrentRound(room.getState())).toBe(2);
    expect(getCurrentRound(createMethodRoom(worldCafe).getState())).toBeNull();
  });
});

describe('late arrivals and departures', () => {
  const standing = (room: ReturnType<typeof createRoom>): StandingPlan => {
    const { plan } = room.getState();
    if (plan === null) throw new Error('test: no plan');
    return plan;
  };

  it('change the plan from a round on, and tell who moves', () => {
    const room = createPlannedRoom();
    room.make(marc, start('round-1'));
    const { command } = repairRotation(standing(room), { fromRound: 1, left: [8], came: [{ id: 'late' }] });
    room.make(marc, command);
    const [change] = room.getState().changes;
    expect(change).toMatchObject({ fromRound: 1, arrived: [9], left: [8] });
    expect(change?.moved.length).toBeLessThanOrEqual(1);
    expect(standing(room).version).toBe(2);
    expect(findItinerary(room.getState(), ['late'])?.tables[0]).toBeNull();
  });

  it('replace a host who leaves [R074]', () => {
    const room = createPlannedRoom();
    room.make(marc, start('round-1'));
    const { command } = repairRotation(standing(room), { fromRound: 1, left: [2], came: [] });
    room.make(marc, command);
    expect(room.getState().hosts).toHaveLength(3);
    expect(findHosted(room.getState(), ['nadia'])).toBeNull();
    expect(room.try(marc, start('handover-2'))).toBeNull();
  });

  it.each([
    ['on yesterday’s plan', { version: 9 }, 'world-cafe-plan-stale'],
    ['of a round that does not exist', { fromRound: 3 }, 'world-cafe-round-past'],
    ['of rounds that are over', { fromRound: 0 }, 'world-cafe-round-past'],
  ])('are refused %s', (_, change, code) => {
    const room = createPlannedRoom();
    room.make(marc, start('round-1'));
    room.make(marc, start('handover-2'));
    const { command } = repairRotation(standing(room), { fromRound: 2, left: [8], came: [] });
    expect(room.try(marc, { ...command, ...change })).toBe(code);
  });

  it('may mend the round under way: somebody knocks at the door', () => {
    const room = createPlannedRoom();
    room.make(marc, start('round-1'));
    const { command } = repairRotation(standing(room), { fromRound: 0, left: [], came: [{ id: 'late' }] });
    expect(room.try(marc, command)).toBeNull();
  });

  it('never rewrite what was, nor lose anybody', () => {
    const room = createPlannedRoom();
    room.make(marc, start('round-1'));
    const { command } = repairRotation(standing(room), { fromRound: 1, left: [8], came: [] });
    const rounds = command.plan.rounds.map((row, round) =>
      round === 0 ? row.map((_, rank) => rank % 3) : row,
    );
    const hosts = [-1, -1, -1];
    expect(room.try(marc, { ...command, plan: { ...command.plan, rounds, hosts } })).toBe(
      'world-cafe-round-past',
    );
    const people = command.plan.people.toReversed();
    const reversed = { ...command.plan, people, hosts };
    expect(room.try(marc, { ...command, plan: reversed })).toBe('world-cafe-plan-torn');
    expect(room.try(marc, { ...command, plan: PLAN, fromRound: 0 })).toBe('nothing-changes');
  });

  it('wait for a plan', () => {
    const order = { type: 'change-plan', version: 1, fromRound: 0, plan: PLAN };
    expect(createRoom().try(marc, order)).toBe('world-cafe-plan-missing');
  });
});

it('one person alone holds a café: their own table', () => {
  const room = createRoom({ themes: THEMES.slice(0, 1) });
  const plan = planBlocks({ people: [{ id: 'marc' }], hosts: [0], rounds: 1 });
  room.make(marc, { type: 'set-plan', plan });
  expect(room.try(marc, start('round-1'))).toBeNull();
  expect(getProof(room.getState())).toMatchObject({ people: 1, movers: 0, everyTheme: true });
});

it('three hundred people and ten rounds travel in one order', () => {
  const themes = Array.from({ length: 10 }, (_, rank) => ({ id: `t${rank}`, title: `T${rank}` }));
  const people = Array.from({ length: 300 }, (_, rank) => ({ id: `0193-seat-of-somebody-${rank}` }));
  const hosts = themes.map((_, rank) => rank);
  const order = { type: 'set-plan', plan: planBlocks({ people, hosts, rounds: 10 }) };
  expect(JSON.stringify(order).length).toBeLessThan(64_000);
  expect(createRoom({ themes }).try(marc, order)).toBeNull();
});
