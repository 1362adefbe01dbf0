// A session of pitches ready for tests: three cards, a drawn order, and words for ballots.
import { type Answer, type PitchState, pitch, type Vote, type VoteMode } from '../src/methods/pitch/index.js';
import type { Actor } from '../src/workshop/index.js';
import { createCarried, createMethodRoom, facilitator, karim, nadia } from './method-room.js';
import { createActor } from './replay.js';

export { createSource, facilitator, karim, minute, nadia, scribe } from './method-room.js';

/** A card with nothing but the fields given. */
export function createCard(title: string, fields: object = {}): object {
  return { type: 'write-proposal', title, ...fields };
}

/** Participants numbered from 1. */
export function createFloor(count: number): readonly Actor[] {
  return Array.from({ length: count }, (_, rank) => createActor('participant', `p${rank + 1}`));
}

/** A room with three cards: the navette of Nadia, the atelier of Karim, the chaufferie of Nadia. */
export function createPitchRoom(settings: object = {}) {
  const room = createMethodRoom(pitch, {
    carried: [createCarried('d1', 'Venir travailler sans voiture'), createCarried('d2', 'On jette trop')],
    ...settings,
  });
  const ids = {
    bus: room.make(nadia, createCard('La navette')),
    workshop: room.make(karim, createCard('L’atelier')),
    heating: room.make(nadia, createCard('La chaufferie')),
  };
  const getVote = (): Vote => {
    const vote = room.getState().votes.at(-1);
    if (vote === undefined) throw new Error('test/getVote: no vote');
    return vote;
  };
  return {
    ...room,
    ids,
    getState: (): PitchState => room.getState(),
    getVote,
    /** Opens a vote on every card. */
    open: (mode: VoteMode = 'scale', fields: object = {}): string =>
      room.make(facilitator, { type: 'open-vote', mode, ...fields }),
    /** A ballot on the last vote, as an order. */
    ballot: (marks: Readonly<Record<string, number>>, fields: object = {}): object => {
      const answers: Answer[] = Object.entries(marks).map(([proposal, mark]) => ({
        proposal,
        mark,
        reason: null,
      }));
      return { type: 'cast-ballot', vote: getVote().id, answers, ...fields };
    },
    /** Counts the last vote. */
    close: (electors: readonly object[] = [], fields: object = {}): object => ({
      type: 'close-vote',
      vote: getVote().id,
      electors,
      confirmed: true,
      ...fields,
    }),
  };
}
