// Each file goes to its own profile: named files before tables that nobody signs.
import { describe, expect, it } from 'vitest';
import { cut } from '../testing/printed-files.js';
import { detectLayout, type ProfileId, profileIds } from './index.js';

const FIFTEEN =
  'ADMPUB AGRICU BTP COMINT CONREC CULLOI DISTRI EDUFOR ENTREP FABRIC GESTIO LOGIST PREINT SANSOC SERPRO';
const HEADERS: Readonly<Record<Exclude<ProfileId, 'mapped'>, string>> = {
  urssaf: "Code commune;Grand secteur d'activité;Code APE;Effectifs salariés 2017;Effectifs salariés 2018",
  'flores-melodi': 'GEO;ACTIVITY;FLORES_MEASURE;TIME_PERIOD;OBS_VALUE',
  'flores-before': 'CODGEO;EFF_TOT;EFF_BE',
  estel: 'Zone_emploi;Activite;2009;2015',
  'base-cc': 'CODGEO;P16_EMPLT;P11_EMPLT',
  'census-1968-2022': 'Dép.;Agriculture;Industrie;Construction;Tertiaire\nDR;RR;a;b;c',
  functions: `CODGEO;${FIFTEEN.split(' ').join('16;')}16`,
  'industry-territories': 'insee_com;id_ti;lib_ti',
  sirene: 'etatAdministratifEtablissement;activitePrincipaleEtablissement;codeCommuneEtablissement',
  'generic-long': 'codgeo;secteur;annee;emplois',
  'generic-wide': 'codgeo;secteur;2009;2015',
};
const known = Object.entries(HEADERS) as readonly [ProfileId, string][];
const open = (header: string) => cut(`${header}\n76217;a;1;2;3`, { sheet: 'DEP_1975' });

describe('a file among those that are known', () => {
  it.each(known)('goes to %s', (profile, header) => {
    expect(detectLayout(open(header))?.profile).toBe(profile);
  });

  it.each(known)('goes to %s under three lines of title', (profile, header) => {
    const layout = detectLayout(open(`Titre;;\nSource;;\n;;\n${header}`));
    expect(layout?.profile).toBe(profile);
    expect(layout?.headerRow).toBe(3);
    expect(layout?.firstRow).toBe(profile === 'census-1968-2022' ? 5 : 4);
  });

  it('are all of them, but the one that a person makes', () => {
    expect([...known.map(([profile]) => profile), 'mapped'].sort()).toEqual([...profileIds].sort());
  });
});

describe('a file that none knows', () => {
  it.each([
    ['no row', ''],
    ['figures without headers', '76217;12;13\n76218;14;15'],
    ['headers of another trade', 'nom;prénom;âge\na;b;3'],
  ])('has %s', (_what, text) => {
    expect(detectLayout(cut(text))).toBeNull();
    expect(detectLayout({ ...cut(text), rows: [] })).toBeNull();
  });
});
