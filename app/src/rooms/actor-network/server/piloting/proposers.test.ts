// Who proposes, by family: the organisation's first, then what the list says, in whatever words; nobody otherwise (R109).
import { describe, expect, it } from 'vitest';
import type { StoredDirectory } from '../repo.js';
import type { StoredLine } from '../roster/repo.js';
import { composePiloting } from './compose.js';
import { type Proposer, readProposerFamilies } from './proposers.js';

const directory = {
  families: [
    { id: 'company', label: 'Entreprises' },
    { id: 'school', label: 'Lycées et écoles' },
    { id: 'culture', label: 'Culture' },
  ],
  organisations: [{ id: 'o1', name: 'Chantier', familyId: 'company', aliases: [] }],
} as unknown as StoredDirectory;

const line = (familyId: string, status: StoredLine['status'] = 'present') =>
  ({ familyId, status, organisationName: '', personName: 'x' }) as StoredLine;

const signalsOf = (proposers: readonly Proposer[], roster: readonly StoredLine[] | null) =>
  composePiloting({ directory, shared: [], roster, waves: [], proposers, now: 0 }).signals;

describe('the family of a proposal [R109]', () => {
  it.each([
    [{ organisationId: 'o1', family: 'school' }, 'company'],
    [{ organisationId: null, family: 'school' }, 'school'],
    [{ organisationId: 'o9', family: 'lycees et ECOLES' }, 'school'],
    [{ organisationId: null, family: 'Jongleurs' }, null],
    [{ organisationId: null, family: null }, null],
  ])('of %o is %s', (proposer, familyId) => {
    expect(readProposerFamilies([proposer], directory)).toEqual([{ familyId }]);
  });
});

describe('the signal', () => {
  const roster = [line('company'), line('school', 'invited'), line('culture', 'declined')];

  it('names the families there that proposed nothing, in words, with what it cannot say', () => {
    const found = signalsOf([{ organisationId: 'o1', family: null }], roster).find(
      ({ key }) => key === 'proposals-by-family',
    );
    expect(found).toMatchObject({
      part: 1,
      whole: 2,
      value: 0.5,
      families: ['Lycées et écoles'],
      caveats: ['silence-is-not-absence', 'few'],
    });
  });

  it('is not said without a proposal of a known family, nor to who does not read the roster', () => {
    const keys = (proposers: readonly Proposer[], lines: readonly StoredLine[] | null) =>
      signalsOf(proposers, lines).map(({ key }) => key);
    expect(keys([], roster)).not.toContain('proposals-by-family');
    expect(keys([{ organisationId: null, family: null }], roster)).not.toContain('proposals-by-family');
    expect(keys([{ organisationId: 'o1', family: null }], null)).not.toContain('proposals-by-family');
  });
});
