// An action as one line and its cells: words on one line, days as days, nothing computed, nothing left out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDetails } from '../index.js';
import { fullDetails } from '../testing/sample.js';
import { layRows } from './lay.js';
import {
  composeRow,
  type ExchangeRow,
  emptyRow,
  fields,
  type NamedPilot,
  namePilot,
  type RowSource,
} from './row.js';

const pilot = (more: Partial<NamedPilot> = {}): NamedPilot => ({
  ...{ kind: 'organisation', label: 'Port', organisationName: null, lead: false },
  ...more,
});
const source = (more: Partial<RowSource> = {}): RowSource => ({
  ...{ id: 'a', code: null, title: 'Quai', groupLabel: null, pilots: [], objectives: [], description: null },
  ...{ components: [], links: [], themeLabels: [], stage: 'idea', restricted: false, details: emptyDetails },
  ...more,
});
const cellsOf = (row: Partial<ExchangeRow>): Readonly<Record<string, unknown>> => {
  const [cells = []] = layRows([{ ...emptyRow, title: 'Quai', ...row }]);
  return Object.fromEntries(fields.map((field, index) => [field, cells[index]]));
};

describe('the name of a pilot', () => {
  it('is the directory’s, then the words of the sheet; « À préciser » has one spelling [R121]', () => {
    expect(namePilot(pilot({ organisationName: 'Grand port' }))).toBe('Grand port');
    expect(namePilot(pilot())).toBe('Port');
    expect(namePilot(pilot({ kind: 'to-be-named', label: 'à définir' }))).toBe('À préciser');
  });

  it('stands on one line, whatever was typed', () => {
    expect(namePilot(pilot({ kind: 'person', label: 'la cheffe\n de projet ' }))).toBe('la cheffe de projet');
  });
});

describe('the line of an action', () => {
  it('of a bare title is empty but for its title and its mark [R122]', () => {
    expect(composeRow(source())).toEqual({ ...emptyRow, id: 'a', title: 'Quai' });
  });

  it('takes its step, its cost and its days from the sheet', () => {
    expect(composeRow(source({ details: fullDetails }))).toMatchObject({
      ...{ problem: 'Les ateliers ne trouvent pas de soudeurs.', cost: 400_000 },
      ...{ startsOn: '2020-02-01', endsOn: '2021-07-01', phase: 'study', status: 'in-progress' },
      ...{
        firstStep: 'Visiter l’école d’Aizenay',
        firstStepWho: 'Lycée du Four',
        firstStepDue: '2020-03-01',
      },
    });
  });

  it('marks the lead behind its name, in the order of the programme [R120]', () => {
    const pilots = [pilot({ label: 'Ville' }), pilot({ label: 'Port', lead: true })];
    expect(composeRow(source({ pilots })).pilots).toEqual(['Ville', 'Port (chef de file)']);
  });

  it('keeps lists one item a line, and drops items of nothing', () => {
    const row = composeRow(
      source({
        objectives: ['louer\nle local', '  '],
        components: [{ title: 'Étude' }, { title: '' }],
        links: [{ name: 'Pacte' }],
        themeLabels: ['Eau'],
      }),
    );
    expect(row).toMatchObject({
      ...{ objectives: ['louer le local'], components: ['Étude'], links: ['Pacte'], themes: ['Eau'] },
    });
  });

  it('keeps the paragraphs of a description, which has its cell to itself', () => {
    expect(composeRow(source({ description: 'un\n\ndeux' })).description).toBe('un\n\ndeux');
  });
});

describe('the cells', () => {
  it('hold days as days, numbers as numbers and lists one item a line', () => {
    expect(cellsOf({ startsOn: '2027-03-31', cost: 1200, pilots: ['Port', 'Ville'] })).toMatchObject({
      ...{ startsOn: new Date(Date.UTC(2027, 2, 31)), cost: 1200, pilots: 'Port\nVille' },
    });
  });

  it('speak French for stages, phases, states and yes or no', () => {
    expect(cellsOf({ phase: 'study', status: 'late', restricted: true })).toMatchObject({
      ...{ phase: 'Étude', status: 'En retard', restricted: 'oui' },
    });
    expect(cellsOf({})).toMatchObject({ phase: 'Idée', status: null, restricted: 'non' });
  });

  it('are empty for what is not known: no zero, no « null », no empty word', () => {
    const { title, stage, phase, restricted, ...rest } = cellsOf({ description: '' });
    expect([title, stage, phase, restricted].every((cell) => typeof cell === 'string')).toBe(true);
    expect(Object.values(rest).every((cell) => cell === null)).toBe(true);
  });

  it('keep a cost of nothing apart from an unknown one', () => {
    expect([cellsOf({ cost: 0 }).cost, cellsOf({ cost: null }).cost]).toEqual([0, null]);
  });

  it('are as many as the columns, for any line (property)', () => {
    const words = fc.array(fc.string(), { maxLength: 3 });
    const lines = fc.array(fc.record({ pilots: words, objectives: words, cost: fc.nat() }), { maxLength: 4 });
    fc.assert(
      fc.property(lines, (some) => {
        const cells = layRows(some.map((row) => ({ ...emptyRow, title: 'Quai', ...row })));
        expect(cells).toHaveLength(some.length);
        expect(cells.every((row) => row.length === fields.length)).toBe(true);
      }),
      { seed: 20_270_309, numRuns: 50 },
    );
  });
});
