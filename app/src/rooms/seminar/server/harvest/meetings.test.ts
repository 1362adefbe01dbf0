// Who sat with whom, as persons: seats, lines of the list and badges lead to the same people.
import { openSpace } from '@trame/core/methods/open-space';
import { type AgendaStep, createConductor } from '@trame/core/seminar';
import type { AnyMethod, Person } from '@trame/core/workshop';
import { describe, expect, it } from 'vitest';
import { createPersonIndex, listMeetings, pairPersons } from './meetings.js';

const attendees = [
  { id: 'line-ana', memberId: 'seat-ana', personId: 'ana' },
  { id: 'line-bob', memberId: null, personId: 'bob' },
];
const find = createPersonIndex(attendees, [
  { id: 'seat-bob', attendee: 'line-bob' },
  { id: 'seat-nobody', attendee: null },
  { id: 'seat-gone', attendee: 'line-gone' },
]);

describe('the person behind a name of the room', () => {
  it('[R039] is found by line, by seat, by badge, or not at all', () => {
    const ids = ['line-ana', 'seat-ana', 'line-bob', 'seat-bob', 'seat-nobody', 'seat-gone', 'else'];
    expect(ids.map(find)).toEqual(['ana', 'ana', 'bob', 'bob', null, null, null]);
  });
});

describe('groups that sat together', () => {
  const groups: readonly (readonly Person[])[] = [
    [{ id: 'seat-ana' }, { id: 'line-bob' }, { label: 'Voisine' }],
    [{ id: 'seat-ana' }, { id: 'line-ana' }],
    [{ id: 'else' }, { label: 'Deux' }],
  ];
  const meeting = (list: readonly (readonly Person[])[]): AnyMethod =>
    ({ ...openSpace, listMeetings: () => list }) as unknown as AnyMethod;
  const step: AgendaStep = {
    id: 'forum',
    title: 'Forum',
    minutes: 60 as AgendaStep['minutes'],
    kind: 'method',
    method: 'open-space',
    methodSettings: null,
    role: null,
    materials: [],
  };
  const start = (method: AnyMethod) => {
    const conductor = createConductor([method]);
    const settings = conductor.parseSettings({ title: 'x', agenda: [step] });
    if (!settings.ok) throw new Error(settings.refusal.code);
    return conductor.start(settings.value);
  };

  it('[R107] are persons that met: nobody counted twice, nobody alone, no name without an identifier', () => {
    const method = meeting(groups);
    expect(listMeetings(start(method), [method], find)).toEqual([['ana', 'bob']]);
  });

  it('are none for a method that does not tell, or that is gone', () => {
    const method = openSpace as unknown as AnyMethod;
    expect(listMeetings(start(method), [method], find)).toEqual([]);
    expect(listMeetings(start(meeting(groups)), [], find)).toEqual([]);
  });
});

describe('people whose organisations already work together', () => {
  const list = [
    { organisationId: 'port', personId: 'ana' },
    { organisationId: 'port', personId: 'bob' },
    { organisationId: 'lycee', personId: 'cat' },
    { organisationId: 'lycee', personId: 'cat' },
    { organisationId: null, personId: 'dan' },
  ];

  it('[R107] are one from each; never two colleagues, never who has no organisation', () => {
    expect(pairPersons(list, [['lycee', 'port']])).toEqual([
      ['cat', 'ana'],
      ['cat', 'bob'],
    ]);
    expect(pairPersons(list, [['port', 'scene']])).toEqual([]);
    expect(pairPersons(list, [])).toEqual([]);
    expect(pairPersons([], [['lycee', 'port']])).toEqual([]);
  });
});
