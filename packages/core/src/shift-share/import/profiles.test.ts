// Each published file is known by its shape, wherever its header stands.
import { describe, expect, it } from 'vitest';
import {
  detectLayout,
  type Head,
  type ImportAnswers,
  type ImportedFact,
  listQuestions,
  readRow,
  settleLayout,
} from './index.js';

function cut(text: string, separator = ';', name = 'fichier.csv', sheet: string | null = null): Head {
  return {
    name,
    sheet,
    separator,
    rows: text
      .trim()
      .split('\n')
      .map((line) => line.split(separator)),
  };
}

function readAll(head: Head, answers: ImportAnswers = {}): readonly ImportedFact[] {
  const layout = detectLayout(head);
  if (layout === null) throw new Error('no profile knows the file of the test');
  const settled = settleLayout(layout, {
    basis: layout.about.basis ?? 'workplace',
    geographyYear: 2020,
    geographyKind: 'COM',
    publisher: 'Insee',
    licence: 'LO',
    ...answers,
  });
  if (!settled.ok) throw new Error(settled.refusal.code);
  return head.rows.slice(layout.firstRow).flatMap((row) => {
    const read = readRow(row, settled.value);
    return typeof read === 'string' ? [] : read;
  });
}

const brief = (facts: readonly ImportedFact[]) =>
  facts.map(({ territory, sector, year, cell }) => [
    territory,
    sector,
    year,
    cell.kind === 'value' ? cell.value : cell.kind,
  ]);

describe('Estel [R093]', () => {
  const text = `Emploi salarié par zone d'emploi||||\n||||\nZone_emploi|Region|Activite|2015|2009
0050_Mont-de-Marsan|INT|BE-Industrie|8 200|8 230
0050_Mont-de-Marsan|INT|TT-Total|20 000|21 000`;

  it('finds the header under the title, codes glued to labels, totals apart', () => {
    const facts = readAll(cut(text, '|'));
    expect(brief(facts)).toEqual([
      ['0050', 'BE', 2015, 8200],
      ['0050', 'BE', 2009, 8230],
      ['0050', 'TT', 2015, 20_000],
      ['0050', 'TT', 2009, 21_000],
    ]);
    expect(facts.map(({ isTotal }) => isTotal)).toEqual([false, false, true, true]);
    expect(facts[0]).toMatchObject({ territoryLabel: 'Mont-de-Marsan', sectorLabel: 'Industrie' });
  });

  it('knows all there is to know of its source', () => {
    const layout = detectLayout(cut(text, '|'));
    expect(layout?.about).toMatchObject({
      publisher: 'Insee',
      basis: 'workplace',
      geographyKind: 'ZE2010',
      geographyYear: 2010,
    });
    expect(layout && listQuestions(layout)).toEqual([]);
  });

  it('asks the zoning of a later series', () => {
    const layout = detectLayout(cut(text.replace('2015', '2022'), '|'));
    expect(layout && listQuestions(layout)).toEqual(['geography-year']);
  });
});

describe('URSSAF', () => {
  const words = `Région;Commune;Intitulé commune;Grand secteur d'activité;Secteur NA88;APE;Nombre d'établissements 2006;Effectifs salariés 2006;Effectifs salariés 2007
Normandie;1001;Bourg;GS1 Industrie;10 Alimentaire;1013A Charcuterie;2;14;s
Normandie;2A004;Ajaccio;GS1 Industrie;10 Alimentaire;1013A Charcuterie;1;;3`;

  it('reads employees by commune and APE, mends codes, keeps secrets and blanks', () => {
    const facts = readAll(cut(words));
    expect(brief(facts)).toEqual([
      ['01001', '1013A', 2006, 14],
      ['01001', '1013A', 2007, 'hidden'],
      ['2A004', '1013A', 2006, 'missing'],
      ['2A004', '1013A', 2007, 3],
    ]);
    expect(facts[0]).toMatchObject({ territoryLabel: 'Bourg', isRepaired: true });
    expect(facts[2]?.isRepaired).toBe(false);
  });

  it('reads the headers in codes as well', () => {
    const codes = `code_commune;grand_secteur_d_activite;code_ape;nombre_d_etablissements_2006;effectifs_salaries_2006\n76217;GS1;1013A;1;9`;
    expect(brief(readAll(cut(codes)))).toEqual([['76217', '1013A', 2006, 9]]);
  });

  it('is private employment under ODbL, and asks the year of its communes', () => {
    const layout = detectLayout(cut(words));
    expect(layout?.about).toMatchObject({ licence: 'ODbL 1.0', population: { employers: 'private' } });
    expect(layout && listQuestions(layout)).toEqual(['geography-year']);
  });
});

