// What the store of territories holds to: sheets common to a Fabrique, written from their own space alone.
import { computeEmptyPair, type DatedFigure, type ProfileBlocks } from '@trame/core/territory';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../test/database.js';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { listTerritoryNames } from './names.js';
import { followInTerritories, listTerritoriesNaming } from './organisation.repo.js';
import {
  getTerritorySheet,
  insertFigure,
  insertTerritory,
  listTerritorySheets,
  writeTerritory,
} from './repo.js';

const blocks: ProfileBlocks = {
  name: 'Pays de la Tuile',
  longName: null,
  epciType: null,
  mainTowns: ['Tuilerie'],
  industrialTerritory: null,
  perimeters: [],
  perimeterReason: null,
  sectors: ['terre cuite'],
  employers: [],
  networks: [],
  specificities: [],
  history: [],
  attachmentThemes: [],
  situationsTested: [],
  voices: [],
  mobilisation: null,
  context: null,
};

const figure = (value: number, year: number): DatedFigure => ({
  value,
  unit: 'habitants',
  source: 'INSEE',
  year,
  basis: null,
  caveats: ['à relire'],
});

let test: TestDatabase;
let fabrique: TenantScope;
let tuile: TenantScope;
let faience: TenantScope;

const within = <T>(scope: TenantScope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  test.database.within(scope, work);

const create = (scope: TenantScope, slug: string, position: number): Promise<boolean> =>
  within(scope, (tx) =>
    insertTerritory(tx, scope, {
      slug,
      position,
      organisationId: null,
      blocks: { ...blocks, name: slug },
      leadPair: computeEmptyPair(),
    }),
  );

const read = (scope: TenantScope, id: string) => within(scope, (tx) => getTerritorySheet(tx, scope, { id }));

beforeAll(async () => {
  test = await createTestDatabase();
});

beforeEach(async () => {
  fabrique = await createTestSpace(test.database, { kind: 'fabrique' });
  tuile = await createTestSpace(test.database, { kind: 'territory', fabrique });
  faience = await createTestSpace(test.database, { kind: 'territory', fabrique });
  await create(tuile, 'tuile', 1);
  await create(faience, 'faience', 0);
});

afterAll(() => test.drop());

describe('the sheets of a Fabrique', () => {
  it('come in its own order, to each of its spaces and to nobody else [R013] [R020]', async () => {
    for (const scope of [fabrique, tuile, faience]) {
      const names = await within(scope, (tx) => listTerritoryNames(tx, scope));
      expect(names.map(({ slug }) => slug)).toEqual(['faience', 'tuile']);
    }
    const other = await createTestSpace(test.database, { kind: 'territory' });
    expect(await within(other, (tx) => listTerritorySheets(tx, other))).toEqual([]);
    expect(await read(other, tuile.space)).toBeNull();
  });

  it('come back as they were written', async () => {
    expect(await read(fabrique, tuile.space)).toEqual({
      ...blocks,
      id: tuile.space,
      slug: 'tuile',
      name: 'tuile',
      organisationId: null,
      leadPair: computeEmptyPair(),
      figures: [],
      version: 1,
    });
  });

  it('are made once: what people wrote is never loaded over', async () => {
    await within(tuile, (tx) =>
      writeTerritory(tx, tuile, { blocks: { ...blocks, name: 'Tuile et brique' } }),
    );
    expect(await create(tuile, 'tuile', 5)).toBe(false);
    expect(await read(tuile, tuile.space)).toMatchObject({ name: 'Tuile et brique', version: 2 });
  });
});

describe('writing', () => {
  it('reaches the scope’s own territory, never its neighbour', async () => {
    await within(tuile, (tx) =>
      writeTerritory(tx, tuile, { blocks: { ...blocks, name: 'Changé', sectors: [] } }),
    );
    expect(await read(fabrique, tuile.space)).toMatchObject({ name: 'Changé', sectors: [] });
    expect(await read(fabrique, faience.space)).toMatchObject({ name: 'faience', version: 1 });
  });

  it('changes blocks or lead pair, and moves the version for both', async () => {
    const holder = {
      role: 'élue',
      organisationId: null,
      since: null,
      until: null,
      reason: null,
      confidence: 'explicit' as const,
    };
    const leadPair = {
      ...computeEmptyPair(),
      elected: { seat: 'elected' as const, current: holder, past: [] },
    };
    await within(tuile, (tx) => writeTerritory(tx, tuile, { leadPair }));
    const sheet = await read(tuile, tuile.space);
    expect(sheet).toMatchObject({ leadPair, sectors: ['terre cuite'], version: 2 });
  });

  it('is lost whole when its transaction fails', async () => {
    const attempt = within(tuile, async (tx) => {
      await writeTerritory(tx, tuile, { blocks: { ...blocks, name: 'Perdu' } });
      await insertFigure(tx, tuile, { key: 'population', figure: figure(1, 2017) });
      throw new Error('the rest of the transaction failed');
    });
    await expect(attempt).rejects.toThrow('the rest of the transaction failed');
    expect(await read(tuile, tuile.space)).toMatchObject({ name: 'tuile', figures: [], version: 1 });
  });
});

describe('figures [R018]', () => {
  it('come back newest first with their caveats, whatever the order they came in', async () => {
    for (const [value, year] of [
      [10, 2017],
      [12, 2021],
      [8, 2012],
    ] as const) {
      await within(tuile, (tx) =>
        insertFigure(tx, tuile, { key: 'population', figure: figure(value, year) }),
      );
    }
    await within(tuile, (tx) =>
      insertFigure(tx, tuile, { key: 'industrial-companies', figure: figure(5, 2017) }),
    );
    const sheet = await read(faience, tuile.space);
    expect(sheet?.figures.map(({ key, year }) => [key, year])).toEqual([
      ['population', 2021],
      ['industrial-companies', 2017],
    ]);
    expect(sheet?.figures[0]?.previous).toEqual([figure(10, 2017), figure(8, 2012)]);
  });

  it('cannot be changed or removed once recorded', async () => {
    await within(tuile, (tx) => insertFigure(tx, tuile, { key: 'population', figure: figure(10, 2017) }));
    const attempts = ['update territory_figure set value = 0', 'delete from territory_figure'];
    for (const statement of attempts) {
      const attempt = within(tuile, (tx) => tx.execute(statement));
      await expect(attempt).rejects.toMatchObject({ cause: { code: '42501' } });
    }
    expect((await read(tuile, tuile.space))?.figures).toHaveLength(1);
  });

  it('keeps decimals as they are printed', async () => {
    await within(tuile, (tx) =>
      insertFigure(tx, tuile, {
        key: 'industrial-job-share-ti',
        figure: { ...figure(23.5, 2017), unit: '%' },
      }),
    );
    expect((await read(tuile, tuile.space))?.figures[0]?.value).toBe(23.5);
  });
});

describe('an organisation that became another [R103]', () => {
  const [from, into] = ['00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000a2'];
  const named = {
    employers: [
      { organisationId: from, name: 'Le Four', sector: null, headcount: null, subcontractors: null },
      { organisationId: null, name: 'Le Tour', sector: null, headcount: null, subcontractors: null },
    ],
    networks: [{ organisationId: from, name: 'Club des fours', members: null }],
    specificities: [{ id: 's1', kind: 'culture' as const, text: 'La terre', organisationId: from }],
  };

  it.each(['employers', 'networks', 'specificities'] as const)('is followed in %s alone', async (block) => {
    await within(tuile, (tx) => writeTerritory(tx, tuile, { blocks: { ...blocks, [block]: named[block] } }));
    expect(await within(tuile, (tx) => listTerritoriesNaming(tx, tuile, from))).toEqual([blocks.name]);
    expect(await within(tuile, (tx) => followInTerritories(tx, tuile, { from, into }))).toBe(1);
    const sheet = await read(tuile, tuile.space);
    expect(sheet).toMatchObject({
      [block]: [{ organisationId: into }, ...named[block].slice(1)],
      version: 3,
    });
    expect(await within(tuile, (tx) => listTerritoriesNaming(tx, tuile, from))).toEqual([]);
    expect((await read(tuile, faience.space))?.version).toBe(1);
  });
});
