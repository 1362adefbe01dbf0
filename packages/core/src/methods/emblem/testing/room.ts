// Rooms on emblems, for tests: Nadia sits in group A, Karim in group B.
import { createMethodRoom, facilitator, karim, nadia } from '../../../../test/method-room.js';
import type { Actor } from '../../../workshop/index.js';
import { emblem } from '../method.js';
import type { Emblem } from '../state.js';

/** A symbol in the middle of the shield. */
export const RIVER = { type: 'symbol', symbol: 'river', x: 50, y: 50, size: 3, colour: 'blue' } as const;

/** A room where people sit and nobody has drawn. */
export function createEmblemRoom(settings: object = {}) {
  const room = createMethodRoom(emblem, settings);
  const seat = (who: Actor, team: string) => room.make(who, { type: 'join-team', team });
  seat(nadia, 'group-a');
  seat(karim, 'group-b');
  return {
    ...room,
    seat,
    getEmblem: (team: string): Emblem | undefined => room.getState().emblems.find(({ id }) => id === team),
    /** Puts a piece and answers its identifier. */
    put: (who: Actor, team: string, body: object = RIVER): string =>
      room.make(who, { type: 'add-piece', team, body }),
    say: (who: Actor, team: string, text: string): string =>
      room.make(who, { type: 'write-slip', kind: 'meaning', team, text }),
    name: (label: string, symbol: string | null = null): string =>
      room.make(facilitator, { type: 'add-term', label, symbol }),
    tag: (team: string, term: string, words: string | null = null): string =>
      room.make(facilitator, { type: 'tag-emblem', team, term, words }),
  };
}