describe('Flores', () => {
  const melodi = `GEO;GEO_OBJECT;FLORES_MEASURE;NUMBER_EMPL;ACTIVITY;OBS_STATUS;TIME_PERIOD;OBS_VALUE
2024-COM-76217;COM;EMPL3112;_T;C1;A;2022;120
2024-COM-76217;COM;EMPL3112;_T;_T;A;2022;9000
2024-COM-76217;COM;EMPL3112;_T;C2;C;2022;
2024-COM-76217;COM;UNIT_LOC;_T;C1;A;2022;4
2024-COM-76217;COM;EMPL3112;E10T19;C1;A;2022;11
ZE2020-2301;ZE2020;EMPL3112;_T;C1;A;2022;500`;

  it('keeps employees of all sizes of one kind of place, secrets by their status', () => {
    const head = cut(melodi, ';', 'DS_FLORES_A17_2022_data.csv');
    expect(brief(readAll(head))).toEqual([
      ['76217', 'C1', 2022, 120],
      ['76217', '_T', 2022, 9000],
      ['76217', 'C2', 2022, 'hidden'],
    ]);
    expect(detectLayout(head)?.about.nomenclature.level).toBe('A17');
  });

  it('asks which kind of place when several are mixed, and keeps the one answered', () => {
    const head = cut(melodi);
    const layout = detectLayout(head);
    expect(layout && listQuestions(layout)).toEqual(['geography-kind', 'geography-year']);
    expect(brief(readAll(head, { geographyKind: 'ZE2020' }))).toEqual([['2301', 'C1', 2022, 500]]);
  });

  it('reads the files before Melodi, their year from their name', () => {
    const head = cut(
      'CODGEO;LIBGEO;EFF_TOT;EFF_AZ;EFF_C1\n1001;Bourg;12;s;4',
      ';',
      'TD_FLORES2019_NA17_NBSAL.csv',
    );
    expect(brief(readAll(head))).toEqual([
      ['01001', 'TOT', 2019, 12],
      ['01001', 'AZ', 2019, 'hidden'],
      ['01001', 'C1', 2019, 4],
    ]);
    expect(detectLayout(head)?.measure).toBe('jobs');
  });

  it('says that the sister file counts establishments, and asks a year no name tells', () => {
    const layout = detectLayout(cut('CODGEO;LIBGEO;ET_TOT;ET_AZ\n1001;Bourg;12;1'));
    expect(layout?.measure).toBe('establishments');
    expect(layout && listQuestions(layout)).toEqual(['geography-year', 'year']);
  });
});

