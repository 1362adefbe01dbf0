// What the directory accepts over the wire: a name is enough, texts are cleaned, the rest has limits.
import { describe, expect, it } from 'vitest';
import { listOrganisations, organisationDraft, updateOrganisation } from '../contract.js';

const id = '00000000-0000-4000-8000-000000000001';
const accepts = (draft: object): boolean =>
  organisationDraft.safeParse({ name: 'Somecome', ...draft }).success;

describe('a draft', () => {
  it('is complete with a name alone', () => {
    expect(organisationDraft.parse({ name: 'Somecome' })).toEqual({
      name: 'Somecome',
      familyId: null,
      familyConfidence: 'high',
      scope: 'local',
      generic: false,
      aliases: [],
      territoryIds: [],
      level: null,
      subtype: null,
      note: null,
      parentId: null,
      memberOf: [],
    });
  });

  it('is cleaned of what cannot be seen', () => {
    const parsed = organisationDraft.parse({
      name: '\u202e Somecome\u200b',
      aliases: [' SOM '],
      note: 'a\u0000b',
    });
    expect(parsed).toMatchObject({ name: 'Somecome', aliases: ['SOM'], note: 'ab' });
  });

  it('lets an empty name through to the domain, whose refusal is a sentence', () => {
    expect(accepts({ name: ' ' })).toBe(true);
    expect(organisationDraft.safeParse({}).success).toBe(false);
  });

  it.each([
    ['a name of 301 signs', { name: 'x'.repeat(301) }],
    ['an alias without a letter', { aliases: [' '] }],
    ['thirty-one aliases', { aliases: Array.from({ length: 31 }, (_, index) => `alias ${index}`) }],
    ['an unknown reach', { scope: 'european' }],
    ['an unknown level', { level: 'village' }],
    ['a parent that is not an id', { parentId: 'anct' }],
    ['a network that is not an id', { memberOf: ['neopolia'] }],
    ['a note of 4 001 signs', { note: 'x'.repeat(4001) }],
  ])('refuses %s', (_what, draft) => {
    expect(accepts(draft)).toBe(false);
  });

  it('accepts families, parents, networks and territories by their ids', () => {
    expect(accepts({ familyId: 'entreprise', parentId: id, memberOf: [id], territoryIds: [id] })).toBe(true);
  });
});

it('asks a version to correct', () => {
  expect(updateOrganisation.body.safeParse({ name: 'x' }).success).toBe(false);
  expect(updateOrganisation.body.safeParse({ name: 'x', version: 2 }).success).toBe(true);
});

it('reads a search, a family and a territory, each alone or together', () => {
  expect(listOrganisations.query.safeParse({}).success).toBe(true);
  expect(listOrganisations.query.safeParse({ search: 'port', family: 'port', territory: id }).success).toBe(
    true,
  );
  expect(listOrganisations.query.safeParse({ territory: 'carene' }).success).toBe(false);
  expect(listOrganisations.query.safeParse({ search: 'x'.repeat(121) }).success).toBe(false);
});
