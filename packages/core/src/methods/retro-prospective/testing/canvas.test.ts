// Canvases written by groups: who may, on which card, with which side, and who holds what.
import { describe, expect, it } from 'vitest';
import {
  createMethodRoom,
  draftSlip,
  karim,
  scribe as lea,
  facilitator as marc,
  nadia,
  writeSlip,
  zoe,
} from '../../../../test/method-room.js';
import { retroProspective } from '../method.js';
import { getCanvas, listUnheldLevers } from '../view.js';

const TEAMS = ['quai', 'forge'].map((id) => ({ id, name: `Groupe ${id}`, place: null, seats: null }));
const QUAI = { team: 'quai', about: 'big-order' };

/** Nadia at the quay with the big order, Karim at the forge with the rival site, Zoé standing. */
function createDealtRoom() {
  const room = createMethodRoom(retroProspective, { teams: TEAMS });
  room.make(nadia, { type: 'join-team', team: 'quai' });
  room.make(karim, { type: 'join-team', team: 'forge' });
  room.make(marc, {
    type: 'assign-situations',
    assignments: [
      { team: 'quai', situation: 'big-order' },
      { team: 'forge', situation: 'rival-site' },
    ],
  });
  return room;
}

describe('a canvas', () => {
  it('has the six fields in order, empty ones included [R080]', () => {
    const room = createDealtRoom();
    room.make(nadia, writeSlip('obstacle', 'Pas de bus', QUAI));
    const canvas = getCanvas(room.getState(), 'quai');
    expect(canvas?.situation?.id).toBe('big-order');
    expect(canvas?.fields.map(({ field, slips }) => `${field} ${slips.length}`)).toEqual([
      'solution 0',
      'obstacle 1',
      'lever 0',
      'process 0',
      'functioning 0',
      'collective 0',
    ]);
    expect(getCanvas(room.getState(), 'nowhere')).toBeUndefined();
  });

  it.each([
    ['no group', writeSlip('solution', 'x', { about: 'big-order' }), 'retro-team-missing'],
    ['an unknown group', writeSlip('solution', 'x', { ...QUAI, team: 'moon' }), 'team-unknown'],
    ['another group', writeSlip('solution', 'x', { team: 'forge', about: 'rival-site' }), 'not-in-team'],
    ['another card', writeSlip('solution', 'x', { ...QUAI, about: 'rival-site' }), 'retro-situation-other'],
    ['no card', writeSlip('solution', 'x', { ...QUAI, about: null }), 'retro-situation-other'],
    ['an unknown tag', writeSlip('solution', 'x', { ...QUAI, tags: ['sea'] }), 'retro-tag-unknown'],
    ['another’s name', writeSlip('solution', 'x', { ...QUAI, onBehalfOf: { id: 'zoe' } }), 'staff-only'],
  ])('refuses a sentence of %s', (_, command, code) => {
    expect(createDealtRoom().try(nadia, command)).toBe(code);
  });

  it('waits for a card', () => {
    const room = createMethodRoom(retroProspective, { teams: TEAMS });
    expect(room.try(nadia, writeSlip('solution', 'x', QUAI))).toBe('retro-situation-missing');
  });

  it('lets somebody of no group by their seat write: they may be seated by their line of the list', () => {
    const room = createDealtRoom();
    expect(room.try(zoe, writeSlip('solution', 'x', QUAI))).toBeNull();
  });

  it('is copied from paper by staff, on any card, for any group [R085]', () => {
    const room = createDealtRoom();
    const paper = { team: 'quai', about: 'hard-brexit', channel: 'paper' };
    expect(room.try(lea, writeSlip('solution', 'x', paper))).toBeNull();
    expect(room.try(lea, writeSlip('solution', 'x', { ...paper, about: 'moon' }))).toBe(
      'retro-situation-unknown',
    );
  });

  it('is mended by any member of the group, not by the others', () => {
    const room = createDealtRoom();
    const slip = room.make(nadia, writeSlip('solution', 'Un guichet', QUAI));
    const edit = (version: number) => ({
      type: 'edit-slip',
      slip,
      version,
      text: `Deux guichets ${version}`,
    });
    expect(room.try(karim, edit(1))).toBe('not-author');
    room.make(karim, { type: 'join-team', team: 'quai' });
    expect(room.try(karim, edit(1))).toBeNull();
    expect(room.try(nadia, edit(1))).toBe('version-stale');
    expect(room.getState().slips[0]?.versions.map(({ text }) => text)).toEqual([
      'Un guichet',
      'Deux guichets 1',
    ]);
  });
});

describe('a change', () => {
  it.each(['process', 'functioning', 'collective'])('of %s says for whom [R081]', (kind) => {
    const room = createDealtRoom();
    expect(room.try(nadia, writeSlip(kind, 'x', QUAI))).toBe('retro-side-missing');
    expect(room.try(nadia, writeSlip(kind, 'x', { ...QUAI, tags: ['territory'] }))).toBeNull();
    expect(room.try(nadia, writeSlip(kind, 'x', { ...QUAI, tags: ['territory', 'industry'] }))).toBeNull();
  });

  it('keeps its side when it is sorted again', () => {
    const room = createDealtRoom();
    const slip = room.make(nadia, writeSlip('solution', 'x', QUAI));
    const retag = (tags: readonly string[]) => ({
      type: 'retag-slip',
      slip,
      version: 1,
      kind: 'process',
      tags,
    });
    expect(room.try(nadia, retag([]))).toBe('retro-side-missing');
    expect(room.try(nadia, retag(['industry']))).toBeNull();
    expect(room.try(nadia, { ...retag(['industry']), kind: 'monday', version: 2 })).toBe(
      'retro-monday-holder',
    );
  });
});

