// Lines laid out as cells: days as days, numbers as numbers, lists one item a line, words in French.
import type { Cell } from './cell.js';
import { type ExchangeRow, type Field, fields } from './row.js';
import { phaseWords, stageWords, statusWords } from './words.js';

const DAYS: ReadonlySet<Field> = new Set(['startsOn', 'endsOn', 'firstStepDue']);

function layField(row: ExchangeRow, field: Field): Cell {
  if (field === 'stage') return stageWords[row.stage];
  if (field === 'phase') return phaseWords[row.phase];
  if (field === 'status') return row.status === null ? null : statusWords[row.status];
  if (field === 'restricted') return row.restricted ? 'oui' : 'non';
  const value = row[field];
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string') return value.length === 0 ? null : value.join('\n');
  return DAYS.has(field) ? new Date(`${value}T00:00:00Z`) : value === '' ? null : value;
}

/** The cells of each line, in the order of `fields`. */
export function layRows(rows: readonly ExchangeRow[]): readonly (readonly Cell[])[] {
  return rows.map((row) => fields.map((field) => layField(row, field)));
}
