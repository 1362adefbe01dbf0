// Composes the roster's page: lines, grid of families, size, doubles, merges.
import {
  computeCoverage,
  createNameFinder,
  economicOrPublicFamilyIds,
  findDuplicates,
  isEconomicOnly,
  type RosterEntry,
  readRosterSize,
} from '@trame/core/actor-network';
import type { Roster, RosterRow } from '../../contract/roster.js';
import type { StoredDirectory } from '../repo.js';
import type { StoredLine, StoredMerge } from './repo.js';

/** Days during which somebody is new. */
const NEW_DAYS = 60;

/** The day of an instant, and the day from which somebody is new. */
export function readDays(now: number): { readonly today: string; readonly newSince: string } {
  const day = (at: number): string => new Date(at).toISOString().slice(0, 10);
  return { today: day(now), newSince: day(now - NEW_DAYS * 24 * 3600 * 1000) };
}

/** Everything a roster's page is composed from. */
export interface RosterParts {
  readonly lines: readonly StoredLine[];
  readonly merges: readonly StoredMerge[];
  readonly directory: StoredDirectory;
  readonly now: number;
  /** Addresses are for those who keep the roster. */
  readonly seesContacts: boolean;
  /** Made once for a whole roster. */
  readonly findOrganisation?: (name: string) => string | null;
}

/** How a line is called: its person, or the organisation alone. */
export function nameLine(line: { readonly personName: string; readonly organisationName: string }): string {
  return line.personName === '' ? line.organisationName : line.personName;
}

export function composeRow(line: StoredLine, parts: Omit<RosterParts, 'lines' | 'merges'>): RosterRow {
  const find = parts.findOrganisation ?? createNameFinder(parts.directory.organisations);
  return {
    ...line,
    contact: parts.seesContacts ? line.contact : '',
    isNew: line.addedOn >= readDays(parts.now).newSince,
    organisationId: find(line.organisationName),
  };
}

/** Somebody who said no, or is only thought of, does not make a family invited. */
function listEntries(lines: readonly StoredLine[]): readonly RosterEntry[] {
  return lines.flatMap(({ id, familyId, status }) =>
    status === 'invited' || status === 'present' ? [{ organisationId: id, familyId, status }] : [],
  );
}

// The demonstration names its families its own way; a family that a Fabrique made goes beyond the economy until it says otherwise.
const ECONOMIC = new Set([
  ...economicOrPublicFamilyIds,
  'collectivite',
  'etat',
  'entreprise',
  'agence-developpement',
  'cluster-reseau',
  'port',
  'consulaire',
  'operateur-reseau',
  'amenageur',
  'association-elus',
  'prestataire',
]);

export function composeRoster(parts: RosterParts): Roster {
  const { lines, merges, directory, now } = parts;
  const findOrganisation = createNameFinder(directory.organisations);
  const entries = listEntries(lines);
  const labels = new Map(directory.families.map(({ id, label }) => [id, label]));
  const coverage = computeCoverage(directory.families, entries);
  const economic = [...ECONOMIC];
  const present = entries.filter((entry) => entry.status === 'present').length;
  return {
    families: directory.families,
    lines: lines.map((line) => composeRow(line, { ...parts, findOrganisation })),
    coverage: coverage.map((line) => ({ ...line, label: labels.get(line.familyId) ?? '' })),
    isEconomicOnly: isEconomicOnly(coverage, economic),
    size: { count: entries.length, present, reading: readRosterSize(entries.length) },
    withoutFamily: lines.filter(({ familyId }) => familyId === null || !labels.has(familyId)).length,
    newSince: readDays(now).newSince,
    duplicates: findDuplicates(lines),
    merges: merges.map(({ id, trail, mergedAt }) => ({
      id,
      kept: nameLine(trail.kept),
      merged: nameLine(trail.merged),
      mergedAt: mergedAt.toISOString(),
    })),
  };
}
