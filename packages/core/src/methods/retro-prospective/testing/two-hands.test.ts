// Two hands on one thing: nobody's words are lost, whoever comes second is told.
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
import { harvestRetro } from '../harvest.js';
import { retroProspective } from '../method.js';
import { getCanvas } from '../view.js';

const TEAMS = ['quai', 'forge'].map((id) => ({ id, name: id, place: null, seats: null }));
const QUAI = { team: 'quai', about: 'big-order' };

function createRoom() {
  const room = createMethodRoom(retroProspective, { teams: TEAMS });
  for (const who of [nadia, karim]) room.make(who, { type: 'join-team', team: 'quai' });
  room.make(marc, { type: 'assign-situations', assignments: [{ team: 'quai', situation: 'big-order' }] });
  return room;
}

describe('two members of a group', () => {
  it('mend one sentence: the second is shown the first’s words, then may go on', () => {
    const room = createRoom();
    const slip = room.make(nadia, writeSlip('solution', 'Un guichet', QUAI));
    const edit = (version: number, text: string) => ({ type: 'edit-slip', slip, version, text });
    room.make(nadia, edit(1, 'Deux guichets'));
    expect(room.send(karim, edit(1, 'Un guichet unique'))).toMatchObject({
      code: 'version-stale',
      data: { current: 'Deux guichets', version: 2 },
    });
    room.make(karim, edit(2, 'Un guichet unique'));
    expect(room.getState().slips[0]?.versions).toHaveLength(3);
  });

  it('take one lever: the last said holds it, and who held it before stays in the log', () => {
    const room = createRoom();
    const draft = draftSlip('lever', 'Le lycée', QUAI);
    const slip = room.make(nadia, { type: 'write-held', draft, holder: { id: 'nadia' } });
    room.make(karim, { type: 'name-holder', slip, holder: { id: 'karim' } });
    expect(room.getState().holders).toEqual([{ slip, person: { id: 'karim' } }]);
    expect(room.log.filter(({ body }) => body.type === 'holder-named')).toHaveLength(2);
  });

  it('sort one sentence two ways: the second is told', () => {
    const room = createRoom();
    const slip = room.make(nadia, writeSlip('solution', 'Un guichet', QUAI));
    const retag = (kind: string) => ({ type: 'retag-slip', slip, version: 1, kind, tags: ['territory'] });
    room.make(karim, retag('functioning'));
    expect(room.try(nadia, retag('collective'))).toBe('version-stale');
  });
});

describe('a facilitator and a group', () => {
  it('a card changed while somebody writes: the sentence is refused, and may be sent again on the new card', () => {
    const room = createRoom();
    const late = writeSlip('solution', 'Un guichet', QUAI);
    room.make(marc, { type: 'assign-situations', assignments: [{ team: 'quai', situation: 'hard-brexit' }] });
    expect(room.try(nadia, late)).toBe('retro-situation-other');
    expect(room.try(nadia, { ...late, about: 'hard-brexit' })).toBeNull();
  });

  it('a group that is dissolved while somebody writes', () => {
    const room = createRoom();
    room.make(marc, { type: 'set-teams', teams: TEAMS.slice(1) });
    expect(room.try(nadia, writeSlip('solution', 'Un guichet', QUAI))).toBe('team-unknown');
  });

  it('a sentence hidden while its author mends it', () => {
    const room = createRoom();
    const slip = room.make(nadia, writeSlip('solution', 'Un guichet', QUAI));
    room.make(lea, { type: 'hide-slip', slip });
    expect(room.try(nadia, { type: 'edit-slip', slip, version: 1, text: 'Deux' })).toBe('item-hidden');
    expect(getCanvas(room.getState(), 'quai')?.fields[0]?.slips).toEqual([]);
    room.make(lea, { type: 'restore-slip', slip });
    expect(room.try(nadia, { type: 'edit-slip', slip, version: 1, text: 'Deux' })).toBeNull();
  });

  it('a card mended under a group keeps what was written under its new title', () => {
    const room = createRoom();
    room.make(nadia, writeSlip('solution', 'Un guichet', QUAI));
    const [, order] = room.getState().situations;
    if (order === undefined) throw new Error('test: no card');
    const { id, version, versions: _versions, ...card } = order;
    const next = { ...card, title: 'Deux paquebots d’un coup' };
    room.make(marc, { type: 'edit-situation', situation: id, version, card: next });
    expect(harvestRetro(room.getState())[0]?.group).toBe('Deux paquebots d’un coup');
  });
});

describe('somebody who moves', () => {
  it('leaves their sentences to their former group, and may still mend their own', () => {
    const room = createRoom();
    const slip = room.make(nadia, writeSlip('solution', 'Un guichet', QUAI));
    room.make(nadia, { type: 'join-team', team: 'forge' });
    expect(room.getState().slips[0]?.team).toBe('quai');
    expect(room.try(nadia, { type: 'edit-slip', slip, version: 1, text: 'Deux' })).toBeNull();
    expect(room.try(zoe, { type: 'edit-slip', slip, version: 2, text: 'Trois' })).toBe('not-author');
    expect(room.try(nadia, writeSlip('obstacle', 'Pas de bus', QUAI))).toBe('not-in-team');
  });
});
