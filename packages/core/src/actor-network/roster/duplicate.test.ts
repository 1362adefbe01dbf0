// Which lines may be one person, and which never are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits, findDuplicates } from './duplicate.js';
import type { RosterLine } from './entry.js';

const line = (id: string, personName: string, more: Partial<RosterLine> = {}): RosterLine => ({
  id,
  personName,
  role: '',
  organisationName: '',
  familyId: null,
  status: 'invited',
  contact: '',
  addedOn: '2019-03-14',
  ...more,
});
const reason = (one: Partial<RosterLine>, other: Partial<RosterLine>) =>
  findDuplicates([line('a', one.personName ?? '', one), line('b', other.personName ?? '', other)])[0]
    ?.reason ?? null;

describe('two lines', () => {
  it('are alike by their contact, whatever the names', () => {
    expect(
      reason({ personName: 'Anne', contact: 'A@x.fr ' }, { personName: 'Directrice', contact: 'a@x.fr' }),
    ).toBe('same-contact');
  });

  it('are alike by the name, words in any order, accents and capitals aside', () => {
    expect(reason({ personName: 'DURAND Zoé' }, { personName: 'Zoe Durand' })).toBe('same-name');
  });

  it('are alike by a name one letter away, two in a long one', () => {
    expect(reason({ personName: 'Zoé Durand' }, { personName: 'Zoé Durant' })).toBe('close-name');
    expect(reason({ personName: 'Li Wu' }, { personName: 'Li Wo' })).toBe('close-name');
    expect(reason({ personName: 'Ana' }, { personName: 'Eva' })).toBeNull();
  });

  it('are two people when their organisations are two', () => {
    expect(
      reason(
        { personName: 'Jean Martin', organisationName: 'Le Port' },
        { personName: 'Jean Martin', organisationName: 'Le Lycée' },
      ),
    ).toBeNull();
    expect(
      reason({ personName: 'Jean Martin', organisationName: 'Le Port' }, { personName: 'Jean Martin' }),
    ).toBe('same-name');
  });

  it('are not alike for sharing an organisation, unless neither names anybody', () => {
    expect(
      reason({ personName: 'A', organisationName: 'Le Port' }, { organisationName: 'Le Port' }),
    ).toBeNull();
    expect(reason({ organisationName: 'Le Port' }, { organisationName: 'LE PORT' })).toBe('same-name');
    expect(reason({ contact: '' }, { personName: 'B', contact: '' })).toBeNull();
  });
});

describe('edits between two words', () => {
  it('are counted as by hand', () => {
    expect(countEdits('chat', 'chien', 5)).toBe(3);
    expect(countEdits('', 'four', 9)).toBe(4);
    expect(countEdits('long', 'bien plus long', 2)).toBe(3);
  });

  it('are none for the same word, and the same both ways', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(countEdits(one, one, 3)).toBe(0);
        expect(countEdits(one, other, 12)).toBe(countEdits(other, one, 12));
      }),
    );
  });
});

it('never pairs a line with itself and tells each pair once', () => {
  const same = ['a', 'b', 'c'].map((id) => line(id, 'Zoé Durand'));
  expect(findDuplicates(same).map(({ first, second }) => first + second)).toEqual(['ab', 'ac', 'bc']);
  expect(findDuplicates([])).toEqual([]);
});
