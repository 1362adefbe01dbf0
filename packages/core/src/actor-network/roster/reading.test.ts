// A table read as a roster: each row is there in the answer, with what was made of it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFormula, readColumns, readRoster } from './reading.js';

const families = [
  { id: 'entreprise', label: 'Entreprise' },
  { id: 'etat', label: 'État et services de l’État' },
  { id: 'enseignement-formation', label: 'Enseignement et formation' },
];
const read = (...table: readonly (readonly string[])[]) => readRoster(table, families);

describe('the heading', () => {
  it.each([
    [
      ['Nom', 'Organisme', 'Collège', 'E-mail'],
      ['personName', 'organisationName', 'family', 'contact'],
    ],
    [
      ['NOM', 'Prénom', 'Société', 'Fonction'],
      ['lastName', 'firstName', 'organisationName', 'role'],
    ],
    [
      ['Participant', 'Statut', 'Remarque'],
      ['personName', 'status', null],
    ],
    [
      ['Name', 'Company', 'Family'],
      ['personName', 'organisationName', 'family'],
    ],
    [
      ['Nom', 'Nom'],
      ['personName', null],
    ],
  ] as const)('reads %j', (heading, fields) => {
    expect(readColumns(heading)).toEqual(fields);
  });
});

describe('a row', () => {
  it('is taken with its family, its status and its contact [R030]', () => {
    const { rows } = read(
      ['Nom', 'Prénom', 'Structure', 'Famille', 'Statut', 'Courriel'],
      ['Four', 'Anne', 'Lycée du Four', 'ENSEIGNEMENT ET FORMATION', 'Présente', 'anne@four.example'],
    );
    expect(rows).toEqual([
      {
        line: 2,
        draft: {
          personName: 'Anne Four',
          role: '',
          organisationName: 'Lycée du Four',
          familyId: 'enseignement-formation',
          status: 'present',
          contact: 'anne@four.example',
        },
        faults: [],
        cells: expect.any(Array),
      },
    ]);
  });

  it('is taken with a reserve when a word is nobody’s, by a part of a label when only one has it', () => {
    const { rows } = read(['Nom', 'Famille', 'Statut'], ['A', 'Guilde', 'peut-être'], ['B', 'état', '']);
    expect(rows[0]).toMatchObject({
      draft: { familyId: null, status: 'invited' },
      faults: ['family-unknown', 'status-unknown'],
    });
    expect(rows[1]).toMatchObject({ draft: { familyId: 'etat' }, faults: [] });
  });

  it('finds a family in the singular or the plural, before a family whose name holds the word', () => {
    const known = ['Cluster ou réseau d’entreprises', 'Entreprise', 'Collectivité (commune, EPCI)'].map(
      (label, at) => ({ id: `f${at}`, label }),
    );
    const words = ['Entreprises', 'entreprise', 'Collectivités', 'Réseaux', 'EPCI', 'de', 's'];
    const { rows } = readRoster([['Nom', 'Famille'], ...words.map((word, at) => [`N${at}`, word])], known);
    const found = rows.map(({ draft }) => draft?.familyId);
    expect(found).toEqual(['f1', 'f1', 'f2', 'f0', 'f2', null, null]);
  });

  it('is set aside when it names nobody, comes twice or hides a formula', () => {
    const { rows, emptyRows } = read(
      ['Nom', 'Organisme'],
      ['', ' … '],
      ['Anne', 'Le Port'],
      ['', ''],
      ['ANNE', 'le port'],
      ['=HYPERLINK("x")', 'Le Port'],
      ['+33 2 40 00 00 00', 'Le Port'],
    );
    expect(rows.map(({ line, faults, draft }) => [line, draft !== null, ...faults])).toEqual([
      [2, false, 'nobody'],
      [3, true],
      [5, false, 'twice'],
      [6, false, 'formula'],
      [7, true],
    ]);
    expect(emptyRows).toBe(1);
  });

  it('is cut, and says so, rather than refused for its length', () => {
    const { rows } = read(['Nom'], ['x'.repeat(500)]);
    expect(rows[0]).toMatchObject({ faults: ['cut'], draft: { personName: 'x'.repeat(120) } });
  });
});

it('knows a formula from a number and a telephone', () => {
  expect(['=1+1', '@SUM', '+cmd|x', '-2+3+cmd'].map(isFormula)).toEqual([true, true, true, true]);
  expect(['', '-12,5', '+33 (0)6 00', 'Jean-Luc'].map(isFormula)).toEqual([false, false, false, false]);
});

it('loses no row, whatever the table', () => {
  const cell = fc.oneof(fc.constantFrom('', 'Nom', 'Anne', '=x', 'Famille'), fc.string({ maxLength: 8 }));
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 9 }), (table) => {
      const { rows, emptyRows } = readRoster(table, families);
      expect(rows.length + emptyRows).toBe(Math.max(0, table.length - 1));
      for (const row of rows) expect(row.draft !== null || row.faults.length === 1).toBe(true);
    }),
  );
});
