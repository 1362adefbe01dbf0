// How a published profile becomes a sheet: kinds, perimeters, missing figures, doubts; on an invented territory.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../test/database.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import { listDemoTerritories, loadDemoTerritory } from './demo.js';
import { getTerritorySheet } from './repo.js';

const published = {
  id: 'tuile',
  name: 'Pays de la Tuile',
  orgId: 'cc-tuile',
  epciType: 'communauté de communes',
  mainTowns: ['Tuilerie', 'Four'],
  territoireIndustrie: { name: 'Terres cuites', interregional: true },
  perimeterChoice: { scale: 'territoire-industrie', text: 'Avec les voisins.' },
  figures: { year: 2017, provider: 'INSEE', population: 12_000, industrialJobShareTiPct: 23.5 },
  sectors: ['terre cuite'],
  employers: [
    { orgId: 'fonderie', employees: 300, subcontractors: 40, sector: 'métal' },
    { orgId: 'inconnue', employees: null },
  ],
  networks: ['club', 'pole'],
  networkFacts: [{ orgId: 'club', members: 24 }],
  specificities: [
    { id: 'S1', kind: 'savoir-faire', text: 'Tuile vernissée.', orgId: 'fonderie' },
    { id: 'S2', kind: 'légende', text: 'Un dragon.' },
  ],
  binome: {
    elected: { role: 'président', confidence: 'explicit' },
    industrial: { role: null, confidence: 'unknown' },
    note: 'Seul l’élu est décrit.',
  },
  attachmentThemes: ['argile'],
  rupturesTested: [{ id: 'R1', text: 'Plus d’argile.' }],
  mobilisation: { note: null },
  voices: [],
  context: 'Vallée.',
};

function createFiles(change: object = {}): Readonly<Record<string, unknown>> {
  return {
    'territories.json': { territories: [{ ...published, ...change }] },
    'organisations.json': {
      organisations: [
        { id: 'fonderie', name: 'Fonderie du Four' },
        { id: 'club', name: 'Club des tuiliers' },
      ],
    },
    'action-exemplars.json': {
      exemplars: [
        {
          id: 'EX',
          territoryId: 'tuile',
          title: 'Le four commun',
          timeline: [
            { year: 1894, text: 'premier four' },
            { year: null, period: 'XVe siècle', text: 'premières tuiles', approximate: true },
          ],
        },
        { id: 'EY', territoryId: 'ailleurs', title: 'Autre', timeline: [{ year: 1900, text: 'rien d’ici' }] },
      ],
    },
    'context.json': { sourceDiscrepancies: [{ id: 'D4', text: 'Deux parts égales, non vérifié.' }] },
  };
}

let test: TestDatabase;
const ids = new Map<string, string>();
const idOf = (kind: string, slug: string): string => {
  const key = `${kind} ${slug}`;
  const id = ids.get(key) ?? crypto.randomUUID();
  ids.set(key, id);
  return id;
};

async function load(change: object = {}, slug = 'tuile') {
  const scope: TenantScope = await createTestSpace(test.database, { kind: 'territory' });
  const files = createFiles(change);
  await test.database.within(scope, (tx) => loadDemoTerritory(tx, scope, { files, idOf, slug }));
  const sheet = await test.database.within(scope, (tx) => getTerritorySheet(tx, scope, { id: scope.space }));
  if (sheet === null) throw new Error('the sheet of the test was not loaded');
  return { scope, sheet };
}

beforeAll(async () => {
  test = await createTestDatabase();
});

afterAll(() => test.drop());

