// What a badge says of where its person sits: before the day, during it, under a seat or a line of the list.
import { METHODS } from '@trame/core/methods';
import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../contract.js';
import { createPlacements } from './placements.js';

const line = (id: string, memberId: string | null = null): Attendee => ({
  id,
  displayName: id,
  organisationId: null,
  organisationName: null,
  family: null,
  presence: 'invited',
  consentToPrint: false,
  memberId,
  personId: '00000000-0000-4000-8000-000000000009',
});
const step = (method: string, methodSettings: object) => ({
  id: method,
  title: method,
  minutes: 30,
  kind: 'method' as const,
  method,
  methodSettings,
  role: null,
  materials: [],
});
const draft = (name: string, place: string | null = null) => ({
  id: `group-${name.replace(' ', '-')}`,
  name,
  place,
  seats: 8,
});
const agenda = [
  step('emblem', { teams: [draft('A'), draft('Les Forges', 'Mezzanine')] }),
  step('world-cafe', {
    themes: [{ id: 'venir', title: 'Venir', questions: [] }],
    hosts: [{ theme: 'venir', host: { id: 'karim' } }],
  }),
];

function place(activities: object | null, one: Attendee): readonly string[] {
  const state = activities === null ? null : ({ activities } as never);
  return createPlacements({ seminar: { agenda: agenda as never }, state, methods: METHODS })(one);
}

describe('the places on a badge', () => {
  it('[R074] are those prepared, before the room is open: a host knows their table', () => {
    expect(place(null, line('karim'))).toEqual(['Venir · anime']);
    expect(place(null, line('nadia'))).toEqual([]);
  });

  it('[R038] are the groups as they stand, with the roles of the session, under the seat or the line', () => {
    const emblem = METHODS.find(({ id }) => id === 'emblem');
    const read = emblem?.parseSettings(agenda[0]?.methodSettings);
    if (read?.ok !== true) throw new Error('test: settings');
    const start = emblem?.start(read.value) as { teams: object[] };
    const [a, forges] = start.teams;
    const state = {
      ...start,
      teams: [
        { ...a, members: [{ id: 'seat-1' }], roles: { scribe: { id: 'seat-1' } } },
        { ...forges, members: [{ id: 'nadia' }, { label: 'nadia' }] },
      ],
    };
    const live = { emblem: { method: 'emblem', state } };
    expect(place(live, line('zoe', 'seat-1'))).toEqual(['Groupe A · écrit']);
    expect(place(live, line('nadia'))).toEqual(['Les Forges, Mezzanine']);
    expect(place(live, line('karim'))).toEqual(['Venir · anime']);
  });

  it('are none for a method that this house has not, or settings that it refuses', () => {
    const odd = [step('gone', {}), step('emblem', { teams: 3 })];
    const placesOf = createPlacements({ seminar: { agenda: odd as never }, state: null, methods: METHODS });
    expect(placesOf(line('nadia'))).toEqual([]);
  });
});
