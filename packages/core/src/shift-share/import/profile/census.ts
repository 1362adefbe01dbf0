// INSEE census 1968–2022, employed people aged 25 to 54 by sector: a sheet a year and a level, men and women apart.
import { foldHeader } from '../head.js';
import { type Head, type Layout, populations, type ValueColumn } from '../layout.js';

const SECTORS: readonly (readonly [RegExp, string])[] = [
  [/^agriculture/, 'AZ'],
  [/^industrie/, 'BE'],
  [/^construction|^batiment/, 'FZ'],
  [/^tertiaire/, 'GQ'],
];

const LABELS: Readonly<Record<string, string>> = {
  AZ: 'Agriculture',
  BE: 'Industrie',
  FZ: 'Construction',
  GQ: 'Tertiaire',
};

function listValues(header: readonly string[], year: number): readonly ValueColumn[] {
  return header.flatMap((text, column) => {
    const folded = foldHeader(text);
    const sector = SECTORS.find(([pattern]) => pattern.test(folded))?.[1];
    return sector === undefined ? [] : [{ column, year, sector }];
  });
}

function findTechnicalRow(head: Head): number {
  return head.rows.slice(0, 40).findIndex((row) => {
    const codes = new Set(row.map((cell) => cell.trim().toUpperCase()));
    return codes.has('DR') && (codes.has('RR') || codes.has('CR'));
  });
}

/**
 * Recognises a sheet `DEP_1975` or `COM_1975`. The row of technical names (`RR`, `DR`, `CR`) stands under the
 * header. Whether these people are counted where they work or where they live is not said by the file: it is asked.
 */
export function recogniseCensus(head: Head): Layout | null {
  const sheet = /^(DEP|COM)_(\d{4})$/.exec(head.sheet ?? '');
  const technical = findTechnicalRow(head);
  const header = head.rows[technical - 1];
  const codes = head.rows[technical];
  if (sheet === null || header === undefined || codes === undefined) return null;
  const values = listValues(header, Number(sheet[2]));
  if (values.length < 4) return null;
  const at = (name: string) => codes.findIndex((cell) => cell.trim().toUpperCase() === name);
  const isCommune = sheet[1] === 'COM' && at('CR') >= 0;
  return {
    profile: 'census-1968-2022',
    measure: 'jobs',
    combine: 'add',
    headerRow: technical - 1,
    firstRow: technical + 1,
    territory: {
      columns: isCommune ? [at('DR'), at('CR')] : [at('DR')],
      label: header.findIndex((text) => /^libelle/.test(foldHeader(text))),
      glued: false,
    },
    sector: null,
    values,
    yearColumn: null,
    status: null,
    filters: [],
    totals: [],
    comma: 'decimal',
    sectorLabels: LABELS,
    about: {
      publisher: 'Insee',
      title: 'Recensements 1968–2022, actifs de 25 à 54 ans ayant un emploi, par secteur',
      licence: 'Licence Ouverte 2.0',
      url: null,
      basis: null,
      population: { ...populations.census },
      nomenclature: { name: 'NES', level: '4 secteurs' },
      geographyKind: isCommune ? 'COM' : 'DEP',
      geographyYear: null,
    },
  };
}
