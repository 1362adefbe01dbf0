// Who may stand on a roster, how large it should be, who is new.
import { describe, expect, it } from 'vitest';
import { decideRosterLine, listNewcomers, type RosterDraft, readRosterSize } from './entry.js';

const draft: RosterDraft = {
  personName: 'Anne Four',
  role: 'proviseure',
  organisationName: 'Lycée du Four',
  familyId: 'school',
  status: 'invited',
  contact: '',
};

describe('a line of the roster', () => {
  it('is accepted with a name or an organisation alone [R039]', () => {
    expect(decideRosterLine(draft, ['school'])).toEqual({ ok: true, value: draft });
    expect(decideRosterLine({ ...draft, personName: '' }, ['school']).ok).toBe(true);
    expect(decideRosterLine({ ...draft, organisationName: '', familyId: null }, []).ok).toBe(true);
  });

  it('is refused when it names nobody, or a family that is not there [R030]', () => {
    const nobody = { ...draft, personName: ' … ', organisationName: '-' };
    expect(decideRosterLine(nobody, ['school'])).toMatchObject({ refusal: { code: 'roster-nobody' } });
    expect(decideRosterLine(draft, ['port'])).toMatchObject({ refusal: { code: 'unknown-family' } });
  });
});

it.each([
  [0, 'under'],
  [14, 'under'],
  [15, 'within'],
  [50, 'within'],
  [51, 'over'],
] as const)('reads %i people as %s the range of 15 to 50 [R029]', (count, size) => {
  expect(readRosterSize(count)).toBe(size);
});

it('tells who is new since a day, that day included', () => {
  const lines = [{ addedOn: '2019-03-14' }, { addedOn: '2019-06-17' }, { addedOn: '2019-06-16' }];
  expect(listNewcomers(lines, '2019-06-17')).toEqual([{ addedOn: '2019-06-17' }]);
  expect(listNewcomers([], '2019-06-17')).toEqual([]);
});
