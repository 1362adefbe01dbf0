// Who is at work in each method that has groups, as whoever runs the room follows them.
import { describe, expect, it } from 'vitest';
import { createMethodRoom, facilitator, karim, nadia, writeSlip } from '../../test/method-room.js';
import type { AnyMethod } from '../workshop/index.js';
import { emblem } from './emblem/index.js';
import { METHODS } from './index.js';
import { knowledgeCafe } from './knowledge-cafe/index.js';
import { pitch } from './pitch/index.js';
import { retroProspective } from './retro-prospective/index.js';
import { worldCafe } from './world-cafe/index.js';

const teams = ['A', 'B'].map((name) => ({ id: `group-${name.toLowerCase()}`, name, place: null, seats: 8 }));
const join = { type: 'join-team', team: 'group-a' };

describe('groups at work [R038]', () => {
  it('are told by every method made of groups or tables', () => {
    const told = METHODS.filter(({ listGroups }) => listGroups !== undefined).map(({ id }) => id);
    expect([...told].sort()).toEqual([
      'emblem',
      'knowledge-cafe',
      'open-space',
      'pitch',
      'retro-prospective',
      'world-cafe',
    ]);
  });

  it.each([
    ['emblem', emblem, writeSlip('meaning', 'La rivière', { team: 'group-a' })],
    ['knowledge café', knowledgeCafe, writeSlip('idea', 'Un car', { team: 'group-a', about: 'question-1' })],
    ['retro-prospective', retroProspective, null],
  ] as const)('%s: who sits, who writes, and what the group has left', (_name, method, order) => {
    const room = createMethodRoom(method as never, { teams, questions: ['Comment venir ?'] });
    room.make(nadia, join);
    room.make(nadia, { type: 'name-role', team: 'group-a', role: 'scribe', person: { id: 'nadia' } });
    if (method === knowledgeCafe) room.make(facilitator, { type: 'start-stage', stage: 'groups' });
    if (order !== null) room.make(nadia, order);
    const [one, other] = (method as unknown as AnyMethod).listGroups?.(room.getState()) ?? [];
    expect(one).toMatchObject({
      name: 'A',
      members: [{ id: 'nadia' }],
      status: order === null ? 'waiting' : 'working',
      roles: [{ role: 'host' }, { role: 'scribe', person: { id: 'nadia' } }],
    });
    expect(one?.left).toHaveLength(order === null ? 0 : 1);
    expect(other).toMatchObject({ people: 0, status: 'waiting' });
  });

  it('pitch: a group is at work from its first card on', () => {
    const room = createMethodRoom(pitch, { teams });
    const status = () => pitch.listGroups?.(room.getState()).map((group) => group.status);
    expect(status()).toEqual(['waiting', 'waiting']);
    room.make(nadia, join);
    room.make(nadia, { type: 'write-proposal', title: 'Un car', team: 'group-a' });
    expect(status()).toEqual(['working', 'waiting']);
    expect(pitch.listGroups?.(room.getState())[0]?.left).toEqual([{ kind: 'proposal', text: 'Un car' }]);
    room.make(facilitator, { type: 'close' });
    expect(status()).toEqual(['done', 'done']);
  });

  it('world café: a table is its theme, with its host; what is hidden is not told', () => {
    const themes = ['Venir', 'Apprendre'].map((title) => ({
      id: title.toLowerCase(),
      title,
      questions: ['Quoi ?'],
    }));
    const room = createMethodRoom(worldCafe, { themes, hosts: [{ theme: 'venir', host: { id: 'karim' } }] });
    const slip = room.make(karim, writeSlip('note', 'Un car', { about: 'venir' }));
    room.make(nadia, writeSlip('note', 'Un vélo', { about: 'venir' }));
    room.make(facilitator, { type: 'hide-slip', slip });
    expect(worldCafe.listGroups?.(room.getState())).toMatchObject([
      {
        name: 'Venir',
        round: 1,
        people: null,
        status: 'waiting',
        left: [{ text: 'Un vélo' }],
        roles: [{ person: { id: 'karim' } }],
      },
      { name: 'Apprendre', left: [], roles: [{ role: 'host', person: null }] },
    ]);
  });
});
