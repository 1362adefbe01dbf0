// What is kept of emblems: replays through JSON, seats that come late, photographs in turn, a full shield.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { facilitator, karim, nadia, scribe } from '../../../../test/method-room.js';
import { copyThroughJson, replayLog } from '../../../../test/replay.js';
import type { LiveProgram, Recorded } from '../../../workshop/index.js';
import { MAX_PHOTOS, MAX_PIECES, MAX_PIECES_EVER } from '../limits.js';
import { emblem } from '../method.js';
import { EMBLEM_DEFAULTS } from '../plan.js';
import type { EmblemState } from '../state.js';
import { createEmblemRoom, RIVER } from '../testing/room.js';
import { listPieces } from '../view.js';

const team = 'group-a';
const program = emblem as unknown as LiveProgram<unknown, unknown, never, never>;
const replay = (log: readonly Recorded[], from?: unknown): EmblemState =>
  replayLog({ program: program as never, settings: EMBLEM_DEFAULTS }, log, from) as EmblemState;
type Room = ReturnType<typeof createEmblemRoom>;

const rank = fc.nat({ max: 4 });
const gesture = fc.oneof(
  fc.record({ type: fc.constant('add-piece'), body: fc.constant({ ...RIVER, x: 92, y: 10 }) }),
  fc.record({
    type: fc.constantFrom('raise-piece', 'remove-piece', 'restore-piece'),
    rank,
  }),
  fc.record({ type: fc.constant('move-piece'), rank, x: fc.nat({ max: 100 }), y: fc.nat({ max: 120 }) }),
  fc.record({
    type: fc.constant('set-shield'),
    shape: fc.constantFrom('shield', 'hexagon', 'round'),
    field: fc.constantFrom('sky', 'paper'),
  }),
  fc.record({ type: fc.constant('attach-photo'), photo: fc.constantFrom('p1', 'p2', 'p3') }),
  fc.record({ type: fc.constant('remove-photo') }),
);
const gestures = fc.array(fc.tuple(gesture, fc.constantFrom(nadia, scribe)), {
  maxLength: 30,
  size: 'max',
});
type Gestures = typeof gestures extends fc.Arbitrary<infer T> ? T : never;

function play(list: Gestures): Room {
  const room = createEmblemRoom();
  for (const [one, who] of list) {
    const piece = room.getEmblem(team)?.pieces['rank' in one ? one.rank : 0];
    const seen = { piece: piece?.id ?? 'nothing', version: piece?.version ?? 1 };
    room.try(who, { ...seen, ...one, team });
  }
  return room;
}

