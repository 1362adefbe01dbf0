// URSSAF: years in columns, establishments beside employees, the finest activity that the file carries.
import { describe, expect, it } from 'vitest';
import { cut, readFacts, recognise, reconcile, tell } from '../testing/printed-files.js';
import { listQuestions } from './index.js';
import { recogniseUrssaf } from './profile/urssaf.js';

const file = (...lines: readonly string[]) => cut(lines.join('\n'));
const header =
  "Code commune;Intitulé commune;Grand secteur d'activité;Secteur NA88i;Code APE;Nombre d'établissements 2017;Effectifs salariés 2017;Effectifs salariés 2018";

describe('a file of URSSAF', () => {
  it('gives employees and leaves establishments, which are another measure', () => {
    const head = file(header, '76217;Dieppe;GS1 Industrie;10 Alimentaire;1013A;7;120;131');
    expect(tell(readFacts(head))).toEqual(['76217 1013A 2017 120', '76217 1013A 2018 131']);
    expect(recognise(head).measure).toBe('jobs');
  });

  it('is to be added: one commune may have several rows of one activity', () => {
    const head = file(
      header,
      '76217;Dieppe;GS1 Industrie;10 A;1013A;1;20;30',
      '76217;Dieppe;GS6 Autres;10 A;1013A;1;2;3',
    );
    expect(recognise(head).combine).toBe('add');
    expect(reconcile(head)).toMatchObject({
      territories: 1,
      sectors: 1,
      sums: [
        { year: 2017, details: 22, published: null },
        { year: 2018, details: 33, published: null },
      ],
    });
  });

  it('keeps a secret a secret in every spelling met, and a blank a blank', () => {
    const rows = ['s', 'S', 'Secret', 'c', '', 'nd'].map((cell) => `76217;D;GS1 I;10 A;1013A;1;${cell};4`);
    expect(reconcile(file(header, ...rows))).toMatchObject({
      hidden: 4,
      missing: 2,
      values: 6,
      unreadable: 0,
    });
  });

  it('mends the communes of the Ain, leaves Corsica and overseas as they are', () => {
    const rows = ['1004', '2B033', '97411', '01004'].map((code) => `${code};X;GS1 I;10 A;1013A;1;2;3`);
    const facts = readFacts(file(header, ...rows)).filter(({ year }) => year === 2017);
    expect(facts.map(({ territory, isRepaired }) => [territory, isRepaired])).toEqual([
      ['01004', true],
      ['2B033', false],
      ['97411', false],
      ['01004', false],
    ]);
  });

  it.each([
    ['Code APE', 'APE', '1013A Charcuterie', '1013A'],
    ['Secteur NA88', 'A88', '10 Industries alimentaires', '10'],
    ['Secteur NA38i', 'A38', 'CA Industries alimentaires', 'CA'],
    ['Secteur NA17', 'A17', 'C1 Industries alimentaires', 'C1'],
  ])('with a column %s is at the level %s', (column, level, printed, code) => {
    const head = file(
      `Code commune;Grand secteur d'activité;${column};Effectifs salariés 2017`,
      `76217;GS1 Industrie;${printed};9`,
    );
    expect(recognise(head).about.nomenclature).toEqual({ name: 'NAF rév. 2', level });
    expect(tell(readFacts(head))).toEqual([`76217 ${code} 2017 9`]);
  });

  it('takes the finest activity of several, and the great sectors when there is nothing else', () => {
    const several = "Commune;Grand secteur d'activité;Secteur NA17;Secteur NA88;APE;Effectifs salariés 2017";
    expect(recogniseUrssaf(file(several, '1;GS1;C1;10;1013A;9'))?.about.nomenclature.level).toBe('APE');
    const great = "Commune;Grand secteur d'activité;Effectifs salariés 2017";
    const facts = readFacts(file(great, '76217;GS1 Industrie;9'));
    expect(facts[0]).toMatchObject({ sector: 'GS1', sectorLabel: 'Industrie' });
  });

  it.each([
    ['Code EPCI', 'EPCI', '247600786', '247600786'],
    ["Code zone d'emploi", 'ZE2020', '51', '0051'],
    ['Département', 'DEP', '1 Ain', '01'],
    ['Code commune', 'COM', '1001', '01001'],
  ])('by %s stands on places of the kind %s', (column, kind, printed, code) => {
    const head = file(
      `${column};Grand secteur d'activité;Effectifs salariés 2017`,
      `${printed};GS1 Industrie;9`,
    );
    expect(recognise(head).about.geographyKind).toBe(kind);
    expect(tell(readFacts(head))).toEqual([`${code} GS1 2017 9`]);
  });

  it('is private employment only, under the licence that asks to share alike', () => {
    const layout = recognise(file(header, '76217;D;GS1 I;10 A;1013A;1;2;3'));
    expect(layout.about).toMatchObject({
      publisher: 'Urssaf',
      licence: 'ODbL 1.0',
      basis: 'workplace',
      population: { workers: 'salaried', employers: 'private' },
    });
    expect(listQuestions(layout)).toEqual(['geography-year']);
  });

  it('says why a row was left: no commune, no activity, nothing at all', () => {
    const head = file(header, ';D;GS1 I;10 A;1013A;1;2;3', '76217;D;GS1 I;10 A;;1;2;3', ';;;;;;;');
    expect(reconcile(head)).toMatchObject({
      rows: 3,
      values: 0,
      skipped: { blank: 1, 'no-territory': 1, 'no-sector': 1, filtered: 0, 'no-year': 0 },
    });
  });

  it.each([
    ['no great sector', 'Code commune;Code APE;Effectifs salariés 2017'],
    ['no employees', "Code commune;Grand secteur d'activité;Code APE;Nombre d'établissements 2017"],
    ['employees of no year', "Code commune;Grand secteur d'activité;Code APE;Effectifs salariés"],
    ['no place', "Région;Grand secteur d'activité;Code APE;Effectifs salariés 2017"],
  ])('is not what has %s', (_what, line) => {
    expect(recogniseUrssaf(file(line, 'a;b;c;1'))).toBeNull();
  });
});
