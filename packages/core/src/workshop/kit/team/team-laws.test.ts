// Laws of teams in a room that moves: nobody sits twice, nobody vanishes but those told to stand, and the log replays.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copyThroughJson } from '../../../../test/replay.js';
import type { RoomRole } from '../../live-program.js';
import type { Person } from '../person.js';
import { createBoardRoom } from '../testing/board.js';
import { findTeamOf, type Team, type TeamDraft } from './team.js';

type Room = ReturnType<typeof createBoardRoom>;
const IDS = ['a', 'b', 'c'];
const person: fc.Arbitrary<Person> = fc.oneof(
  fc.constantFrom('ana', 'bea', 'tom').map((id) => ({ id })),
  fc.constantFrom('M. Roux', 'ana').map((label) => ({ label })),
);
const draft = (id: string): fc.Arbitrary<TeamDraft> =>
  fc.record({
    id: fc.constant(id),
    name: fc.constantFrom('Le quai', 'La forge', 'Table 1'),
    place: fc.constantFrom(null, 'Mezzanine'),
    seats: fc.constantFrom(null, 6),
  });
const drafts = fc.tuple(...IDS.map(draft)).chain((all) => fc.subarray(all));
const team = fc.constantFrom('a', 'b', 'c', 'nulle-part');
const seating = fc.record({ team, people: fc.array(person, { maxLength: 3 }) });

const order = fc.oneof(
  fc.record({ type: fc.constant('set-teams'), teams: drafts }),
  fc.record({ type: fc.constant('seat-people'), seatings: fc.array(seating, { maxLength: 3 }) }),
  fc.record({ type: fc.constant('join-team'), team: fc.option(team) }),
  fc.record({ type: fc.constant('move-person'), person, team: fc.option(team) }),
  fc.record({ type: fc.constant('name-host'), team, host: fc.option(person) }),
  fc.record({
    type: fc.constant('name-role'),
    team,
    role: fc.constantFrom('scribe', 'pitcher', 'timekeeper'),
    person: fc.option(person),
  }),
  fc.record({ type: fc.constant('rename-team'), team, name: fc.constantFrom('Le port', 'Le quai') }),
);
type Order = typeof order extends fc.Arbitrary<infer T> ? T : never;
const who = fc.constantFrom<readonly [string, RoomRole]>(['ana', 'participant'], ['fab', 'facilitator']);
const orders = fc.array(fc.tuple(order, who), { maxLength: 30 });

/** A person as one word: an identifier and a label never read alike. */
const spell = (one: Person): string => ('id' in one ? `#${one.id}` : `« ${one.label} »`);
const listSeated = (teams: readonly Team[]): readonly string[] =>
  teams.flatMap(({ members }) => members.map(spell)).toSorted();

function openRoom(): Room {
  const room = createBoardRoom();
  const teams = IDS.map((id) => ({ id, name: `Table ${id}`, place: null, seats: null }));
  room.send({ type: 'set-teams', teams }, 'fab', 'facilitator');
  return room;
}

/** Plays orders, and looks at the teams around each. */
function watch(
  look: (seen: { before: readonly Team[]; after: readonly Team[]; order: Order }) => void,
): void {
  fc.assert(
    fc.property(orders, (list) => {
      const room = openRoom();
      for (const [one, [member, role]] of list) {
        const before = room.getState().teams;
        const refused = room.send(one, member, role);
        const after = room.getState().teams;
        if (refused === null) look({ before, after, order: one });
        else expect(after).toBe(before);
      }
    }),
    { numRuns: 80 },
  );
}

describe('teams, whatever is ordered [R064]', () => {
  it('nobody sits at two tables, nor twice at one', () => {
    watch(({ after }) => {
      const seated = listSeated(after);
      expect(seated).toEqual([...new Set(seated)]);
    });
  });

  it('a person who moves takes no one along: the others keep their seats and their order', () => {
    watch(({ before, after, order: one }) => {
      if (one.type !== 'move-person') return;
      const moved = spell(one.person);
      const others = (teams: readonly Team[]) =>
        teams.map(({ id, members }) => [id, members.map(spell).filter((name) => name !== moved)]);
      expect(others(after)).toEqual(others(before));
      const home = after.find(({ members }) => members.map(spell).includes(moved))?.id ?? null;
      expect(home).toBe(one.team);
      if (one.team !== null) {
        expect(after.find(({ id }) => id === one.team)?.members.at(-1)).toEqual(one.person);
      }
    });
  });

  it('a plan is obeyed to the letter: whoever is not in it stands', () => {
    watch(({ after, order: one }) => {
      if (one.type !== 'seat-people') return;
      for (const { id, members } of after) {
        expect(members).toEqual(one.seatings.find(({ team: of }) => of === id)?.people ?? []);
      }
    });
  });

  it('a plan is refused exactly when a table is not there, or a table or a person comes twice in it', () => {
    fc.assert(
      fc.property(fc.array(seating, { maxLength: 3 }), (seatings) => {
        const tables = seatings.map(({ team: of }) => of);
        const people = seatings.flatMap(({ people: seated }) => seated.map(spell));
        const isTwice = (all: readonly string[]) => all.length > new Set(all).size;
        const twice = isTwice(tables) || isTwice(people) ? 'seated-twice' : null;
        const expected = tables.includes('nulle-part') ? 'team-unknown' : twice;
        expect(openRoom().send({ type: 'seat-people', seatings }, 'fab', 'facilitator')).toBe(expected);
      }),
    );
  });

  it('a list written again keeps people and hosts, in the order and under the names of the list', () => {
    watch(({ before, after, order: one }) => {
      if (one.type !== 'set-teams') return;
      expect(after.map(({ members: _m, host: _h, roles: _r, ...kept }) => kept)).toEqual(one.teams);
      for (const { id, members, host, roles } of after) {
        const earlier = before.find((kept) => kept.id === id);
        expect({ members, host, roles }).toEqual({
          members: earlier?.members ?? [],
          host: earlier?.host ?? null,
          roles: earlier?.roles,
        });
      }
    });
  });

  it('a name or a host changes nothing else', () => {
    watch(({ before, after, order: one }) => {
      if (one.type !== 'rename-team' && one.type !== 'name-host') return;
      const change = one.type === 'rename-team' ? { name: one.name } : { host: one.host };
      expect(after).toEqual(before.map((kept) => (kept.id === one.team ? { ...kept, ...change } : kept)));
    });
  });

  it('a seat is found where it sits, and a name on paper is nobody’s seat', () => {
    watch(({ after }) => {
      const home = after.find(({ members }) => members.map(spell).includes('#ana'));
      expect(findTeamOf(after, 'ana')).toBe(home);
      expect(findTeamOf(after, 'M. Roux')).toBeUndefined();
    });
  });

  it('the log replays through JSON to the same tables [R149]', () => {
    fc.assert(
      fc.property(orders, fc.nat(), (list, cut) => {
        const room = openRoom();
        for (const [one, [member, role]] of list) room.send(one, member, role);
        const at = cut % (room.log.length + 1);
        const handed = copyThroughJson(room.replay(room.log.slice(0, at)));
        expect(room.replay(copyThroughJson(room.log.slice(at)), handed)).toEqual(room.getState());
      }),
    );
  });
});
