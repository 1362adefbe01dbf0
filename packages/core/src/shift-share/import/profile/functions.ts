// INSEE « analyse fonctionnelle »: one row a commune, one column a function, the header twice: in words, then in codes.
import { findColumn } from '../head.js';
import { type Head, type Layout, populations, type ValueColumn } from '../layout.js';
import { layCommuneTable } from './commune-table.js';

const FUNCTIONS = [
  'ADMPUB',
  'AGRICU',
  'BTP',
  'COMINT',
  'CONREC',
  'CULLOI',
  'DISTRI',
  'EDUFOR',
  'ENTREP',
  'FABRIC',
  'GESTIO',
  'LOGIST',
  'PREINT',
  'SANSOC',
  'SERPRO',
] as const;

function readHeader(text: string): { readonly code: string; readonly year: number | null } | null {
  const match = /^([A-Z]+)(\d\d)?$/.exec(text.trim().toUpperCase());
  if (match === null) return null;
  const digits = match[2] === undefined ? null : Number(match[2]);
  return { code: match[1] ?? '', year: digits === null ? null : digits + (digits < 60 ? 2000 : 1900) };
}

function readNameYear(name: string): number | null {
  const found = /(?:19|20)\d\d/.exec(name)?.[0];
  return found === undefined ? null : Number(found);
}

function listValues(header: readonly string[], name: string): readonly ValueColumn[] {
  return header.flatMap((text, column) => {
    const read = readHeader(text);
    if (read === null) return [];
    const known = FUNCTIONS.find((code) => code === read.code);
    const sector = known ?? (read.code === 'ELT' ? 'ELT' : null);
    return sector === null ? [] : [{ column, year: read.year ?? readNameYear(name), sector }];
  });
}

/** Recognises the fifteen functions; executives of metropolitan functions are left out, they are counted twice. */
export function recogniseFunctions(head: Head): Layout | null {
  const headerRow = head.rows.slice(0, 40).findIndex((row) => listValues(row, head.name).length >= 15);
  const header = head.rows[headerRow];
  if (header === undefined || findColumn(header, ['codgeo']) < 0) return null;
  const words = head.rows[headerRow - 1] ?? [];
  const values = listValues(header, head.name);
  const labels = values.map(({ sector, column }) => [sector ?? '', (words[column] ?? '').trim()] as const);
  return layCommuneTable({
    profile: 'functions',
    measure: 'jobs',
    headerRow,
    header,
    values,
    totals: ['ELT'],
    sectorLabels: Object.fromEntries(labels.filter(([, label]) => label !== '')),
    title: 'Recensement de la population, analyse fonctionnelle des emplois',
    population: populations.census,
    nomenclature: { name: 'Fonctions', level: '15 fonctions' },
  });
}
