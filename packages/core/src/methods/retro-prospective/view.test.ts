// Canvases and balances whatever the state: laws by random sets, and the odd cases of a hall.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createMethodRoom,
  scribe as lea,
  facilitator as marc,
  writeSlip,
} from '../../../test/method-room.js';
import { computeBalance } from '../../transition/index.js';
import { retroProspective } from './method.js';
import { CANVAS_FIELDS, POLARITIES } from './state.js';
import { compareBySituation, compareField, getCanvas, listOffered, listUnheldLevers } from './view.js';

const TEAMS = ['quai', 'forge'].map((id) => ({ id, name: id, place: null, seats: null }));
const SITUATIONS = ['rival-site', 'big-order', 'hard-brexit'];

describe('the balance of a set [R082]', () => {
  const sets = fc.array(fc.record({ polarity: fc.constantFrom(...POLARITIES) }), { maxLength: 12 });

  it('counts every card once', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const { threat, opportunity, mixed } = computeBalance(set);
        expect(threat + opportunity + mixed).toBe(set.length);
      }),
    );
  });

  it('does not depend on the order, nor on mixed cards', () => {
    fc.assert(
      fc.property(sets, (set) => {
        const mixed = [...set, { polarity: 'mixed' as const }];
        expect(computeBalance(set.toReversed())).toEqual(computeBalance(set));
        expect(computeBalance(mixed).isBalanced).toBe(computeBalance(set).isBalanced);
      }),
    );
  });

  it('treats threats and opportunities alike', () => {
    const swap = { threat: 'opportunity', opportunity: 'threat', mixed: 'mixed' } as const;
    fc.assert(
      fc.property(sets, (set) => {
        const mirrored = set.map(({ polarity }) => ({ polarity: swap[polarity] }));
        expect(computeBalance(mirrored).isBalanced).toBe(computeBalance(set).isBalanced);
      }),
    );
  });
});

/** A line typed from paper: any group, any card of three, any field. */
const line = fc.record({
  team: fc.constantFrom(...TEAMS.map(({ id }) => id)),
  about: fc.constantFrom(...SITUATIONS),
  kind: fc.constantFrom(...CANVAS_FIELDS),
});

function createWrittenRoom(lines: readonly { team: string; about: string; kind: string }[]) {
  const room = createMethodRoom(retroProspective, { teams: TEAMS });
  lines.forEach(({ kind, ...place }, rank) => {
    room.make(lea, writeSlip(kind, `Ligne ${rank}`, { ...place, tags: ['industry'], channel: 'paper' }));
  });
  return room;
}

describe('groups side by side', () => {
  it('every sentence stands once, whatever cards were dealt or written about [R080]', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const state = createWrittenRoom(lines).getState();
        const shown = compareBySituation(state).flatMap(({ canvases }) =>
          canvases.flatMap(({ fields }) => fields.flatMap(({ slips }) => slips.map(({ slip }) => slip.id))),
        );
        expect(shown.toSorted()).toEqual(state.slips.map(({ id }) => id).toSorted());
      }),
      { numRuns: 30 },
    );
  });

  it('fields are the same sentences, seen the other way', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
        const state = createWrittenRoom(lines).getState();
        for (const field of CANVAS_FIELDS) {
          const seen = compareField(state, field).flatMap(({ slips }) => slips.map(({ slip }) => slip.id));
          const kept = state.slips.filter(({ kind }) => kind === field).map(({ id }) => id);
          expect(seen.toSorted()).toEqual(kept.toSorted());
        }
      }),
      { numRuns: 30 },
    );
  });

  it('a group without a card shows what staff copied for it', () => {
    const room = createWrittenRoom([{ team: 'quai', about: 'big-order', kind: 'solution' }]);
    const canvas = getCanvas(room.getState(), 'quai');
    expect(canvas?.situation).toBeUndefined();
    expect(canvas?.fields[0]?.slips).toHaveLength(1);
  });

  it('a card that is dealt shows its groups before anybody writes', () => {
    const room = createWrittenRoom([]);
    room.make(marc, {
      type: 'assign-situations',
      assignments: [{ team: 'forge', situation: 'hard-brexit' }],
    });
    expect(compareBySituation(room.getState())).toMatchObject([
      { situation: { id: 'hard-brexit' }, canvases: [{ team: { id: 'forge' } }] },
    ]);
  });

  it('cards no longer offered come after those that are', () => {
    const room = createWrittenRoom([
      { team: 'quai', about: 'rival-site', kind: 'solution' },
      { team: 'forge', about: 'hard-brexit', kind: 'solution' },
    ]);
    room.make(marc, { type: 'offer-situations', situations: ['hard-brexit'] });
    expect(compareBySituation(room.getState()).map(({ situation }) => situation.id)).toEqual([
      'hard-brexit',
      'rival-site',
    ]);
    expect(listOffered(room.getState()).map(({ id }) => id)).toEqual(['hard-brexit']);
  });
});

describe('levers to be held', () => {
  it('are those that name nobody, the hidden ones left out', () => {
    const room = createWrittenRoom([
      { team: 'quai', about: 'big-order', kind: 'lever' },
      { team: 'quai', about: 'big-order', kind: 'lever' },
      { team: 'quai', about: 'big-order', kind: 'lever' },
    ]);
    const [first, second] = room.getState().slips;
    room.make(lea, { type: 'name-holder', slip: first?.id, holder: { id: 'nadia' } });
    room.make(lea, { type: 'hide-slip', slip: second?.id });
    expect(listUnheldLevers(room.getState()).map(({ text }) => text)).toEqual(['Ligne 2']);
  });

  it('sorted elsewhere, wait no more', () => {
    const room = createWrittenRoom([{ team: 'quai', about: 'big-order', kind: 'lever' }]);
    const slip = room.getState().slips[0]?.id;
    room.make(lea, { type: 'retag-slip', slip, version: 1, kind: 'solution', tags: [] });
    expect(listUnheldLevers(room.getState())).toEqual([]);
  });
});
