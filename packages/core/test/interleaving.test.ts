// Several hands on the same words: nothing is overwritten in silence, and every gesture can be taken back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { OpenSpaceState } from '../src/methods/open-space/index.js';
import { getLastGesture } from '../src/methods/open-space/index.js';
import { createOpenedRoom, createReport, facilitator, nadia, scribe } from './open-space-room.js';

const HANDS = [facilitator, scribe] as const;

interface Edit {
  readonly hand: number;
  readonly target: 'question' | 'report' | 'card' | 'group';
  /** Looks at the room again before writing; otherwise writes over what it saw last. */
  readonly looks: boolean;
}

const edits = fc.array(
  fc.record<Edit>({
    hand: fc.nat({ max: 1 }),
    target: fc.constantFrom('question', 'report', 'card', 'group'),
    looks: fc.boolean(),
  }),
  { minLength: 20, maxLength: 40 },
);

function createFurnishedRoom() {
  const room = createOpenedRoom();
  const question = room.make(nadia, { type: 'pose-question', text: 'Et l’eau ?' });
  const report = room.make(nadia, createReport(question));
  const card = room.make(nadia, { type: 'add-card', kind: 'asset', text: 'Le port' });
  const group = room.make(scribe, { type: 'group-cards', cards: [card], title: 'L’eau' });
  return { ...room, ids: { question, report, card, group } };
}

/** Today's words and version of each target. */
function look(state: OpenSpaceState): Record<Edit['target'], { version: number; words: string | null }> {
  const [question] = state.questions;
  const [report] = state.reports;
  const [card] = state.cards;
  const [group] = state.groups;
  return {
    question: { version: question?.version ?? 0, words: question?.text ?? null },
    report: { version: report?.version ?? 0, words: report?.said ?? null },
    card: { version: card?.version ?? 0, words: card?.text ?? null },
    group: { version: group?.version ?? 0, words: group?.title ?? null },
  };
}

const ORDERS = {
  question: { type: 'edit-question', field: 'text' },
  report: { type: 'amend-report', field: 'said' },
  card: { type: 'edit-card', field: 'text' },
  group: { type: 'name-group', field: 'title' },
} as const;

describe('two facilitators on the same words [G15]', () => {
  it('whoever writes over words it has not read is refused, with those words', () => {
    let tried = 0;
    fc.assert(
      fc.property(edits, (gestures) => {
        const room = createFurnishedRoom();
        const seen = [look(room.getState()), look(room.getState())];
        for (const [rank, { hand, target, looks }] of gestures.entries()) {
          if (looks) seen[hand] = look(room.getState());
          const before = look(room.getState())[target];
          const { type, field } = ORDERS[target];
          const words = `Mots ${rank}`;
          const refusal = room.send(HANDS[hand] ?? facilitator, {
            type,
            [target]: room.ids[target],
            version: seen[hand]?.[target].version,
            [field]: words,
          });
          tried += 1;
          if (seen[hand]?.[target].version === before.version) {
            expect(refusal).toBeNull();
            expect(look(room.getState())[target].words).toBe(words);
          } else {
            expect(refusal).toEqual({
              code: 'version-stale',
              data: { version: before.version, current: before.words },
            });
            expect(look(room.getState())[target]).toEqual(before);
          }
        }
      }),
      { numRuns: 200 },
    );
    expect(tried).toBeGreaterThan(4_000);
  });

  it('every wording that was accepted is still there at the end', () => {
    fc.assert(
      fc.property(edits, (gestures) => {
        const room = createFurnishedRoom();
        const accepted = ['Le port'];
        for (const [rank, { hand, looks }] of gestures.entries()) {
          const version = looks ? room.getState().cards[0]?.version : 1;
          const text = `Mots ${rank}`;
          const order = { type: 'edit-card', card: room.ids.card, version, text };
          if (room.try(HANDS[hand] ?? facilitator, order) === null) accepted.push(text);
        }
        expect(room.getState().cards[0]?.versions.map((kept) => kept.text)).toEqual(accepted);
      }),
      { numRuns: 50 },
    );
  });
});

describe('undoing everything [R066]', () => {
  const moves = fc.array(
    fc.record({ order: fc.nat({ max: 4 }), one: fc.nat({ max: 5 }), other: fc.nat({ max: 5 }) }),
    { maxLength: 30 },
  );

  function readGrouping(state: OpenSpaceState): unknown {
    return {
      cards: state.cards.map(({ id, group, text, by }) => [id, group, text, by]),
      groups: state.groups.filter(({ dissolved }) => !dissolved).map(({ id, title }) => [id, title]),
    };
  }

  it('brings the wall back to where it was, gesture by gesture', () => {
    fc.assert(
      fc.property(moves, (gestures) => {
        const room = createOpenedRoom();
        for (let rank = 0; rank < 6; rank += 1) {
          room.make(nadia, { type: 'add-card', kind: 'challenge', text: `Défi ${rank}` });
        }
        const ids = room.getState().cards.map(({ id }) => id);
        const past = [readGrouping(room.getState())];
        for (const { order, one, other } of gestures) {
          const { groups } = room.getState();
          const group = groups[one % Math.max(1, groups.length)];
          const orders = [
            { type: 'group-cards', cards: [ids[one], ids[other]], title: `Groupe ${one}` },
            { type: 'move-cards', cards: [ids[other]], group: group?.id ?? null },
            { type: 'move-cards', cards: [ids[one], ids[other]], group: null },
            { type: 'name-group', group: group?.id, version: group?.version, title: `Titre ${other}` },
            { type: 'ungroup', group: group?.id },
          ];
          if (room.try(scribe, orders[order] ?? {}) === null) past.push(readGrouping(room.getState()));
        }
        for (const before of past.slice(0, -1).toReversed()) {
          room.make(facilitator, { type: 'undo-grouping', gesture: getLastGesture(room.getState())?.id });
          expect(readGrouping(room.getState())).toEqual(before);
        }
        expect(getLastGesture(room.getState())).toBeNull();
      }),
      { numRuns: 150 },
    );
  });
});
