// The book of sheets: actions that are read back, side sheets only where they have lines, a page that says how.
import { emptyDetails, fields } from '@trame/core/action-programme';
import { describe, expect, it } from 'vitest';
import { drawProgramme, showProgramme } from '../../../../../test/random-programme.js';
import type { ActionSheet } from '../../contract.js';
import { composeContent } from './content.js';
import { composeActionTable, composeBook } from './spreadsheet.js';

const AT = Date.UTC(2027, 2, 1, 8, 0);
const base = showProgramme(drawProgramme(1, 1));
type Details = ActionSheet['details'];

function contentOf(details: Partial<Details>) {
  const [drawn] = base.actions;
  if (drawn === undefined) throw new Error('the drawn programme has an action');
  const full = { ...(emptyDetails as unknown as Details), ...details };
  const action: ActionSheet = { ...drawn, code: 'T-01', title: 'Quai', details: full };
  return composeContent({ ...base, actions: [action] }, AT);
}
const sheet = (name: string, details: Partial<Details>) =>
  composeBook(contentOf(details)).tables.find((table) => table.name === name);
const day = (text: string): Date => new Date(`${text}T00:00:00Z`);

describe('the book', () => {
  it('opens on the actions and ends with what is to be read', () => {
    const { tables, title, author } = composeBook(contentOf({}));
    expect(tables.map(({ name }) => name)).toEqual(['Actions', 'À lire']);
    expect([title, author]).toEqual(['Programme d’actions — Pays de la Tuile', 'Trame']);
  });

  it('says its day and how many actions it holds, then how to bring it back', () => {
    const about = composeBook(contentOf({})).tables.at(-1);
    const lines = about?.rows.map(([line]) => String(line)) ?? [];
    expect(lines.slice(0, 2)).toEqual(['État au 1er\u00a0mars 2027', '1 action']);
    expect(lines.join(' ')).toContain('Une ligne retirée ici ne retire rien du programme.');
  });

  it('of an empty programme still has its titles, for whoever fills it', () => {
    const empty = composeActionTable(composeContent({ ...base, actions: [] }, AT));
    expect(empty.columns).toHaveLength(fields.length);
    expect(empty.rows).toEqual([]);
    expect(composeBook(composeContent({ ...base, actions: [] }, AT)).tables).toHaveLength(2);
  });
});

describe('side sheets', () => {
  it('hold milestones, days as days and what is not known as nothing', () => {
    const milestones = [
      { id: 'm', title: 'Local', who: 'Lycée', startsOn: null, due: '2027-04-01', doneOn: '2027-03-20' },
    ];
    const found = sheet('Jalons', { milestones });
    expect(found?.rows).toEqual([
      ['T-01', 'Quai', 'Local', 'Lycée', null, day('2027-04-01'), day('2027-03-20')],
    ]);
    expect(found?.columns).toHaveLength(7);
  });

  it('hold financing by state, an unknown amount left empty and never zero [R126]', () => {
    const line = { kind: 'region' as const, organisationId: null, year: 2027 };
    const financing = [
      { ...line, id: 'f', source: 'Région', euros: 120_000, state: 'obtained' as const },
      { ...line, id: 'g', source: 'Europe', euros: null, state: 'sought' as const, year: null },
    ];
    expect(sheet('Financements', { financing })?.rows).toEqual([
      ['T-01', 'Quai', 'Région', 120_000, 'obtenu', 2027],
      ['T-01', 'Quai', 'Europe', null, 'cherché', null],
    ]);
  });

  it('hold indicators with where they start from and the last day read, whatever the order', () => {
    const reading = (value: number, on: string) => ({ value, on, source: 'lycée' });
    const indicators = [
      {
        ...{ id: 'i', label: 'Apprentis', unit: 'personnes', baseline: reading(4, '2026-12-31') },
        target: { value: 24, due: null },
        readings: [reading(12, '2027-06-30'), reading(9, '2027-01-31')],
      },
      { id: 'j', label: 'Emplois', unit: 'postes', baseline: null, target: null, readings: [] },
    ];
    expect(sheet('Indicateurs', { indicators })?.rows).toEqual([
      ['T-01', 'Quai', 'Apprentis', 'personnes', 4, day('2026-12-31'), 'lycée', 24, 12],
      ['T-01', 'Quai', 'Emplois', 'postes', null, null, null, null, null],
    ]);
  });

  it('hold partners with what each brings and finds there [R114]', () => {
    const partners = [
      { id: 'p', organisationId: null, label: 'Club', brings: 'des heures', gains: 'des apprentis' },
    ];
    expect(sheet('Partenaires', { partners })?.rows).toEqual([
      ['T-01', 'Quai', 'Club', 'des heures', 'des apprentis'],
    ]);
  });

  it('have as many cells as titles', () => {
    const book = composeBook(composeContent(showProgramme(drawProgramme(8, 12)), AT));
    for (const { columns, rows } of book.tables) {
      expect(rows.every((row) => row.length === columns.length)).toBe(true);
    }
  });
});
