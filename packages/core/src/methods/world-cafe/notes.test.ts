// Notes of the tables and visions of the themes: who writes, who mends, what a host reads first, what is left.
import { describe, expect, it } from 'vitest';
import {
  createMethodRoom,
  karim,
  scribe as lea,
  facilitator as marc,
  nadia,
  writeSlip,
  zoe,
} from '../../../test/method-room.js';
import { harvestWorldCafe, listWorldCafeMeetings } from './harvest.js';
import { worldCafe } from './method.js';
import { planBlocks } from './plan/groups.js';
import { listNotes, listVisions } from './view.js';

const CHALLENGE = { seminar: 's2', activity: 'forum', item: 'op-7:1' };
const THEMES = [
  { id: 'learn', title: 'Apprendre', sources: [CHALLENGE] },
  { id: 'move', title: 'Venir' },
];

function createRoom() {
  return createMethodRoom(worldCafe, {
    themes: THEMES,
    hosts: [{ theme: 'learn', host: { id: 'nadia' } }],
  });
}

const note = (text: string, round: number, about = 'learn') =>
  writeSlip('note', text, { about, tags: [`round-${round}`] });

describe('notes', () => {
  it('are read by the host with the last group’s first [R075]', () => {
    const room = createRoom();
    room.make(karim, note('Du premier groupe', 1));
    room.make(zoe, note('Du deuxième', 2));
    room.make(lea, writeSlip('note', 'Trouvée sur la nappe', { about: 'learn', channel: 'paper' }));
    room.make(karim, note('D’une autre table', 1, 'move'));
    expect(listNotes(room.getState(), 'learn').map(({ round, notes }) => [round, notes[0]?.text])).toEqual([
      [2, 'Du deuxième'],
      [1, 'Du premier groupe'],
      [null, 'Trouvée sur la nappe'],
    ]);
  });

  it.each([
    ['no theme', writeSlip('note', 'x'), 'world-cafe-theme-unknown'],
    ['an unknown theme', writeSlip('note', 'x', { about: 'moon' }), 'world-cafe-theme-unknown'],
    ['a round that is not held', note('x', 3), 'world-cafe-round-unknown'],
  ])('refuse %s', (_, command, code) => {
    expect(createRoom().try(karim, command)).toBe(code);
  });

  it('are mended by their author and by the host of the table', () => {
    const room = createRoom();
    const slip = room.make(karim, note('x', 1));
    const edit = { type: 'edit-slip', slip, version: 1, text: 'y' };
    expect(room.try(zoe, edit)).toBe('not-author');
    expect(room.try(nadia, edit)).toBeNull();
  });
});

describe('visions [R078]', () => {
  it('are mended by anybody who passed, version after version', () => {
    const room = createRoom();
    const slip = room.make(karim, writeSlip('vision', 'Deux apprentis', { about: 'learn' }));
    room.make(zoe, { type: 'edit-slip', slip, version: 1, text: 'Trois apprentis' });
    expect(room.send(nadia, { type: 'edit-slip', slip, version: 1, text: 'Quatre' })).toEqual({
      code: 'version-stale',
      data: { version: 2, current: 'Trois apprentis' },
    });
    const [vision] = listVisions(room.getState(), 'learn');
    expect(vision?.versions.map(({ text }) => text)).toEqual(['Deux apprentis', 'Trois apprentis']);
    expect(listVisions(room.getState(), 'move')).toEqual([]);
  });
});

describe('what is left', () => {
  it('visions and ideas under their theme, with the way back [R056] [R147]', () => {
    const room = createRoom();
    room.make(karim, note('Une école', 1));
    room.make(zoe, writeSlip('vision', 'Deux apprentis', { about: 'learn' }));
    room.make(zoe, writeSlip('vision', 'Un bus', { about: 'move' }));
    const items = harvestWorldCafe(room.getState());
    expect(items.map(({ kind, group, sources }) => [kind, group, sources?.length ?? 0])).toEqual([
      ['idea', 'Apprendre', 1],
      ['vision', 'Apprendre', 1],
      ['vision', 'Venir', 0],
    ]);
  });

  it('nothing of what is hidden', () => {
    const room = createRoom();
    const slip = room.make(karim, note('Une école', 1));
    room.make(lea, { type: 'hide-slip', slip });
    expect(harvestWorldCafe(room.getState())).toEqual([]);
    expect(listNotes(room.getState(), 'learn')).toEqual([]);
    expect(worldCafe.redact(room.getState(), 'room').slips[0]?.text).toBe('');
    expect(worldCafe.redact(room.getState(), 'staff').slips[0]?.text).toBe('Une école');
  });
});

describe('who sat together [R107]', () => {
  const people = ['nadia', 'zoe', 'karim', 'a', 'b', 'c'].map((id) => ({ id }));
  const plan = planBlocks({ people, hosts: [0, 1], rounds: 2 });

  it('is known for the rounds held, host included', () => {
    const room = createRoom();
    expect(listWorldCafeMeetings(room.getState())).toEqual([]);
    room.make(marc, { type: 'set-plan', plan });
    expect(listWorldCafeMeetings(room.getState())).toEqual([]);
    room.make(marc, { type: 'start-stage', stage: 'round-1' });
    expect(listWorldCafeMeetings(room.getState()).map((group) => group.length)).toEqual([3, 3]);
    room.make(marc, { type: 'start-stage', stage: 'round-2' });
    expect(listWorldCafeMeetings(room.getState())).toHaveLength(4);
    room.make(marc, { type: 'start-stage', stage: 'round-1' });
    expect(listWorldCafeMeetings(room.getState())).toHaveLength(4);
  });
});
