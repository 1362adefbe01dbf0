// Bridges by family: a small group worked out on paper, then laws: only missing families, nobody of the group, no count.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BridgeParts, listFamilyBridges } from './bridge.js';

const parts = (more: Partial<BridgeParts> = {}): BridgeParts => ({
  familyIds: ['company', 'port', 'school', 'culture'],
  covered: new Set(['company', 'port']),
  known: [
    { id: 'lycee', familyId: 'school' },
    { id: 'iut', familyId: 'school' },
    { id: 'usine', familyId: 'company' },
  ],
  group: new Map([
    ['chantier', 'company'],
    ['capitainerie', 'port'],
  ]),
  ties: [
    ['lycee', 'capitainerie'],
    ['chantier', 'lycee'],
    ['lycee', 'iut'],
    ['chantier', 'lycee'],
  ],
  ...more,
});

describe('bridges by family [R031] [R109]', () => {
  it('say which families are missing, who of them is known, and through which families they are reached', () => {
    expect(listFamilyBridges(parts())).toEqual([
      {
        familyId: 'school',
        proposals: [
          { organisationId: 'lycee', reachedBy: ['company', 'port'] },
          { organisationId: 'iut', reachedBy: [] },
        ],
      },
      { familyId: 'culture', proposals: [] },
    ]);
  });

  it('propose nobody who is already of the group, nor anything when no family is missing', () => {
    expect(listFamilyBridges(parts({ group: new Map([['lycee', 'school']]) }))[0]?.proposals).toEqual([
      { organisationId: 'iut', reachedBy: ['school'] },
    ]);
    expect(listFamilyBridges(parts({ covered: new Set(['company', 'port', 'school', 'culture']) }))).toEqual(
      [],
    );
    expect(listFamilyBridges(parts({ familyIds: [] }))).toEqual([]);
  });

  it('do not count: a tie said once or ten times reads the same, in any order', () => {
    const ids = fc.constantFrom('lycee', 'iut', 'chantier', 'capitainerie', 'usine');
    fc.assert(
      fc.property(fc.array(fc.tuple(ids, ids), { maxLength: 12 }), (ties) => {
        const once = listFamilyBridges(parts({ ties }));
        const turned = ties.map(([a, b]) => [b, a] as const);
        expect(listFamilyBridges(parts({ ties: [...turned, ...ties].reverse() }))).toEqual(once);
        expect(once.every(({ familyId }) => !parts().covered.has(familyId))).toBe(true);
      }),
    );
  });
});
