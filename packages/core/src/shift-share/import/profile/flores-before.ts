// INSEE Flores before Melodi (2016–2021): one row a commune, one column an activity, the year in the name of the file.
import { findHeaderRow } from '../head.js';
import { type Head, type Layout, populations, type ValueColumn } from '../layout.js';
import { layCommuneTable } from './commune-table.js';

const COLUMN = /^(EFF|ET)_([A-Z][A-Z0-9]|TOT)$/;

function listValues(header: readonly string[], year: number | null): readonly ValueColumn[] {
  const found = header.flatMap((text, column) => {
    const match = COLUMN.exec(text.trim().toUpperCase());
    return match === null ? [] : [{ column, year, sector: match[2] ?? '', prefix: match[1] }];
  });
  const jobs = found.filter(({ prefix }) => prefix === 'EFF');
  return (jobs.length > 0 ? jobs : found).map(({ column, sector }) => ({ column, year, sector }));
}

/** Recognises `TD_FLORES2019_NA17_NBSAL` and its sister `NBETAB`, which counts establishments. */
export function recogniseFloresBefore(head: Head): Layout | null {
  const headerRow = findHeaderRow(head, ['codgeo']);
  const header = head.rows[headerRow];
  if (header === undefined) return null;
  const year = /FLORES_?(20\d\d)/i.exec(head.name)?.[1];
  const values = listValues(header, year === undefined ? null : Number(year));
  if (values.length < 2) return null;
  const hasJobs = header.some((text) => /^EFF_/i.test(text.trim()));
  return layCommuneTable({
    profile: 'flores-before',
    measure: hasJobs ? 'jobs' : 'establishments',
    headerRow,
    header,
    values,
    totals: ['TOT'],
    sectorLabels: {},
    title: 'Flores, fichier localisé des rémunérations et de l’emploi salarié, au 31 décembre',
    population: populations.salaried,
    nomenclature: { name: 'NAF rév. 2', level: values.length > 10 ? 'A17' : 'NA5' },
  });
}
