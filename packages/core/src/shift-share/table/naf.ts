// The levels of the French nomenclature of activities, so that one table is read at several grains.
import type { SectorLevel } from '../analysis/analysis.js';
import type { EmploymentTable } from './table.js';

/** Levels of NAF rév. 2, from the finest to the coarsest. */
export const nafLevels = ['A88', 'A38', 'A21', 'A17', 'A10', 'NA5'] as const;

/** Name of a level. */
export type NafLevel = (typeof nafLevels)[number];

/**
 * Divisions in order, by runs that no level cuts: first and last division, then the code at A38, A21, A17, A10
 * and NA5. Numbers that the nomenclature skips are in no file.
 */
const RUNS: readonly (readonly [number, number, string, string, string, string, string])[] = [
  [1, 3, 'AZ', 'A', 'AZ', 'AZ', 'AZ'],
  [5, 9, 'BZ', 'B', 'DE', 'BE', 'BE'],
  [10, 12, 'CA', 'C', 'C1', 'BE', 'BE'],
  [13, 15, 'CB', 'C', 'C5', 'BE', 'BE'],
  [16, 18, 'CC', 'C', 'C5', 'BE', 'BE'],
  [19, 19, 'CD', 'C', 'C2', 'BE', 'BE'],
  [20, 20, 'CE', 'C', 'C5', 'BE', 'BE'],
  [21, 21, 'CF', 'C', 'C5', 'BE', 'BE'],
  [22, 23, 'CG', 'C', 'C5', 'BE', 'BE'],
  [24, 25, 'CH', 'C', 'C5', 'BE', 'BE'],
  [26, 26, 'CI', 'C', 'C3', 'BE', 'BE'],
  [27, 27, 'CJ', 'C', 'C3', 'BE', 'BE'],
  [28, 28, 'CK', 'C', 'C3', 'BE', 'BE'],
  [29, 30, 'CL', 'C', 'C4', 'BE', 'BE'],
  [31, 33, 'CM', 'C', 'C5', 'BE', 'BE'],
  [35, 35, 'DZ', 'D', 'DE', 'BE', 'BE'],
  [36, 39, 'EZ', 'E', 'DE', 'BE', 'BE'],
  [41, 43, 'FZ', 'F', 'FZ', 'FZ', 'FZ'],
  [45, 47, 'GZ', 'G', 'GZ', 'GI', 'GU'],
  [49, 53, 'HZ', 'H', 'HZ', 'GI', 'GU'],
  [55, 56, 'IZ', 'I', 'IZ', 'GI', 'GU'],
  [58, 60, 'JA', 'J', 'JZ', 'JZ', 'GU'],
  [61, 61, 'JB', 'J', 'JZ', 'JZ', 'GU'],
  [62, 63, 'JC', 'J', 'JZ', 'JZ', 'GU'],
  [64, 66, 'KZ', 'K', 'KZ', 'KZ', 'GU'],
  [68, 68, 'LZ', 'L', 'LZ', 'LZ', 'GU'],
  [69, 71, 'MA', 'M', 'MN', 'MN', 'GU'],
  [72, 72, 'MB', 'M', 'MN', 'MN', 'GU'],
  [73, 75, 'MC', 'M', 'MN', 'MN', 'GU'],
  [77, 82, 'NZ', 'N', 'MN', 'MN', 'GU'],
  [84, 84, 'OZ', 'O', 'OQ', 'OQ', 'OQ'],
  [85, 85, 'PZ', 'P', 'OQ', 'OQ', 'OQ'],
  [86, 86, 'QA', 'Q', 'OQ', 'OQ', 'OQ'],
  [87, 88, 'QB', 'Q', 'OQ', 'OQ', 'OQ'],
  [90, 93, 'RZ', 'R', 'RU', 'RU', 'GU'],
  [94, 96, 'SZ', 'S', 'RU', 'RU', 'GU'],
  [97, 98, 'TZ', 'T', 'RU', 'RU', 'GU'],
  [99, 99, 'UZ', 'U', 'RU', 'RU', 'GU'],
];

function readCodes(level: NafLevel): readonly (readonly string[])[] {
  const place = nafLevels.indexOf(level);
  return RUNS.map(([first, last, ...codes]) => {
    if (place > 0) return [codes[place - 1] ?? ''];
    return Array.from({ length: last - first + 1 }, (_, k) => String(first + k).padStart(2, '0'));
  });
}

/**
 * Code of a level → code of a coarser one. Null when the second is not coarser, or cuts a code of the first: A21
 * is not made of whole A17 codes, whose manufacturing is split in five.
 */
export function mapNafLevel(from: NafLevel, to: NafLevel): Readonly<Record<string, string>> | null {
  if (nafLevels.indexOf(from) >= nafLevels.indexOf(to)) return null;
  const parents: Record<string, string> = {};
  const targets = readCodes(to);
  for (const [run, codes] of readCodes(from).entries()) {
    const parent = targets[run]?.[0] ?? '';
    for (const code of codes) {
      if ((parents[code] ?? parent) !== parent) return null;
      parents[code] = parent;
    }
  }
  return parents;
}

/**
 * The coarser levels at which a table can be read, for the grid of choices (R095); none when its sectors are not
 * all of the level that its source announces. Codes such as `BE-Industrie` must have been cut before.
 */
export function listNafLevels(table: EmploymentTable): readonly SectorLevel[] {
  const { name, level } = table.source.nomenclature;
  const from = nafLevels.find((known) => known === level || (known === 'NA5' && level === 'A5'));
  if (from === undefined || !/^NAF/.test(name)) return [];
  return nafLevels.flatMap((to) => {
    const parents = mapNafLevel(from, to);
    return parents !== null && table.sectors.every(({ code }) => code in parents)
      ? [{ level: to, parents }]
      : [];
  });
}
