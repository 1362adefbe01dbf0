// Teams: made, named, filled by their own people or by staff, and left.
import { describe, expect, it } from 'vitest';
import { refuse } from '../../../kernel/index.js';
import { createBoardRoom } from '../testing/board.js';
import { findTeamOf } from './team.js';

const team = (id: string, more: object = {}) => ({ id, name: `Table ${id}`, place: null, seats: 8, ...more });
const two = { type: 'set-teams', teams: [team('a'), team('b', { place: 'Mezzanine' })] };

function openRoom(rules: Parameters<typeof createBoardRoom>[0] = {}) {
  const room = createBoardRoom(rules);
  room.send(two, 'fab', 'facilitator');
  const members = (id: string) => room.getState().teams.find((one) => one.id === id)?.members;
  return { ...room, members };
}

describe('teams [R038]', () => {
  it('are made empty, and keep their people when the list is written again', () => {
    const room = openRoom();
    room.send({ type: 'join-team', team: 'a' });
    expect(
      room.send(
        { type: 'set-teams', teams: [team('a', { name: 'Le quai' }), team('c')] },
        'fab',
        'facilitator',
      ),
    ).toBeNull();
    expect(room.getState().teams).toEqual([
      { ...team('a', { name: 'Le quai' }), members: [{ id: 'ana' }], host: null },
      { ...team('c'), members: [], host: null },
    ]);
  });

  it('have one identifier each, and are not dissolved against the method’s will', () => {
    const room = openRoom({
      teams: { explainTeams: (_state, kept) => (kept.includes('a') ? null : refuse('team-unknown')) },
    });
    expect(room.send({ type: 'set-teams', teams: [team('a'), team('a')] }, 'fab', 'facilitator')).toBe(
      'team-duplicate',
    );
    expect(room.send({ type: 'set-teams', teams: [team('b')] }, 'fab', 'facilitator')).toBe('team-unknown');
    expect(room.getState().teams).toHaveLength(2);
  });

  it('a person sits in one team at most, and may stand up [R064]', () => {
    const room = openRoom();
    room.send({ type: 'join-team', team: 'a' });
    room.send({ type: 'join-team', team: 'b' });
    expect([room.members('a'), room.members('b')]).toEqual([[], [{ id: 'ana' }]]);
    expect(room.send({ type: 'join-team', team: 'b' })).toBe('nothing-changes');
    expect(room.send({ type: 'join-team', team: 'z' })).toBe('team-unknown');
    expect(room.send({ type: 'join-team', team: null })).toBeNull();
    expect(findTeamOf(room.getState().teams, 'ana')).toBeUndefined();
    expect(room.send({ type: 'join-team', team: null })).toBe('nothing-changes');
  });

  it('staff place people, known or only named on paper', () => {
    const room = openRoom();
    room.send({ type: 'move-person', person: { label: 'M. Roux' }, team: 'a' }, 'fab', 'facilitator');
    room.send({ type: 'move-person', person: { label: 'M. Roux' }, team: 'b' }, 'fab', 'facilitator');
    expect([room.members('a'), room.members('b')]).toEqual([[], [{ label: 'M. Roux' }]]);
    expect(room.send({ type: 'move-person', person: { id: 'x' }, team: 'z' }, 'fab', 'facilitator')).toBe(
      'team-unknown',
    );
  });

  it('a whole plan is taken at once; whoever is not in it stands up', () => {
    const room = openRoom();
    room.send({ type: 'join-team', team: 'a' });
    const seatings = [{ team: 'b', people: [{ id: 'bea' }, { id: 'tom' }] }];
    expect(room.send({ type: 'seat-people', seatings }, 'fab', 'facilitator')).toBeNull();
    expect([room.members('a'), room.members('b')]).toEqual([[], [{ id: 'bea' }, { id: 'tom' }]]);
  });

  it('a plan that seats somebody twice, or at a table that is not there, changes nothing', () => {
    const room = openRoom();
    const seat = (...seatings: object[]) =>
      room.send({ type: 'seat-people', seatings }, 'fab', 'facilitator');
    expect(seat({ team: 'a', people: [{ id: 'x' }] }, { team: 'b', people: [{ id: 'x' }] })).toBe(
      'seated-twice',
    );
    expect(seat({ team: 'a', people: [] }, { team: 'a', people: [] })).toBe('seated-twice');
    expect(seat({ team: 'z', people: [] })).toBe('team-unknown');
    // A label and an identifier that read alike are two people.
    expect(seat({ team: 'a', people: [{ id: 'x' }, { label: 'x' }] })).toBeNull();
  });

  it('give each of their roles to somebody for the session, by those who sit there or by staff [R038]', () => {
    const room = openRoom();
    const name = (role: string, person: object | null) => ({ type: 'name-role', team: 'a', role, person });
    expect(room.send(name('scribe', { id: 'ana' }))).toBe('not-in-team');
    room.send({ type: 'join-team', team: 'a' });
    expect(room.send(name('scribe', { id: 'ana' }))).toBeNull();
    expect(room.send(name('scribe', { id: 'ana' }))).toBe('nothing-changes');
    expect(room.send(name('timekeeper', { label: 'M. Roux' }), 'fab', 'facilitator')).toBeNull();
    expect(room.getState().teams[0]?.roles).toEqual({
      scribe: { id: 'ana' },
      timekeeper: { label: 'M. Roux' },
    });
    expect(room.send(name('scribe', null))).toBeNull();
    expect(room.send(name('pitcher', null))).toBe('nothing-changes');
    expect(room.getState().teams[0]?.roles).toEqual({ timekeeper: { label: 'M. Roux' } });
  });

  it('hold a person once, though staff seated their line of the list before their phone came in', () => {
    const room = openRoom();
    room.send({ type: 'move-person', person: { id: 'line-7' }, team: 'a' }, 'fab', 'facilitator');
    expect(room.send({ type: 'rename-team', team: 'a', name: 'Le quai' })).toBe('not-in-team');
    room.tie('ana', 'line-7');
    expect(room.send({ type: 'rename-team', team: 'a', name: 'Le quai' })).toBeNull();
    expect(room.send({ type: 'join-team', team: 'a' })).toBe('nothing-changes');
    expect(room.send({ type: 'join-team', team: 'b' })).toBeNull();
    expect(room.getState().teams.map(({ members }) => members)).toEqual([[], [{ id: 'ana' }]]);
    // Seated twice by an older log, one move brings the two together.
    room.receive({ type: 'person-moved', person: { id: 'line-7' }, team: 'a' } as never);
    expect(room.send({ type: 'join-team', team: 'b' })).toBeNull();
    expect(room.getState().teams.flatMap(({ members }) => members)).toEqual([{ id: 'ana' }]);
    expect(room.send({ type: 'join-team', team: null })).toBeNull();
    expect(room.getState().teams.flatMap(({ members }) => members)).toEqual([]);
  });

  it('are named, and their host chosen, by those who sit there or by staff', () => {
    const room = openRoom();
    const rename = { type: 'rename-team', team: 'a', name: 'Le quai' };
    const host = { type: 'name-host', team: 'a', host: { id: 'ana' } };
    expect([room.send(rename), room.send(host)]).toEqual(['not-in-team', 'not-in-team']);
    room.send({ type: 'join-team', team: 'a' });
    expect([room.send(rename), room.send(rename), room.send(host)]).toEqual([null, 'nothing-changes', null]);
    expect(room.getState().teams[0]).toMatchObject({ name: 'Le quai', host: { id: 'ana' } });
    expect(room.send({ ...host, host: null }, 'fab', 'facilitator')).toBeNull();
    expect(room.send({ ...rename, team: 'z' }, 'fab', 'facilitator')).toBe('team-unknown');
    expect(room.send({ ...host, team: 'z' }, 'fab', 'facilitator')).toBe('team-unknown');
  });
});
