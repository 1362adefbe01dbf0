// An emblem composed by several hands: whose it is, what moves, what is taken off and put back, its photographs.
import { describe, expect, it } from 'vitest';
import { facilitator, karim, nadia, scribe } from '../../../../test/method-room.js';
import { MAX_PIECES } from '../limits.js';
import { emblem } from '../method.js';
import { createEmblemRoom, RIVER } from '../testing/room.js';
import { listPieces } from '../view.js';
import { getCentre, type PieceBody } from './piece.js';

const move = (piece: string, version: number, x: number, y: number) => ({
  type: 'move-piece',
  team: 'group-a',
  piece,
  version,
  x,
  y,
});

describe('composing an emblem [R058]', () => {
  it('is for its group and for staff', () => {
    const room = createEmblemRoom();
    const put = { type: 'add-piece', team: 'group-a', body: RIVER };
    expect(room.try(karim, put)).toBe('not-in-team');
    expect(room.try(nadia, { ...put, team: 'group-z' })).toBe('team-unknown');
    expect(room.try(nadia, put)).toBeNull();
    expect(room.try(scribe, put)).toBeNull();
    expect(listPieces(room.getEmblem('group-a'))).toHaveLength(2);
  });

  it('does not turn away somebody whom staff seated under their line of the list: their phone knows', () => {
    const room = createEmblemRoom();
    room.make(karim, { type: 'join-team', team: null });
    room.make(scribe, { type: 'move-person', person: { id: 'line-7' }, team: 'group-a' });
    expect(room.try(karim, { type: 'add-piece', team: 'group-a', body: RIVER })).toBeNull();
  });

  it('starts from a blank shield at the first gesture', () => {
    const room = createEmblemRoom();
    expect(room.getState().emblems).toEqual([]);
    room.make(nadia, { type: 'set-shield', team: 'group-a', shape: 'round', field: 'sky' });
    expect(room.getEmblem('group-a')).toMatchObject({
      shape: 'round',
      field: 'sky',
      pieces: [],
      photo: null,
    });
    const again = { type: 'set-shield', team: 'group-a', shape: 'round', field: 'sky' };
    expect(room.try(nadia, again)).toBe('nothing-changes');
  });

  it('a symbol put beside the shield lands on its edge', () => {
    const room = createEmblemRoom();
    room.put(nadia, 'group-a', { ...RIVER, x: 0, y: 120 });
    const [piece] = listPieces(room.getEmblem('group-a'));
    expect(getCentre(piece?.body as PieceBody)).toEqual({ x: 19, y: 96 });
  });

  it('a place outside the box, a symbol or a colour of nobody, too many words are not read', () => {
    const room = createEmblemRoom();
    const put = (body: object) => room.send(nadia, { type: 'add-piece', team: 'group-a', body });
    expect(put({ ...RIVER, x: 101 })).toMatchObject({ code: 'malformed', data: { field: 'body.x' } });
    expect(put({ ...RIVER, x: 1.5 })).toMatchObject({ code: 'malformed' });
    expect(put({ ...RIVER, symbol: 'constructor' })).toMatchObject({ data: { field: 'body.symbol' } });
    expect(put({ ...RIVER, colour: 'red' })).toMatchObject({ data: { field: 'body.colour' } });
    const words = { ...RIVER, type: 'words', text: 'm'.repeat(41) };
    expect(put(words)).toMatchObject({ code: 'text-too-long', data: { max: 40 } });
    expect(put({ type: 'stroke', points: [], size: 1, colour: 'ink' })).toMatchObject({ code: 'malformed' });
  });

  it('a narrower shape brings back what would overhang', () => {
    const room = createEmblemRoom();
    room.put(nadia, 'group-a', { ...RIVER, x: 90, y: 8 });
    room.make(nadia, { type: 'set-shield', team: 'group-a', shape: 'hexagon', field: 'sky' });
    const [piece] = listPieces(room.getEmblem('group-a'));
    expect(getCentre(piece?.body as PieceBody)).not.toEqual({ x: 90, y: 8 });
  });

  it('holds sixty pieces, and says so', () => {
    const room = createEmblemRoom();
    for (let rank = 0; rank < MAX_PIECES; rank += 1) room.put(nadia, 'group-a');
    const put = { type: 'add-piece', team: 'group-a', body: RIVER };
    expect(room.send(nadia, put)).toEqual({ code: 'emblem-full', data: { max: MAX_PIECES } });
    const first = room.getEmblem('group-a')?.pieces[0]?.id;
    room.make(nadia, { type: 'remove-piece', team: 'group-a', piece: first });
    expect(room.try(nadia, put)).toBeNull();
  });

  it('closed, the room draws no more; staff still photograph', () => {
    const room = createEmblemRoom();
    room.make(facilitator, { type: 'close' });
    expect(room.try(nadia, { type: 'add-piece', team: 'group-a', body: RIVER })).toBe('closed');
    expect(room.try(scribe, { type: 'attach-photo', team: 'group-a', photo: 'p1' })).toBeNull();
  });
});

