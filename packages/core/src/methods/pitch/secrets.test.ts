// Secrets: until a vote is counted, no seat but its author's ever holds a ballot, staff included.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFloor, createPitchRoom, facilitator, karim, nadia, scribe } from '../../../test/pitch-room.js';
import { CAST, playRehearsal } from '../../../test/replay.js';
import type { Actor } from '../../workshop/index.js';
import { type PitchState, pitch } from './index.js';
import { improvisePitch } from './testing/laws.js';

const SECRET = 'Je n’ose pas le dire tout haut';

function createVotingRoom() {
  const room = createPitchRoom();
  room.open();
  const answers = [{ proposal: room.ids.bus, mark: 1, reason: SECRET }];
  room.make(nadia, { type: 'cast-ballot', vote: room.getVote().id, answers });
  return room;
}

describe('a ballot before the count', () => {
  it.each([
    ['a neighbour', karim],
    ['the facilitator', facilitator],
    ['the scribe', scribe],
  ])('does not reach %s', (_title, who: Actor) => {
    const room = createVotingRoom();
    expect(JSON.stringify(room.look(who))).not.toContain(SECRET);
    expect(room.look(who).votes[0]?.ballots).toEqual([]);
  });

  it('its author keeps it', () => {
    expect(createVotingRoom().look(nadia).votes[0]?.ballots).toHaveLength(1);
  });

  it.each(['room', 'staff'] as const)('is in no snapshot for the %s', (audience) => {
    const snapshot = JSON.stringify(pitch.redact(createVotingRoom().getState(), audience));
    expect(snapshot).not.toContain(SECRET);
  });

  it('everybody counts how many came, and nothing more', () => {
    const room = createVotingRoom();
    expect(room.look(karim).votes[0]?.voters).toEqual([{ id: 'nadia', channel: 'phone' }]);
  });

  it('that a ballot was changed does not show', () => {
    const room = createVotingRoom();
    const before = JSON.stringify(room.look(karim));
    room.make(nadia, room.ballot({ [room.ids.bus]: 5 }));
    expect(JSON.stringify(room.look(karim))).toBe(before);
  });

  it('in any disorder, no seat holds a ballot of another', () => {
    const subject = {
      name: 'pitch',
      program: pitch as never,
      settings: pitch.defaults,
      rehearse: pitch.rehearse as never,
      harvest: pitch.harvest as never,
      improvise: improvisePitch as never,
    };
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
        const { log, states } = playRehearsal(subject, seed, 3);
        for (const { body, by } of log) {
          if (body.type === 'ballot-cast') expect(pitch.reach(body as never)).toBe('author');
          else expect(JSON.stringify(body)).not.toContain('"answers"');
          expect(CAST.some(({ member }) => member === by)).toBe(true);
        }
        for (const state of states) {
          const seen = pitch.redact(state as PitchState, 'staff');
          expect(seen.votes.flatMap(({ ballots }) => ballots)).toEqual([]);
        }
      }),
      { numRuns: 15 },
    );
  });
});

describe('after the count', () => {
  it('reasons are there without who, and their order tells nobody', () => {
    const room = createPitchRoom();
    room.open();
    const vote = room.getVote().id;
    for (const [rank, voter] of createFloor(6).entries()) {
      const answers = [{ proposal: room.ids.bus, mark: 5 - rank, reason: `Raison ${6 - rank}` }];
      room.make(voter, { type: 'cast-ballot', vote, answers });
    }
    room.make(facilitator, room.close());
    const seen = room.look(karim).votes[0];
    expect(seen?.reasons[room.ids.bus]?.map(({ text }) => text)).toEqual([
      'Raison 1',
      'Raison 2',
      'Raison 3',
      'Raison 4',
      'Raison 5',
      'Raison 6',
    ]);
    expect(JSON.stringify([seen?.reasons, seen?.results])).not.toMatch(/"p\d"/);
    expect(room.look(karim)).toEqual(room.getState());
  });

  it('the colleges of people are kept nowhere', () => {
    const room = createVotingRoom();
    room.make(facilitator, room.close([{ ids: ['nadia'], college: 'Entreprises' }]));
    expect(JSON.stringify(room.log)).not.toMatch(/electors|"ids"/);
  });
});
