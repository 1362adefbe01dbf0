// What a space of cooperation needs to stand in the register.
import { describe, expect, it } from 'vitest';
import { type CooperationDraft, decideCooperationSpace } from './register.js';

const draft: CooperationDraft = {
  name: 'Le Four commun',
  kind: 'grouping',
  stage: 'emerging',
  form: 'tiers-lieu',
  note: '',
  memberIds: ['lycee', 'lycee', 'port'],
  linkedIds: ['club'],
};
const register = {
  id: null,
  others: [{ id: 'club', name: 'Club des fours' }],
  organisationIds: ['lycee', 'port'],
};
const refusal = (more: Partial<CooperationDraft>, id: string | null = null) => {
  const decided = decideCooperationSpace({ ...draft, ...more }, { ...register, id });
  return decided.ok ? null : decided.refusal;
};

describe('a space of cooperation [R140]', () => {
  it('is kept with its members and links once each', () => {
    expect(decideCooperationSpace(draft, register)).toEqual({
      ok: true,
      value: { ...draft, memberIds: ['lycee', 'port'] },
    });
    expect(refusal({ memberIds: [], linkedIds: [], form: '' })).toBeNull();
  });

  it('has a name of its own', () => {
    expect(refusal({ name: ' … ' })).toEqual({ code: 'space-name-missing' });
    expect(refusal({ name: 'CLUB DES FOURS' })).toEqual({
      code: 'space-name-taken',
      data: { name: 'Club des fours' },
    });
  });

  it('knows its members and the others, and is not linked to itself', () => {
    expect(refusal({ memberIds: ['casino'] })).toEqual({ code: 'unknown-organisation' });
    expect(refusal({ linkedIds: ['casino'] })).toEqual({ code: 'space-link-unknown' });
    expect(refusal({ linkedIds: ['me'] }, 'me')).toEqual({ code: 'space-link-unknown' });
  });
});
