// Laws of an emblem under many hands: everything stays on the shield, nothing is lost, the slower hand moves nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facilitator, nadia, scribe } from '../../../../test/method-room.js';
import { MAX_PIECES } from '../limits.js';
import { emblem } from '../method.js';
import type { Emblem } from '../state.js';
import { createEmblemRoom } from '../testing/room.js';
import { listPieces } from '../view.js';
import { getCentre, keepOnShield, movePiece, type PieceBody } from './piece.js';
import { isOnShield, SHIELD_NAMES } from './shield.js';

const TEAM = 'group-a';
const x = fc.integer({ min: 0, max: 100 });
const y = fc.integer({ min: 0, max: 120 });
const size = fc.integer({ min: 1, max: 5 });
const shape = fc.constantFrom(...SHIELD_NAMES);
const colour = fc.constant('blue' as const);
const points = fc.array(fc.record({ x, y }), { minLength: 2, maxLength: 12 });

const body: fc.Arbitrary<PieceBody> = fc.oneof(
  fc.record({
    type: fc.constant('symbol' as const),
    symbol: fc.constant('sea' as const),
    x,
    y,
    size,
    colour,
  }),
  fc.record({ type: fc.constant('words' as const), text: fc.constant('Tenir'), x, y, size, colour }),
  fc.record({ type: fc.constant('stroke' as const), points, size, colour }),
);

const gesture = fc.oneof(
  fc.record({ type: fc.constant('add-piece'), body }),
  fc.record({ type: fc.constant('set-shield'), shape, field: colour }),
  fc.record({
    type: fc.constant('move-piece'),
    rank: fc.nat({ max: 8 }),
    version: fc.integer({ min: 1, max: 4 }),
    x,
    y,
  }),
  fc.record({
    type: fc.constant('adjust-piece'),
    rank: fc.nat({ max: 8 }),
    version: fc.integer({ min: 1, max: 4 }),
    size,
    colour,
  }),
  fc.record({
    type: fc.constantFrom('raise-piece', 'remove-piece', 'restore-piece'),
    rank: fc.nat({ max: 8 }),
  }),
);
const gestures = fc.array(fc.tuple(gesture, fc.nat({ max: 2 })), { minLength: 8, maxLength: 40 });
const HANDS = [nadia, scribe, facilitator];

function play(
  list: readonly [object, number][],
  watch: (
    before: Emblem | undefined,
    after: Emblem | undefined,
    order: object,
    refused: string | null,
  ) => void,
) {
  const room = createEmblemRoom();
  for (const [one, hand] of list) {
    const before = room.getEmblem(TEAM);
    const rank = 'rank' in one ? Number(one.rank) : 0;
    const order = { ...one, team: TEAM, piece: before?.pieces[rank]?.id ?? 'nothing' };
    const refused = room.try(HANDS[hand] ?? nadia, order);
    watch(before, room.getEmblem(TEAM), order, refused);
  }
  return room;
}

function listPlaces(one: PieceBody) {
  return one.type === 'stroke' ? one.points : [getCentre(one)];
}

describe('an emblem, whatever is ordered', () => {
  it('keeps everything on its shield, whatever the shape becomes', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        play(list, (_, after) => {
          for (const piece of listPieces(after)) {
            for (const place of listPlaces(piece.body)) {
              expect(isOnShield(after?.shape ?? 'shield', place)).toBe(true);
            }
          }
        });
      }),
      { numRuns: 50 },
    );
  });

  it('loses no piece, and shows no more than it may', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        play(list, (before, after) => {
          const ids = (emblem: Emblem | undefined) => (emblem?.pieces ?? []).map(({ id }) => id);
          expect(ids(after)).toEqual(expect.arrayContaining(ids(before)));
          expect(listPieces(after).length).toBeLessThanOrEqual(MAX_PIECES);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('a refused gesture changes nothing; an edit of yesterday’s version is refused', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        play(list, (before, after, order, refused) => {
          if (refused !== null) expect(after).toEqual(before);
          const { type, piece, version } = order as { type: string; piece: string; version?: number };
          const seen = before?.pieces.find(({ id }) => id === piece);
          const isStale = seen !== undefined && seen.removed === null && seen.version !== version;
          if (isStale && (type === 'move-piece' || type === 'adjust-piece'))
            expect(refused).toBe('piece-stale');
        });
      }),
      { numRuns: 50 },
    );
  });

  it('the room sees the same emblem as staff, but for what was taken off', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const room = play(list, () => undefined);
        const seen = emblem.redact(room.getState(), 'room').emblems.find(({ id }) => id === TEAM);
        expect(listPieces(seen)).toEqual(listPieces(room.getEmblem(TEAM)));
        for (const { removed, body: shown } of seen?.pieces ?? []) {
          if (removed !== null) expect(shown).toBeNull();
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('moving a piece', () => {
  it('puts its centre there when there is room, and keeps its form', () => {
    fc.assert(
      fc.property(body, shape, x, y, (one, on, toX, toY) => {
        const kept = keepOnShield(one, on);
        const moved = movePiece(kept, { x: toX, y: toY }, on);
        expect(moved.type).toBe(kept.type);
        for (const place of listPlaces(moved)) expect(isOnShield(on, place)).toBe(true);
        if (moved.type !== 'stroke' && isOnShield(on, { x: toX, y: toY })) {
          expect(getCentre(moved)).toEqual({ x: toX, y: toY });
        }
        if (moved.type === 'stroke' && kept.type === 'stroke') {
          expect(moved.points).toHaveLength(kept.points.length);
        }
      }),
    );
  });

  it('moving to where it is moves nothing', () => {
    fc.assert(
      fc.property(body, shape, (one, on) => {
        const kept = keepOnShield(one, on);
        if (kept.type !== 'stroke') expect(movePiece(kept, getCentre(kept), on)).toEqual(kept);
        expect(keepOnShield(kept, on)).toEqual(kept);
      }),
    );
  });
});
