// A brought table, from its heading to a roster without doubles: words that are known, and what is told of the rest.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countEdits, findDuplicates } from './duplicate.js';
import {
  decideRosterLine,
  listNewcomers,
  ROSTER_RANGE,
  type RosterLine,
  readRosterSize,
  rosterStatuses,
} from './entry.js';
import { mergeLines, undoMerge } from './merge.js';
import { isFormula, readColumns, readRoster } from './reading.js';

const families = [
  { id: 'entreprise', label: 'Entreprise' },
  { id: 'collectivite', label: 'Collectivité et intercommunalité' },
  { id: 'association', label: 'Association' },
  { id: 'association-patronale', label: 'Association patronale' },
];
const read = (...table: readonly (readonly string[])[]) => readRoster(table, families);
const line = (id: string, more: Partial<RosterLine> = {}): RosterLine => ({
  id,
  personName: '',
  role: '',
  organisationName: '',
  familyId: null,
  status: 'invited',
  contact: '',
  addedOn: '2019-03-14',
  ...more,
});

describe('headings in French and in English', () => {
  it.each([
    ['Nom et prénom', 'personName'],
    ['Participants', 'personName'],
    ['Full name', 'personName'],
    ['PRÉNOM', 'firstName'],
    ['Nom de famille', 'lastName'],
    ['Surname', 'lastName'],
    ['Family name', 'lastName'],
    ['Family', 'family'],
    ['Établissement', 'organisationName'],
    ['Organization', 'organisationName'],
    ['Qualité', 'role'],
    ['Catégorie', 'family'],
    ['Présence', 'status'],
    ['Adresse e-mail', 'contact'],
    ['Remarques', null],
    ['', null],
  ] as const)('« %s » is %s', (heading, field) => {
    expect(readColumns([heading])).toEqual([field]);
  });

  it('a field goes to the first column that claims it, the second says nothing', () => {
    expect(readColumns(['Courriel', 'Nom', 'E-mail', 'Contact'])).toEqual([
      'contact',
      'personName',
      null,
      null,
    ]);
  });

  it('with a first name, « Nom » is a family name, wherever it stands', () => {
    expect(readColumns(['Prénom', 'Nom'])).toEqual(['firstName', 'lastName']);
    const { rows } = read(['Nom', 'Prénom'], ['Durand', 'Zoé'], ['Seul', ''], ['', 'Anne']);
    expect(rows.map(({ draft }) => draft?.personName)).toEqual(['Zoé Durand', 'Seul', 'Anne']);
  });
});

