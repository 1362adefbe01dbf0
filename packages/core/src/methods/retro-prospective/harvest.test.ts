// What a retro-prospective leaves, with the way back to the challenges it made concrete.
import { describe, expect, it } from 'vitest';
import {
  createMethodRoom,
  draftSlip,
  karim,
  scribe as lea,
  facilitator as marc,
  nadia,
  writeSlip,
} from '../../../test/method-room.js';
import { harvestRetro, listRetroMeetings } from './harvest.js';
import { retroProspective } from './method.js';
import { RETRO_DEFAULTS } from './plan.js';

const CHALLENGE = { seminar: 's2', activity: 'forum', item: 'op-7:1' };
const OTHER = { seminar: 's2', activity: 'forum', item: 'op-9:1' };
const TEAMS = ['quai', 'forge'].map((id) => ({ id, name: id, place: null, seats: null }));
const QUAI = { team: 'quai', about: 'big-order' };

function createRoom() {
  const situations = RETRO_DEFAULTS.situations.map((card) =>
    card.id === 'big-order' ? { ...card, sources: [CHALLENGE] } : card,
  );
  const room = createMethodRoom(retroProspective, { teams: TEAMS, situations });
  room.make(nadia, { type: 'join-team', team: 'quai' });
  room.make(karim, { type: 'join-team', team: 'quai' });
  room.make(marc, {
    type: 'assign-situations',
    assignments: [{ team: 'quai', situation: 'big-order' }],
  });
  return room;
}

describe('the harvest', () => {
  it('sorts the canvas into solutions, obstacles, levers, changes and first steps [R080] [R081]', () => {
    const room = createRoom();
    room.make(nadia, writeSlip('solution', 'Un guichet', QUAI));
    room.make(nadia, writeSlip('obstacle', 'Pas de bus', QUAI));
    room.make(nadia, { type: 'write-held', draft: draftSlip('lever', 'Le lycée', QUAI), holder: null });
    for (const kind of ['process', 'functioning', 'collective']) {
      room.make(nadia, writeSlip(kind, kind, { ...QUAI, tags: ['industry'] }));
    }
    const monday = draftSlip('monday', 'Appeler', QUAI);
    room.make(nadia, { type: 'write-held', draft: monday, holder: { id: 'karim' } });
    expect(harvestRetro(room.getState()).map(({ kind }) => kind)).toEqual([
      'solution',
      'obstacle',
      'lever',
      'change',
      'change',
      'change',
      'commitment',
    ]);
  });

  it('keeps the way back, the sentence’s own and its situation’s, each once [R056] [R147]', () => {
    const room = createRoom();
    room.make(nadia, writeSlip('solution', 'Un guichet', { ...QUAI, sources: [OTHER, CHALLENGE] }));
    room.make(nadia, writeSlip('solution', 'Des trains', QUAI));
    const items = harvestRetro(room.getState());
    expect(items.map(({ sources }) => sources)).toEqual([[OTHER, CHALLENGE], [CHALLENGE]]);
    expect(items[0]).toMatchObject({ group: 'Une commande à absorber', origins: [{ authors: ['nadia'] }] });
  });

  it('has no way back when the situation comes from nowhere', () => {
    const room = createRoom();
    const paper = { team: 'forge', about: 'rival-site', channel: 'paper' };
    room.make(lea, writeSlip('solution', 'Une vitrine', paper));
    expect(harvestRetro(room.getState())[0]).not.toHaveProperty('sources');
    expect(harvestRetro(room.getState())[0]?.origins[0]?.authors).toEqual([]);
  });

  it('leaves out what is hidden', () => {
    const room = createRoom();
    const slip = room.make(nadia, writeSlip('solution', 'Un guichet', QUAI));
    room.make(lea, { type: 'hide-slip', slip });
    expect(harvestRetro(room.getState())).toEqual([]);
  });
});

it('who sat together is known, groups of one left out [R107]', () => {
  const room = createRoom();
  room.make(marc, { type: 'move-person', person: { label: 'Mme A.' }, team: 'forge' });
  expect(listRetroMeetings(room.getState())).toEqual([[{ id: 'nadia' }, { id: 'karim' }]]);
});
