// What was hidden stays hidden, and a session read again from disk is the same: any snapshot, any seat, any moment.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createCard,
  createPitchRoom,
  createSource,
  facilitator,
  nadia,
  scribe,
} from '../../../test/pitch-room.js';
import { copyThroughJson, playRehearsal, replayLog } from '../../../test/replay.js';
import type { Recorded } from '../../workshop/index.js';
import { type PitchEvent, type PitchState, pitch, type VoteMode } from './index.js';
import { improvisePitch } from './testing/laws.js';

const program = pitch as never;
const MODES: readonly VoteMode[] = ['consent', 'scale', 'cards', 'dots'];

function playAnyhow(seed: number, mode: VoteMode = 'scale', improvised = 3) {
  const subject = {
    name: 'pitch',
    program,
    settings: { ...pitch.defaults, mode },
    rehearse: pitch.rehearse as never,
    harvest: pitch.harvest as never,
    improvise: improvisePitch as never,
  };
  return { subject, ...playRehearsal(subject, seed, improvised) };
}

/** Words of a card that shame somebody, one per field. */
const SHAME = {
  title: 'Chez Untel, honte-titre',
  problem: 'honte-problème',
  solution: 'honte-solution',
  partnersValue: 'honte-valeur',
  territoryValue: 'honte-territoire',
  whoCares: 'honte-public',
  pitcher: { label: 'honte-orateur' },
  sources: [createSource('d1')],
};

function createShamefulRoom() {
  const room = createPitchRoom();
  const id = room.make(
    scribe,
    createCard(SHAME.title, { ...SHAME, channel: 'paper', onBehalfOf: { label: 'honte-auteur' } }),
  );
  room.make(scribe, {
    type: 'edit-proposal',
    proposal: id,
    version: 1,
    ...SHAME,
    title: 'Chez Unetelle, honte-titre',
  });
  room.make(facilitator, { type: 'hide-proposal', proposal: id });
  return { room, id };
}

describe('a hidden card', () => {
  it('leaves the room none of its words, of its former words, nor of its names', () => {
    const { room } = createShamefulRoom();
    const seen = JSON.stringify(pitch.redact(room.getState(), 'room'));
    expect(seen).not.toContain('honte');
    expect(JSON.stringify(pitch.redact(room.getState(), 'staff')).match(/honte-titre/g)?.length).toBe(3);
  });

  it('keeps its number, its place and its twins, so that nothing else moves', () => {
    const { room, id } = createShamefulRoom();
    room.make(scribe, { type: 'merge-proposals', into: room.ids.bus, proposals: [room.ids.heating] });
    const seen = pitch.redact(room.getState(), 'room');
    expect(seen.proposals.map((one) => [one.id, one.seq, one.mergedInto])).toEqual(
      room.getState().proposals.map((one) => [one.id, one.seq, one.mergedInto]),
    );
    expect(seen.proposals.find((one) => one.id === id)).toMatchObject({ version: 2, title: '', sources: [] });
  });

  it('brought back, gives a seat that never had them all its words and every wording', () => {
    const { room, id } = createShamefulRoom();
    const seen = pitch.redact(room.getState(), 'room');
    room.make(facilitator, { type: 'restore-proposal', proposal: id });
    const fact = room.log.at(-1) as Recorded<PitchEvent>;
    expect(pitch.evolve(seen, fact)).toEqual(room.getState());
  });

  it('is not named by the refusal about a card that was put with it', () => {
    const room = createPitchRoom();
    const { bus, workshop } = room.ids;
    room.make(scribe, { type: 'merge-proposals', into: bus, proposals: [workshop] });
    room.make(facilitator, { type: 'hide-proposal', proposal: bus });
    expect(room.send(nadia, { type: 'withdraw-proposal', proposal: workshop })).toEqual({
      code: 'proposal-merged',
      data: { title: '…' },
    });
  });

  it('a withdrawn card, which nobody hid, keeps its words', () => {
    const room = createPitchRoom();
    room.make(nadia, { type: 'withdraw-proposal', proposal: room.ids.bus });
    const [card] = pitch.redact(room.getState(), 'room').proposals;
    expect(card).toEqual(room.getState().proposals[0]);
  });
});

describe('any snapshot', () => {
  it('holds no ballot, and no word of a hidden card, at any moment of any disorder', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...MODES), (seed, mode) => {
        for (const state of playAnyhow(seed, mode).states) {
          const seen = pitch.redact(state as PitchState, 'room');
          expect(seen.votes.every(({ ballots }) => ballots.length === 0)).toBe(true);
          for (const card of seen.proposals) {
            if (card.hidden === null) continue;
            const { title, problem, territoryValue, pitcher, versions } = card;
            expect([title, problem, territoryValue, pitcher, versions]).toEqual(['', null, null, null, []]);
          }
          expect(pitch.redact(seen, 'room')).toEqual(seen);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('counts as many voters as the server does, and reads the same figures once counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom(...MODES), (seed, mode) => {
        for (const state of playAnyhow(seed, mode).states as readonly PitchState[]) {
          const seen = pitch.redact(state, 'room');
          for (const [rank, vote] of state.votes.entries()) {
            const { ballots: _secret, ...told } = vote;
            expect(seen.votes[rank]).toEqual({ ...told, ballots: [] });
          }
        }
      }),
      { numRuns: 6 },
    );
  });
});

describe('replay', () => {
  it.each(MODES)(
    'by %s, a log through JSON leads to the same state, from the start or from any snapshot',
    (mode) => {
      const { subject, log, states } = playAnyhow(7, mode, 2);
      const copied = copyThroughJson(log);
      const last = states.at(-1);
      expect(replayLog(subject, copied)).toEqual(last);
      for (const cut of [0.2, 0.5, 0.9].map((part) => Math.floor(copied.length * part))) {
        const snapshot = copyThroughJson(replayLog(subject, copied.slice(0, cut)));
        expect(replayLog(subject, copied.slice(cut), snapshot)).toEqual(last);
      }
    },
  );

  it('a count is in its fact: whoever reads the log counts nothing again', () => {
    const { log } = playAnyhow(11, 'scale', 0);
    const counted = log.filter(({ body }) => body.type === 'vote-closed');
    expect(counted).toHaveLength(1);
    const results = copyThroughJson(counted[0]?.body as PitchEvent & { type: 'vote-closed' });
    const blind = log.filter(({ body }) => body.type !== 'ballot-cast');
    const state = replayLog({ program, settings: pitch.defaults }, blind) as PitchState;
    expect(state.votes.at(-1)?.results).toEqual(results.results);
  });

  it('a fact about a card or a vote that is not there changes nothing that is', () => {
    const { room } = createShamefulRoom();
    const facts = [
      { type: 'proposal-hidden', proposal: 'nowhere' },
      { type: 'proposal-withdrawn', proposal: 'nowhere' },
      { type: 'proposal-split', proposal: 'nowhere' },
      { type: 'round-started', vote: 'nowhere', round: 3 },
      { type: 'ballot-received', vote: 'nowhere', voter: 'p1', channel: 'phone' },
      { type: 'reasons-read', vote: 'nowhere', proposal: 'x', reasons: [] },
      { type: 'questions-started' },
    ] as const;
    for (const body of facts) {
      const record = { ...(room.log.at(-1) as Recorded), body } as Recorded<PitchEvent>;
      expect(pitch.evolve(room.getState(), record)).toEqual(room.getState());
    }
  });
});
