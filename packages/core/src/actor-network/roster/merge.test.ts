// Two lines made one lose nothing, and can be set apart again.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type RosterLine, rosterStatuses } from './entry.js';
import { mergeLines, undoMerge } from './merge.js';

const kept: RosterLine = {
  id: 'a',
  personName: 'Zoé Durand',
  role: '',
  organisationName: 'Le Port',
  familyId: null,
  status: 'proposed',
  contact: '',
  addedOn: '2019-06-17',
};
const other: RosterLine = {
  ...kept,
  id: 'b',
  personName: 'DURAND Zoé',
  role: 'directrice',
  familyId: 'port',
  status: 'present',
  contact: 'zoe@port.example',
  addedOn: '2019-03-14',
};

it('fills the kept line with what it did not say', () => {
  expect(mergeLines(kept, other).line).toEqual({ ...other, id: 'a', personName: 'Zoé Durand' });
});

it('keeps what the kept line says, and the status nearest to being there', () => {
  const { line } = mergeLines(
    { ...kept, familyId: 'x', status: 'invited' },
    { ...other, status: 'declined' },
  );
  expect(line).toMatchObject({ familyId: 'x', status: 'invited' });
});

it('gives back both lines as they were', () => {
  const draft = fc.record({
    id: fc.uuid(),
    personName: fc.string(),
    role: fc.string(),
    organisationName: fc.string(),
    familyId: fc.option(fc.string()),
    status: fc.constantFrom(...rosterStatuses),
    contact: fc.string(),
    addedOn: fc.constantFrom('2019-03-14', '2020-01-01'),
  });
  fc.assert(
    fc.property(draft, draft, (one, two) => {
      const { line, trail } = mergeLines(one, two);
      expect(undoMerge(trail)).toEqual([one, two]);
      expect(line.addedOn <= one.addedOn && line.addedOn <= two.addedOn).toBe(true);
    }),
  );
});
