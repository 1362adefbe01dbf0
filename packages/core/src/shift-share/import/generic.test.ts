// Tables that nobody signs: read when their headers say enough, asked about when they say half, left when they lie.
import { describe, expect, it } from 'vitest';
import { cut, readFacts, recognise, reconcile, tell } from '../testing/printed-files.js';
import { detectLayout, listQuestions } from './index.js';
import { readBasis, recogniseLong, recogniseWide } from './profile/generic.js';

const file = (...lines: readonly string[]) => cut(lines.join('\n'), { name: 'emplois-locaux.csv' });

describe('a row a place, an activity and a year', () => {
  it.each([
    ['codgeo;secteur;annee;emplois', 'COM', '1001', '01001'],
    ['Code EPCI;Activité;Année;Effectifs', 'EPCI', '247600786', '247600786'],
    ['ZE2020;NAF;Millésime;Valeur', 'ZE2020', '50', '0050'],
    ['dep;a17;year;jobs', 'DEP', '1', '01'],
    ['BV2022;Branche;date;Nombre', 'BV2022', '1004', '01004'],
  ])('is read under %s', (header, kind, printed, code) => {
    const head = file(header, `${printed};BE;2015;12`);
    expect(recognise(head)).toMatchObject({ profile: 'generic-long', about: { geographyKind: kind } });
    expect(tell(readFacts(head))).toEqual([`${code} BE 2015 12`]);
  });

  it('is read with its columns in any order, and columns that say nothing between', () => {
    const head = file('emplois;note;année;secteur;remarque;code', '12;a;2015;BE;b;X1', '13;a;2016;FZ;b;X2');
    expect(tell(readFacts(head))).toEqual(['X1 BE 2015 12', 'X2 FZ 2016 13']);
  });

  it('has one activity when no column tells one', () => {
    const head = file('code;annee;emplois', 'X1;2015;12');
    expect(tell(readFacts(head))).toEqual(['X1 TOT 2015 12']);
  });

  it.each(['TT', 'TOT', '_T', 'TOTAL', 'Total', 'total', 'Ensemble', 'ensemble'])(
    'knows that the activity %s sums the others',
    (total) => {
      const head = file('code;secteur;annee;emplois', 'X1;BE;2015;12', 'X1;FZ;2015;3', `X1;${total};2015;16`);
      expect(reconcile(head).sums).toEqual([{ year: 2015, details: 15, published: 16 }]);
    },
  );

  it('takes names for codes when it has nothing else, and keeps two towns two', () => {
    const head = file('Nom commune;secteur;annee;emplois', 'LE HAVRE;BE;2015;12', 'LE MANS;BE;2015;9');
    expect(tell(readFacts(head))).toEqual(['LE HAVRE BE 2015 12', 'LE MANS BE 2015 9']);
  });

  it('gives a place the name of the column beside', () => {
    const head = file('code;libelle;annee;emplois', '76217;Dieppe;2015;12', '76218;;2015;1');
    expect(readFacts(head).map(({ territoryLabel }) => territoryLabel)).toEqual(['Dieppe', null]);
  });

  it('says which cells could not be read and where, and loses none in silence', () => {
    const head = file(
      'code;annee;emplois',
      'X1;2015;douze',
      'X2;2015;-3',
      'X3;2015;s',
      'X4;2015;',
      'X5;2015;8',
    );
    expect(reconcile(head)).toMatchObject({
      rows: 5,
      values: 1,
      hidden: 1,
      missing: 1,
      unreadable: 2,
      examples: [
        { row: 2, text: 'douze' },
        { row: 3, text: '-3' },
      ],
    });
  });
});

describe('years in columns', () => {
  it.each([
    '2009;2015',
    'y2009;y2015',
    'Emplois 2009;Emplois 2015',
    'eff_2009;eff_2015',
    'EMP-2009;EMP-2015',
  ])('are known in %s', (years) => {
    const head = file(`ze2010;lib_ze2010;na5;${years}`, '50;Mont-de-Marsan;BE;10;12');
    expect(recognise(head)).toMatchObject({
      profile: 'generic-wide',
      about: { nomenclature: { level: 'NA5' } },
    });
    expect(tell(readFacts(head))).toEqual(['0050 BE 2009 10', '0050 BE 2015 12']);
  });

  it('are not known by halves: figures that are no year are left', () => {
    const head = file('code;2009;2015;1234;20151;rang', 'X1;10;12;7;8;9');
    expect(tell(readFacts(head))).toEqual(['X1 TOT 2009 10', 'X1 TOT 2015 12']);
  });

  it('printed twice are left to a person: two counts of one year would be added', () => {
    const head = file('code;Emplois LT 2009;Emplois LT 2015;Actifs LR 2009;Actifs LR 2015', 'X1;10;12;30;40');
    expect(recogniseWide(head)).toBeNull();
    expect(detectLayout(head)).toBeNull();
  });

  it('of a short row are blanks, not zeros', () => {
    expect(tell(readFacts(file('code;2009;2015', 'X1;10')))).toEqual([
      'X1 TOT 2009 10',
      'X1 TOT 2015 missing',
    ]);
  });
});

describe('workplace and residence', () => {
  it.each([
    ['Emplois au lieu de travail', 'workplace'],
    ['P16_EMPLT', 'workplace'],
    ['Emplois LT 2016', 'workplace'],
    ['Actifs au lieu de résidence', 'residence'],
    ['C16_ACTOCC1564', 'residence'],
    ['Actifs résidents', 'residence'],
    ['Emplois LR', 'residence'],
    ['Emplois', null],
    ['Altitude', null],
    ['Lieu de résidence, lieu de travail', null],
  ])('are told by %s: %j', (header, basis) => {
    expect(readBasis(header)).toBe(basis);
  });

  it('are asked when the file has a column of each and the one that is read says neither', () => {
    const layout = recognise(file('code;annee;emplois;actifs au lieu de résidence', 'X1;2015;12;30'));
    expect(layout.about.basis).toBeNull();
    expect(listQuestions(layout)).toContain('basis');
  });

  it('are told by the columns that are read', () => {
    const layout = recognise(
      file('code;Emplois LT 2009;Emplois LT 2015;habitants au lieu de résidence', 'X1;1;2;3'),
    );
    expect(layout.about.basis).toBe('workplace');
  });

  it('are told by the title above', () => {
    const layout = recognise(file('Actifs au lieu de résidence;;', 'code;annee;emplois', 'X1;2015;12'));
    expect(layout.about.basis).toBe('residence');
  });
});

describe('what is known of a table that nobody signs', () => {
  it('is its name without its ending, and questions for the rest', () => {
    const layout = recognise(file('code;annee;emplois', 'X1;2015;12'));
    expect(layout.about).toMatchObject({
      title: 'emplois-locaux',
      publisher: null,
      licence: null,
      url: null,
    });
    expect(listQuestions(layout)).toEqual([
      'basis',
      'geography-kind',
      'geography-year',
      'publisher',
      'licence',
    ]);
  });

  it.each([
    ['no place', 'secteur;annee;emplois'],
    ['no year', 'code;secteur;emplois'],
    ['no jobs and one year', 'code;secteur;2015'],
    ['empty cells', ';;;'],
  ])('is nothing when it has %s', (_what, header) => {
    const head = file(header, 'a;b;c;d');
    expect(recogniseLong(head)).toBeNull();
    expect(recogniseWide(head)).toBeNull();
  });
});
