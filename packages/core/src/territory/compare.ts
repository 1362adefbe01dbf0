// Territories side by side, missing shown as missing, in the order the reader asked.
import { accept, type Refusal, type Result, refuse } from '../kernel/index.js';
import { type DatedFigure, type FigureKey, figureKeys } from './figure.js';
import { computeReferencePerimeter } from './perimeter.js';
import type { TerritoryProfile } from './profile.js';
import type { TerritoryRefusal } from './refusals.js';

/** A line of words in the comparison. */
export type EntriesRow = 'sectors' | 'employers' | 'networks' | 'specificities' | 'perimeter';

/** What one territory says on one line; both null when it says nothing (R020). */
export interface ComparedCell {
  readonly territoryId: string;
  readonly figure: DatedFigure | null;
  readonly entries: readonly string[] | null;
}

/** One line of the comparison. */
export interface ComparedRow {
  readonly row: FigureKey | EntriesRow;
  readonly kind: 'figure' | 'entries';
  /** In the order asked. */
  readonly cells: readonly ComparedCell[];
  /** Territories that say nothing on this line. */
  readonly missing: number;
}

const ENTRIES: readonly (readonly [EntriesRow, (profile: TerritoryProfile) => readonly string[]])[] = [
  ['sectors', (profile) => profile.sectors],
  ['employers', (profile) => profile.employers.map((employer) => employer.name)],
  ['networks', (profile) => profile.networks.map((network) => network.name)],
  ['specificities', (profile) => profile.specificities.map((specificity) => specificity.text)],
  ['perimeter', (profile) => [computeReferencePerimeter(profile.perimeters)?.name ?? ''].filter(Boolean)],
];

function countMissing(cells: readonly ComparedCell[]): number {
  return cells.filter((cell) => cell.figure === null && cell.entries === null).length;
}

function compareFigure(row: FigureKey, profiles: readonly TerritoryProfile[]): ComparedRow {
  const cells = profiles.map((profile) => {
    const figure = profile.figures.find((candidate) => candidate.key === row) ?? null;
    return { territoryId: profile.id, figure, entries: null };
  });
  return { row, kind: 'figure', cells, missing: countMissing(cells) };
}

function compareEntries(
  [row, read]: (typeof ENTRIES)[number],
  profiles: readonly TerritoryProfile[],
): ComparedRow {
  const cells = profiles.map((profile) => {
    const entries = read(profile);
    return { territoryId: profile.id, figure: null, entries: entries.length === 0 ? null : entries };
  });
  return { row, kind: 'entries', cells, missing: countMissing(cells) };
}

/**
 * Lays profiles side by side (R020). Territories come in the order asked, those not asked are left out,
 * and without an order they come as given: nothing here sorts by a value, since territories are never
 * ranked. What a territory does not say stays null and is counted in `missing`; an unknown id is refused.
 */
export function compareProfiles(
  profiles: readonly TerritoryProfile[],
  order?: readonly string[],
): Result<readonly ComparedRow[], Refusal<TerritoryRefusal>> {
  const asked = order ?? profiles.map((profile) => profile.id);
  const chosen = asked.map((id) => profiles.find((profile) => profile.id === id));
  if (chosen.some((profile) => profile === undefined)) return refuse('unknown-territory-in-order');
  const columns = chosen.filter((profile) => profile !== undefined);
  return accept([
    ...figureKeys.map((key) => compareFigure(key, columns)),
    ...ENTRIES.map((line) => compareEntries(line, columns)),
  ]);
}