describe('figures [R018]', () => {
  it('carry source, year and unit; those the source does not give are absent', async () => {
    const { figures } = (await load()).sheet;
    expect(figures.map(({ key, value, unit, year }) => [key, value, unit, year])).toEqual([
      ['population', 12_000, 'habitants', 2017],
      ['industrial-job-share-ti', 23.5, '%', 2017],
    ]);
    for (const { source } of figures) expect(source).toMatch(/^INSEE, repris dans ANCT/);
  });

  it('carry the doubt of the source where it is, and nowhere else', async () => {
    const doubted = (await load({ id: 'dieppe-maritime' }, 'dieppe-maritime')).sheet;
    expect(doubted.figures.map(({ caveats }) => caveats)).toEqual([[], ['Deux parts égales, non vérifié.']]);
    expect((await load()).sheet.figures.flatMap(({ caveats }) => caveats)).toEqual([]);
  });

  it('keep headcount and subcontractors apart, null when the source is silent [R017]', async () => {
    const { employers } = (await load()).sheet;
    expect(
      employers.map(({ name, headcount, subcontractors }) => [name, headcount?.value, subcontractors?.value]),
    ).toEqual([
      ['Fonderie du Four', 300, 40],
      ['inconnue', undefined, undefined],
    ]);
  });
});

describe('perimeters [R015] [R016]', () => {
  it('are the EPCI and its Territoire d’industrie, which is the one chosen', async () => {
    const { perimeters, industrialTerritory, perimeterReason } = (await load()).sheet;
    expect(perimeters.map(({ kind, reference }) => [kind, reference])).toEqual([
      ['epci', false],
      ['industrial-territory', true],
    ]);
    expect(industrialTerritory).toEqual({ name: 'Terres cuites', interregional: true });
    expect(perimeterReason).toBe('Avec les voisins.');
  });

  it('gain the living area when that was the choice', async () => {
    const { perimeters } = (await load({ perimeterChoice: { scale: 'bassin-de-vie', text: 'Seuls.' } }))
      .sheet;
    const chosen = perimeters.filter(({ reference }) => reference);
    expect(chosen).toMatchObject([{ kind: 'living-area', name: 'Bassin de vie de Tuilerie et Four' }]);
  });
});

describe('the other blocks', () => {
  it('translate known kinds and keep the others as « other » [R019]', async () => {
    const { specificities } = (await load()).sheet;
    expect(specificities.map(({ kind }) => kind)).toEqual(['know-how', 'other']);
    expect(specificities.map(({ organisationId }) => organisationId)).toEqual([
      idOf('organisation', 'fonderie'),
      null,
    ]);
  });

  it('give a network its members when a figure says so [R033]', async () => {
    const { networks } = (await load()).sheet;
    expect(networks.map(({ name, members }) => [name, members?.value ?? null])).toEqual([
      ['Club des tuiliers', 24],
      ['pole', null],
    ]);
  });

  it('take history from the exemplars of this territory alone, with its source [R021]', async () => {
    const { history } = (await load()).sheet;
    expect(history.map(({ text, from, period, approximate }) => [text, from, period, approximate])).toEqual([
      ['premier four', 1894, null, false],
      ['premières tuiles', null, 'XVe siècle', true],
    ]);
    expect(history[0]?.source).toContain('Le four commun');
  });

  it('leave a seat empty when the source does not say who holds it [R025]', async () => {
    const { leadPair } = (await load()).sheet;
    expect(leadPair.elected.current).toMatchObject({ role: 'président', confidence: 'explicit' });
    expect(leadPair.industrial.current).toBeNull();
    expect(leadPair.note).toBe('Seul l’élu est décrit.');
  });
});

describe('loading', () => {
  it('a second time adds nothing', async () => {
    const { scope, sheet } = await load();
    const files = createFiles({ sectors: ['autre'] });
    await test.database.within(scope, (tx) => loadDemoTerritory(tx, scope, { files, idOf, slug: 'tuile' }));
    const again = await test.database.within(scope, (tx) =>
      getTerritorySheet(tx, scope, { id: scope.space }),
    );
    expect(again).toEqual(sheet);
  });

  it('fails aloud on a territory that was not published, and on a file of another shape', async () => {
    await expect(load({}, 'ailleurs')).rejects.toThrow(
      'territory/loadDemoTerritory: no published sheet for ailleurs',
    );
    await expect(load({ figures: { provider: 'INSEE' } })).rejects.toThrow();
  });

  it('lists the territories in the order of the publication', () => {
    expect(listDemoTerritories(createFiles())).toEqual(['tuile']);
  });
});