describe('words in a row [R030]', () => {
  it.each([
    ['Oui', 'present'],
    ['PRÉSENTE', 'present'],
    ['Excusé', 'declined'],
    ['non', 'declined'],
    ['à proposer', 'proposed'],
    ['Invité', 'invited'],
    ['', 'invited'],
  ] as const)('« %s » is %s, without a reserve', (word, status) => {
    const [row] = read(['Nom', 'Statut'], ['Anne', word]).rows;
    expect([row?.draft?.status, row?.faults]).toEqual([status, []]);
  });

  it.each([
    ['entreprise', 'entreprise', []],
    ['ENTREPRISE', 'entreprise', []],
    ['Intercommunalité', 'collectivite', []],
    ['patronale', 'association-patronale', []],
    ['association', 'association', []],
    ['asso', null, ['family-unknown']],
    ['et', 'collectivite', []],
    ['', null, []],
  ] as const)('family « %s » is %s', (word, familyId, faults) => {
    const [row] = read(['Nom', 'Famille'], ['Anne', word]).rows;
    expect([row?.draft?.familyId, row?.faults]).toEqual([familyId, faults]);
  });

  it('spaces and line breaks inside a cell become one space', () => {
    const [row] = read(['Nom', 'Fonction'], ['  Anne \n  Four ', 'directrice\u00A0 du  site']).rows;
    expect(row?.draft).toMatchObject({ personName: 'Anne Four', role: 'directrice du site' });
  });

  it('each long cell is told once, and the row is taken', () => {
    const [row] = read(
      ['Nom', 'Fonction', 'Structure'],
      ['x'.repeat(121), 'y'.repeat(160), 'z'.repeat(201)],
    ).rows;
    expect(row?.faults).toEqual(['cut', 'cut']);
    expect(
      [row?.draft?.personName, row?.draft?.role, row?.draft?.organisationName].map((one) => one?.length),
    ).toEqual([120, 160, 200]);
  });

  it('a row shorter than its heading is read as far as it goes, a longer one too', () => {
    const { rows } = read(['Nom', 'Structure'], ['Anne'], ['Zoé', 'Le Port', 'de trop']);
    expect(rows.map(({ draft }) => draft?.organisationName)).toEqual(['', 'Le Port']);
    expect(rows[1]?.cells).toEqual(['Zoé', 'Le Port', 'de trop']);
  });

  it('an empty table, a heading alone, a heading of nothing we know', () => {
    expect(readRoster([], families)).toEqual({ columns: [], rows: [], emptyRows: 0 });
    expect(read(['Nom']).rows).toEqual([]);
    expect(read(['Couleur'], ['bleu']).rows).toMatchObject([{ line: 2, draft: null, faults: ['nobody'] }]);
  });

  it('counts lines of the file, empty ones included', () => {
    const { rows, emptyRows } = read(['Nom'], [''], ['Anne'], [' '], ['Zoé']);
    expect([rows.map((row) => row.line), emptyRows]).toEqual([[3, 5], 2]);
  });

  it('the same name at another organisation is another person', () => {
    const { rows } = read(['Nom', 'Structure'], ['Jean Martin', 'Le Port'], ['Jean Martin', 'Le Lycée']);
    expect(rows.map(({ faults }) => faults)).toEqual([[], []]);
  });

  it('a formula in a column that we do not read is nobody’s business', () => {
    const { rows } = read(['Nom', 'Couleur'], ['Anne', '=1+1']);
    expect(rows[0]?.draft?.personName).toBe('Anne');
  });

  it.each([
    ['=A1', true],
    ['@x', true],
    ['+1', false],
    ['+33.2.40', false],
    ['-', false],
    ['-1+A1', true],
    ['+A1', true],
    ['1=1', false],
    ['a@b.fr', false],
  ])('%j as a formula: %s', (cell, expected) => {
    expect(isFormula(cell)).toBe(expected);
  });

  it('every line that is taken may stand on the roster', () => {
    const cell = fc.constantFrom('', 'Anne', 'Zoé Durand', 'Le Port', ' … ', '=x', 'Entreprise', 'oui');
    const row = fc.array(cell, { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 8 }), (table) => {
        for (const { draft } of read(['Nom', 'Structure', 'Famille', 'Statut'], ...table).rows)
          if (draft !== null)
            expect(
              decideRosterLine(
                draft,
                families.map(({ id }) => id),
              ),
            ).toEqual({ ok: true, value: draft });
      }),
      { numRuns: 60, seed: 30 },
    );
  });
});

