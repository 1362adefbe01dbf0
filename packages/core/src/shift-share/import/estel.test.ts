// Estel: titles above the header, years in columns, codes glued to labels, a total among the activities.
import { describe, expect, it } from 'vitest';
import { cut, readFacts, recognise, reconcile, tell } from '../testing/printed-files.js';
import { listQuestions } from './index.js';
import { recogniseEstel } from './profile/estel.js';

const file = (...lines: readonly string[]) => cut(lines.join('\n'));
const title = 'Emploi salarié par zone d’emploi et par secteur;;;';
const header = 'Zone_emploi;Activite;2009;2015';

describe('a file of Estel [R093]', () => {
  it('is read under any number of lines of title, up to forty rows from the top', () => {
    const rows = [header, '0050_Mont-de-Marsan;BE-Industrie;10;12'];
    expect(tell(readFacts(file(title, ';;;', 'Source : Insee;;;', ...rows)))).toEqual([
      '0050 BE 2009 10',
      '0050 BE 2015 12',
    ]);
    expect(recogniseEstel(file(...Array(39).fill(title), ...rows))?.headerRow).toBe(39);
    expect(recogniseEstel(file(...Array(40).fill(title), ...rows))).toBeNull();
  });

  it('finds its columns wherever they moved, and its years in the order printed', () => {
    const head = file('2015;Activite;Region;Zone_emploi;2009', '12;FZ-Construction;INT;0051_Pau;10');
    expect(tell(readFacts(head))).toEqual(['0051 FZ 2015 12', '0051 FZ 2009 10']);
  });

  it('is read with headers in words, accents and capitals', () => {
    const head = file("ZONE D'EMPLOI;Zone emploi;Activité;2009;2015", 'x;0051_Pau;BE-Industrie;1;2');
    expect(tell(readFacts(head))).toEqual(['0051 BE 2009 1', '0051 BE 2015 2']);
  });

  it('gives back to a zone the zeros that a spreadsheet took', () => {
    const [fact] = readFacts(file(header, '50_Mont-de-Marsan;BE-Industrie;10;12'));
    expect(fact).toMatchObject({ territory: '0050', territoryLabel: 'Mont-de-Marsan', isRepaired: true });
  });

  it('keeps apart a secret, a blank and a zero', () => {
    const head = file(header, '0050_X;BE-Industrie;s;0', '0050_X;FZ-Construction;;nd');
    expect(tell(readFacts(head))).toEqual([
      '0050 BE 2009 hidden',
      '0050 BE 2015 0',
      '0050 FZ 2009 missing',
      '0050 FZ 2015 missing',
    ]);
  });

  it('sets the sum of activities beside the printed total, year by year', () => {
    const head = file(
      header,
      '0050_X;AZ-Agriculture;100;90',
      '0050_X;BE-Industrie;1 200;1 100',
      '0050_X;TT-Total;1 300;1 191',
    );
    expect(reconcile(head)).toMatchObject({
      rows: 3,
      values: 6,
      sectors: 2,
      territories: 1,
      years: [2009, 2015],
      sums: [
        { year: 2009, details: 1300, published: 1300 },
        { year: 2015, details: 1190, published: 1191 },
      ],
    });
  });

  it('asks what a comma means when three figures always follow it', () => {
    const layout = recognise(file(header, '0050_X;BE-Industrie;2,558;3,120'));
    expect(listQuestions(layout)).toEqual(['comma']);
    const head = file(header, '0050_X;BE-Industrie;2,558;3,120');
    expect(tell(readFacts(head, { comma: 'thousands' }))).toEqual(['0050 BE 2009 2558', '0050 BE 2015 3120']);
    expect(tell(readFacts(head, { comma: 'decimal' }))).toEqual(['0050 BE 2009 2.558', '0050 BE 2015 3.12']);
  });

  it.each([
    [2018, 'ZE2010', 2010],
    [2019, 'ZE2020', null],
    [2024, 'ZE2020', null],
  ])('of a series that ends in %i stands in zones %s', (last, kind, year) => {
    const layout = recognise(file(`Zone_emploi;Activite;2009;${last}`, '0050_X;BE-Industrie;1;2'));
    expect(layout.about).toMatchObject({ geographyKind: kind, geographyYear: year });
    expect(listQuestions(layout)).toEqual(year === null ? ['geography-year'] : []);
  });

  it('counts employees at the workplace on the last day of the year, and says by whom and under what licence', () => {
    expect(recognise(file(header, '0050_X;BE-Industrie;1;2')).about).toMatchObject({
      publisher: 'Insee',
      licence: 'Licence Ouverte 2.0',
      basis: 'workplace',
      population: { workers: 'salaried', employers: 'all', moment: '31-december', sampled: false },
      nomenclature: { name: 'NAF rév. 2', level: 'NA5' },
    });
  });

  it.each([
    ['a single year', 'Zone_emploi;Activite;2009', '0050_X;BE;1'],
    ['no activity', 'Zone_emploi;2009;2015', '0050_X;1;2'],
    ['no zone', 'Commune;Activite;2009;2015', '01001;BE;1;2'],
    ['no header', '0050_X;BE-Industrie;1;2', '0051_Y;BE-Industrie;1;2'],
  ])('is not what has %s', (_what, first, second) => {
    expect(recogniseEstel(file(first, second))).toBeNull();
  });
});
