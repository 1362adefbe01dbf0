// Who was there: the list and the phones counted once, names only with consent.
import { describe, expect, it } from 'vitest';
import type { Attendee } from '../../contract.js';
import { computeAttendance, createPersonFinder, type PresentMember } from './attendance.js';

function buildAttendee(id: string, more: Partial<Attendee> = {}): Attendee {
  return {
    id,
    displayName: `Nom ${id}`,
    organisationId: null,
    organisationName: null,
    family: null,
    presence: 'invited',
    consentToPrint: false,
    memberId: null,
    personId: '00000000-0000-4000-8000-000000000009',
    ...more,
  };
}

function buildMember(id: string, more: Partial<PresentMember> = {}): PresentMember {
  return { id, role: 'participant', name: null, family: null, removed: false, ...more };
}

describe('attendance', () => {
  it('is nothing when nobody was invited nor came', () => {
    expect(computeAttendance([], [])).toEqual({ present: 0, invited: 0, families: [], named: [] });
  });

  it('[R030] counts by family, in the order of the alphabet, the unsaid last', () => {
    const { families } = computeAttendance(
      [
        buildAttendee('a', { family: 'Tourisme', presence: 'present' }),
        buildAttendee('b', { family: 'Entreprises', presence: 'absent' }),
        buildAttendee('c', { family: 'Entreprises', presence: 'replaced' }),
        buildAttendee('d'),
      ],
      [],
    );
    expect(families).toEqual([
      { family: 'Entreprises', present: 1, invited: 2 },
      { family: 'Tourisme', present: 1, invited: 1 },
      { family: null, present: 0, invited: 1 },
    ]);
  });

  it('counts once somebody who is on the list and on a phone, tied by hand or by name', () => {
    const attendees = [
      buildAttendee('a', { memberId: 'm1', presence: 'present' }),
      buildAttendee('b', { displayName: 'Zoé  Martin' }),
    ];
    const members = [buildMember('m1', { name: 'Autre nom' }), buildMember('m2', { name: 'zoe martin' })];
    const { present, invited } = computeAttendance(attendees, members);
    expect({ present, invited }).toEqual({ present: 2, invited: 2 });
  });

  it('does not take two phones of one name for one person', () => {
    const members = [buildMember('m1', { name: 'Zoé' }), buildMember('m2', { name: 'Zoé' })];
    expect(computeAttendance([buildAttendee('a', { displayName: 'Zoé' })], members).present).toBe(2);
  });

  it('counts neither screens nor staff nor seats given back', () => {
    const members = [
      buildMember('f', { role: 'facilitator' }),
      buildMember('p', { role: 'projector' }),
      buildMember('o', { role: 'observer' }),
      buildMember('gone', { removed: true }),
      buildMember('s', { role: 'scribe' }),
    ];
    expect(computeAttendance([], members).present).toBe(1);
  });

  it('takes the family said on the phone when the list has none', () => {
    const attendees = [buildAttendee('a', { memberId: 'm' })];
    const { families } = computeAttendance(attendees, [buildMember('m', { family: 'Port' })]);
    expect(families).toEqual([{ family: 'Port', present: 1, invited: 1 }]);
  });

  it('[R146] names those who came and agreed, with their organisation', () => {
    const { named } = computeAttendance(
      [
        buildAttendee('a', { consentToPrint: true, presence: 'present', organisationName: 'Le port' }),
        buildAttendee('b', { consentToPrint: true, presence: 'absent' }),
        buildAttendee('c', { presence: 'present' }),
        buildAttendee('d', {
          consentToPrint: true,
          memberId: 'm',
        }),
      ],
      [buildMember('m')],
    );
    expect(named).toEqual(['Nom a, Le port', 'Nom d']);
  });
});

describe('naming somebody', () => {
  const attendees = [
    buildAttendee('a', { memberId: 'm1', consentToPrint: true, organisationName: 'Le port', family: 'Port' }),
    buildAttendee('b', { memberId: 'm2' }),
  ];
  const find = createPersonFinder(attendees, [
    buildMember('m1', { name: 'Surnom' }),
    buildMember('m2', { family: 'Emploi' }),
    buildMember('m3', { name: 'Sans accord', family: 'Culture' }),
  ]);

  it('[R146] gives the name on the list only with consent, never the name typed on a phone', () => {
    expect(find('m1')).toEqual({ name: 'Nom a', organisation: 'Le port', family: 'Port' });
    expect(find('a')).toEqual(find('m1'));
    expect(find('m2')).toEqual({ name: null, organisation: null, family: 'Emploi' });
    expect(find('m3')).toEqual({ name: null, organisation: null, family: 'Culture' });
  });

  it('knows nobody else', () => {
    expect(find('nobody')).toBeNull();
  });
});
