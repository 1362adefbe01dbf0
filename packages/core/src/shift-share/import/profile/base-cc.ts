// INSEE census bases (comparateur, dossier complet, emploi–population active): the year and the count in the header.
import { findHeaderRow } from '../head.js';
import { type Head, type Layout, populations, type ValueColumn } from '../layout.js';
import { layCommuneTable } from './commune-table.js';

const WORKPLACE = /^([PC])(\d\d)_EMPLT(?:_(AGRI|INDUS|CONST|CTS|APESAS))?$/;
const SECTORS: Readonly<Record<string, string>> = {
  AGRI: 'AZ',
  INDUS: 'BE',
  CONST: 'FZ',
  CTS: 'GU',
  APESAS: 'OQ',
};

/** Two figures of a census year: the harmonised series begin in 1968. */
function readYear(digits: string): number {
  const year = Number(digits);
  return year < 60 ? 2000 + year : 1900 + year;
}

/** Columns by sector come from the complementary exploitation; without them, the total of the main one. */
function listValues(header: readonly string[]): readonly ValueColumn[] {
  const found = header.flatMap((text, column) => {
    const match = WORKPLACE.exec(text.trim().toUpperCase());
    if (match === null) return [];
    const [, exploitation, digits = '', sector] = match;
    return [{ column, year: readYear(digits), exploitation, sector: SECTORS[sector ?? ''] ?? 'TOT' }];
  });
  const hasSectors = found.some(({ sector }) => sector !== 'TOT');
  const kept = found.filter(({ exploitation }) => exploitation === (hasSectors ? 'C' : 'P'));
  return kept.map(({ column, year, sector }) => ({ column, year, sector }));
}

/** Recognises the census bases by commune; only jobs at the workplace (`EMPLT`) are read. */
export function recogniseBaseCc(head: Head): Layout | null {
  const headerRow = findHeaderRow(head, ['codgeo']);
  const header = head.rows[headerRow];
  if (header === undefined) return null;
  const values = listValues(header);
  if (values.length === 0) return null;
  const hasSectors = values.some(({ sector }) => sector !== 'TOT');
  return layCommuneTable({
    profile: 'base-cc',
    measure: 'jobs',
    headerRow,
    header,
    values,
    totals: hasSectors ? ['TOT'] : [],
    sectorLabels: {},
    title: 'Recensement de la population, emploi au lieu de travail',
    population: populations.census,
    nomenclature: { name: 'NAF rév. 2', level: hasSectors ? 'NA5' : 'total' },
  });
}
