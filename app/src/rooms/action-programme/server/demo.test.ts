// How a printed programme becomes rows: every row kept, words as printed, doubts and stages of the source.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../test/database.js';
import { loadDemoProgramme } from './demo.js';
import { getStoredProgramme } from './repo.js';
import { listSharedProgrammes } from './shared.repo.js';
import { listThemes } from './theme/theme.repo.js';

const row = (id: string, more: object = {}) => ({
  id,
  title: `Projet ${id}`,
  pilotes: ['tuilerie'],
  pilotesRaw: ['Tuilerie'],
  confidence: 'high',
  flags: [],
  ...more,
});

const programme = {
  territoryId: 'tuile',
  unit: 'projet',
  groupUnit: 'axe',
  ownerWord: 'porteur',
  declaredGroups: 2,
  declaredProjects: 5,
  starMeaning: 'Commun avec le pacte.',
  countDiscrepancy: { explanation: 'Cinq annoncés, six imprimés.', corroboration: ['la presse'] },
  groups: [
    {
      id: 'A1',
      label: 'Un territoire qui cuit mieux',
      themeId: 'energies',
      projects: [
        row('T-01', {
          starred: true,
          objectives: ['gagner', '(projet encore en définition)'],
          exemplarId: 'EX-1',
        }),
        row('T-02', {
          pilotes: [],
          pilotesRaw: ['À préciser'],
          pilotStatus: 'a-preciser',
          flags: ['sans-pilote'],
        }),
        row('T-03', { pilotes: ['entreprises'], pilotesRaw: ['Entreprises'], flags: ['porteur-generique'] }),
      ],
    },
    {
      id: 'A2',
      label: 'Un territoire qui forme',
      themeId: null,
      projects: [
        row('T-04', { pilotes: ['tuilerie', 'lycee'], pilotesRaw: ['Tuilerie et Lycée'], confidence: 'low' }),
        row('T-05', {
          pilotes: ['tuilerie', 'lycee'],
          pilotesRaw: ['La Tuilerie', 'Le Lycée'],
          exemplarId: 'EX-2',
        }),
        row('T-06'),
      ],
    },
  ],
};

const files = {
  'programmes.json': {
    source: { title: 'Publication', publisher: 'Éditeur' },
    flagDefinitions: {
      'sans-pilote': 'La publication indique « À préciser ».',
      'porteur-generique': 'Une catégorie d’acteurs.',
      'jamais-vu': 'Ne sert à aucune ligne.',
    },
    themes: [{ id: 'energies', label: 'Nouvelles énergies' }],
    programmes: [programme],
  },
  'organisations.json': {
    organisations: [
      { id: 'tuilerie', name: 'Tuilerie' },
      { id: 'lycee', name: 'Lycée' },
      { id: 'entreprises', name: 'Entreprises (non nommées)', generic: true },
    ],
  },
  'action-exemplars.json': {
    exemplars: [
      { id: 'EX-1', components: ['un', 'deux'], status2020: 'en définition' },
      { id: 'EX-2', components: [], status2020: 'en cours' },
    ],
  },
};

let test: TestDatabase;
const ids = new Map<string, string>();
const idOf = (kind: string, slug: string): string => {
  const id = ids.get(kind + slug) ?? randomUUID();
  ids.set(kind + slug, id);
  return id;
};

async function load(times = 1) {
  const scope = await createTestSpace(test.database, { kind: 'territory' });
  for (let time = 0; time < times; time += 1) {
    await test.database.within(scope, (tx) => loadDemoProgramme(tx, scope, { files, idOf, slug: 'tuile' }));
  }
  return test.database.within(scope, async (tx) => ({
    programme: await getStoredProgramme(tx, scope),
    themes: await listThemes(tx, scope),
    shared: await listSharedProgrammes(tx, scope),
  }));
}

beforeAll(async () => {
  test = await createTestDatabase();
});

afterAll(() => test.drop());

