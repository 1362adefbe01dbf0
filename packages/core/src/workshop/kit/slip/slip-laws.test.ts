// Laws of slips in a disorderly room: no wording is lost, no hidden word leaks, and what is kept replays.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyThroughJson } from '../../../../test/replay.js';
import type { RoomRole } from '../../live-program.js';
import { type Board, createBoardRoom } from '../testing/board.js';
import { harvestSlips, listShownSlips, listSlipAuthors, redactSlips } from './evolve.js';

type Room = ReturnType<typeof createBoardRoom>;
const PEOPLE: readonly (readonly [string, RoomRole])[] = [
  ['ana', 'participant'],
  ['bea', 'participant'],
  ['sam', 'scribe'],
  ['fab', 'facilitator'],
];

const gesture = fc.record({
  type: fc.constantFrom('write-slip', 'write-slip', 'edit-slip', 'retag-slip', 'hide-slip', 'restore-slip'),
  rank: fc.nat({ max: 4 }),
  version: fc.integer({ min: 1, max: 3 }),
  kind: fc.constantFrom('wish', 'worry'),
  tags: fc.subarray(['rail', 'foncier']),
  who: fc.constantFrom(...PEOPLE),
});
const gestures = fc.array(gesture, { minLength: 6, maxLength: 40 });
type Gesture = typeof gesture extends fc.Arbitrary<infer T> ? T : never;

/** Sends the gesture of that rank; its words are found nowhere else. */
function play(room: Room, { rank, who: [member, role], ...order }: Gesture, turn: number): string | null {
  const slip = room.getState().slips[rank]?.id ?? 'nothing';
  return room.send({ ...order, slip, text: `« phrase ${turn} »` }, member, role);
}

function playAll(list: readonly Gesture[]): Room {
  const room = createBoardRoom();
  for (const [turn, one] of list.entries()) play(room, one, turn);
  return room;
}

const redact = (board: Board): Board => ({ ...board, slips: redactSlips(board.slips) });

/** Plays gestures one by one, and looks at the board before and after each. */
function watch(look: (before: Board, after: Board, refused: string | null) => void): void {
  fc.assert(
    fc.property(gestures, (list) => {
      const room = createBoardRoom();
      for (const [turn, one] of list.entries()) {
        const before = room.getState();
        const refused = play(room, one, turn);
        look(before, room.getState(), refused);
      }
    }),
    { numRuns: 60 },
  );
}

describe('slips, whatever is ordered [R147]', () => {
  it('none is ever lost, and none changes place', () => {
    watch((before, after) => {
      const kept = after.slips.slice(0, before.slips.length);
      expect(kept.map(({ id, seq }) => [id, seq])).toEqual(before.slips.map(({ id, seq }) => [id, seq]));
    });
  });

  it('every wording follows the ones before it, and the last one is today’s', () => {
    watch((before, { slips }) => {
      for (const [rank, slip] of slips.entries()) {
        const earlier = before.slips[rank]?.versions ?? [];
        expect(slip.versions.slice(0, earlier.length)).toEqual(earlier);
        expect(slip.versions).toHaveLength(slip.version);
        const { kind, text, tags } = slip;
        expect(slip.versions.at(-1)).toMatchObject({ kind, text, tags });
      }
    });
  });

  it('a refused order leaves the board as it was, an accepted one leaves exactly one fact', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const room = createBoardRoom();
        for (const [turn, one] of list.entries()) {
          const [before, facts] = [room.getState(), room.log.length];
          const refused = play(room, one, turn);
          expect(room.log).toHaveLength(refused === null ? facts + 1 : facts);
          if (refused !== null) expect(room.getState()).toBe(before);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the author never changes, whoever mends the words [R034]', () => {
    watch((before, after) => {
      for (const [rank, { by, at }] of before.slips.entries()) {
        expect(after.slips[rank]).toMatchObject({ by, at });
      }
    });
  });
});

describe('hidden words', () => {
  it('are in nothing that the room receives as a state', () => {
    watch((_before, after) => {
      const seen = JSON.stringify(redactSlips(after.slips));
      for (const { hidden, versions } of after.slips) {
        for (const { text } of versions) expect(seen.includes(text)).toBe(hidden === null);
      }
    });
  });

  it('leave nothing to the harvest, while every other slip leaves its own, in order', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const { slips } = playAll(list).getState();
        const left = harvestSlips(slips, () => ({ kind: 'idea', group: null }));
        expect(left.map(({ text }) => text)).toEqual(listShownSlips(slips).map(({ text }) => text));
        expect(left).toEqual(harvestSlips(redactSlips(slips), () => ({ kind: 'idea', group: null })));
        for (const { id, origins } of left) {
          const slip = slips.find((one) => one.id === id);
          expect(origins).toEqual([{ item: id, seq: slip?.seq, at: slip?.at, authors: [slip?.by] }]);
        }
      }),
    );
  });

  it('come back whole: hiding then showing again is as if nothing had been', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const room = playAll(list);
        const before = room.getState();
        const shown = listShownSlips(before.slips)[0];
        if (shown === undefined) return;
        expect(room.send({ type: 'hide-slip', slip: shown.id }, 'sam', 'scribe')).toBeNull();
        expect(room.getState()).not.toEqual(before);
        expect(room.send({ type: 'restore-slip', slip: shown.id }, 'fab', 'facilitator')).toBeNull();
        expect(room.getState()).toEqual(before);
      }),
    );
  });

  it('redacting twice is redacting once', () => {
    watch((_before, { slips }) => expect(redactSlips(redactSlips(slips))).toEqual(redactSlips(slips)));
  });
});

describe('what is kept of slips [R149]', () => {
  it('replays through JSON to the same board', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const room = playAll(list);
        expect(room.replay(copyThroughJson(room.log))).toEqual(room.getState());
      }),
    );
  });

  it('gives a phone that came at any point the board that the others see', () => {
    fc.assert(
      fc.property(gestures, fc.nat(), (list, cut) => {
        const room = playAll(list);
        const at = cut % (room.log.length + 1);
        const handed = redact(room.replay(room.log.slice(0, at)));
        const seen = room.replay(room.log.slice(at), copyThroughJson(handed));
        expect(redact(seen)).toEqual(redact(room.getState()));
      }),
    );
  });
});

describe('whose words they are', () => {
  it('of a seat when it typed them, of whoever is named when a scribe did, of nobody when paper is not signed', () => {
    const person = fc.oneof(
      fc.constant(null),
      fc.constantFrom('bea', 'tom').map((id) => ({ id })),
      fc.constantFrom('Mme Le Goff', 'bea').map((label) => ({ label })),
    );
    const channel = fc.constantFrom('phone' as const, 'scribe' as const, 'paper' as const);
    fc.assert(
      fc.property(person, channel, (onBehalfOf, by) => {
        const room = createBoardRoom();
        const order = { type: 'write-slip', kind: 'wish', text: 'Un train', channel: by, onBehalfOf };
        expect(room.send(order, 'sam', 'scribe')).toBeNull();
        const [slip] = room.getState().slips;
        const named = onBehalfOf !== null && 'id' in onBehalfOf ? [onBehalfOf.id] : [];
        const unsigned = by === 'paper' ? [] : ['sam'];
        expect(slip === undefined ? null : listSlipAuthors(slip)).toEqual(
          onBehalfOf === null ? unsigned : named,
        );
      }),
    );
  });
});
