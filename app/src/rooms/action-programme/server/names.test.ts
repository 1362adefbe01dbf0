// Pilots outside the sheet: the directory first, then the printed words, then « À préciser ».
import { describe, expect, it } from 'vitest';
import { listNamed, listPilotIds, namePilots, refuseMerged } from './names.js';
import type { PilotName } from './sheet.js';

const name = namePilots(new Map([['port', { name: 'Grand port', familyId: null, familyLabel: null }]]));
const organisation = (organisationId: string, printed: string | null) =>
  name({ kind: 'organisation', organisationId, printed, lead: true });

it('are called by the directory, whatever was printed', () => {
  expect(organisation('port', 'Le port')).toBe('Grand port');
});

it('keep their printed name once the directory has lost them, and wait for one when nothing is left [R121]', () => {
  expect(organisation('parti', 'Cluster Mer')).toBe('Cluster Mer');
  expect(organisation('parti', null)).toBe('À préciser');
  expect(name({ kind: 'to-be-named', printed: null })).toBe('À préciser');
  expect(name({ kind: 'to-be-named', printed: 'À définir' })).toBe('À définir');
});

it('are their own words for people and categories, even when a category has an organisation', () => {
  expect(name({ kind: 'person', label: 'la directrice', lead: false })).toBe('la directrice');
  expect(name({ kind: 'generic', label: 'Ports', organisationId: 'port', lead: false })).toBe('Ports');
});

const named = (name: string, mergedInto?: string): PilotName => ({
  ...{ name, familyId: null, familyLabel: null },
  ...(mergedInto !== undefined && { mergedInto }),
});

/** The double comes last, as the directory tells it. */
const organisations = new Map([
  ['cma', named('Chambre de métiers')],
  ['port', named('Le Port')],
  ['double', named('Chambre de métiers', 'cma')],
]);

const pilot = (organisationId: string) => ({
  ...{ kind: 'organisation' as const, organisationId, printed: null, lead: false },
});

describe('a record that went into another [R103]', () => {
  it('is not found by its name: the one that stays is', () => {
    expect(new Map(listNamed(organisations)).get('Chambre de métiers')).toBe('cma');
    expect(listNamed(organisations)).toHaveLength(2);
  });

  it('is refused with the name of the one that stays, unless it was there before', () => {
    expect(refuseMerged(organisations, ['port', 'double'], [])).toEqual({
      code: 'organisation-merged',
      data: { name: 'Chambre de métiers' },
    });
    expect(refuseMerged(organisations, ['port', 'double', null], ['double'])).toBeNull();
    expect(refuseMerged(organisations, ['port', 'cma', 'elsewhere', null], [])).toBeNull();
  });

  it('is still read where it was left', () => {
    expect(namePilots(organisations)(pilot('double'))).toBe('Chambre de métiers');
  });
});

it('lists the organisations that pilots name, and nobody for those to be named', () => {
  const nobody = { kind: 'to-be-named' as const, printed: null };
  expect(listPilotIds([pilot('port'), nobody, pilot('cma')])).toEqual(['port', 'cma']);
});
