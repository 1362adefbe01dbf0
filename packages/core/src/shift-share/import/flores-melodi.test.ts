// Melodi: one observation a row, dimensions that must stand at their total, secrets told by a status.
import { describe, expect, it } from 'vitest';
import { cut, readFacts, recognise, reconcile, tell } from '../testing/printed-files.js';
import { listQuestions } from './index.js';
import { recogniseMelodi } from './profile/flores-melodi.js';

const header = 'GEO;GEO_OBJECT;FLORES_MEASURE;NUMBER_EMPL;ACTIVITY;OBS_STATUS;TIME_PERIOD;OBS_VALUE';
const flores = (...rows: readonly string[]) =>
  cut([header, ...rows].join('\n'), { name: 'DS_FLORES_A38_2022.csv' });

describe('Flores as Melodi gives it', () => {
  it.each(['C', 'S', 'D', 'Q', 'c'])('hides what the status %s hides', (status) => {
    const head = flores(`2024-COM-76217;COM;EMPL3112;_T;CA;${status};2022;`);
    expect(tell(readFacts(head))).toEqual(['76217 CA 2022 hidden']);
  });

  it('keeps a blank of another status as a blank, and a value of any status as a value', () => {
    const head = flores(
      'COM-76217;COM;EMPL3112;_T;CA;M;2022;',
      'COM-76217;COM;EMPL3112;_T;CB;;2022;',
      'COM-76217;COM;EMPL3112;_T;CC;C;2022;7',
      'COM-76217;COM;EMPL3112;_T;CD;A;2022;0',
    );
    expect(tell(readFacts(head))).toEqual([
      '76217 CA 2022 missing',
      '76217 CB 2022 missing',
      '76217 CC 2022 7',
      '76217 CD 2022 0',
    ]);
  });

  it('leaves sizes and measures that would count a job twice, and says how many rows it left', () => {
    const head = flores(
      'COM-76217;COM;EMPL3112;_T;CA;A;2022;30',
      'COM-76217;COM;EMPL3112;E1T9;CA;A;2022;10',
      'COM-76217;COM;EMPL3112;E10T19;CA;A;2022;20',
      'COM-76217;COM;UNIT_LOC;_T;CA;A;2022;3',
    );
    expect(reconcile(head)).toMatchObject({
      rows: 4,
      values: 1,
      skipped: { filtered: 3 },
      sums: [{ year: 2022, details: 30, published: null }],
    });
  });

  it('never adds the total to the activities', () => {
    const head = flores(
      'COM-76217;COM;EMPL3112;_T;CA;A;2022;30',
      'COM-76217;COM;EMPL3112;_T;CB;A;2022;12',
      'COM-76217;COM;EMPL3112;_T;_T;A;2022;45',
    );
    expect(reconcile(head)).toMatchObject({ sectors: 2, sums: [{ year: 2022, details: 42, published: 45 }] });
  });

  it('takes its kind of place when there is one, and asks when there are two', () => {
    const one = flores('COM-76217;COM;EMPL3112;_T;CA;A;2022;30');
    expect(listQuestions(recognise(one))).toEqual(['geography-year']);
    const two = flores(
      'COM-76217;COM;EMPL3112;_T;CA;A;2022;30',
      'EPCI-247600786;EPCI;EMPL3112;_T;CA;A;2022;50',
    );
    expect(listQuestions(recognise(two))).toEqual(['geography-kind', 'geography-year']);
    expect(tell(readFacts(two, { geographyKind: 'EPCI' }))).toEqual(['247600786 CA 2022 50']);
    expect(tell(readFacts(two, { geographyKind: 'COM' }))).toEqual(['76217 CA 2022 30']);
    expect(readFacts(two, { geographyKind: 'BV2022' })).toEqual([]);
  });

  it('reads the year out of a date or a period', () => {
    const head = flores(
      'COM-76217;COM;EMPL3112;_T;CA;A;2022-12-31;30',
      'COM-76217;COM;EMPL3112;_T;CA;A;2023-Q4;31',
      'COM-76217;COM;EMPL3112;_T;CA;A;sans date;32',
    );
    expect(tell(readFacts(head))).toEqual(['76217 CA 2022 30', '76217 CA 2023 31']);
    expect(reconcile(head).skipped['no-year']).toBe(1);
  });

  it.each([
    ['DS_FLORES_A38_2022_data.csv', 'A38'],
    ['flores a5.csv', 'A5'],
    ['DS_FLORES_A88.csv', 'A88'],
    ['export.csv', 'A17'],
    ['DS_FLORES_A170.csv', 'A17'],
  ])('named %s is at the level %s', (name, level) => {
    const head = cut(`${header}\nCOM-76217;COM;EMPL3112;_T;CA;A;2022;30`, { name });
    expect(recognise(head).about.nomenclature.level).toBe(level);
  });

  it('finds its columns where they moved, and does without status nor kind of place', () => {
    const head = cut('OBS_VALUE;TIME_PERIOD;ACTIVITY;FLORES_MEASURE;GEO\n30;2022;CA;EMPL3112;COM-76217');
    expect(tell(readFacts(head))).toEqual(['76217 CA 2022 30']);
    expect(recognise(head).status).toBeNull();
    expect(listQuestions(recognise(head))).toContain('geography-kind');
  });

  it('knows Corsica, zones and pads nothing that is whole', () => {
    const head = flores(
      '2024-COM-2A004;COM;EMPL3112;_T;CA;A;2022;1',
      '2024-COM-01001;COM;EMPL3112;_T;CA;A;2022;2',
      'COM-1004;COM;EMPL3112;_T;CA;A;2022;3',
    );
    expect(tell(readFacts(head))).toEqual(['2A004 CA 2022 1', '01001 CA 2022 2', '01004 CA 2022 3']);
  });
});

