// Tables in and out: what is exported is read back equal, and real-life tables lose nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line, word } from '../../../test/exchange-lines.js';
import {
  type Cell,
  columnTitles,
  compareTable,
  type ExchangeRow,
  emptyRow,
  fields,
  type Grid,
  layRows,
  readTable,
} from '../index.js';

const nobody = { pilots: new Set<string>(), groups: [], themes: [] };

const grid = (rows: readonly (readonly Cell[])[], merges: Grid['merges'] = []): Grid => ({
  name: 'Feuille 1',
  rows,
  merges,
});

const heads = fields.map((field) => columnTitles[field]);

describe('import ∘ export', () => {
  it('is the identity, whatever the lines (property)', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (rows) => {
        const read = readTable([grid([heads, ...layRows(rows)])], nobody);
        expect(read.rows.map(({ row }) => row)).toEqual(rows);
        expect(read.rows.every(({ aside }) => aside.length === 0)).toBe(
          rows.every(({ themes }) => themes.length === 0),
        );
      }),
    );
  });

  it('is the identity whatever the order of the columns and the lines above (property)', () => {
    const order = fc.shuffledSubarray([...fields], { minLength: fields.length });
    fc.assert(
      fc.property(line, order, fc.nat({ max: 4 }), (row, moved, above) => {
        const [cells = []] = layRows([row]);
        const pick = <T>(all: readonly T[]): (T | null)[] =>
          moved.map((field) => all[fields.indexOf(field)] ?? null);
        const banner = Array.from({ length: above }, () => [null, 'Programme du pays']);
        const read = readTable([grid([...banner, pick(heads), pick(cells)])], nobody);
        expect(read.rows[0]?.row).toEqual(row);
      }),
    );
  });

  it('changes nothing in the programme it came from (property)', () => {
    const rows = fc.uniqueArray(line, { maxLength: 5, selector: ({ id }) => id });
    fc.assert(
      fc.property(rows, (all) => {
        const kept = all.filter(({ id }) => id !== null);
        const difference = compareTable(kept, readTable([grid([heads, ...layRows(kept)])], nobody));
        expect(difference).toMatchObject({ added: [], changed: [], absent: [], unchanged: kept.length });
      }),
    );
  });
});

describe('a table as people keep it', () => {
  const frame = {
    pilots: new Set(['grand port', 'cci nantes st nazaire']),
    groups: ['Énergies'],
    themes: ['Énergies nouvelles'],
  };
  const table = grid(
    [
      ['PROGRAMME D’ACTIONS 2027', null, null, null, null],
      [null, null, null, null, null],
      ['Porteur(s)', 'Axe', 'Intitulé de l’action', 'Échéance', 'Budget prévisionnel', 'Élu référent'],
      ['Grand Port ; Ville de Tuile', 'Énergies', 'Quai électrifié', '9 mars 2027', '1,2 M€', 'Mme X'],
      ['à définir', null, 'Boucle de chaleur', 'mars 2027', 'à chiffrer', null],
      ['CCI Nantes / St-Nazaire', 'Capital humain', 'Campus', '46455', 12_000, 'M. Y'],
      [null, 'Axe 3 : Cadre de vie', null, null, null, null],
      ['?', null, 'Chemin douanier', 'dès que possible', null, null],
      ['Port', null, null, '2028', null, null],
    ],
    [{ startRow: 3, startCol: 1, endRow: 4, endCol: 1 }],
  );
  const read = readTable([table, grid([['Notes'], ['rien à voir']])], frame);

  it('gives its lines, columns moved, merged cells filled', () => {
    expect(read.rows.map(({ row }) => [row.title, row.group, row.endsOn, row.cost])).toEqual([
      ['Quai électrifié', 'Énergies', '2027-03-09', 1_200_000],
      ['Boucle de chaleur', 'Énergies', '2027-03-31', null],
      ['Campus', 'Capital humain', '2027-03-09', 12_000],
      ['Chemin douanier', null, null, null],
    ]);
    expect(read.rows.map(({ row }) => row.pilots)).toEqual([
      ['Grand Port', 'Ville de Tuile'],
      ['à définir'],
      ['CCI Nantes / St-Nazaire'],
      ['?'],
    ]);
  });

  it('reports every guess and every gap, with its line', () => {
    const said = read.notices.map(({ code, line: at }) => `${code} ${at}`);
    expect(said).toEqual(
      expect.arrayContaining([
        'unknown-column 3',
        'unknown-pilot 4',
        'merged-filled 5',
        'date-approximate 5',
        'amount-unreadable 5',
        'new-group 6',
        'date-unreadable 8',
        'line-without-title 9',
        'sheet-without-table null',
      ]),
    );
  });

  it('loses no cell: each is in a line, beside it, or in a notice', () => {
    const whole = JSON.stringify(read);
    for (const cell of table.rows.slice(3).flat()) {
      if (typeof cell !== 'string' || ['46455', '9 mars 2027', '1,2 M€'].includes(cell)) continue;
      for (const part of cell.split(' ; ')) expect(whole).toContain(part);
    }
    expect(read.rows[0]?.aside).toEqual(['Élu référent : Mme X']);
    expect(read.rows[1]?.aside).toContain('Coût (€) : à chiffrer');
  });

  it('takes a line alone for the heading of those under it', () => {
    const headed = readTable(
      [
        grid([
          ['Action', 'Pilote'],
          ['Axe 1 : Énergies', null],
          ['Quai', 'Port'],
          ['Axe 2 : Savoir-faire', null],
          ['Campus', null],
        ]),
      ],
      nobody,
    );
    expect(headed.rows.map(({ row }) => [row.title, row.group])).toEqual([
      ['Quai', 'Axe 1 : Énergies'],
      ['Campus', 'Axe 2 : Savoir-faire'],
    ]);
  });

  it('survives any cells at all (property)', () => {
    const cell = fc.oneof(
      word,
      fc.double({ noNaN: true }),
      fc.boolean(),
      fc.date({ noInvalidDate: false }),
      fc.constant(null),
      fc.constantFrom('Action', 'Pilote', 'Axe', 'Fin', 'Coût'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }), (rows) => {
        const { rows: lines, notices } = readTable([grid(rows)], nobody);
        expect(lines.every(({ row }) => row.title !== '')).toBe(true);
        expect(notices.every(({ sheet }) => sheet === 'Feuille 1')).toBe(true);
      }),
    );
  });
});

