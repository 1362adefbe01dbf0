// Who is who in a room: one entry per person, whatever told us of them.
import { describe, expect, test } from 'vitest';
import type { MemberCard } from '../../../live/protocol.js';
import { findName, type Guest, listMet, listRoster } from './roster.js';

const guest = (id: string, displayName: string, more: Partial<Guest> = {}): Guest => ({
  id,
  displayName,
  organisationName: null,
  family: null,
  presence: 'invited',
  memberId: null,
  personId: `person-${id}`,
  ...more,
});
const seat = (member: string, name: string | null, more: Partial<MemberCard> = {}): MemberCard => ({
  member,
  role: 'participant',
  name,
  family: null,
  attendee: null,
  ...more,
});

describe('the people of a room', () => {
  test('[R063] a guest whose seat is known is one person, under the line of the list: it can be erased with it', () => {
    const people = listRoster(
      [seat('m1', 'Nadia F.'), seat('m2', 'Karim'), seat('m5', 'L.', { attendee: 'a2' })],
      [guest('a1', 'Nadia', { memberId: 'm1', organisationName: 'Lycée' }), guest('a2', 'Léa')],
    );
    expect(people.map(({ id, member, name }) => [id, member, name])).toEqual([
      ['a1', 'm1', 'Nadia'],
      ['a2', 'm5', 'Léa'],
      ['m2', 'm2', 'Karim'],
    ]);
    expect(people[0]?.organisation).toBe('Lycée');
  });

  test('staff and screens are nobody’s voice; a seat without a name is somebody all the same', () => {
    const seats = [
      seat('m3', null),
      seat('m4', 'Marc', { role: 'facilitator' }),
      seat('m6', 'Écran', { role: 'projector' }),
    ];
    expect(listRoster(seats).map(({ member, name }) => [member, name])).toEqual([['m3', null]]);
  });

  test('somebody who came in again with another phone is one person, with the list and without it', () => {
    const seats = [seat('m1', 'Léa', { attendee: 'a2' }), seat('m2', 'Léa', { attendee: 'a2' })];
    expect(listRoster(seats).map(({ id }) => id)).toEqual(['a2']);
    expect(listRoster(seats, [guest('a2', 'Léa')]).map(({ id }) => id)).toEqual(['a2']);
  });

  test('present is who sits in the room, or was ticked on the list', () => {
    const guests = [guest('a1', 'A'), guest('a2', 'B', { presence: 'present' })];
    const seats = [seat('m1', 'C', { attendee: 'a1' })];
    expect(listRoster([], guests).map(({ isPresent }) => isPresent)).toEqual([false, true]);
    expect(listRoster(seats, guests).map(({ isPresent }) => isPresent)).toEqual([true, true]);
  });

  test('a name is found by the line, by the seat, and for staff by the seat alone', () => {
    const seats = [seat('m1', null), seat('m4', 'Marc', { role: 'facilitator' })];
    const people = listRoster(seats, [guest('a1', 'Nadia', { memberId: 'm1' })]);
    const names = ['a1', 'm1', 'm4', 'inconnu'].map((id) => findName(id, { seats, people }));
    expect(names).toEqual(['Nadia', 'Nadia', 'Marc', null]);
  });
});

describe('who sat with whom before [R107]', () => {
  test('is told by the lines of today; who is not on the list, and who then met nobody, are left out', () => {
    const guests = [guest('a1', 'Nadia'), guest('a2', 'Karim'), guest('a3', 'Zoé')];
    const groups = [
      ['person-a1', 'person-a2', 'gone'],
      ['person-a3', 'gone'],
      ['person-a2', 'person-a3'],
    ];
    expect(listMet([{ groups }], guests)).toEqual([
      ['a1', 'a2'],
      ['a2', 'a3'],
    ]);
    expect(listMet([], guests)).toEqual([]);
  });
});
