// Families of actors and the grid that says who is in the room.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ActorFamily,
  computeCoverage,
  defaultFamilyIds,
  economicOrPublicFamilyIds,
  isEconomicOnly,
  type RosterEntry,
} from '../index.js';

const families: readonly ActorFamily[] = [
  { id: 'company', label: 'Entreprises' },
  { id: 'school', label: 'Lycées' },
  { id: 'performing-arts', label: 'Scène nationale' },
];

const entry = (
  organisationId: string,
  familyId: string | null,
  status: RosterEntry['status'],
): RosterEntry => ({
  organisationId,
  familyId,
  status,
});

describe('families of actors [R030]', () => {
  it('starts from the sixteen families of the publication, each once', () => {
    expect(defaultFamilyIds).toHaveLength(16);
    expect(new Set(defaultFamilyIds).size).toBe(16);
    expect(economicOrPublicFamilyIds.every((id) => defaultFamilyIds.some((known) => known === id))).toBe(
      true,
    );
  });

  it('says of each family whether it is present, invited or missing, in the Fabrique’s order', () => {
    const roster = [
      entry('psa', 'company', 'present'),
      entry('nexans', 'company', 'invited'),
      entry('lycée', 'school', 'invited'),
    ];
    expect(computeCoverage(families, roster)).toEqual([
      { familyId: 'company', state: 'present', present: 1, invited: 1 },
      { familyId: 'school', state: 'invited', present: 0, invited: 1 },
      { familyId: 'performing-arts', state: 'missing', present: 0, invited: 0 },
    ]);
  });

  it('counts nowhere those whose family is unknown or was removed', () => {
    const roster = [entry('x', null, 'present'), entry('y', 'gone', 'present')];
    expect(computeCoverage(families, roster).every((line) => line.state === 'missing')).toBe(true);
  });
});

describe('a roster made only of economic actors and authorities [R031]', () => {
  it('is seen', () => {
    expect(isEconomicOnly(computeCoverage(families, [entry('psa', 'company', 'present')]))).toBe(true);
  });

  it('is not seen once a school has come; an invitation is not enough', () => {
    const company = entry('psa', 'company', 'present');
    expect(isEconomicOnly(computeCoverage(families, [company, entry('l', 'school', 'present')]))).toBe(false);
    expect(isEconomicOnly(computeCoverage(families, [company, entry('l', 'school', 'invited')]))).toBe(true);
  });

  it('is not seen in an empty room, and follows a Fabrique’s own list', () => {
    expect(isEconomicOnly(computeCoverage(families, []))).toBe(false);
    const coverage = computeCoverage(families, [entry('l', 'school', 'present')]);
    expect(isEconomicOnly(coverage, ['school'])).toBe(true);
  });
});

describe('laws of the grid', () => {
  const ids = families.map(({ id }) => id);
  const rosters = fc.array(
    fc.record({
      organisationId: fc.uuid(),
      familyId: fc.option(fc.constantFrom(...ids, 'gone')),
      status: fc.constantFrom<RosterEntry['status']>('present', 'invited'),
    }),
    { maxLength: 20 },
  );

  it('counts each entry of a listed family once, and no other', () => {
    fc.assert(
      fc.property(rosters, (roster) => {
        const counted = computeCoverage(families, roster).reduce(
          (sum, line) => sum + line.present + line.invited,
          0,
        );
        const listed = roster.filter(({ familyId }) => familyId !== null && ids.includes(familyId));
        expect(counted).toBe(listed.length);
      }),
    );
  });

  it('never loses a family by inviting somebody more', () => {
    fc.assert(
      fc.property(rosters, fc.constantFrom(...ids), (roster, familyId) => {
        const more = computeCoverage(families, [...roster, entry('new', familyId, 'present')]);
        expect(more.find((line) => line.familyId === familyId)?.state).toBe('present');
        expect(more).toHaveLength(families.length);
      }),
    );
  });
});
