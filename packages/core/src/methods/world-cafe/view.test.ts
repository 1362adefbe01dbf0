// World café as it is looked at, whatever the state: no plan, no theme, strangers, rounds to come.
import { describe, expect, it } from 'vitest';
import {
  createMethodRoom,
  karim,
  facilitator as marc,
  nadia,
  writeSlip,
  zoe,
} from '../../../test/method-room.js';
import { listWorldCafeMeetings } from './harvest.js';
import { worldCafe } from './method.js';
import { planBlocks } from './plan/groups.js';
import { repairRotation } from './plan/rotate.js';
import {
  countCafeRounds,
  findHosted,
  findItinerary,
  getCurrentRound,
  getProof,
  listCafeSteps,
  listNotes,
  listTables,
  listVisions,
} from './view.js';

const THEMES = ['learn', 'move'].map((id) => ({ id, title: id }));
const PEOPLE = ['nadia', 'karim', 'zoe', 'line-7'].map((id) => ({ id }));

function createPlanned(settings: object = { themes: THEMES }) {
  const room = createMethodRoom(worldCafe, settings);
  room.make(marc, { type: 'set-plan', plan: planBlocks({ people: PEOPLE, hosts: [0, 1], rounds: 2 }) });
  return room;
}

describe('an itinerary', () => {
  it('is found by a seat or by a line of the list', () => {
    const state = createPlanned().getState();
    expect(findItinerary(state, ['some-seat', 'line-7'])?.person).toEqual({ id: 'line-7' });
    expect(findItinerary(state, ['zoe', null])?.tables.map((theme) => theme?.id)).toEqual(['learn', 'move']);
  });

  it('of a host is their own table in every round [R074]', () => {
    const itinerary = findItinerary(createPlanned().getState(), ['nadia']);
    expect(itinerary?.hosts?.id).toBe('learn');
    expect(itinerary?.tables.map((theme) => theme?.id)).toEqual(['learn', 'learn']);
  });

  it('has holes where somebody is not expected', () => {
    const room = createPlanned();
    const plan = room.getState().plan;
    if (plan === null) throw new Error('test: no plan');
    const { mode, people, hosts } = plan;
    const rounds = plan.rounds.map((row, round) =>
      row.map((table, rank) => (rank === 2 && round === 1 ? -1 : table)),
    );
    room.make(marc, { type: 'change-plan', version: 1, fromRound: 1, plan: { mode, people, hosts, rounds } });
    expect(findItinerary(room.getState(), ['zoe'])?.tables[1]).toBeNull();
  });

  it('is none for strangers, for labels, and without a plan', () => {
    const room = createMethodRoom(worldCafe, { themes: THEMES });
    expect(findItinerary(room.getState(), ['nadia'])).toBeNull();
    const people = [{ label: 'nadia' }, { id: 'karim' }];
    room.make(marc, { type: 'set-plan', plan: planBlocks({ people, hosts: [0, 1], rounds: 2 }) });
    expect(findItinerary(room.getState(), ['nadia'])).toBeNull();
    expect(findHosted(room.getState(), ['karim'])?.id).toBe('move');
  });
});

describe('tables', () => {
  it('stand with their host before anybody is seated', () => {
    const hosts = [{ theme: 'learn', host: { id: 'nadia' } }];
    const room = createMethodRoom(worldCafe, { themes: THEMES, hosts });
    expect(listTables(room.getState(), 1)).toMatchObject([
      { theme: { id: 'learn' }, host: { id: 'nadia' }, guests: [] },
      { theme: { id: 'move' }, host: null, guests: [] },
    ]);
  });

  it('taken over during the day tell the past as it was: who sat with whom, nobody at two tables [R074] [R107]', () => {
    const themes = ['learn', 'move', 'energy'].map((id) => ({ id, title: id }));
    const people = Array.from({ length: 9 }, (_, rank) => ({ id: `p${rank}` }));
    const room = createMethodRoom(worldCafe, { themes });
    room.make(marc, { type: 'set-plan', plan: planBlocks({ people, hosts: [0, 1, 2], rounds: 3 }) });
    room.make(marc, { type: 'start-stage', stage: 'round-1' });
    room.make(marc, { type: 'start-stage', stage: 'round-2' });
    const sit = () =>
      listWorldCafeMeetings(room.getState()).map((seated) =>
        seated.map((one) => JSON.stringify(one)).toSorted(),
      );
    const before = sit();
    const { plan } = room.getState();
    if (plan === null) throw new Error('test: no plan');
    const { command, promoted } = repairRotation(plan, { fromRound: 2, left: [0], came: [] });
    const [[table, heir] = [-1, -1]] = promoted;
    room.make(marc, command);
    expect([table, plan.rounds[1]?.[heir]]).not.toEqual([0, 0]);
    expect(sit()).toEqual(before);
    expect(listTables(room.getState(), 2)[0]?.host).toBeNull();
    expect(listTables(room.getState(), 3)[0]?.host).toEqual(people[heir]);
  });

  it('hold each guest once, whatever the round; a round that is not held is empty', () => {
    const state = createPlanned().getState();
    for (const round of [1, 2]) {
      expect(listTables(state, round).flatMap(({ guests }) => guests)).toHaveLength(2);
    }
    expect(listTables(state, 9).flatMap(({ guests }) => guests)).toEqual([]);
  });
});

describe('rounds', () => {
  it('follow the themes set on the day', () => {
    const room = createMethodRoom(worldCafe);
    expect(countCafeRounds(room.getState())).toBe(0);
    expect(getCurrentRound(room.getState())).toBeNull();
    room.make(marc, { type: 'set-themes', themes: THEMES });
    expect(countCafeRounds(room.getState())).toBe(2);
    expect(listCafeSteps(room.getState()).map(({ id }) => id)).toContain('handover-2');
  });

  it('are proven only once a plan stands', () => {
    expect(getProof(createMethodRoom(worldCafe, { themes: THEMES }).getState())).toBeNull();
    expect(getProof(createPlanned().getState())?.everyTheme).toBe(true);
  });
});

describe('what is written', () => {
  it('is sorted by table, by round, by kind', () => {
    const room = createPlanned();
    room.make(nadia, writeSlip('note', 'Un', { about: 'learn', tags: ['round-1'] }));
    room.make(karim, writeSlip('note', 'Deux', { about: 'learn', tags: ['round-1'] }));
    room.make(zoe, writeSlip('vision', 'Trois', { about: 'learn' }));
    const [round] = listNotes(room.getState(), 'learn');
    expect(round?.notes.map(({ text }) => text)).toEqual(['Un', 'Deux']);
    expect(listVisions(room.getState(), 'learn').map(({ text }) => text)).toEqual(['Trois']);
    expect(listNotes(room.getState(), 'move')).toEqual([]);
    expect(listNotes(room.getState(), 'nowhere')).toEqual([]);
  });

  it('of two rounds at once stands in both', () => {
    const room = createPlanned();
    room.make(nadia, writeSlip('note', 'Un', { about: 'learn', tags: ['round-1', 'round-2'] }));
    expect(listNotes(room.getState(), 'learn').map(({ round }) => round)).toEqual([2, 1]);
  });
});
