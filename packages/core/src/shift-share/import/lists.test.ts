// Lists that count or place: establishments of Sirene without a name, members of Territoires d’industrie.
import { describe, expect, it } from 'vitest';
import { cut, readFacts, recognise, reconcile, tell } from '../testing/printed-files.js';
import { listQuestions } from './index.js';
import { recogniseIndustryTerritories } from './profile/industry-territories.js';
import { recogniseSirene } from './profile/sirene.js';

const stock = [
  'siren',
  'siret',
  'denominationUsuelleEtablissement',
  'libelleVoieEtablissement',
  'etatAdministratifEtablissement',
  'caractereEmployeurEtablissement',
  'activitePrincipaleEtablissement',
  'codeCommuneEtablissement',
].join(',');
const sirene = (...rows: readonly string[]) => cut([stock, ...rows].join('\n'), { separator: ',' });

describe('the stock of Sirene', () => {
  it('keeps no number, no name and no street of anyone', () => {
    const facts = readFacts(sirene('111222333,11122233300014,CHEZ MARTIN,DE LA GREVE,A,O,56.10A,76217'));
    expect(facts).toEqual([
      {
        territory: '76217',
        territoryLabel: null,
        sector: '56.10A',
        sectorLabel: null,
        year: 2020,
        cell: { kind: 'value', value: 1 },
        isTotal: false,
        isRepaired: false,
      },
    ]);
  });

  it('counts each open employer once, and says how many rows it left', () => {
    const rows = ['A,O', 'A,O', 'A,N', 'F,O', 'A,', ',O'].map((state) => `1,2,x,y,${state},56.10A,76217`);
    expect(recognise(sirene(...rows)).combine).toBe('add');
    expect(reconcile(sirene(...rows))).toMatchObject({
      rows: 6,
      values: 2,
      skipped: { filtered: 4 },
      sums: [{ year: 2020, details: 2, published: null }],
    });
  });

  it('leaves those whose commune or activity is not published', () => {
    const head = sirene('1,2,x,y,A,O,56.10A,', '1,2,x,y,A,O,,76217');
    expect(reconcile(head).skipped).toMatchObject({ 'no-territory': 1, 'no-sector': 1 });
  });

  it('does without the mark of employers, and asks the day of the stock', () => {
    const head = cut(
      'etatAdministratifEtablissement,activitePrincipaleEtablissement,codeCommuneEtablissement\nA,56.10A,1004\nF,56.10A,1004',
      { separator: ',' },
    );
    expect(tell(readFacts(head))).toEqual(['01004 56.10A 2020 1']);
    expect(listQuestions(recognise(head))).toEqual(['geography-year', 'year']);
    expect(recognise(head).measure).toBe('establishments');
  });

  it.each(['etatAdministratifEtablissement', 'activitePrincipaleEtablissement', 'codeCommuneEtablissement'])(
    'is not what lacks %s',
    (name) => {
      expect(recogniseSirene(cut(stock.replace(name, 'autre'), { separator: ',' }))).toBeNull();
    },
  );
});

describe('the list of Territoires d’industrie', () => {
  const list = (header: string, ...rows: readonly string[]) => cut([header, ...rows].join('\n'));

  it('may put several EPCIs in one, of several regions [R016]', () => {
    const head = list(
      'id_ti;lib_ti;lib_reg;siren_epci;nom_epci',
      'TI053;Vallée de la Bresle;Normandie;247600604;CC des Villes sœurs',
      'TI053;Vallée de la Bresle;Hauts-de-France;200070985;CC Somme',
    );
    const facts = readFacts(head);
    expect(tell(facts)).toEqual(['247600604 TI053 0 1', '200070985 TI053 0 1']);
    expect(new Set(facts.map(({ sectorLabel }) => sectorLabel))).toEqual(new Set(['Vallée de la Bresle']));
    expect(recognise(head)).toMatchObject({
      measure: 'membership',
      about: { publisher: 'Caisse des Dépôts', geographyKind: 'EPCI' },
    });
  });

  it('by commune is that of the ANCT, even when the EPCI stands beside', () => {
    const head = list('siren_epci;insee_com;lib_com;id_ti;lib_ti', '247600786;1004;Ambérieu;TI012;Dieppe');
    expect(readFacts(head)[0]).toMatchObject({
      territory: '01004',
      territoryLabel: 'Ambérieu',
      sector: 'TI012',
    });
    expect(recognise(head).about).toMatchObject({ publisher: 'ANCT', geographyKind: 'COM' });
  });

  it('gives nothing for a commune that is in none', () => {
    const head = list('insee_com;id_ti;lib_ti', '76217;TI012;Dieppe', '76218;;');
    expect(reconcile(head)).toMatchObject({ rows: 2, values: 1, skipped: { 'no-sector': 1 } });
  });

  it('asks the year of its places, and nothing else', () => {
    expect(listQuestions(recognise(list('insee_com;id_ti;lib_ti', '76217;TI012;D')))).toEqual([
      'geography-year',
    ]);
  });

  it.each([
    ['no number of list', 'insee_com;lib_ti'],
    ['no place', 'id_ti;lib_ti'],
  ])('is not what has %s', (_what, header) => {
    expect(recogniseIndustryTerritories(list(header, 'a;b'))).toBeNull();
  });
});
