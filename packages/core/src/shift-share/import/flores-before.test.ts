// Flores before Melodi: activities in columns, the year in the name of the file alone.
import { describe, expect, it } from 'vitest';
import { cut, readFacts, recognise, reconcile, tell } from '../testing/printed-files.js';
import { listQuestions } from './index.js';
import { recogniseFloresBefore } from './profile/flores-before.js';

const name = 'TD_FLORES2019_NA5_NBSAL.csv';
const file = (...lines: readonly string[]) => cut(lines.join('\n'), { name });

describe('Flores before Melodi', () => {
  it.each([
    ['TD_FLORES2019_NA17_NBSAL.csv', 2019],
    ['td_flores_2016.xlsx', 2016],
    ['FLORES2021 (copie 1).csv', 2021],
    ['export-2019.csv', null],
    ['FLORES19.csv', null],
  ])('named %s is of %j', (given, year) => {
    const layout = recognise(cut('CODGEO;EFF_TOT;EFF_BE\n76217;10;4', { name: given }));
    expect(layout.values.map((value) => value.year)).toEqual([year, year]);
    expect(listQuestions(layout).includes('year')).toBe(year === null);
  });

  it('takes the year that a person gives when its name tells none, and never against its name', () => {
    const text = 'CODGEO;EFF_TOT;EFF_BE\n76217;10;4';
    expect(tell(readFacts(cut(text), { year: 2017 }))).toEqual(['76217 TOT 2017 10', '76217 BE 2017 4']);
    expect(tell(readFacts(cut(text, { name }), { year: 2017 }))).toEqual([
      '76217 TOT 2019 10',
      '76217 BE 2019 4',
    ]);
  });

  it('leaves establishments when employees stand beside', () => {
    const head = file('CODGEO;ET_TOT;EFF_TOT;ET_BE;EFF_BE', '76217;3;30;1;12');
    expect(recognise(head).measure).toBe('jobs');
    expect(tell(readFacts(head))).toEqual(['76217 TOT 2019 30', '76217 BE 2019 12']);
  });

  it('counts establishments, and says so, when there is nothing else', () => {
    const head = file('CODGEO;ET_TOT;ET_BE', '76217;3;1');
    expect(recognise(head).measure).toBe('establishments');
    expect(tell(readFacts(head))).toEqual(['76217 TOT 2019 3', '76217 BE 2019 1']);
  });

  it('sets what secrets take from the activities against the printed total', () => {
    const head = file(
      'CODGEO;LIBGEO;EFF_TOT;EFF_AZ;EFF_BE;EFF_FZ;EFF_GU;EFF_OQ',
      '76217;Dieppe;100;s;40;10;30;s',
      '1001;Bourg;20;0;;5;10;5',
    );
    expect(reconcile(head)).toMatchObject({
      rows: 2,
      values: 9,
      hidden: 2,
      missing: 1,
      repaired: 1,
      sectors: 5,
      sums: [{ year: 2019, details: 100, published: 120 }],
    });
    expect(recognise(head).about.nomenclature.level).toBe('NA5');
  });

  it('is at seventeen activities when it has more than ten columns', () => {
    const codes = 'AZ DE C1 C2 C3 C4 C5 FZ GZ HZ IZ JZ KZ LZ MN OQ RU'.split(' ');
    const head = file(
      `CODGEO;EFF_TOT;${codes.map((code) => `EFF_${code}`).join(';')}`,
      `76217;153;${codes.map((_, at) => at + 1).join(';')}`,
    );
    expect(recognise(head).about.nomenclature.level).toBe('A17');
    expect(reconcile(head)).toMatchObject({
      sectors: 17,
      sums: [{ year: 2019, details: 153, published: 153 }],
    });
  });

  it.each([
    ['no place', 'LIBGEO;EFF_TOT;EFF_BE'],
    ['one column of figures', 'CODGEO;EFF_TOT'],
    ['columns named otherwise', 'CODGEO;EFFECTIF_TOT;EFFECTIF_BE'],
  ])('is not what has %s', (_what, header) => {
    expect(recogniseFloresBefore(file(header, 'a;1;2'))).toBeNull();
  });
});