describe('the census', () => {
  it('reads the comparateur: total jobs at the workplace, both marks of decimals', () => {
    const head = cut(
      'CODGEO;P22_POP;P22_EMPLT;P22_EMPLT_SAL;P16_EMPLT\n01001;859;76.5;46.0;91,5\n01019;25;s;1;3',
    );
    expect(brief(readAll(head))).toEqual([
      ['01001', 'TOT', 2022, 76.5],
      ['01001', 'TOT', 2016, 91.5],
      ['01019', 'TOT', 2022, 'hidden'],
      ['01019', 'TOT', 2016, 3],
    ]);
    expect(detectLayout(head)?.about.population.sampled).toBe(true);
  });

  it('reads jobs by sector from the complementary exploitation alone', () => {
    const head = cut(
      'CODGEO;LIBGEO;P20_EMPLT;C20_EMPLT;C20_EMPLT_AGRI;C20_EMPLT_INDUS;C20_ACTOCC1564\n76217;Dieppe;50;48;1;9;40',
    );
    expect(brief(readAll(head))).toEqual([
      ['76217', 'TOT', 2020, 48],
      ['76217', 'AZ', 2020, 1],
      ['76217', 'BE', 2020, 9],
    ]);
  });

  const sheet = `Titre;;;;;;;;\n\nRégion;Département;Commune;Libellé;Agriculture H;Agriculture F;Industrie H;Construction H;Tertiaire H;Tertiaire F
RR;DR;CR;LIB;a;b;c;d;e;f
28;76;217;Dieppe;10;5;100;20;;40`;

  it('reads 1968–2022: the commune in two parts, men and women together', () => {
    const head = cut(sheet, ';', 'pop-act2554.xlsx', 'COM_1975');
    const facts = readAll(head);
    expect(brief(facts).slice(0, 3)).toEqual([
      ['76217', 'AZ', 1975, 10],
      ['76217', 'AZ', 1975, 5],
      ['76217', 'BE', 1975, 100],
    ]);
    expect(detectLayout(head)?.combine).toBe('add');
    expect(facts[2]?.sectorLabel).toBe('Industrie');
  });

  it('asks where these people are counted, and takes no answer for granted', () => {
    const layout = detectLayout(cut(sheet, ';', 'pop-act2554.xlsx', 'COM_1975'));
    expect(layout && listQuestions(layout)).toEqual(['basis', 'geography-year']);
  });

  it('reads the fifteen functions under their double header', () => {
    const codes =
      'ADMPUB AGRICU BTP COMINT CONREC CULLOI DISTRI EDUFOR ENTREP FABRIC GESTIO LOGIST PREINT SANSOC SERPRO'.split(
        ' ',
      );
    const words = ['Code', 'Libellé', 'Total', ...codes.map((code) => `Fonction ${code}`)];
    const text = [
      words,
      ['CODGEO', 'LIBGEO', 'ELT16', ...codes.map((code) => `${code}16`)],
      ['97601', 'Acoua', ...Array(16).fill('nd')],
    ];
    const facts = readAll(cut(text.map((row) => row.join(';')).join('\n')));
    expect(facts).toHaveLength(16);
    expect(facts[1]).toMatchObject({
      sector: 'ADMPUB',
      sectorLabel: 'Fonction ADMPUB',
      year: 2016,
      cell: { kind: 'missing' },
    });
    expect(facts[0]?.isTotal).toBe(true);
  });
});

describe('lists', () => {
  it('reads the members of Territoires d’industrie, by commune or by EPCI [R016]', () => {
    expect(brief(readAll(cut('insee_com,id_ti,lib_ti\n76217,TI12,Dieppe', ',')))).toEqual([
      ['76217', 'TI12', 0, 1],
    ]);
    expect(readAll(cut('id_ti;lib_ti;siren_epci;nom_epci\nTI12;Dieppe;247600786;CA'))[0]).toMatchObject({
      territory: '247600786',
      territoryLabel: 'CA',
      sectorLabel: 'Dieppe',
    });
  });

  it('counts open employers of Sirene and reads no name', () => {
    const text = `siret;etatAdministratifEtablissement;caractereEmployeurEtablissement;activitePrincipaleEtablissement;codeCommuneEtablissement;denominationUsuelleEtablissement
1;A;O;10.13A;76217;Martin Paul
2;F;O;10.13A;76217;X
3;A;N;10.13A;76217;Y`;
    const facts = readAll(cut(text), { year: 2026 });
    expect(brief(facts)).toEqual([['76217', '10.13A', 2026, 1]]);
    expect(JSON.stringify(facts)).not.toContain('Martin');
  });
});

describe('a table that no profile knows', () => {
  it('reads a row a year, with a title above', () => {
    const head = cut(
      'Un tableau;;;\n;;;\nCode commune;Secteur;Année;Emplois\n1001;BE;2015;12\n1001;Total;2015;40',
    );
    const facts = readAll(head);
    expect(brief(facts)).toEqual([
      ['01001', 'BE', 2015, 12],
      ['01001', 'Total', 2015, 40],
    ]);
    expect(facts[1]?.isTotal).toBe(true);
  });

  it('reads years in columns', () => {
    const head = cut('ze2010,lib_ze2010,na5,y2009,y2015\n50,Mont-de-Marsan,BE,10,12', ',');
    expect(brief(readAll(head, { geographyKind: null }))).toEqual([
      ['0050', 'BE', 2009, 10],
      ['0050', 'BE', 2015, 12],
    ]);
  });

  it('asks what it cannot know', () => {
    const layout = detectLayout(cut('territoire;secteur;annee;emplois\nDieppe;BE;2015;2,558'));
    expect(layout && listQuestions(layout)).toEqual([
      'basis',
      'geography-kind',
      'geography-year',
      'publisher',
      'licence',
      'comma',
    ]);
  });

  it('is left to a person when its headers say nothing', () => {
    expect(detectLayout(cut('a;b;c\n1;2;3'))).toBeNull();
    expect(detectLayout(cut(''))).toBeNull();
  });
});