describe('several hands on one piece', () => {
  it('the second of two people who move the same symbol is told, and nothing jumps', () => {
    const room = createEmblemRoom();
    const piece = room.put(nadia, 'group-a');
    room.make(scribe, move(piece, 1, 30, 30));
    expect(room.try(nadia, move(piece, 1, 70, 70))).toBe('piece-stale');
    const [kept] = listPieces(room.getEmblem('group-a'));
    expect(getCentre(kept?.body as PieceBody)).toEqual({ x: 30, y: 30 });
    expect(room.try(nadia, move(piece, 2, 70, 70))).toBeNull();
  });

  it('a stroke slides whole and keeps its form', () => {
    const room = createEmblemRoom();
    const points = [
      { x: 40, y: 40 },
      { x: 60, y: 50 },
    ];
    const piece = room.put(nadia, 'group-a', { type: 'stroke', points, size: 2, colour: 'ink' });
    room.make(nadia, move(piece, 1, 60, 65));
    const [kept] = listPieces(room.getEmblem('group-a'));
    expect(kept?.body).toMatchObject({
      points: [
        { x: 50, y: 60 },
        { x: 70, y: 70 },
      ],
    });
  });

  it('size and colour change, knowingly', () => {
    const room = createEmblemRoom();
    const piece = room.put(nadia, 'group-a');
    const adjust = (version: number, size: number) =>
      room.try(nadia, { type: 'adjust-piece', team: 'group-a', piece, version, size, colour: 'blue' });
    expect(adjust(1, 3)).toBe('nothing-changes');
    expect(adjust(1, 5)).toBeNull();
    expect(adjust(1, 4)).toBe('piece-stale');
    expect(room.try(nadia, move(piece, 2, 50, 50))).toBe('nothing-changes');
  });

  it('what is behind can be brought to the front', () => {
    const room = createEmblemRoom();
    const [first, second] = [room.put(nadia, 'group-a'), room.put(nadia, 'group-a')];
    const raise = (piece: string) => room.try(nadia, { type: 'raise-piece', team: 'group-a', piece });
    expect(raise(second)).toBe('nothing-changes');
    expect(raise(first)).toBeNull();
    expect(listPieces(room.getEmblem('group-a')).map(({ id }) => id)).toEqual([second, first]);
    expect(raise('nothing')).toBe('piece-unknown');
  });

  it('what is taken off comes back; what staff took off, staff alone put back', () => {
    const room = createEmblemRoom();
    room.seat(karim, 'group-a');
    const piece = room.put(nadia, 'group-a', { ...RIVER, type: 'words', text: 'Un gros mot' });
    const remove = { type: 'remove-piece', team: 'group-a', piece };
    const restore = { type: 'restore-piece', team: 'group-a', piece };
    expect(room.try(nadia, restore)).toBe('piece-not-removed');
    room.make(nadia, remove);
    expect(room.try(nadia, remove)).toBe('piece-removed');
    expect(room.try(nadia, move(piece, 1, 5, 50))).toBe('piece-removed');
    expect(room.try(karim, restore)).toBe('staff-only');
    room.make(nadia, restore);
    room.make(scribe, remove);
    expect(emblem.redact(room.getState(), 'room').emblems[0]?.pieces[0]?.body).toBeNull();
    expect(room.try(nadia, restore)).toBe('staff-only');
    room.make(facilitator, restore);
    expect(listPieces(room.getEmblem('group-a'))[0]?.body).toMatchObject({ text: 'Un gros mot' });
  });
});

describe('the photograph of an emblem made on paper [R060]', () => {
  const attach = (photo: string) => ({ type: 'attach-photo', team: 'group-a', photo });

  it('is one; those before it are kept for staff', () => {
    const room = createEmblemRoom();
    room.make(nadia, attach('p1'));
    expect(room.try(nadia, attach('p1'))).toBe('nothing-changes');
    room.make(nadia, attach('p2'));
    room.make(scribe, { type: 'remove-photo', team: 'group-a' });
    expect(room.try(scribe, { type: 'remove-photo', team: 'group-a' })).toBe('photo-missing');
    expect(room.getEmblem('group-a')).toMatchObject({ photo: null, earlierPhotos: ['p1', 'p2'] });
    expect(emblem.redact(room.getState(), 'room').emblems[0]?.earlierPhotos).toEqual([]);
  });

  it('is given by the group or by staff, twelve times at most', () => {
    const room = createEmblemRoom();
    expect(room.try(karim, attach('p1'))).toBe('not-in-team');
    for (let rank = 0; rank <= 12; rank += 1) room.make(scribe, attach(`p${rank}`));
    expect(room.send(scribe, attach('one more'))).toMatchObject({ code: 'malformed' });
    expect(room.send(scribe, attach('p13'))).toEqual({ code: 'too-many', data: { max: 12 } });
  });
});
