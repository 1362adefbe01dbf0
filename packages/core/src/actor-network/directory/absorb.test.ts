// Two records of one organisation brought into one: nothing said is lost, nothing that stays is changed.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AbsorbedOrganisation, absorbMemberships, absorbOrganisation, isFound } from '../index.js';

const create = (more: Partial<AbsorbedOrganisation> = {}): AbsorbedOrganisation => ({
  id: 'kept',
  name: 'Chambre de métiers',
  aliases: [],
  familyId: null,
  familyConfidence: 'high',
  parentId: null,
  territoryIds: [],
  subtype: null,
  note: null,
  ...more,
});
const gone = (more: Partial<AbsorbedOrganisation> = {}) =>
  create({ id: 'gone', name: 'CMA', familyConfidence: 'low', ...more });

function absorb(kept: AbsorbedOrganisation, other: AbsorbedOrganisation): AbsorbedOrganisation {
  const result = absorbOrganisation(kept, other);
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
}

describe('one record takes another in [R103]', () => {
  it('keeps the old name and its aliases, each once', () => {
    const kept = create({ aliases: ['C.M.A.'] });
    const merged = absorb(kept, gone({ aliases: ['chambre de Métiers', 'Artisanat 12'] }));
    expect(merged.name).toBe('Chambre de métiers');
    expect(merged.aliases).toEqual(['C.M.A.', 'CMA', 'Artisanat 12']);
    expect(isFound(merged, 'cma')).toBe(true);
  });

  it('fills gaps with what the other said, and how sure it was', () => {
    const merged = absorb(create(), gone({ familyId: 'chamber', subtype: 'consulaire', parentId: 'reg' }));
    expect(merged).toMatchObject({
      ...{ familyId: 'chamber', familyConfidence: 'low', subtype: 'consulaire', parentId: 'reg' },
    });
  });

  it('never changes what it says already', () => {
    const kept = create({ familyId: 'chamber', subtype: 'a', parentId: 'p', note: 'n' });
    const merged = absorb(kept, gone({ familyId: 'school', subtype: 'b', parentId: 'q' }));
    expect(merged).toMatchObject({ ...kept, aliases: ['CMA'] });
  });

  it('keeps both notes, the second with its name; the same note once', () => {
    expect(absorb(create({ note: 'Ici.' }), gone({ note: 'Là.' })).note).toBe('Ici.\nCMA : Là.');
    expect(absorb(create({ note: 'Ici.' }), gone({ note: 'Ici.' })).note).toBe('Ici.');
    expect(absorb(create(), gone({ note: 'Là.' })).note).toBe('Là.');
  });

  it('is never the branch of itself', () => {
    expect(absorb(create({ parentId: 'gone' }), gone()).parentId).toBe(null);
    expect(absorb(create(), gone({ parentId: 'kept' })).parentId).toBe(null);
    expect(absorb(create({ parentId: 'gone' }), gone({ parentId: 'reg' })).parentId).toBe('reg');
  });

  it('refuses a record with itself', () => {
    expect(absorbOrganisation(create(), create())).toMatchObject({ refusal: { code: 'merge-with-itself' } });
  });

  it('finds the kept record under every name either bore, and every territory', () => {
    const names = fc.array(fc.constantFrom('Alpha', 'ALPHA', 'Bêta', 'beta', 'Gamma', ''), { maxLength: 4 });
    const places = fc.uniqueArray(fc.constantFrom('t1', 't2', 't3'));
    fc.assert(
      fc.property(names, names, fc.tuple(places, places), (mine, others, [here, there]) => {
        const one = create({ aliases: mine, territoryIds: here });
        const other = gone({ aliases: others, territoryIds: there });
        const merged = absorb(one, other);
        for (const name of [...mine, ...others, one.name, other.name]) {
          expect(isFound(merged, name)).toBe(true);
        }
        expect(new Set(merged.territoryIds)).toEqual(new Set([...here, ...there]));
        expect(new Set(merged.aliases.map((alias) => alias.toLowerCase())).size).toBe(merged.aliases.length);
      }),
    );
  });
});

describe('memberships follow', () => {
  const tie = (memberId: string, networkId: string, note: string | null = null) => ({
    ...{ memberId, networkId, note },
  });
  const merger = { from: 'gone', into: 'kept' };

  it('on both sides, once each, the note that stays first', () => {
    const before = [
      tie('gone', 'club', 'depuis 2015'),
      tie('kept', 'club'),
      tie('x', 'gone', 'trésorier'),
      tie('x', 'y'),
    ];
    expect(absorbMemberships(before, merger)).toEqual([
      tie('kept', 'club', 'depuis 2015'),
      tie('x', 'y'),
      tie('x', 'kept', 'trésorier'),
    ]);
    const noted = [tie('gone', 'club', 'b'), tie('kept', 'club', 'a')];
    expect(absorbMemberships(noted, merger)).toEqual([tie('kept', 'club', 'a')]);
  });

  it('leaves nobody a member of itself', () => {
    expect(absorbMemberships([tie('gone', 'kept'), tie('kept', 'gone')], merger)).toEqual([]);
  });

  it('changes nothing where the record is not named', () => {
    const others = [tie('a', 'b'), tie('b', 'c', 'n')];
    expect(absorbMemberships(others, merger)).toEqual(others);
  });
});
