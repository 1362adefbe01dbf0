// What the store of programmes holds to: one's own space, public facts that follow, rows loaded once.
import { randomUUID } from 'node:crypto';
import { emptyDetails } from '@trame/core/action-programme';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../test/database.js';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import {
  computeNextPosition,
  getStoredProgramme,
  insertAction,
  insertProgramme,
  lockAction,
  type NewAction,
  writeAction,
} from './repo.js';
import { insertSharedProgramme, listSharedActions, listSharedProgrammes } from './shared.repo.js';
import { insertThemes, listThemes } from './theme/theme.repo.js';

let test: TestDatabase;
let fabrique: TenantScope;
let tuile: TenantScope;
let faience: TenantScope;

beforeAll(async () => {
  test = await createTestDatabase();
});

beforeEach(async () => {
  fabrique = await createTestSpace(test.database, { kind: 'fabrique' });
  tuile = await createTestSpace(test.database, { kind: 'territory', fabrique });
  faience = await createTestSpace(test.database, { kind: 'territory', fabrique });
});

afterAll(() => test.drop());

const within = <T>(scope: TenantScope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  test.database.within(scope, work);

const newAction = (more: Partial<NewAction> = {}): NewAction => ({
  id: randomUUID(),
  code: null,
  title: 'Four commun',
  groupId: null,
  position: 0,
  stage: 'idea',
  pilots: [],
  objectives: [],
  description: null,
  components: [],
  links: [],
  themeIds: [],
  confidence: 'high',
  flags: [],
  provenance: { kind: 'typed', reference: null, quoted: [], sources: [] },
  exemplarId: null,
  restricted: false,
  details: emptyDetails,
  ...more,
});

const listTitles = async (scope: TenantScope): Promise<readonly string[]> =>
  (await within(scope, (tx) => getStoredProgramme(tx, scope))).actions.map(({ title }) => title);

describe('a programme stays in its territory [R013]', () => {
  it('is invisible to the neighbour and to the Fabrique', async () => {
    const made = newAction();
    await within(tuile, (tx) => insertAction(tx, tuile, made));
    expect(await listTitles(tuile)).toEqual(['Four commun']);
    expect(await listTitles(faience)).toEqual([]);
    expect(await listTitles(fabrique)).toEqual([]);
    expect(await within(faience, (tx) => lockAction(tx, faience, made.id))).toBeNull();
  });

  it('cannot be written from the neighbour’s transaction, even by mistake', async () => {
    const attempt = within(faience, (tx) => insertAction(tx, tuile, newAction()));
    await expect(attempt).rejects.toThrow();
    expect(await listTitles(tuile)).toEqual([]);
  });
});

describe('rows come back as they were written', () => {
  it('with every kind of pilot, in order', async () => {
    const pilots: NewAction['pilots'] = [
      { kind: 'organisation', organisationId: randomUUID(), printed: 'Région', lead: true },
      { kind: 'generic', label: 'Entreprises', organisationId: randomUUID(), lead: false },
      { kind: 'generic', label: 'Groupement', organisationId: null, lead: false },
      { kind: 'person', label: 'la directrice', lead: false },
    ];
    const made = newAction({
      pilots,
      objectives: ['un', 'deux'],
      components: [{ id: '1', title: 'Atelier' }],
    });
    await within(tuile, (tx) => insertAction(tx, tuile, made));
    expect(await within(tuile, (tx) => lockAction(tx, tuile, made.id))).toEqual({ ...made, version: 1 });
  });

  it('with « À préciser » as a pilot of its own kind [R121]', async () => {
    const made = newAction({ pilots: [{ kind: 'to-be-named', printed: 'À préciser' }] });
    await within(tuile, (tx) => insertAction(tx, tuile, made));
    expect((await within(tuile, (tx) => lockAction(tx, tuile, made.id)))?.pilots).toEqual(made.pilots);
  });

  it('once: the same row loaded again stays as people left it', async () => {
    const made = newAction();
    expect(await within(tuile, (tx) => insertAction(tx, tuile, made))).toBe(true);
    await within(tuile, (tx) => writeAction(tx, tuile, { ...made, title: 'Four partagé', version: 1 }));
    expect(await within(tuile, (tx) => insertAction(tx, tuile, made))).toBe(false);
    expect(await listTitles(tuile)).toEqual(['Four partagé']);
  });

  it('with fewer pilots when some were taken away', async () => {
    const first = { kind: 'organisation', organisationId: randomUUID(), printed: null, lead: false } as const;
    const made = newAction({ pilots: [first, { ...first, organisationId: randomUUID() }] });
    await within(tuile, (tx) => insertAction(tx, tuile, made));
    await within(tuile, (tx) => writeAction(tx, tuile, { ...made, pilots: [first], version: 1 }));
    const kept = await within(tuile, (tx) => lockAction(tx, tuile, made.id));
    expect(kept).toMatchObject({ version: 2, pilots: [first] });
  });
});

describe('the order of a programme', () => {
  it('goes on from the last row, from nothing at first', async () => {
    const next = () => within(tuile, (tx) => computeNextPosition(tx, tuile));
    expect(await next()).toBe(0);
    await within(tuile, (tx) => insertAction(tx, tuile, newAction({ position: 7, title: 'dernier' })));
    await within(tuile, (tx) => insertAction(tx, tuile, newAction({ position: 2, title: 'premier' })));
    expect(await next()).toBe(8);
    expect(await listTitles(tuile)).toEqual(['premier', 'dernier']);
  });

  it('keeps its groups in the order they were framed [R118]', async () => {
    const groups = ['Énergie', 'Métiers', null].map((label) => ({
      id: randomUUID(),
      code: null,
      label,
      themeId: null,
    }));
    const frame = {
      words: { group: 'axe' as const, lead: 'pilote' as const, action: 'projet' },
      declared: { actions: 30, groups: 5 },
      discrepancyNote: null,
      starMeaning: null,
      themeWords: {},
      flagDefinitions: {},
      source: null,
      groups,
    };
    await within(tuile, (tx) => insertProgramme(tx, tuile, frame));
    const programme = await within(tuile, (tx) => getStoredProgramme(tx, tuile));
    expect(programme).toMatchObject({ words: frame.words, declared: frame.declared, groups });
  });
});

describe('what is shared in the Fabrique', () => {
  const listShared = (scope = fabrique) => within(scope, (tx) => listSharedActions(tx, scope));

  it('names who pilots what, with the lead, and follows each change', async () => {
    const [one, two] = [randomUUID(), randomUUID()];
    const pilot = (organisationId: string, lead: boolean) =>
      ({ kind: 'organisation', organisationId, printed: null, lead }) as const;
    const made = newAction({ pilots: [pilot(one, false), pilot(two, true)] });
    await within(tuile, (tx) => insertAction(tx, tuile, made));
    expect(await listShared(faience)).toEqual([
      {
        actionId: made.id,
        territoryId: tuile.space,
        title: 'Four commun',
        pilotState: 'named',
        pilotIds: [one, two],
        leadId: two,
        themeIds: [],
      },
    ]);
    await within(tuile, (tx) => writeAction(tx, tuile, { ...made, pilots: [], version: 1 }));
    expect(await listShared()).toMatchObject([{ pilotState: 'none', pilotIds: [], leadId: null }]);
  });

  it('never holds a restricted action, and lets it in once it is no longer', async () => {
    const made = newAction({ restricted: true });
    await within(tuile, (tx) => insertAction(tx, tuile, made));
    expect(await listShared()).toEqual([]);
    await within(tuile, (tx) => writeAction(tx, tuile, { ...made, restricted: false, version: 1 }));
    expect(await listShared()).toHaveLength(1);
  });

  it('is written or lost with the action itself', async () => {
    const attempt = within(tuile, async (tx) => {
      await insertAction(tx, tuile, newAction());
      throw new Error('the rest of the transaction failed');
    });
    await expect(attempt).rejects.toThrow('the rest of the transaction failed');
    expect(await listShared()).toEqual([]);
    expect(await listTitles(tuile)).toEqual([]);
  });

  it('holds themes in order, and what each programme announces, once', async () => {
    const themes = [
      { id: 'habitants', label: 'Écoute des habitants' },
      { id: 'energies', label: 'Nouvelles énergies' },
    ];
    await within(tuile, (tx) => insertThemes(tx, tuile, themes));
    await within(faience, (tx) => insertThemes(tx, faience, [{ id: 'energies', label: 'autre mot' }]));
    expect(await within(fabrique, (tx) => listThemes(tx, fabrique))).toEqual(themes);
    await within(tuile, (tx) => insertSharedProgramme(tx, tuile, 30));
    await within(tuile, (tx) => insertSharedProgramme(tx, tuile, 31));
    expect(await within(faience, (tx) => listSharedProgrammes(tx, faience))).toEqual([
      { territoryId: tuile.space, declaredActions: 30 },
    ]);
  });

  it('is not that of another Fabrique', async () => {
    await within(tuile, (tx) => insertAction(tx, tuile, newAction()));
    const other = await createTestSpace(test.database, { kind: 'fabrique' });
    expect(await listShared(other)).toEqual([]);
  });
});