describe('what is kept of an emblem [R149]', () => {
  it('replays through JSON to the same emblem', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const room = play(list);
        expect(replay(copyThroughJson(room.log))).toEqual(room.getState());
      }),
      { numRuns: 40 },
    );
  });

  it('shows a phone that came at any point the pieces that the others see, restored ones included', () => {
    fc.assert(
      fc.property(gestures, (list) => {
        const room = play(list);
        for (const at of room.log.keys()) {
          const handed = copyThroughJson(emblem.redact(replay(room.log.slice(0, at)), 'room'));
          const seen = replay(room.log.slice(at), handed).emblems.find(({ id }) => id === team);
          expect(listPieces(seen)).toEqual(listPieces(room.getEmblem(team)));
          expect(seen?.photo).toBe(room.getEmblem(team)?.photo);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('raising changes who is in front and nothing else', () => {
    fc.assert(
      fc.property(gestures, rank, (list, which) => {
        const room = play(list);
        const before = listPieces(room.getEmblem(team));
        const piece = before[which];
        fc.pre(piece !== undefined);
        const refused = room.try(scribe, { type: 'raise-piece', team, piece: piece.id });
        expect(refused).toBe(before.at(-1) === piece ? 'nothing-changes' : null);
        expect(listPieces(room.getEmblem(team))).toEqual([...before.filter((one) => one !== piece), piece]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('the photographs of one emblem, in turn [R060]', () => {
  it('are kept each time another takes the place, in order, and the room holds the last alone', () => {
    const photos = fc.array(fc.constantFrom('p1', 'p2', 'p3', null), { maxLength: MAX_PHOTOS });
    fc.assert(
      fc.property(photos, (list) => {
        const room = createEmblemRoom();
        let [shown, earlier]: [string | null, string[]] = [null, []];
        for (const photo of list) {
          const order = photo === null ? { type: 'remove-photo' } : { type: 'attach-photo', photo };
          const same = photo === null ? 'photo-missing' : 'nothing-changes';
          expect(room.try(nadia, { ...order, team })).toBe(photo === shown ? same : null);
          if (photo === shown) continue;
          if (shown !== null) earlier = [...earlier, shown];
          shown = photo;
        }
        const kept = room.getEmblem(team);
        expect([kept?.photo ?? null, kept?.earlierPhotos ?? []]).toEqual([shown, earlier]);
        const [seen] = emblem.redact(room.getState(), 'room').emblems;
        expect([seen?.photo ?? null, seen?.earlierPhotos ?? []]).toEqual([shown, []]);
      }),
    );
  });

  it('one cannot be taken off by another group, nor given to a group that is not there', () => {
    const room = createEmblemRoom();
    room.make(nadia, { type: 'attach-photo', team, photo: 'p1' });
    expect(room.send(karim, { type: 'remove-photo', team })).toEqual({ code: 'not-in-team', data: {} });
    expect(room.send(scribe, { type: 'attach-photo', team: 'group-z', photo: 'p1' })).toEqual({
      code: 'team-unknown',
      data: {},
    });
  });
});

describe('a full shield', () => {
  /** An emblem of as many pieces as may be seen, and one that was taken off before the last came. */
  function fill() {
    const room = createEmblemRoom();
    const first = room.put(nadia, team);
    room.make(nadia, { type: 'remove-piece', team, piece: first });
    for (let count = 0; count < MAX_PIECES; count += 1) room.put(nadia, team);
    return { room, first };
  }

  it('takes back no piece either, and says how many it holds', () => {
    const { room, first } = fill();
    const restore = { type: 'restore-piece', team, piece: first };
    expect(room.send(nadia, restore)).toEqual({ code: 'emblem-full', data: { max: MAX_PIECES } });
    expect(listPieces(room.getEmblem(team))).toHaveLength(MAX_PIECES);
    const last = room.getEmblem(team)?.pieces.at(-1)?.id;
    room.make(nadia, { type: 'remove-piece', team, piece: last });
    expect(room.try(nadia, restore)).toBeNull();
  });

  it('does not hold another group back', () => {
    const { room } = fill();
    expect(room.try(karim, { type: 'add-piece', team: 'group-b', body: RIVER })).toBeNull();
  });

  it('pieces put and taken off for ever come to an end too', () => {
    const room = createEmblemRoom();
    for (let count = 0; count < MAX_PIECES_EVER; count += 1) {
      const piece = room.put(nadia, team);
      room.make(nadia, { type: 'remove-piece', team, piece });
    }
    expect(room.send(facilitator, { type: 'add-piece', team, body: RIVER })).toMatchObject({
      code: 'emblem-full',
    });
  });
});

describe('what the room never receives of an emblem', () => {
  it('the words of a piece that was taken off; staff still read them', () => {
    const room = createEmblemRoom();
    const piece = room.put(nadia, team, { ...RIVER, type: 'words', text: 'Un mot qui blesse' });
    room.make(scribe, { type: 'remove-piece', team, piece });
    expect(JSON.stringify(emblem.redact(room.getState(), 'room'))).not.toContain('blesse');
    expect(JSON.stringify(emblem.redact(room.getState(), 'staff'))).toContain('Un mot qui blesse');
  });

  it('the words of an explanation that was hidden, in any of its wordings', () => {
    const room = createEmblemRoom();
    const slip = room.say(nadia, team, 'Première phrase qui blesse');
    room.make(nadia, { type: 'edit-slip', slip, version: 1, text: 'Seconde phrase qui blesse' });
    room.make(scribe, { type: 'hide-slip', slip });
    expect(JSON.stringify(emblem.redact(room.getState(), 'room'))).not.toContain('blesse');
  });
});
