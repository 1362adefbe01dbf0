// A 1-2-4-all as different eyes see it, and with one person alone in the room.
import { describe, expect, it } from 'vitest';
import { createMethodRoom, facilitator, nadia, scribe, writeSlip } from '../../../test/method-room.js';
import { oneTwoFourAll } from './index.js';

function open() {
  return createMethodRoom(oneTwoFourAll, { question: 'Que faire ?' });
}

describe('what the room sees [R146]', () => {
  it('not the words of a hidden idea, nor those before its correction; staff sees all', () => {
    const room = open();
    const hidden = room.make(nadia, writeSlip('idea', 'Nommer Unetelle', { tags: ['one'] }));
    room.make(nadia, { type: 'edit-slip', slip: hidden, version: 1, text: 'Nommer Untel' });
    const shown = room.make(nadia, writeSlip('idea', 'Avec le lycée'));
    room.make(facilitator, { type: 'keep-idea', slip: hidden });
    room.make(scribe, { type: 'hide-slip', slip: hidden });
    const seen = JSON.stringify(oneTwoFourAll.redact(room.getState(), 'room'));
    expect(seen).not.toContain('Untel');
    expect(seen).not.toContain('Unetelle');
    expect(seen).toContain('Avec le lycée');
    const { slips } = oneTwoFourAll.redact(room.getState(), 'room');
    expect(slips.map(({ id }) => id)).toEqual([hidden, shown]);
    expect(oneTwoFourAll.redact(room.getState(), 'staff')).toBe(room.getState());
  });

  it('every fact reaches everybody: all is said in front of all', () => {
    const room = open();
    room.make(nadia, writeSlip('idea', 'Filmer'));
    expect(room.log.map(({ body }) => oneTwoFourAll.reach(body as never))).toEqual(
      room.log.map(() => 'room'),
    );
  });
});

describe('one person in the room', () => {
  it('goes through the four steps alone, and leaves what they wrote', () => {
    const room = open();
    for (const [stage, text] of [
      ['alone', 'Filmer les gestes'],
      ['pairs', 'Les filmer au poste'],
      ['fours', 'Un film par métier'],
      ['together', 'Un film par métier, montré au lycée'],
    ] as const) {
      expect(room.try(facilitator, { type: 'start-stage', stage })).toBeNull();
      room.make(nadia, writeSlip('idea', text));
    }
    expect(room.try(facilitator, { type: 'close' })).toBeNull();
    expect(oneTwoFourAll.harvest(room.getState()).map(({ text }) => text)).toEqual([
      'Filmer les gestes',
      'Les filmer au poste',
      'Un film par métier',
      'Un film par métier, montré au lycée',
    ]);
  });

  it('may be the facilitator too, and nobody at all leaves nothing', () => {
    const room = open();
    expect(oneTwoFourAll.harvest(room.getState())).toEqual([]);
    room.make(facilitator, { type: 'start-stage', stage: 'alone' });
    room.make(facilitator, writeSlip('idea', 'Filmer', { channel: 'facilitator' }));
    room.make(facilitator, { type: 'close' });
    expect(oneTwoFourAll.harvest(room.getState())).toHaveLength(1);
  });
});
