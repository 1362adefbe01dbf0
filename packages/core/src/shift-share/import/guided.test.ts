// A person points at columns: whatever the file looks like, what was pointed at is read, and traps are refused.
import { describe, expect, it } from 'vitest';
import { cut, settle, tell } from '../testing/printed-files.js';
import {
  detectLayout,
  layOutMapping,
  listQuestions,
  type Mapping,
  openReconciliation,
  readRow,
} from './index.js';

const file = (...lines: readonly string[]) => cut(lines.join('\n'), { name: 'vrac 2019.xlsx' });
const nothing: Mapping = {
  headerRow: 0,
  territory: 0,
  label: null,
  sector: null,
  yearColumn: null,
  values: [],
  year: null,
};

function layOut(head: ReturnType<typeof file>, mapping: Partial<Mapping>) {
  const layout = layOutMapping(head, { ...nothing, ...mapping });
  if (!layout.ok) throw new Error(layout.refusal.code);
  return layout.value;
}

function read(head: ReturnType<typeof file>, mapping: Partial<Mapping>) {
  const layout = layOut(head, mapping);
  const settled = settle(layout);
  return tell(
    head.rows.slice(layout.firstRow).flatMap((row) => {
      const facts = readRow(row, settled);
      return typeof facts === 'string' ? [] : facts;
    }),
  );
}

function refusal(head: ReturnType<typeof file>, mapping: Partial<Mapping>): string | null {
  const layout = layOutMapping(head, { ...nothing, ...mapping });
  return layout.ok ? null : layout.refusal.code;
}

describe('a file that says nothing of itself', () => {
  const head = file(
    'Tableau de la mairie;;;;',
    '',
    'x;y;z;t;u',
    '76217 Dieppe;BE Industrie;12;s;2015',
    '1004;FZ;3;4;2016',
  );

  it('is known by no profile, and read once pointed at', () => {
    expect(detectLayout(head)).toBeNull();
    expect(read(head, { headerRow: 2, sector: 1, yearColumn: 4, values: [2] })).toEqual([
      '76217 BE 2015 12',
      '01004 FZ 2016 3',
    ]);
  });

  it('takes one year for all when it has no column of years', () => {
    expect(read(head, { headerRow: 2, sector: 1, values: [3], year: 2012 })).toEqual([
      '76217 BE 2012 hidden',
      '01004 FZ 2012 4',
    ]);
  });

  it('is asked all that it does not say', () => {
    const layout = layOut(head, { headerRow: 2, values: [2], year: 2012 });
    expect(layout.about.title).toBe('vrac 2019');
    expect(listQuestions(layout)).toEqual([
      'basis',
      'geography-kind',
      'geography-year',
      'publisher',
      'licence',
    ]);
  });

  it('may be pointed at wrong: the account then says what could not be read', () => {
    const layout = layOut(head, { headerRow: 2, territory: 2, values: [1], year: 2012 });
    const settled = settle(layout);
    const account = openReconciliation();
    for (const [at, row] of head.rows.entries()) {
      if (at >= layout.firstRow) account.take(at + 1, readRow(row, settled));
    }
    expect(account.report()).toMatchObject({
      values: 0,
      unreadable: 2,
      examples: [
        { row: 4, text: 'BE Industrie' },
        { row: 5, text: 'FZ' },
      ],
    });
  });
});

describe('years told by headers', () => {
  const head = file('lieu;nom;Emplois 2009;Emplois 2015;Rang', 'X1;Dieppe;10;12;3');

  it('need no other answer', () => {
    expect(read(head, { label: 1, values: [2, 3] })).toEqual(['X1 TOT 2009 10', 'X1 TOT 2015 12']);
  });

  it('are kept when a person gives another year, which fills the headers that have none', () => {
    expect(read(head, { values: [2, 4], year: 1990 })).toEqual(['X1 TOT 2009 10', 'X1 TOT 1990 3']);
  });

  it('are missing for one column of two', () => {
    expect(refusal(head, { values: [2, 4] })).toBe('import-year-missing');
  });

  it('are refused twice, whether printed or given', () => {
    expect(refusal(head, { values: [2, 2] })).toBe('import-year-twice');
    expect(refusal(head, { values: [2, 4], year: 2009 })).toBe('import-year-twice');
  });
});

describe('workplace and residence', () => {
  const head = file(
    'lieu;an;Emplois au lieu de travail 2015;Actifs résidents 2009;C16_EMPLT;Autre 2016',
    'X1;2015;1;2;3;4',
  );

  it('are never put together', () => {
    expect(refusal(head, { values: [2, 3] })).toBe('import-basis-mixed');
    expect(refusal(head, { values: [3, 4], year: 2016 })).toBe('import-basis-mixed');
  });

  it('are told by the columns pointed at, and asked where they say nothing', () => {
    expect(layOut(head, { values: [2, 4], year: 2016 }).about.basis).toBe('workplace');
    expect(layOut(head, { values: [3] }).about.basis).toBe('residence');
    expect(layOut(head, { values: [5] }).about.basis).toBeNull();
  });
});

describe('columns that are not there', () => {
  const head = file('lieu;quoi;an;emplois', 'X1;BE;2015;12');

  it.each([
    ['a place', { territory: 4 }],
    ['a place before the first', { territory: -1 }],
    ['a value', { values: [9] }],
    ['one value of two', { values: [3, 9] }],
    ['an activity', { sector: 9 }],
    ['a year', { yearColumn: 9 }],
    ['a label', { label: 9 }],
    ['a header', { headerRow: 12 }],
  ])('are refused for %s', (_what, change) => {
    expect(refusal(head, { values: [3], year: 2015, ...change })).toBe('import-unknown-column');
  });
});

describe('numbers pointed at', () => {
  it('have their commas told by their own column, not by others', () => {
    const head = file('lieu;emplois 2015;part', 'X1;2,558;12,5', 'X2;3,120;7,25');
    expect(layOut(head, { values: [1] }).comma).toBeNull();
    expect(layOut(head, { values: [2], year: 2015 }).comma).toBe('decimal');
  });

  it('keep a total apart from activities', () => {
    const head = file('lieu;quoi;emplois 2015', 'X1;BE;12', 'X1;Ensemble;14');
    const layout = layOut(head, { sector: 1, values: [2] });
    const facts = head.rows.slice(1).flatMap((row) => {
      const read = readRow(row, settle(layout));
      return typeof read === 'string' ? [] : read;
    });
    expect(facts.map(({ isTotal }) => isTotal)).toEqual([false, true]);
  });
});
