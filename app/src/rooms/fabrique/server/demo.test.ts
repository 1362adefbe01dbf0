// How the published frame and library become a Fabrique: roles, sheets, empty benchmark; on invented files.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../test/database.js';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { loadDemoFabrique } from './demo.js';
import { listBenchmarkSheets, listSheets } from './library.repo.js';
import {
  getFrame,
  listFabriques,
  listMembers,
  listOrganisations,
  registerSpaces,
  writeFrame,
} from './repo.js';

const files = {
  'context.json': {
    source: { title: 'Publication', publisher: 'Éditeur', programme: 'Fabrique' },
    transitions: [{ id: 'eco', label: 'Écologique', aspects: ['eau'] }],
    sourceDiscrepancies: [{ id: 'D1', topic: 'Compte', text: '30 ou 31.' }],
  },
  'organisations.json': {
    organisations: [
      { id: 'agence', mentions: [{ source: 'cadre', as: 'pilote et financeur' }] },
      { id: 'chef', mentions: [{ source: 'cadre', as: 'mandataire du groupement' }] },
      { id: 'second', mentions: [{ source: 'cadre', as: 'cotraitant' }, { source: 'profil' }] },
      { id: 'ailleurs', mentions: [{ source: 'annexe-1' }] },
      { id: 'curieux', mentions: [{ source: 'cadre', as: 'spectateur' }] },
    ],
  },
  'phases.json': {
    phases: [
      {
        id: 'motive',
        name: 'MOTIVE !',
        objective: 'Rallier.',
        nature: 'mobilisation',
        questions: [{ id: 'M1', text: 'Pourquoi ?' }],
        inputs: [],
        outputs: [{ text: 'attentes', basis: 'explicit' }],
        methods: [{ methodId: 'emblemes', basis: 'implied' }],
        seminar: { number: 1, basis: 'implied' },
      },
    ],
  },
  'methods.json': {
    methods: [
      {
        id: 'emblemes',
        name: 'Emblèmes',
        kind: 'atelier',
        purpose: 'Attacher.',
        phases: ['motive'],
        phaseBasis: 'implied',
        lessonId: null,
        sourceSection: '3',
        rules: [],
        steps: [
          { order: 1, text: 'Seul.', durationMin: { min: 5, max: 5 }, basis: 'explicit', who: 'chacun' },
        ],
        roles: [],
        outputs: ['un emblème'],
        canonicalDifferences: ['plus court'],
      },
    ],
  },
  'lessons.json': {
    lessons: [
      {
        id: 'L1',
        title: 'Rallier',
        thesis: 't',
        mechanism: 'm',
        methodIds: ['emblemes'],
        exemplarIds: ['EX'],
      },
    ],
  },
  'action-exemplars.json': {
    exemplars: [
      {
        id: 'EX',
        title: 'Le four',
        territoryId: 'tuile',
        lessonId: 'L1',
        projectIds: ['T-01'],
        kind: 'mutualisation',
        summary: 's',
        partners: ['chef'],
        timeline: [{ year: 1894, text: 'premier four' }],
        figures: [{ key: 'panels', value: 120, unit: 'panneaux' }],
        components: [],
        financing: { agence: 'société', cite: 'public' },
        status2020: 'proposition',
      },
    ],
  },
  'benchmark.json': {
    territories: [{ id: 'B1', name: 'Bilbao', place: null, country: 'Espagne', countryCode: 'ES' }],
  },
};

let test: TestDatabase;
let fabrique: TenantScope;
let tuile: TenantScope;
const ids = new Map<string, string>();
const idOf = (kind: string, slug: string): string => {
  const id = ids.get(kind + slug) ?? randomUUID();
  ids.set(kind + slug, id);
  return id;
};
const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => test.database.within(fabrique, work);
const load = () =>
  within((tx) => loadDemoFabrique(tx, fabrique, { files, idOf, territories: [tuile.space] }));

beforeAll(async () => {
  test = await createTestDatabase();
  fabrique = await createTestSpace(test.database, { kind: 'fabrique' });
  tuile = await createTestSpace(test.database, { kind: 'territory', fabrique });
  await load();
});

afterAll(() => test.drop());

describe('the frame [R001] [R003] [R004] [R005]', () => {
  it('runs over 2019, keeps its source and what its source contradicts', async () => {
    expect(await within((tx) => getFrame(tx, fabrique))).toMatchObject({
      title: 'Territoires industriels',
      startsOn: '2019-01-01',
      endsOn: '2019-12-31',
      designedFrom: '2018-01-01',
      specification: { localSeminars: 4, interSiteSeminars: 3, benchmarkSheets: 10 },
      transitions: [{ id: 'eco', label: 'Écologique' }],
      sourceDiscrepancies: [{ id: 'D1', topic: 'Compte', text: '30 ou 31.' }],
      source: { title: 'Publication', publisher: 'Éditeur', programme: 'Fabrique' },
    });
  });

  it('gives the agency its two parts, the firms one each with a lead, and nobody a part by guess', async () => {
    const parts = await within((tx) => listOrganisations(tx, fabrique));
    expect(parts.map(({ role, organisationId, lead }) => [role, organisationId, lead])).toEqual([
      ['national-lead', idOf('organisation', 'agence'), true],
      ['funder', idOf('organisation', 'agence'), false],
      ['provider', idOf('organisation', 'chef'), true],
      ['provider', idOf('organisation', 'second'), false],
    ]);
  });

  it('has its territories, whose day of volunteering the source does not give [R002]', async () => {
    expect(await within((tx) => listMembers(tx, fabrique))).toMatchObject([
      { territoryId: tuile.space, position: 0, volunteeredOn: null, signatoryRole: null },
    ]);
  });
});

