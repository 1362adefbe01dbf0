// Rooms on expectations, for tests: with words on the three questions, with a charter, with hopes to read again.
import { createMethodRoom, facilitator, nadia, scribe } from '../../../../test/method-room.js';
import type { Actor } from '../../../workshop/index.js';
import { expectations } from '../method.js';

/** A room before anything. */
export function createExpectationsRoom(settings: object = {}) {
  const room = createMethodRoom(expectations, settings);
  return {
    ...room,
    /** Writes a sentence and answers its identifier. */
    write: (who: Actor, kind: string, text: string, more: object = {}): string =>
      room.make(who, { type: 'write-slip', kind, text, ...more }),
    adopt: (slip: string, text: string | null = null): string => {
      const version = room.getState().slips.find(({ id }) => id === slip)?.version ?? 1;
      return room.make(facilitator, { type: 'adopt-rule', slip, version, text });
    },
    getEdition: (): number => room.getState().charter.edition,
  };
}

/** Three rules proposed; the first two are in the charter. */
export function createCharterRoom() {
  const room = createExpectationsRoom();
  const speak = room.write(nadia, 'rule', 'On parle en son nom');
  const listen = room.write(nadia, 'rule', 'Chacun finit sa phrase');
  const cut = room.write(scribe, 'rule', 'On ne se coupe pas la parole');
  room.adopt(speak);
  room.adopt(listen);
  return { ...room, speak, listen, cut };
}

/** The same, offered to signature. */
export function createPresentedRoom() {
  const room = createCharterRoom();
  room.make(facilitator, { type: 'present-charter' });
  return room;
}

/** Three hopes of seminar 1. */
export const HOPES = ['Nous connaître', 'Un bus pour les apprentis', 'Un annuaire'].map((text, rank) => ({
  id: `hope-${rank + 1}`,
  kind: 'expectation',
  text,
  group: null,
  source: { seminar: 'one', activity: 'hopes', item: `op-${rank + 1}` },
}));

/** A room where they are read again. */
export function createRereadRoom() {
  return createExpectationsRoom({ variant: 'reread', carried: HOPES });
}
