// What was decided, said again and taken back in any order, against a plain table; and what it leaves to the seminar.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createPitchRoom,
  createSource,
  facilitator,
  karim,
  nadia,
  scribe,
} from '../../../test/pitch-room.js';
import { copyThroughJson } from '../../../test/replay.js';
import type { Person } from '../../workshop/index.js';
import { getDecision, listPitches, type Outcome, pitch } from './index.js';

interface Said {
  readonly outcome: Outcome;
  readonly reason: string;
  readonly voice: Person | null;
}

const CARDS = ['bus', 'workshop', 'heating'] as const;
const said: fc.Arbitrary<Said> = fc.record({
  outcome: fc.constantFrom<Outcome>('chosen', 'set-aside', 'postponed'),
  reason: fc.constantFrom('Deux pilotes', 'Trop tôt', 'L’agglomération le fait déjà'),
  voice: fc.constantFrom<Person | null>(null, { label: 'le binôme' }, { id: 'karim' } as Person),
});
const gestures = fc.array(
  fc.tuple(fc.constantFrom(...CARDS), fc.option(said, { freq: 4 }), fc.constantFrom(facilitator, scribe)),
  { maxLength: 20 },
);

describe('the last word on each card [R053]', () => {
  it('is the last that was said, with its reason and its voice; said twice alike, it is said once', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const room = createPitchRoom();
        const last = new Map<string, Said & { by: string }>();
        for (const [card, word, who] of list) {
          const proposal = room.ids[card];
          const before = last.get(proposal);
          if (word === null) {
            const taken = room.try(who, { type: 'undo-decision', proposal });
            expect(taken).toBe(before === undefined ? 'decision-unknown' : null);
            last.delete(proposal);
            continue;
          }
          const isSame =
            before !== undefined &&
            before.outcome === word.outcome &&
            before.reason === word.reason &&
            JSON.stringify(before.voice) === JSON.stringify(word.voice);
          const taken = room.try(who, { type: 'decide-proposal', proposal, ...word });
          expect(taken).toBe(isSame ? 'nothing-changes' : null);
          if (!isSame) last.set(proposal, { ...word, by: who.member });
        }
        const state = copyThroughJson(room.getState());
        expect(state.decisions).toHaveLength(last.size);
        for (const proposal of Object.values(room.ids)) {
          const kept = getDecision(state, proposal);
          const expected = last.get(proposal);
          if (expected === undefined) expect(kept).toBeNull();
          else expect(kept).toMatchObject({ proposal, ...expected });
        }
      }),
      { numRuns: 80 },
    );
  });

  it('sorts the harvest: chosen, set aside, and under nothing what waits or was never said [R147]', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const room = createPitchRoom();
        for (const [card, word, who] of list) {
          const proposal = room.ids[card];
          if (word === null) room.try(who, { type: 'undo-decision', proposal });
          else room.try(who, { type: 'decide-proposal', proposal, ...word });
        }
        const state = room.getState();
        const harvest = pitch.harvest(state);
        expect(harvest.map(({ id }) => id)).toEqual(listPitches(state).map(({ id }) => id));
        const groups: Record<string, string | null> = { chosen: 'chosen', 'set-aside': 'set-aside' };
        for (const { id, group, kind } of harvest) {
          expect(kind).toBe('proposal');
          expect(group).toBe(groups[getDecision(state, id)?.outcome ?? ''] ?? null);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['une participante', nadia, 'role-not-allowed'],
    ['le pilote de la fiche', karim, 'role-not-allowed'],
    ['la scribe', scribe, null],
    ['l’animateur', facilitator, null],
  ])('est dit par l’équipe : %s', (_title, who, code) => {
    const room = createPitchRoom();
    const order = {
      type: 'decide-proposal',
      proposal: room.ids.workshop,
      outcome: 'chosen',
      reason: 'Deux pilotes',
    };
    expect(room.try(who, order)).toBe(code);
  });

  it('stays with a card that is withdrawn, and is there again when the card comes back', () => {
    const room = createPitchRoom();
    const proposal = room.ids.bus;
    room.make(scribe, { type: 'decide-proposal', proposal, outcome: 'chosen', reason: 'Deux pilotes' });
    room.make(nadia, { type: 'withdraw-proposal', proposal });
    expect(pitch.harvest(room.getState()).map(({ id }) => id)).not.toContain(proposal);
    room.make(scribe, { type: 'restore-proposal', proposal });
    expect(pitch.harvest(room.getState()).find(({ id }) => id === proposal)?.group).toBe('chosen');
  });
});

describe('the ways back of near-twins [R056] [R147]', () => {
  it('are each there once, of all the cards put together, through one another too', () => {
    const room = createPitchRoom();
    const { bus, workshop, heating } = room.ids;
    const titles = { [bus]: 'La navette', [workshop]: 'L’atelier', [heating]: 'La chaufferie' };
    const give = (proposal: string, items: readonly string[]): void => {
      const sources = items.map(createSource);
      room.make(scribe, { type: 'edit-proposal', proposal, version: 1, title: titles[proposal], sources });
    };
    give(bus, ['d1']);
    give(workshop, ['d2', 'd1']);
    room.make(scribe, { type: 'merge-proposals', into: workshop, proposals: [heating] });
    room.make(scribe, { type: 'merge-proposals', into: bus, proposals: [workshop] });
    const [item, ...others] = pitch.harvest(room.getState());
    expect(others).toEqual([]);
    expect(item?.sources).toEqual([createSource('d1'), createSource('d2')]);
    expect(item?.origins.map(({ authors }) => authors)).toEqual([['nadia'], ['karim'], ['nadia']]);
    room.make(scribe, { type: 'split-proposal', proposal: workshop });
    expect(pitch.harvest(room.getState()).map(({ sources }) => sources)).toEqual([
      [createSource('d1')],
      [createSource('d2'), createSource('d1')],
    ]);
  });
});