describe('the library', () => {
  it('reads phases with the seminar that carries them [R048] [R050]', async () => {
    const [phase] = await within((tx) => listSheets(tx, fabrique, 'phase'));
    expect(phase).toMatchObject({
      id: 'motive',
      seminarNumber: 1,
      outputs: [{ text: 'attentes', basis: 'explicit' }],
    });
    expect(phase).not.toHaveProperty('seminar');
  });

  it('reads methods with what they leave open, absent lists being empty [R083]', async () => {
    const [method] = await within((tx) => listSheets(tx, fabrique, 'method'));
    expect(method).toMatchObject({ differences: ['plus court'], materials: [], openQuestions: [] });
    expect(method?.steps).toEqual([
      {
        order: 1,
        text: 'Seul.',
        durationMin: { min: 5, max: 5 },
        basis: 'explicit',
        who: 'chacun',
        grouping: null,
      },
    ]);
  });

  it('reads exemplars with a source on each figure and their financing part by part [R141]', async () => {
    const [exemplar] = await within((tx) => listSheets(tx, fabrique, 'exemplar'));
    expect(exemplar).toMatchObject({
      territoryId: idOf('territory', 'tuile'),
      partnerIds: [idOf('organisation', 'chef')],
      actionCodes: ['T-01'],
      status: 'proposition',
      financing: [
        { part: 'agence', text: 'société' },
        { part: 'cite', text: 'public' },
      ],
      timeline: [{ year: 1894, text: 'premier four', period: null, approximate: false }],
    });
    expect(exemplar?.figures[0]?.source).toContain('Le four');
  });

  it('reads lessons with empty blocks as null [R135]', async () => {
    expect(await within((tx) => listSheets(tx, fabrique, 'lesson'))).toMatchObject([
      { id: 'L1', reciprocity: null, cooperationSpaces: null, methodIds: ['emblemes'] },
    ]);
  });

  it('gives the benchmark its names and leaves its sheets empty [R086]', async () => {
    expect(await within((tx) => listBenchmarkSheets(tx, fabrique))).toMatchObject([
      { code: 'B1', name: 'Bilbao', whatHappened: null, whatToKeep: null, sources: [] },
    ]);
  });
});

describe('loading again', () => {
  it('changes nothing of what people wrote, and doubles nothing', async () => {
    const frame = await within((tx) => getFrame(tx, fabrique));
    if (frame === null) throw new Error('the frame of the test is there');
    await within((tx) => writeFrame(tx, fabrique, { ...frame, title: 'La nôtre' }));
    await load();
    expect(await within((tx) => getFrame(tx, fabrique))).toMatchObject({ title: 'La nôtre', version: 2 });
    expect(await within((tx) => listOrganisations(tx, fabrique))).toHaveLength(4);
    expect(await within((tx) => listSheets(tx, fabrique, 'method'))).toHaveLength(1);
  });

  it('is lost whole when a file is of another shape', async () => {
    const other = await createTestSpace(test.database, { kind: 'fabrique' });
    const broken = { ...files, 'benchmark.json': { territories: [{ id: 'B1' }] } };
    const attempt = test.database.within(other, (tx) =>
      loadDemoFabrique(tx, other, { files: broken, idOf, territories: [] }),
    );
    await expect(attempt).rejects.toThrow();
    expect(await test.database.within(other, (tx) => getFrame(tx, other))).toBeNull();
  });

  it('is of its own Fabrique alone', async () => {
    const other = await createTestSpace(test.database, { kind: 'fabrique' });
    expect(await test.database.within(other, (tx) => getFrame(tx, other))).toBeNull();
    expect(await test.database.within(other, (tx) => listSheets(tx, other, 'method'))).toEqual([]);
  });
});

describe('the registry of spaces', () => {
  it('registers a Fabrique and its territories once, and lists Fabriques', async () => {
    const id = randomUUID();
    const own = { id, kind: 'fabrique' as const, fabrique: id, slug: 'ceramique' };
    const child = { id: randomUUID(), kind: 'territory' as const, fabrique: id, slug: 'gres' };
    const register = () => test.database.outside((tx) => registerSpaces(tx, [own, child]));
    await register();
    await register();
    const fabriques = await test.database.outside((tx) => listFabriques(tx));
    expect(fabriques.filter((known) => known === id)).toHaveLength(1);
    expect(fabriques).not.toContain(child.id);
  });
});
