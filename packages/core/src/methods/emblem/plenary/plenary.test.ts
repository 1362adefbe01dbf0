// The plenary: who speaks when is drawn by lot, and a group without an emblem speaks like the others.
import { describe, expect, it } from 'vitest';
import { facilitator, karim, nadia } from '../../../../test/method-room.js';
import { getFloorSpan } from '../plan.js';
import { createEmblemRoom } from '../testing/room.js';
import { getGallery, listWaitingGroups } from '../view.js';

describe('the order of speaking [R060]', () => {
  it('is drawn by lot among the groups that sit somewhere or left something', () => {
    const room = createEmblemRoom();
    room.say(facilitator, 'group-f', 'Nous sommes partis');
    room.make(facilitator, { type: 'draw-order' });
    expect(room.getState().order.toSorted()).toEqual(['group-a', 'group-b', 'group-f']);
  });

  it('differs from one draw to the next, and is the same for everybody', () => {
    const room = createEmblemRoom();
    for (const letter of ['c', 'd', 'e', 'f']) room.say(facilitator, `group-${letter}`, 'Un mot');
    const orders = new Set<string>();
    for (let rank = 0; rank < 12; rank += 1) {
      room.make(facilitator, { type: 'draw-order' });
      orders.add(room.getState().order.join());
      expect(room.getState().order).toHaveLength(6);
    }
    expect(orders.size).toBeGreaterThan(3);
  });

  it('comes with the plenary when nobody asked for it', () => {
    const room = createEmblemRoom();
    room.make(facilitator, { type: 'start-stage', stage: 'plenary' });
    expect(room.getState().order).toHaveLength(2);
    expect(room.getState().stage?.id).toBe('plenary');
  });

  it('drawn again, those who have spoken keep their turn', () => {
    const room = createEmblemRoom();
    room.make(facilitator, { type: 'give-floor', team: 'group-b' });
    room.say(facilitator, 'group-c', 'En retard');
    room.make(facilitator, { type: 'draw-order' });
    expect(room.getState().order[0]).toBe('group-b');
    expect(room.getState().order.toSorted()).toEqual(['group-a', 'group-b', 'group-c']);
  });

  it('nobody in the room, or everybody done, is said', () => {
    const room = createEmblemRoom();
    for (const who of [nadia, karim]) room.make(who, { type: 'join-team', team: null });
    expect(room.try(facilitator, { type: 'draw-order' })).toBe('nobody-to-speak');
    expect(room.try(facilitator, { type: 'start-stage', stage: 'plenary' })).toBeNull();
    room.seat(nadia, 'group-a');
    room.make(facilitator, { type: 'give-floor', team: 'group-a' });
    expect(room.try(facilitator, { type: 'draw-order' })).toBe('everybody-spoke');
  });
});

describe('the floor', () => {
  it('goes from group to group, with a clock of three minutes', () => {
    const room = createEmblemRoom();
    expect(getFloorSpan(room.getState())).toBeNull();
    room.make(facilitator, { type: 'give-floor', team: 'group-a' });
    expect(getFloorSpan(room.getState())).toMatchObject({ minutes: 3 });
    expect(room.try(facilitator, { type: 'give-floor', team: 'group-a' })).toBe('nothing-changes');
    expect(room.try(facilitator, { type: 'give-floor', team: 'nowhere' })).toBe('team-unknown');
    expect(listWaitingGroups(room.getState())).toEqual(['group-b']);
    room.make(facilitator, { type: 'give-floor', team: null });
    expect(room.getState().floor).toBeNull();
    expect(room.getState().spoken).toEqual(['group-a']);
  });

  it('a group that came late speaks last', () => {
    const room = createEmblemRoom();
    room.make(facilitator, { type: 'draw-order' });
    room.make(facilitator, { type: 'give-floor', team: 'group-f' });
    expect(room.getState().order.at(-1)).toBe('group-f');
    expect(getGallery(room.getState()).map(({ team }) => team.id)).toEqual([
      ...room.getState().order,
      'group-c',
      'group-d',
      'group-e',
    ]);
  });

  it('is the facilitator’s to give', () => {
    const room = createEmblemRoom();
    expect(room.try(nadia, { type: 'give-floor', team: 'group-a' })).toBe('role-not-allowed');
    expect(room.try(nadia, { type: 'draw-order' })).toBe('role-not-allowed');
  });
});