describe('the frame', () => {
  it('keeps the territory’s words, what is announced and why it differs [R118]', async () => {
    const loaded = await load();
    expect(loaded.programme).toMatchObject({
      words: { group: 'axe', lead: 'porteur', action: 'projet' },
      declared: { actions: 5, groups: 2 },
      discrepancyNote: { explanation: 'Cinq annoncés, six imprimés.', corroboration: ['la presse'] },
      starMeaning: 'Commun avec le pacte.',
      source: { title: 'Publication', publisher: 'Éditeur', section: 'Annexe 1' },
    });
    expect(loaded.shared).toMatchObject([{ declaredActions: 5 }]);
  });

  it('explains the flags that its rows bear, and only those', async () => {
    const { flagDefinitions } = (await load()).programme;
    expect(Object.keys(flagDefinitions).sort()).toEqual(['porteur-generique', 'sans-pilote']);
  });

  it('sets themes by hand, from the file [R130]', async () => {
    const loaded = await load();
    expect(loaded.themes).toEqual([{ id: 'energies', label: 'Nouvelles énergies' }]);
    expect(loaded.programme.groups.map(({ code, themeId }) => [code, themeId])).toEqual([
      ['A1', 'energies'],
      ['A2', null],
    ]);
  });
});

describe('the rows', () => {
  const find = async (code: string) => {
    const found = (await load()).programme.actions.find((action) => action.code === code);
    if (found === undefined) throw new Error(`row ${code} was not loaded`);
    return found;
  };

  it('are all kept, in the printed order, none merged', async () => {
    const { actions } = (await load()).programme;
    expect(actions.map(({ code }) => code)).toEqual(['T-01', 'T-02', 'T-03', 'T-04', 'T-05', 'T-06']);
  });

  it('keep objectives as aims, and what is in brackets as a description', async () => {
    expect(await find('T-01')).toMatchObject({
      objectives: ['gagner'],
      description: 'projet encore en définition',
      links: [{ name: 'Pacte Ardennes', note: null }],
    });
  });

  it('are proposals when the publication says they are still being defined [R125]', async () => {
    expect((await find('T-01')).stage).toBe('proposal');
    expect((await find('T-05')).stage).toBe('project-sheet');
    expect((await find('T-06')).stage).toBe('project-sheet');
  });

  it('keep « À préciser » and categories as what they are [R121]', async () => {
    expect((await find('T-02')).pilots).toEqual([{ kind: 'to-be-named', printed: 'À préciser' }]);
    expect((await find('T-03')).pilots).toEqual([
      {
        kind: 'generic',
        label: 'Entreprises',
        organisationId: idOf('organisation', 'entreprises'),
        lead: false,
      },
    ]);
  });

  it('give each pilot its printed words, unless one line names several', async () => {
    const printed = async (code: string) =>
      (await find(code)).pilots.map((pilot) => (pilot.kind === 'organisation' ? pilot.printed : null));
    expect(await printed('T-05')).toEqual(['La Tuilerie', 'Le Lycée']);
    expect(await printed('T-04')).toEqual([null, null]);
  });

  it('keep the words of the source beside them, whatever became of them [R147]', async () => {
    const { provenance, confidence } = await find('T-04');
    expect(provenance).toEqual({
      kind: 'publication',
      reference: 'Annexe 1, ligne T-04',
      quoted: ['Tuilerie et Lycée'],
      sources: [],
    });
    expect(confidence).toBe('low');
  });

  it('have no lead, which the publication never marks, and no parts that were not printed as such [R127]', async () => {
    const { actions } = (await load()).programme;
    const leads = actions.flatMap(({ pilots }) => pilots.filter((pilot) => 'lead' in pilot && pilot.lead));
    expect(leads).toEqual([]);
    expect(actions.flatMap(({ components }) => components)).toEqual([]);
  });
});

describe('loading', () => {
  it('twice gives the same programme', async () => {
    const { programme: once } = await load(1);
    const { programme: twice } = await load(2);
    expect(twice.actions.map(({ title }) => title)).toEqual(once.actions.map(({ title }) => title));
    expect(twice.groups).toHaveLength(2);
  });

  it('fails aloud on a territory without a programme', async () => {
    const scope = await createTestSpace(test.database, { kind: 'territory' });
    const attempt = test.database.within(scope, (tx) =>
      loadDemoProgramme(tx, scope, { files, idOf, slug: 'ailleurs' }),
    );
    await expect(attempt).rejects.toThrow('action-programme/loadDemoProgramme: no programme for ailleurs');
  });
});