describe('a lever', () => {
  const lever = draftSlip('lever', 'Le club des entreprises', QUAI);

  it('names somebody of the room in the same gesture, or is to be held [C5]', () => {
    const room = createDealtRoom();
    room.make(nadia, { type: 'write-held', draft: lever, holder: { id: 'karim' } });
    const loose = room.make(nadia, {
      type: 'write-held',
      draft: { ...lever, text: 'Le lycée' },
      holder: null,
    });
    expect(getCanvas(room.getState(), 'quai')?.fields[2]?.slips.map(({ holder }) => holder)).toEqual([
      { id: 'karim' },
      null,
    ]);
    expect(listUnheldLevers(room.getState()).map(({ text }) => text)).toEqual(['Le lycée']);
    room.make(nadia, { type: 'name-holder', slip: loose, holder: { id: 'zoe' } });
    expect(listUnheldLevers(room.getState())).toEqual([]);
  });

  it('can be let go again', () => {
    const room = createDealtRoom();
    const slip = room.make(nadia, { type: 'write-held', draft: lever, holder: { id: 'karim' } });
    room.make(nadia, { type: 'name-holder', slip, holder: null });
    expect(room.try(nadia, { type: 'name-holder', slip, holder: null })).toBe('nothing-changes');
    expect(listUnheldLevers(room.getState())).toHaveLength(1);
  });

  it('is not held by a name out of the room, unless staff copies it from paper', () => {
    const room = createDealtRoom();
    const holder = { label: 'Mme A., du lycée' };
    expect(room.try(nadia, { type: 'write-held', draft: lever, holder })).toBe('retro-holder-absent');
    const paper = { ...lever, channel: 'paper' };
    expect(room.try(lea, { type: 'write-held', draft: paper, holder })).toBeNull();
  });

  it.each([
    ['somebody of another group', karim, 'not-author'],
    ['its own group', nadia, null],
  ])('is given to somebody by %s', (_, who, code) => {
    const room = createDealtRoom();
    const slip = room.make(nadia, { type: 'write-held', draft: lever, holder: null });
    expect(room.try(who, { type: 'name-holder', slip, holder: { id: 'zoe' } })).toBe(code);
  });

  it('alone is held, with first steps', () => {
    const room = createDealtRoom();
    const slip = room.make(nadia, writeSlip('solution', 'x', QUAI));
    const draft = draftSlip('solution', 'x', QUAI);
    expect(room.try(nadia, { type: 'name-holder', slip, holder: { id: 'zoe' } })).toBe('retro-not-held');
    expect(room.try(nadia, { type: 'write-held', draft, holder: { id: 'zoe' } })).toBe('retro-not-held');
    expect(room.try(nadia, { type: 'name-holder', slip: 'x', holder: null })).toBe('slip-unknown');
  });

  it('hidden, loses its holder for the room and finds it again when shown', () => {
    const room = createDealtRoom();
    const slip = room.make(nadia, { type: 'write-held', draft: lever, holder: { id: 'karim' } });
    room.make(lea, { type: 'hide-slip', slip });
    expect(retroProspective.redact(room.getState(), 'room').holders).toEqual([]);
    expect(room.try(nadia, { type: 'name-holder', slip, holder: null })).toBe('item-hidden');
    room.make(lea, { type: 'restore-slip', slip });
    expect(room.log.at(-1)?.body).toEqual({ type: 'holder-named', slip, holder: { id: 'karim' } });
    expect(room.try(lea, { type: 'restore-slip', slip })).toBe('not-hidden');
  });
});

describe('« Qui, lundi ? »', () => {
  const monday = draftSlip('monday', 'Appeler le lycée', QUAI);

  it('has no what without who [R054]', () => {
    const room = createDealtRoom();
    expect(room.try(nadia, { type: 'write-held', draft: monday, holder: null })).toBe('retro-monday-holder');
    expect(room.try(nadia, { ...monday, type: 'write-slip' })).toBe('retro-monday-holder');
    const slip = room.make(nadia, { type: 'write-held', draft: monday, holder: { id: 'nadia' } });
    expect(room.try(nadia, { type: 'name-holder', slip, holder: null })).toBe('retro-monday-holder');
    expect(getCanvas(room.getState(), 'quai')?.mondays).toMatchObject([{ holder: { id: 'nadia' } }]);
  });

  it('says what it lacks before it says who may not write', () => {
    const room = createDealtRoom();
    const elsewhere = { ...monday, team: 'forge' };
    expect(room.try(nadia, { type: 'write-held', draft: elsewhere, holder: { id: 'nadia' } })).toBe(
      'not-in-team',
    );
  });
});