describe('the census as Melodi gives it', () => {
  const census = (...rows: readonly string[]) =>
    cut(['GEO;GEO_OBJECT;RP_MEASURE;SEX;AGE;ACTIVITY;TIME_PERIOD;OBS_VALUE', ...rows].join('\n'));

  it('keeps both sexes and all ages together', () => {
    const head = census(
      'COM-76217;COM;EMPLT;_T;_T;BE;2021;40.5',
      'COM-76217;COM;EMPLT;F;_T;BE;2021;15',
      'COM-76217;COM;EMPLT;M;_T;BE;2021;25.5',
      'COM-76217;COM;EMPLT;_T;Y15T24;BE;2021;5',
    );
    expect(tell(readFacts(head))).toEqual(['76217 BE 2021 40.5']);
  });

  it('takes people of fifteen and over where there is no total of ages', () => {
    const head = census(
      'COM-76217;COM;EMPLT;_T;Y_GE15;BE;2021;40',
      'COM-76217;COM;EMPLT;_T;Y15T24;BE;2021;5',
    );
    expect(tell(readFacts(head))).toEqual(['76217 BE 2021 40']);
  });

  it('takes one total where several are printed: all ages, or fifteen and over, never both', () => {
    const head = census('COM-76217;COM;EMPLT;_T;_T;BE;2021;40', 'COM-76217;COM;EMPLT;_T;Y_GE15;BE;2021;39');
    expect(reconcile(head)).toMatchObject({ values: 1, sums: [{ year: 2021, details: 40 }] });
  });

  it('never adds jobs at the workplace to people where they live', () => {
    const head = census('COM-76217;COM;POP;_T;_T;BE;2021;90', 'COM-76217;COM;EMPLT;_T;_T;BE;2021;40');
    expect(tell(readFacts(head))).toEqual(['76217 BE 2021 40']);
  });

  it('gives nothing when no row stands at the total, rather than a part for the whole', () => {
    expect(readFacts(census('COM-76217;COM;EMPLT;F;_T;BE;2021;15'))).toEqual([]);
  });

  it('asks whether people are counted where they work or where they live', () => {
    const layout = recognise(census('COM-76217;COM;EMPLT;_T;_T;BE;2021;40'));
    expect(listQuestions(layout)).toEqual(['basis', 'geography-year']);
    expect(layout.about.population).toMatchObject({ moment: 'census', sampled: true });
  });
});

describe('what is not of Melodi', () => {
  it.each(['GEO', 'ACTIVITY', 'TIME_PERIOD', 'OBS_VALUE'])('lacks the column %s', (name) => {
    expect(recogniseMelodi(cut(header.replace(new RegExp(`(^|;)${name}(?=;|$)`), '$1AUTRE')))).toBeNull();
  });
});
