// The exercise around its drawings: the plan, the groups, the words of each and of all, who may order what.
import { describe, expect, it } from 'vitest';
import { facilitator, karim, nadia, scribe } from '../../../test/method-room.js';
import { EMBLEM_RIGHTS } from './command.js';
import { emblem } from './method.js';
import { countGroups, EMBLEM_DEFAULTS, planEmblem } from './plan.js';
import { createEmblemRoom } from './testing/room.js';

describe('the plan of the exercise [R059]', () => {
  it('is five minutes alone, fifteen to share, fifteen to make, then three per emblem', () => {
    expect(planEmblem(EMBLEM_DEFAULTS).map(({ id, minutes }) => [id, minutes])).toEqual([
      ['alone', 5],
      ['sharing', 15],
      ['making', 15],
      ['plenary', 18],
    ]);
  });

  it('the plenary follows the number of groups, one at least', () => {
    expect(planEmblem({ ...EMBLEM_DEFAULTS, teams: [] }).at(-1)?.minutes).toBe(3);
  });

  it('offers the three moments [R055]', () => {
    const moments = planEmblem(EMBLEM_DEFAULTS).map(({ moment }) => moment);
    expect(moments).toEqual(['individual', 'sharing', 'choice', null]);
  });

  it('a step of no duration is left out', () => {
    const durations = { ...EMBLEM_DEFAULTS.durations, perEmblem: 0 };
    const read = emblem.parseSettings({ durations });
    expect(read.ok && emblem.plan(read.value).map(({ id }) => id)).toEqual(['alone', 'sharing', 'making']);
  });

  it('groups are of five to eight; fewer than ten people make one, odd numbers are spread', () => {
    expect([0, 1, 9, 10, 17, 44].map(countGroups)).toEqual([1, 1, 1, 2, 3, 7]);
    for (let people = 10; people < 300; people += 1) {
      const groups = countGroups(people);
      expect(Math.floor(people / groups)).toBeGreaterThanOrEqual(5);
      expect(Math.ceil(people / groups)).toBeLessThanOrEqual(8);
    }
  });

  it.each([
    ['teams', [1, 2].map(() => ({ id: 'a', name: 'A' }))],
    ['vocabulary', ['Mer', 'mer'].map((label, rank) => ({ id: `${rank}`, label }))],
    ['vocabulary', ['Mer', 'Lin'].map((label) => ({ id: 'x', label }))],
    ['neighbours', [1, 2].map(() => ({ seminar: 's', name: 'Sud' }))],
  ])('two %s of one name are refused', (field, twins) => {
    expect(emblem.parseSettings({ [field]: twins })).toMatchObject({
      refusal: { code: 'malformed', data: { field } },
    });
  });
});

describe('the words of the exercise', () => {
  const write = (more: object) => ({ type: 'write-slip', kind: 'meaning', text: 'La rivière', ...more });

  it('what one holds to is written alone, in a group or in none', () => {
    const room = createEmblemRoom();
    expect(room.try(nadia, write({ kind: 'mine' }))).toBeNull();
    expect(room.try(nadia, write({ kind: 'mine', team: 'group-a' }))).toBeNull();
    expect(room.try(nadia, write({ kind: 'mine', team: 'group-b' }))).toBe('not-in-team');
  });

  it('an explanation is a group’s: anybody in it writes and mends it, nobody else', () => {
    const room = createEmblemRoom();
    expect(room.try(nadia, write({}))).toBe('meaning-without-team');
    expect(room.try(nadia, write({ team: 'group-b' }))).toBe('not-in-team');
    const slip = room.say(nadia, 'group-a', 'La rivière');
    const mend = { type: 'edit-slip', slip, version: 1, text: 'La Meuse' };
    expect(room.try(karim, mend)).toBe('not-author');
    room.seat(karim, 'group-a');
    expect(room.try(karim, mend)).toBeNull();
  });

  it('two explanations of one group are both kept', () => {
    const room = createEmblemRoom();
    room.say(nadia, 'group-a', 'La rivière');
    room.say(scribe, 'group-a', 'La forge');
    expect(emblem.harvest(room.getState()).map(({ text }) => text)).toEqual(['La rivière', 'La forge']);
  });

  it('a sentence written alone becomes an explanation only within a group', () => {
    const room = createEmblemRoom();
    const slip = room.make(nadia, write({ kind: 'mine' }));
    const retag = (more: object) =>
      room.try(scribe, { type: 'retag-slip', slip, version: 1, kind: 'meaning', ...more });
    expect(retag({ tags: [] })).toBe('meaning-without-team');
    expect(retag({ tags: ['x'] })).toBe('malformed');
  });

  it('carries no tag and answers no other sentence', () => {
    const room = createEmblemRoom();
    expect(room.try(nadia, write({ team: 'group-a', tags: ['x'] }))).toBe('malformed');
    expect(room.try(nadia, write({ team: 'group-a', about: 'x' }))).toBe('malformed');
  });
});

