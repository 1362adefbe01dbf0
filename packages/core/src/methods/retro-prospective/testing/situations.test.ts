// Situations on the day: written, mended, dealt, one per group, compared side by side.

import { describe, expect, it } from 'vitest';
import {
  createMethodRoom,
  karim,
  scribe as lea,
  facilitator as marc,
  nadia,
  writeSlip,
} from '../../../../test/method-room.js';
import { computeBalance, MAX_SITUATIONS } from '../../../transition/index.js';
import { retroProspective } from '../method.js';
import { compareBySituation, compareField, findSituationOf, listOffered } from '../view.js';

const TEAMS = ['quai', 'forge', 'halle'].map((id) => ({ id, name: id, place: null, seats: null }));
const CARD = {
  title: 'La crue',
  happening: 'La rivière entre dans l’atelier.',
  here: null,
  stakes: null,
  question: null,
  polarity: 'threat',
  form: 'break',
  transitions: ['ecological'],
  place: null,
  sources: [],
};

function createRoom() {
  return createMethodRoom(retroProspective, { teams: TEAMS });
}

function assign(...pairs: readonly (readonly [string, string])[]): object {
  return {
    type: 'assign-situations',
    assignments: pairs.map(([team, situation]) => ({ team, situation })),
  };
}

describe('a situation written on the day', () => {
  it('joins the set that is dealt', () => {
    const room = createRoom();
    const id = room.make(marc, { type: 'add-situation', card: CARD });
    expect(listOffered(room.getState()).at(-1)).toMatchObject({ id, title: 'La crue', version: 1 });
  });

  it('is mended without losing what it said; the slower hand is told [G15]', () => {
    const room = createRoom();
    const edit = (version: number, happening: string) => ({
      type: 'edit-situation',
      situation: 'big-order',
      version,
      card: { ...CARD, happening },
    });
    room.make(lea, edit(1, 'Deux commandes.'));
    expect(room.send(marc, edit(1, 'Trois commandes.'))).toEqual({
      code: 'version-stale',
      data: { version: 2, current: 'Deux commandes.' },
    });
    const [, order] = room.getState().situations;
    expect(order?.versions).toHaveLength(2);
    expect(order?.versions[0]?.happening).toContain('paquebots');
    expect(room.try(marc, { ...edit(1, 'x'), situation: 'moon' })).toBe('retro-situation-unknown');
  });

  it('is the staff’s to write', () => {
    expect(createRoom().try(nadia, { type: 'add-situation', card: CARD })).toBe('role-not-allowed');
  });

  it('has room for so many', () => {
    const room = createRoom();
    const before = room.getState().situations.length;
    for (let rank = before; rank < MAX_SITUATIONS; rank += 1) {
      room.make(marc, { type: 'add-situation', card: CARD });
    }
    expect(room.send(marc, { type: 'add-situation', card: CARD })).toEqual({
      code: 'retro-too-many-situations',
      data: { max: MAX_SITUATIONS },
    });
  });
});

describe('the set dealt', () => {
  it('is chosen whole, and its imbalance is seen, not refused [R082]', () => {
    const room = createRoom();
    room.make(marc, { type: 'offer-situations', situations: ['rival-site', 'hard-brexit'] });
    expect(computeBalance(listOffered(room.getState()))).toMatchObject({ threat: 2, isBalanced: false });
    room.make(marc, { type: 'offer-situations', situations: [] });
    expect(computeBalance(listOffered(room.getState())).isBalanced).toBe(true);
  });

  it.each([
    ['three of one kind', ['threat', 'threat', 'threat'], false],
    ['one threat alone', ['threat'], true],
    ['two threats, one opportunity, one mixed', ['threat', 'threat', 'opportunity', 'mixed'], true],
    ['three threats, one opportunity', ['threat', 'threat', 'threat', 'opportunity'], false],
    ['three opportunities, one threat', ['opportunity', 'opportunity', 'opportunity', 'threat'], false],
    ['mixed ones alone', ['mixed', 'mixed'], true],
  ] as const)('%s', (_, polarities, isBalanced) => {
    expect(computeBalance(polarities.map((polarity) => ({ polarity }))).isBalanced).toBe(isBalanced);
  });

  it.each([
    ['an unknown card', ['moon'], 'retro-situation-unknown'],
    ['a card twice', ['big-order', 'big-order'], 'retro-situation-unknown'],
  ])('refuses %s', (_, situations, code) => {
    expect(createRoom().try(marc, { type: 'offer-situations', situations })).toBe(code);
  });

  it('keeps a card that a group faces, and says when nothing changes', () => {
    const room = createRoom();
    room.make(marc, assign(['quai', 'big-order']));
    expect(room.try(marc, { type: 'offer-situations', situations: ['rival-site'] })).toBe(
      'retro-situation-faced',
    );
    const same = room.getState().offered;
    expect(room.try(marc, { type: 'offer-situations', situations: same })).toBe('nothing-changes');
  });
});

