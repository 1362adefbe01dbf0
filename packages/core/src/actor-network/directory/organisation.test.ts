// Organisations, the names they go by, and what is refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Directory, decideOrganisation, isFound, type OrganisationDraft } from '../index.js';

const draft = (name: string, more: Partial<OrganisationDraft> = {}): OrganisationDraft => ({
  name,
  aliases: [],
  parentId: null,
  familyId: null,
  ...more,
});

const directory: Directory = {
  id: null,
  others: [
    { id: 'platinium', name: 'Consortium Platinium 3D', aliases: ['Platinium3D', 'Platinium 3D'] },
    { id: 'pole-emploi', name: 'Pôle emploi', aliases: [] },
  ],
  familyIds: ['company'],
};

function reason(candidate: OrganisationDraft, within: Directory = directory): string {
  const result = decideOrganisation(candidate, within);
  return result.ok ? 'accepted' : result.refusal.code;
}

describe('searching the directory', () => {
  const organisation = { name: 'Agence de développement touristique des Ardennes', aliases: ['ADT'] };

  it.each(['developpement TOURISTIQUE', 'adt', 'ardennes', ''])('finds it by « %s »', (search) => {
    expect(isFound(organisation, search)).toBe(true);
  });

  it('does not find what is not there', () => {
    expect(isFound(organisation, 'port')).toBe(false);
  });

  it('finds any organisation by any piece of its own name', () => {
    const pieces = fc.tuple(fc.nat({ max: 20 }), fc.nat({ max: 20 }));
    fc.assert(
      fc.property(pieces, ([from, length]) => {
        expect(isFound(organisation, organisation.name.slice(from, from + length))).toBe(true);
      }),
    );
  });
});

describe('keeping an organisation', () => {
  it('needs a name and nothing else', () => {
    expect(reason(draft('Somecome'))).toBe('accepted');
    expect(reason(draft(' … '))).toBe('name-missing');
  });

  it('refuses a name or an alias that leads to another sheet, whatever its accents', () => {
    expect(decideOrganisation(draft('POLE EMPLOI'), directory)).toMatchObject({
      refusal: { code: 'name-taken', data: { name: 'Pôle emploi' } },
    });
    expect(reason(draft('Plateforme', { aliases: ['platinium 3d'] }))).toBe('name-taken');
    expect(reason(draft('Pôle emploi Dieppe'))).toBe('accepted');
  });

  it('asks that its family exists in the Fabrique', () => {
    expect(reason(draft('LSN', { familyId: 'company' }))).toBe('accepted');
    expect(reason(draft('LSN', { familyId: 'guild' }))).toBe('unknown-family');
  });

  it('lets it be a branch of another, not of itself, not of a stranger', () => {
    expect(reason(draft('Pôle emploi Dieppe', { parentId: 'pole-emploi' }))).toBe('accepted');
    expect(reason(draft('Pôle emploi Dieppe', { parentId: 'stranger' }))).toBe('unknown-organisation');
    const self = { ...directory, id: 'dieppe' };
    expect(reason(draft('Pôle emploi Dieppe', { parentId: 'dieppe' }), self)).toBe('own-parent');
  });
});
