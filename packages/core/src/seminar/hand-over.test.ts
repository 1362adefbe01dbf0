// Handing over: an offer by the holder, an answer by the one it names, roles that follow, a log that tells.
import { describe, expect, it } from 'vitest';
import { facilitator, karim, nadia, scribe } from '../../test/open-space-room.js';
import { createActor } from '../../test/replay.js';
import { createSeminarRoom } from '../../test/seminar-room.js';
import { createConductor, getOffer, HAND_OVER_RIGHTS, listHandedRoles, type SeminarState } from './index.js';

const offer = { type: 'hand-over', to: 'nadia', stays: false };
const take = { type: 'take-over' };

describe('handing the facilitation over [F23]', () => {
  it('is offered by the holder and taken by the one it was offered to', () => {
    const room = createSeminarRoom();
    room.make(facilitator, offer);
    expect(getOffer(room.getState())).toMatchObject({
      from: 'marc',
      to: 'nadia',
      stays: false,
      isTaken: false,
    });
    expect(listHandedRoles(room.getState())).toEqual([]);
    room.make(nadia, take);
    expect(getOffer(room.getState())).toBeNull();
    expect(listHandedRoles(room.getState())).toEqual([
      { member: 'nadia', role: 'facilitator' },
      { member: 'marc', role: 'scribe' },
    ]);
  });

  it('leaves both at the front when the holder stays', () => {
    const room = createSeminarRoom();
    room.make(facilitator, { ...offer, stays: true });
    room.make(nadia, take);
    expect(listHandedRoles(room.getState())).toEqual([{ member: 'nadia', role: 'facilitator' }]);
  });

  it('cannot be grabbed: not without an offer, not by another, not twice', () => {
    const room = createSeminarRoom();
    expect(room.try(nadia, take)).toBe('no-hand-over');
    room.make(facilitator, offer);
    expect(room.try(karim, take)).toBe('hand-over-not-yours');
    expect(room.try(facilitator, take)).toBe('hand-over-not-yours');
    room.make(nadia, take);
    expect(room.try(nadia, take)).toBe('no-hand-over');
    expect(room.try(karim, take)).toBe('no-hand-over');
  });

  it.each([scribe, nadia, createActor('observer', 'olga'), createActor('projector', 'mur')])(
    'is offered by nobody but a facilitator: not by $role',
    (who) => {
      expect(createSeminarRoom().try(who, { ...offer, to: 'karim' })).toBe('role-not-allowed');
    },
  );

  it.each(['projector', 'observer'] as const)('is not taken by who only watches: %s', (role) => {
    const room = createSeminarRoom();
    room.make(facilitator, { ...offer, to: 'olga' });
    expect(room.try(createActor(role, 'olga'), take)).toBe('role-not-allowed');
  });

  it('is offered to one person at a time, never to oneself', () => {
    const room = createSeminarRoom();
    expect(room.try(facilitator, { ...offer, to: 'marc' })).toBe('hand-over-to-self');
    room.make(facilitator, offer);
    expect(room.try(facilitator, { ...offer, to: 'karim' })).toBe('hand-over-pending');
    room.make(nadia, take);
    expect(room.try(createActor('facilitator', 'nadia'), { ...offer, to: 'karim' })).toBeNull();
  });

  it('comes to nothing when it is declined or withdrawn, and may be offered again', () => {
    const room = createSeminarRoom();
    expect(room.try(facilitator, { type: 'withdraw-hand-over' })).toBe('no-hand-over');
    room.make(facilitator, offer);
    expect(room.try(karim, { type: 'decline-hand-over' })).toBe('hand-over-not-yours');
    room.make(nadia, { type: 'decline-hand-over' });
    expect(room.getState().handOver).toBeNull();
    room.make(facilitator, offer);
    room.make(facilitator, { type: 'withdraw-hand-over' });
    expect(room.try(nadia, take)).toBe('no-hand-over');
    expect(listHandedRoles(room.getState())).toEqual([]);
  });

  it('is forgotten once an organiser has come back to the front', () => {
    const room = createSeminarRoom();
    room.make(facilitator, offer);
    room.make(nadia, take);
    room.make(facilitator, { type: 'take-back' });
    expect(listHandedRoles(room.getState())).toEqual([]);
  });

  it('works before the opening and after the end, and tells the whole room', () => {
    const room = createSeminarRoom();
    room.make(facilitator, { type: 'open' });
    room.make(facilitator, { type: 'close' });
    room.make(facilitator, offer);
    room.make(nadia, take);
    const conductor = createConductor([]);
    const told = room.log.filter(({ body }) => body.type.startsWith('hand-over'));
    expect(told.map(({ body, by }) => `${body.type} ${by}`)).toEqual([
      'hand-over-offered marc',
      'hand-over-taken nadia',
    ]);
    for (const { body } of told) expect(conductor.reach(body as never)).toBe('room');
  });

  it('reads its orders, and nothing else', () => {
    const { parseCommand } = createConductor([]);
    expect(parseCommand(offer)).toEqual({ ok: true, value: offer });
    expect(parseCommand({ type: 'hand-over', to: 'nadia' })).toMatchObject({
      ok: true,
      value: { stays: false },
    });
    expect(parseCommand({ type: 'hand-over', to: '', stays: true }).ok).toBe(false);
    expect(Object.keys(HAND_OVER_RIGHTS)).toHaveLength(5);
  });

  it('is nothing in a room whose log knows none', () => {
    const state: SeminarState = createSeminarRoom().getState();
    expect(state.handOver).toBeNull();
  });
});
