// What other rooms ask of the directory, and the published spaces of cooperation laid in it.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../test/database.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import { loadDemoOrganisations } from './demo.js';
import { listOrganisationNames } from './names.js';
import { insertFamilies, insertOrganisation, writeMemberships } from './repo.js';
import { requireScope } from './scope.js';
import { loadDemoSpaces } from './spaces/demo.js';
import { listRegister } from './spaces/repo.js';

let test: TestDatabase;
let fabrique: TenantScope;
let territory: TenantScope;
let ids: Map<string, string>;

const idOf = (kind: string, slug: string): string => {
  const key = `${kind}/${slug}`;
  const id = ids.get(key) ?? randomUUID();
  ids.set(key, id);
  return id;
};

beforeAll(async () => {
  test = await createTestDatabase();
});

beforeEach(async () => {
  ids = new Map();
  fabrique = await createTestSpace(test.database, { kind: 'fabrique' });
  territory = await createTestSpace(test.database, { kind: 'territory', fabrique });
  await test.database.within(fabrique, async (tx) => {
    await insertFamilies(tx, fabrique, [{ id: 'port', label: 'Ports' }]);
    for (const [slug, familyId] of [
      ['port', 'port'],
      ['club', null],
      ['ecole', null],
    ] as const) {
      await insertOrganisation(tx, fabrique, {
        id: idOf('organisation', slug),
        slug,
        name: `Nom de ${slug}`,
        aliases: [],
        familyId,
        familyConfidence: 'high',
        scope: 'local',
        generic: false,
        territoryIds: [],
        level: null,
        subtype: null,
        note: null,
        parentId: null,
        mentions: [],
      });
    }
  });
});

afterAll(() => test.drop());

describe('names told to other rooms [R033]', () => {
  const read = (scope: TenantScope) => test.database.within(scope, (tx) => listOrganisationNames(tx, scope));

  it('come with their family in words, and null where there is none', async () => {
    const names = await read(fabrique);
    expect(names.size).toBe(3);
    expect(names.get(idOf('organisation', 'port'))).toEqual({
      name: 'Nom de port',
      familyId: 'port',
      familyLabel: 'Ports',
    });
    expect(names.get(idOf('organisation', 'club'))).toMatchObject({ familyId: null, familyLabel: null });
  });

  it('are the Fabrique’s own, whichever of its territories asks', async () => {
    expect(await read(territory)).toEqual(await read(fabrique));
  });

  it('are nothing to another Fabrique', async () => {
    const other = await createTestSpace(test.database, { kind: 'fabrique' });
    expect((await read(other)).size).toBe(0);
  });
});

describe('the published spaces of cooperation [R140]', () => {
  const space = (id: string, more: object = {}) => ({
    id,
    name: `Espace ${id}`,
    territoryId: 'ici',
    kind: 'grouping',
    stage: 'existing',
    form: 'club',
    source: 'p. 12',
    ...more,
  });
  const load = (spaces: readonly object[], slug = 'ici') =>
    test.database.within(territory, (tx) =>
      loadDemoSpaces(tx, territory, { files: { 'cooperation-spaces.json': { spaces } }, idOf, slug }),
    );
  const list = () => test.database.within(territory, (tx) => listRegister(tx, territory));

  it('stand each in its territory, with its source; the others are left where they are', async () => {
    await load([space('a'), space('b', { territoryId: 'ailleurs' })]);
    expect(await list()).toMatchObject([
      { name: 'Espace a', source: 'p. 12', note: '', memberIds: [], linkedIds: [] },
    ]);
  });

  it('that are a network of the directory take its name and its members, with those the text adds', async () => {
    const [club, port, school] = ['club', 'port', 'ecole'].map((slug) => idOf('organisation', slug));
    await test.database.within(fabrique, (tx) =>
      writeMemberships(tx, fabrique, { memberId: port ?? '', networkIds: [club ?? ''] }),
    );
    await load([space('r', { name: undefined, networkId: 'club', members: ['ecole', 'port'] })]);
    const [kept] = await list();
    expect(kept?.name).toBe('Nom de club');
    expect([...(kept?.memberIds ?? [])].sort()).toEqual([port, school].sort());
  });

  it('are linked both ways, whichever was written first', async () => {
    await load([space('a', { links: ['b'] }), space('b')]);
    const kept = await list();
    expect(kept.map(({ linkedIds }) => linkedIds)).toEqual([
      [idOf('cooperation', 'b')],
      [idOf('cooperation', 'a')],
    ]);
  });

  it('loaded twice are not doubled', async () => {
    const spaces = [space('a', { members: ['port'] }), space('b', { links: ['a'] })];
    await load(spaces);
    await load(spaces);
    const kept = await list();
    expect(kept.map(({ name, memberIds, linkedIds }) => [name, memberIds.length, linkedIds.length])).toEqual([
      ['Espace a', 1, 1],
      ['Espace b', 0, 1],
    ]);
  });

  it('of another shape are refused whole', async () => {
    await expect(load([space('a'), space('b', { kind: 'autre' })])).rejects.toThrow();
    expect(await list()).toEqual([]);
  });
});

describe('the published organisations', () => {
  const published = (id: string, more: object = {}) => ({
    id,
    name: `Publiée ${id}`,
    category: 'port',
    categoryConfidence: 'low',
    scope: 'local',
    territoryIds: ['ici'],
    aliases: ['P.'],
    mentions: [{ source: 'livre', ref: 'p. 4', as: 'pilote' }],
    ...more,
  });

  it('written branch first still find the one they depend on, and keep what a source says of them', async () => {
    const files = {
      'organisations.json': {
        categories: [{ id: 'port', label: 'Autre mot' }],
        organisations: [published('quai', { parentId: 'siege' }), published('siege', { generic: true })],
      },
    };
    await test.database.within(fabrique, (tx) => loadDemoOrganisations(tx, fabrique, { files, idOf }));
    const names = await test.database.within(fabrique, (tx) => listOrganisationNames(tx, fabrique));
    // The family was there before: its word stays.
    expect(names.get(idOf('organisation', 'quai'))).toEqual({
      name: 'Publiée quai',
      familyId: 'port',
      familyLabel: 'Ports',
    });
    expect(names.size).toBe(5);
  });
});

describe('a space route', () => {
  it('called without its space is a defect, said by its name', () => {
    expect(requireScope(territory)).toBe(territory);
    expect(() => requireScope(null)).toThrow('actor-network/requireScope');
  });
});