describe('a comparison before anything is changed', () => {
  const row = (id: string | null, title: string, more: Partial<ExchangeRow> = {}): ExchangeRow => ({
    ...emptyRow,
    id,
    title,
    ...more,
  });
  const kept = [
    row('a', 'Quai', { status: 'in-progress' }),
    row('b', 'Campus', { code: 'T-02' }),
    row('c', 'Digue'),
  ];
  const lines = (rows: readonly ExchangeRow[]) => readTable([grid([heads, ...layRows(rows)])], nobody);

  it('says what is new, what changes cell by cell, what is absent and stays', () => {
    const difference = compareTable(
      kept,
      lines([
        row('a', 'Quai', { status: 'blocked', pilots: ['Port'] }),
        row(null, 'Campus'),
        row(null, 'Marque'),
      ]),
    );
    expect(difference.changed).toMatchObject([
      {
        id: 'a',
        changes: [
          { field: 'pilots', before: '', after: 'Port' },
          { field: 'status', before: 'in-progress', after: 'blocked' },
        ],
      },
    ]);
    expect(difference.added.map((one) => one.row.title)).toEqual(['Marque']);
    expect(difference.absent).toEqual([{ id: 'c', title: 'Digue' }]);
    expect(difference.unchanged).toBe(1);
  });

  it('leaves alone the columns that the file does not have', () => {
    const read = readTable(
      [
        grid([
          ['Action', 'Fin'],
          ['Quai', '2027'],
        ]),
      ],
      nobody,
    );
    const [change] = compareTable(kept, read).changed;
    expect(change?.changes.map(({ field }) => field)).toEqual(['endsOn']);
  });

  it('says a second line for one action, and a mark of nobody’s', () => {
    const { notices, added } = compareTable(
      kept,
      lines([row('a', 'Quai'), row('a', 'Quai'), row('z', 'Ailleurs')]),
    );
    expect(notices.map(({ code }) => code)).toEqual(['same-action-twice', 'unknown-mark']);
    expect(added).toHaveLength(1);
  });

  it('does not guess between two actions of one title', () => {
    const twins = [row('a', 'Quai'), row('b', 'quai')];
    expect(compareTable(twins, lines([row(null, 'Quai')])).added).toHaveLength(1);
  });
});
