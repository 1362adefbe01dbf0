// What the store of the directory holds to: one directory per Fabrique, rows loaded once, writers one after the other.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../test/database.js';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { loadDemoOrganisations } from './demo.js';
import { listOrganisationNames } from './names.js';
import {
  getDirectory,
  insertFamilies,
  insertOrganisation,
  lockDirectory,
  type StoredOrganisation,
  writeMemberships,
  writeOrganisation,
} from './repo.js';

let test: TestDatabase;
let fabrique: TenantScope;
let tuile: TenantScope;

const within = <T>(scope: TenantScope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  test.database.within(scope, work);

const newOrganisation = (name: string, more: Partial<StoredOrganisation> = {}) => ({
  id: randomUUID(),
  slug: name.toLowerCase(),
  name,
  aliases: [],
  familyId: null,
  familyConfidence: 'high' as const,
  scope: 'local' as const,
  generic: false,
  territoryIds: [],
  level: null,
  subtype: null,
  note: null,
  parentId: null,
  mentions: [],
  ...more,
});

beforeAll(async () => {
  test = await createTestDatabase();
});

beforeEach(async () => {
  fabrique = await createTestSpace(test.database, { kind: 'fabrique' });
  tuile = await createTestSpace(test.database, { kind: 'territory', fabrique });
});

afterAll(() => test.drop());

const read = (scope = fabrique) => within(scope, (tx) => getDirectory(tx, scope));

describe('one directory per Fabrique [R033]', () => {
  it('written from a territory, read from the Fabrique and its neighbours, hidden from others', async () => {
    const made = newOrganisation('Briqueterie', { aliases: ['BQ'], territoryIds: [tuile.space] });
    await within(tuile, (tx) => insertOrganisation(tx, tuile, made));
    expect((await read()).organisations).toMatchObject([{ ...made, version: 1 }]);
    const neighbour = await createTestSpace(test.database, { kind: 'territory', fabrique });
    expect((await read(neighbour)).organisations).toHaveLength(1);
    const other = await createTestSpace(test.database, { kind: 'fabrique' });
    expect((await read(other)).organisations).toEqual([]);
  });

  it('in alphabetical order, whatever the capitals', async () => {
    for (const name of ['zinguerie', 'Argilière', 'briqueterie'])
      await within(tuile, (tx) => insertOrganisation(tx, tuile, newOrganisation(name)));
    expect((await read()).organisations.map(({ name }) => name)).toEqual([
      'Argilière',
      'briqueterie',
      'zinguerie',
    ]);
  });

  it('with families in the Fabrique’s own order and words [R030]', async () => {
    const families = [
      { id: 'port', label: 'Port' },
      { id: 'company', label: 'Entreprises' },
    ];
    await within(tuile, (tx) => insertFamilies(tx, tuile, families));
    await within(tuile, (tx) => insertFamilies(tx, tuile, [{ id: 'port', label: 'Autre mot' }]));
    expect((await read()).families).toEqual(families);
  });
});

describe('an organisation', () => {
  it('is loaded once: what people wrote stays', async () => {
    const made = newOrganisation('Briqueterie');
    await within(tuile, (tx) => insertOrganisation(tx, tuile, made));
    const { slug: _slug, mentions: _mentions, ...columns } = made;
    await within(tuile, (tx) => writeOrganisation(tx, tuile, { ...columns, name: 'Briqueterie Sud' }));
    await within(tuile, (tx) => insertOrganisation(tx, tuile, made));
    expect((await read()).organisations).toMatchObject([
      { name: 'Briqueterie Sud', slug: 'briqueterie', version: 2 },
    ]);
  });

  it('belongs to the networks given and to no other, keeping the notes of those it keeps', async () => {
    const [member, one, two] = ['Tuilerie', 'Club', 'Pôle'].map((name) => newOrganisation(name));
    if (member === undefined || one === undefined || two === undefined)
      throw new Error('three organisations');
    for (const made of [member, one, two]) await within(tuile, (tx) => insertOrganisation(tx, tuile, made));
    const belong = (...networkIds: string[]) =>
      within(tuile, (tx) => writeMemberships(tx, tuile, { memberId: member.id, networkIds }));
    await belong(one.id, two.id);
    await belong(two.id);
    expect((await read()).memberships.map(({ networkId }) => networkId)).toEqual([two.id]);
    await belong();
    expect((await read()).memberships).toEqual([]);
  });

  it('cannot be a network of itself, nor belong to one that is not there', async () => {
    const made = newOrganisation('Club');
    await within(tuile, (tx) => insertOrganisation(tx, tuile, made));
    for (const networkId of [made.id, randomUUID()]) {
      const attempt = within(tuile, (tx) =>
        writeMemberships(tx, tuile, { memberId: made.id, networkIds: [networkId] }),
      );
      await expect(attempt).rejects.toThrow();
    }
  });

  it('is told in a word to other rooms, with its family', async () => {
    await within(tuile, (tx) => insertFamilies(tx, tuile, [{ id: 'company', label: 'Entreprises' }]));
    const known = newOrganisation('Briqueterie', { familyId: 'company' });
    const unknown = newOrganisation('Groupement');
    for (const made of [known, unknown]) await within(tuile, (tx) => insertOrganisation(tx, tuile, made));
    const names = await within(tuile, (tx) => listOrganisationNames(tx, tuile));
    expect(names.get(known.id)).toEqual({
      name: 'Briqueterie',
      familyId: 'company',
      familyLabel: 'Entreprises',
    });
    expect(names.get(unknown.id)).toEqual({ name: 'Groupement', familyId: null, familyLabel: null });
  });
});

describe('writers of one directory', () => {
  it('wait for one another, and those of another Fabrique do not', async () => {
    const order: string[] = [];
    const other = await createTestSpace(test.database, { kind: 'fabrique' });
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const first = within(tuile, async (tx) => {
      await lockDirectory(tx, tuile);
      order.push('first in');
      await held;
      order.push('first out');
    });
    while (order.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const second = within(fabrique, async (tx) => {
      await lockDirectory(tx, fabrique);
      order.push('second in');
    });
    await within(other, async (tx) => {
      await lockDirectory(tx, other);
      order.push('stranger in');
    });
    release();
    await Promise.all([first, second]);
    expect(order).toEqual(['first in', 'stranger in', 'first out', 'second in']);
  });
});

describe('loading published organisations', () => {
  const files = {
    'organisations.json': {
      categories: [{ id: 'emploi', label: 'Emploi' }],
      organisations: [
        {
          id: 'agence-port',
          name: 'Agence du Port',
          category: 'emploi',
          categoryConfidence: 'low',
          scope: 'local',
          territoryIds: ['tuile'],
          aliases: ['AP'],
          parentId: 'agence',
          mentions: [{ source: 'annexe-1', ref: 'T-01' }],
        },
        {
          id: 'agence',
          name: 'Agence',
          category: 'emploi',
          categoryConfidence: 'high',
          scope: 'national',
          territoryIds: [],
          aliases: [],
          generic: true,
          mentions: [{ source: 'cadre', ref: 'f', as: 'partenaire' }],
        },
      ],
    },
  };
  const ids = new Map<string, string>();
  const idOf = (kind: string, slug: string): string => {
    const id = ids.get(kind + slug) ?? randomUUID();
    ids.set(kind + slug, id);
    return id;
  };

  it('writes a branch after the organisation it depends on, whatever their order in the file', async () => {
    await within(fabrique, (tx) => loadDemoOrganisations(tx, fabrique, { files, idOf }));
    const [agency, branch] = (await read()).organisations;
    expect(agency).toMatchObject({ slug: 'agence', generic: true, parentId: null });
    expect(branch).toMatchObject({ slug: 'agence-port', parentId: agency?.id, familyConfidence: 'low' });
    expect(branch?.territoryIds).toEqual([idOf('territory', 'tuile')]);
  });

  it('keeps where each is named, and in what quality when the source says so', async () => {
    await within(fabrique, (tx) => loadDemoOrganisations(tx, fabrique, { files, idOf }));
    expect((await read()).organisations.map(({ mentions }) => mentions)).toEqual([
      [{ source: 'cadre', reference: 'f', quality: 'partenaire' }],
      [{ source: 'annexe-1', reference: 'T-01', quality: null }],
    ]);
  });

  it('fails aloud on a file of another shape, and writes nothing of it', async () => {
    const broken = { 'organisations.json': { categories: [], organisations: [{ id: 'x' }] } };
    const attempt = within(fabrique, (tx) => loadDemoOrganisations(tx, fabrique, { files: broken, idOf }));
    await expect(attempt).rejects.toThrow();
    expect((await read()).organisations).toEqual([]);
  });
});