describe('the groups', () => {
  it('one that left something is not dissolved; an empty one is', () => {
    const room = createEmblemRoom();
    room.say(nadia, 'group-a', 'La rivière');
    const keep = (ids: readonly string[]) => ({
      type: 'set-teams',
      teams: ids.map((id) => ({ id, name: id, place: null, seats: 8 })),
    });
    expect(room.send(facilitator, keep(['group-b']))).toEqual({
      code: 'team-has-emblem',
      data: { name: 'A' },
    });
    expect(room.try(facilitator, keep(['group-a']))).toBeNull();
  });

  it('those who drew together have met', () => {
    const room = createEmblemRoom();
    expect(emblem.listMeetings?.(room.getState())).toEqual([]);
    room.seat(karim, 'group-a');
    expect(emblem.listMeetings?.(room.getState())).toEqual([[{ id: 'nadia' }, { id: 'karim' }]]);
  });
});

/** F facilitator, S scribe, P participant. */
const TABLE: readonly (readonly [string, string])[] = [
  ['start-stage', 'F'],
  ['close', 'F'],
  ['reopen', 'F'],
  ['set-teams', 'FS'],
  ['rename-team', 'FSP'],
  ['seat-people', 'FS'],
  ['join-team', 'FSP'],
  ['move-person', 'FS'],
  ['name-host', 'FSP'],
  ['name-role', 'FSP'],
  ['write-slip', 'FSP'],
  ['edit-slip', 'FSP'],
  ['retag-slip', 'FSP'],
  ['hide-slip', 'FS'],
  ['restore-slip', 'FS'],
  ['set-shield', 'FSP'],
  ['add-piece', 'FSP'],
  ['move-piece', 'FSP'],
  ['adjust-piece', 'FSP'],
  ['raise-piece', 'FSP'],
  ['remove-piece', 'FSP'],
  ['restore-piece', 'FSP'],
  ['attach-photo', 'FSP'],
  ['remove-photo', 'FSP'],
  ['add-term', 'FS'],
  ['rename-term', 'FS'],
  ['remove-term', 'FS'],
  ['tag-emblem', 'FS'],
  ['untag-emblem', 'FS'],
  ['draw-order', 'F'],
  ['give-floor', 'F'],
];
const ROLES = { F: 'facilitator', S: 'scribe', P: 'participant' } as const;

describe('rights of the exercise of emblems [R038]', () => {
  it.each(TABLE)('%s: %s', (type, letters) => {
    const roles = [...letters].map((letter) => ROLES[letter as keyof typeof ROLES]);
    expect(EMBLEM_RIGHTS[type as keyof typeof EMBLEM_RIGHTS]).toEqual(roles);
  });

  it('leave nothing out of this table', () => {
    expect(Object.keys(EMBLEM_RIGHTS).toSorted()).toEqual(TABLE.map(([type]) => type).toSorted());
  });
});
