// The roster's page from lines made by hand: grid of families, size, newcomers, doubles, who sees addresses.
import { describe, expect, it } from 'vitest';
import type { StoredDirectory } from '../repo.js';
import type { StoredLine, StoredMerge } from './repo.js';
import { composeRoster, composeRow, type RosterParts, readDays } from './sheet.js';

const NOW = Date.UTC(2027, 2, 31, 12);

const line = (id: string, more: Partial<StoredLine> = {}): StoredLine => ({
  id,
  personName: `Personne ${id}`,
  role: '',
  organisationName: '',
  familyId: null,
  status: 'invited',
  contact: '',
  addedOn: '2027-03-01',
  version: 1,
  ...more,
});

const directory: StoredDirectory = {
  families: [
    { id: 'entreprise', label: 'Entreprises' },
    { id: 'etat', label: 'État' },
    { id: 'culture', label: 'Culture' },
  ],
  organisations: [
    { id: 'o1', name: 'Le Grand Port', aliases: ['GPM', 'Port maritime'] },
    { id: 'o2', name: 'La Scène', aliases: [] },
  ] as unknown as StoredDirectory['organisations'],
  memberships: [],
};

const compose = (lines: readonly StoredLine[], more: Partial<RosterParts> = {}) =>
  composeRoster({ lines, merges: [], directory, now: NOW, seesContacts: true, ...more });

const many = (count: number, more: Partial<StoredLine> = {}) =>
  // Names far from one another, so that nobody is taken for a double.
  Array.from({ length: count }, (_, at) =>
    line(`l${at}`, { personName: `${String.fromCharCode(97 + (at % 26)).repeat(5 + at)} x`, ...more }),
  );

describe('days', () => {
  it('are those of an instant, and somebody is new for sixty days', () => {
    expect(readDays(NOW)).toEqual({ today: '2027-03-31', newSince: '2027-01-30' });
    expect(readDays(Date.UTC(2028, 1, 29))).toEqual({ today: '2028-02-29', newSince: '2027-12-31' });
  });

  it.each([
    ['2027-01-30', true],
    ['2027-01-29', false],
    ['2027-03-31', true],
  ])('somebody added on %s: new, %s', (addedOn, isNew) => {
    expect(compose([line('a', { addedOn })]).lines[0]?.isNew).toBe(isNew);
  });
});

describe('a line', () => {
  const row = (more: Partial<StoredLine>, seesContacts = true) =>
    composeRow(line('a', more), { directory, now: NOW, seesContacts });

  it.each([
    ['its name', 'Le Grand Port', 'o1'],
    ['its name in other letters', 'le grand  PORT', 'o1'],
    ['a nickname', 'gpm', 'o1'],
    ['a name without its accent', 'La Scene', 'o2'],
    ['a part of its name alone', 'Grand', null],
    ['nothing', '', null],
    ['blanks', '   ', null],
  ])('leads to the sheet of its organisation by %s', (_what, organisationName, id) => {
    expect(row({ organisationName }).organisationId).toBe(id);
  });

  it('gives its address to those who keep the roster, and an empty one to the others', () => {
    expect(row({ contact: 'anne@exemple.fr' }).contact).toBe('anne@exemple.fr');
    expect(row({ contact: 'anne@exemple.fr' }, false).contact).toBe('');
    const page = compose([line('a', { contact: 'anne@exemple.fr' })], { seesContacts: false });
    expect(JSON.stringify(page)).not.toContain('exemple.fr');
  });
});

describe('the grid of families [R030]', () => {
  it('tells present from asked and from missing; who said no or is only thought of counts nowhere', () => {
    const { coverage } = compose([
      line('a', { familyId: 'entreprise', status: 'present' }),
      line('b', { familyId: 'entreprise', status: 'invited' }),
      line('c', { familyId: 'etat', status: 'invited' }),
      line('d', { familyId: 'culture', status: 'declined' }),
      line('e', { familyId: 'culture', status: 'proposed' }),
    ]);
    expect(coverage).toEqual([
      { familyId: 'entreprise', label: 'Entreprises', state: 'present', present: 1, invited: 1 },
      { familyId: 'etat', label: 'État', state: 'invited', present: 0, invited: 1 },
      { familyId: 'culture', label: 'Culture', state: 'missing', present: 0, invited: 0 },
    ]);
  });

  it('counts apart the lines of no family, or of one that is gone', () => {
    const page = compose([line('a'), line('b', { familyId: 'disparue' }), line('c', { familyId: 'etat' })]);
    expect(page.withoutFamily).toBe(2);
  });
});

describe('a room of the economy alone [R031]', () => {
  const present = (...families: readonly string[]) =>
    compose(families.map((familyId, at) => line(String(at), { familyId, status: 'present' }))).isEconomicOnly;

  it('is told when firms and authorities are alone there', () => {
    expect(present('entreprise', 'etat')).toBe(true);
    expect(present('entreprise', 'etat', 'culture')).toBe(false);
  });

  it('is not told of an empty room, nor of those who were only asked', () => {
    expect(present()).toBe(false);
    expect(compose([line('a', { familyId: 'entreprise' })]).isEconomicOnly).toBe(false);
  });
});

describe('the size [R029]', () => {
  it.each([
    [0, 'under'],
    [14, 'under'],
    [15, 'within'],
    [50, 'within'],
    [51, 'over'],
  ] as const)('of %d people is %s', (count, reading) => {
    expect(compose(many(count)).size).toEqual({ count, present: 0, reading });
  });

  it('counts who was asked and who came, nobody else', () => {
    const lines = [
      ...many(3, { status: 'present' }),
      line('x', { status: 'declined' }),
      line('y', { status: 'proposed' }),
      line('z', { status: 'invited' }),
    ];
    expect(compose(lines).size).toEqual({ count: 4, present: 3, reading: 'under' });
  });
});

describe('doubles and merges', () => {
  it('are shown, never decided', () => {
    const lines = [
      line('a', { personName: 'Anne Four', contact: 'a@exemple.fr' }),
      line('b', { personName: 'FOUR Anne' }),
      line('c', { personName: 'Zoé Quai', contact: 'A@exemple.fr ' }),
    ];
    const page = compose(lines);
    expect(page.lines).toHaveLength(3);
    expect(page.duplicates).toEqual([
      { first: 'a', second: 'b', reason: 'same-name' },
      { first: 'a', second: 'c', reason: 'same-contact' },
    ]);
  });

  it('that were brought together are named by the person, else by the organisation', () => {
    const merge: StoredMerge = {
      id: 'm',
      keptId: 'a',
      trail: {
        kept: line('a', { personName: 'Anne Four' }),
        merged: line('b', { personName: '', organisationName: 'La Scène' }),
      },
      mergedAt: new Date(Date.UTC(2027, 2, 9, 8)),
    };
    expect(compose([], { merges: [merge] }).merges).toEqual([
      { id: 'm', kept: 'Anne Four', merged: 'La Scène', mergedAt: '2027-03-09T08:00:00.000Z' },
    ]);
  });
});

describe('an empty roster', () => {
  it('is a page: every family missing, nothing broken', () => {
    const page = compose([]);
    expect(page.coverage.every(({ state }) => state === 'missing')).toBe(true);
    expect(page).toMatchObject({
      lines: [],
      duplicates: [],
      merges: [],
      withoutFamily: 0,
      isEconomicOnly: false,
    });
  });
});