describe('dealing', () => {
  it('gives one situation to each group, the same to two if one likes', () => {
    const room = createRoom();
    room.make(marc, assign(['quai', 'big-order'], ['forge', 'big-order']));
    expect(findSituationOf(room.getState(), 'forge')?.id).toBe('big-order');
    expect(findSituationOf(room.getState(), 'halle')).toBeUndefined();
  });

  it.each([
    ['two to one group', assign(['quai', 'big-order'], ['quai', 'rival-site']), 'retro-assigned-twice'],
    ['one to nobody', assign(['moon', 'big-order']), 'team-unknown'],
    ['one that is not dealt', assign(['quai', 'moon']), 'retro-situation-not-offered'],
  ])('refuses %s', (_, command, code) => {
    expect(createRoom().try(marc, command)).toBe(code);
  });

  it('forgets groups that are dissolved, unless they wrote', () => {
    const room = createRoom();
    room.make(marc, assign(['quai', 'big-order'], ['forge', 'rival-site']));
    room.make(marc, { type: 'set-teams', teams: TEAMS.slice(0, 1) });
    expect(room.getState().assignments).toEqual([{ team: 'quai', situation: 'big-order' }]);
    room.make(nadia, writeSlip('solution', 'x', { team: 'quai', about: 'big-order' }));
    expect(room.try(marc, { type: 'set-teams', teams: [] })).toBe('retro-team-in-use');
  });
});

describe('steps', () => {
  it('wait for groups, then for cards; reading waits for nothing', () => {
    const room = createMethodRoom(retroProspective);
    const start = (stage: string) => room.try(marc, { type: 'start-stage', stage });
    expect(start('reading')).toBeNull();
    expect(start('solutions')).toBe('retro-no-team');
    room.make(marc, { type: 'set-teams', teams: TEAMS });
    expect(start('solutions')).toBe('retro-nothing-dealt');
    room.make(marc, assign(['quai', 'big-order']));
    expect(start('solutions')).toBeNull();
    expect(start('nowhere')).toBe('stage-unknown');
  });

  it('once closed, the room has spoken; staff still copy papers [R085]', () => {
    const room = createRoom();
    room.make(marc, assign(['quai', 'big-order']));
    room.make(marc, { type: 'close' });
    const write = writeSlip('solution', 'x', { team: 'quai', about: 'big-order' });
    expect(room.try(nadia, write)).toBe('closed');
    expect(room.try(lea, { ...write, channel: 'paper' })).toBeNull();
  });
});

describe('comparing', () => {
  function createComparedRoom() {
    const room = createRoom();
    room.make(nadia, { type: 'join-team', team: 'quai' });
    room.make(karim, { type: 'join-team', team: 'forge' });
    room.make(marc, assign(['quai', 'big-order'], ['forge', 'big-order'], ['halle', 'rival-site']));
    room.make(nadia, writeSlip('solution', 'Un guichet', { team: 'quai', about: 'big-order' }));
    room.make(karim, writeSlip('solution', 'Des trains', { team: 'forge', about: 'big-order' }));
    return room;
  }

  it('puts groups of one situation side by side, in the order dealt', () => {
    const compared = compareBySituation(createComparedRoom().getState());
    expect(compared.map(({ situation, canvases }) => `${situation.id} ${canvases.length}`)).toEqual([
      'rival-site 1',
      'big-order 2',
    ]);
  });

  it('puts the same field of all groups side by side', () => {
    const columns = compareField(createComparedRoom().getState(), 'solution');
    expect(columns.map(({ team, slips }) => [team.id, ...slips.map(({ slip }) => slip.text)])).toEqual([
      ['halle'],
      ['quai', 'Un guichet'],
      ['forge', 'Des trains'],
    ]);
    expect(
      compareField(createComparedRoom().getState(), 'monday').every(({ slips }) => slips.length === 0),
    ).toBe(true);
  });

  it('keeps what a group wrote before its card was changed', () => {
    const room = createComparedRoom();
    room.make(marc, assign(['quai', 'hard-brexit'], ['forge', 'big-order']));
    const compared = compareBySituation(room.getState());
    const teams = compared.map(({ situation, canvases }) => [
      situation.id,
      ...canvases.map((c) => c.team.id),
    ]);
    expect(teams).toEqual([
      ['big-order', 'quai', 'forge'],
      ['hard-brexit', 'quai'],
    ]);
  });

  it('shows nothing of what is hidden', () => {
    const room = createComparedRoom();
    const slip = room.getState().slips[0]?.id;
    room.make(lea, { type: 'hide-slip', slip });
    expect(compareField(room.getState(), 'solution').flatMap(({ slips }) => slips)).toHaveLength(1);
  });
});