describe('doubles on five lines', () => {
  const roster = [
    line('a', { personName: 'Zoé Durand', organisationName: 'Le Port', contact: 'zoe@port.example' }),
    line('b', { personName: 'DURAND Zoe', organisationName: 'le port' }),
    line('c', { personName: 'Zoé Durant', contact: ' ZOE@port.example ' }),
    line('d', { personName: 'Zoé Durand', organisationName: 'Le Lycée' }),
    line('e', { organisationName: 'Le Port' }),
  ];

  it('tells each pair once, in order, with the surest reason', () => {
    expect(findDuplicates(roster)).toEqual([
      { first: 'a', second: 'b', reason: 'same-name' },
      { first: 'a', second: 'c', reason: 'same-contact' },
      { first: 'b', second: 'c', reason: 'close-name' },
      { first: 'c', second: 'd', reason: 'close-name' },
    ]);
  });

  it('one contact for two organisations is still one contact', () => {
    const [pair] = findDuplicates([
      line('a', { personName: 'Anne', organisationName: 'Le Port', contact: 'x@y.fr' }),
      line('b', { personName: 'Luc', organisationName: 'Le Lycée', contact: 'X@Y.FR' }),
    ]);
    expect(pair?.reason).toBe('same-contact');
  });

  it.each([
    ['Ana', 'Anna', 'close-name'],
    ['Paul Li', 'Paul Lu', 'close-name'],
    ['Paul Li', 'Paul Luc', null],
    ['Anne Four', 'Anna Fours', 'close-name'],
    ['Anne Four', 'Anna Fouras', null],
    ['Durand', 'Zoé Durand', null],
  ] as const)('« %s » and « %s »: %s', (one, other, reason) => {
    const [pair] = findDuplicates([line('a', { personName: one }), line('b', { personName: other })]);
    expect(pair?.reason ?? null).toBe(reason);
  });

  it('edits: never more than the longer word, and no shorter way by a third word', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, word, (x, y, z) => {
        const edits = (one: string, other: string): number => countEdits(one, other, 30);
        expect(edits(x, z)).toBeLessThanOrEqual(edits(x, y) + edits(y, z));
        expect(edits(x, y)).toBeLessThanOrEqual(Math.max(x.length, y.length));
        expect(edits(x, y)).toBeGreaterThanOrEqual(Math.abs(x.length - y.length));
        expect(countEdits(x, y, 1)).toBe(Math.min(edits(x, y), 2));
      }),
      { numRuns: 60, seed: 31 },
    );
  });
});

describe('bringing two lines together', () => {
  const order = ['proposed', 'declined', 'invited', 'present'] as const;

  it('the status is the nearest to being there, whichever line is kept', () => {
    for (const [i, one] of order.entries())
      for (const [j, other] of order.entries()) {
        const { status } = mergeLines(line('a', { status: one }), line('b', { status: other })).line;
        expect(status).toBe(order[Math.max(i, j)]);
      }
    expect([...order].sort()).toEqual([...rosterStatuses].sort());
  });

  it('keeps its own words and its own identifier, the earliest day', () => {
    const kept = line('a', { personName: 'Zoé', role: 'cheffe', addedOn: '2020-01-01' });
    const other = line('b', {
      personName: 'Z.',
      role: 'adjointe',
      contact: 'z@x.fr',
      familyId: 'entreprise',
    });
    expect(mergeLines(kept, other).line).toEqual({
      ...kept,
      contact: 'z@x.fr',
      familyId: 'entreprise',
      addedOn: '2019-03-14',
    });
  });

  it('a line merged with one that says nothing is itself; what was set apart is as it was', () => {
    const full = line('a', { personName: 'Zoé', status: 'present', familyId: 'entreprise' });
    const empty = line('b', { status: 'proposed', addedOn: '2020-01-01' });
    const { line: merged, trail } = mergeLines(full, empty);
    expect(merged).toEqual(full);
    expect(undoMerge(trail)).toEqual([full, empty]);
  });
});

describe('how many, and who is new [R029]', () => {
  it('the range is the publication’s, both ends included', () => {
    const sizes = [ROSTER_RANGE.least - 1, ROSTER_RANGE.least, ROSTER_RANGE.most, ROSTER_RANGE.most + 1];
    expect(sizes.map(readRosterSize)).toEqual(['under', 'within', 'within', 'over']);
  });

  it('newcomers keep their order, across a new year', () => {
    const days = ['2020-01-02', '2019-12-31', '2020-01-01'].map((addedOn) => ({ addedOn }));
    expect(listNewcomers(days, '2020-01-01')).toEqual([days[0], days[2]]);
  });
});
