// The journal and the dated versions: written once, in order, whole, and of one territory alone.
import { randomUUID } from 'node:crypto';
import { type Action, emptyDetails, type ProgrammeSnapshot } from '@trame/core/action-programme';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../test/database.js';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { insertEvent, listEvents } from './journal.repo.js';
import { insertAction, insertProgramme } from './repo.js';
import { findVersion, insertVersion, type KeptVersion, listKeptVersions } from './version/version.repo.js';

let test: TestDatabase;
let tuile: TenantScope;
let faience: TenantScope;

beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(async () => {
  const fabrique = await createTestSpace(test.database, { kind: 'fabrique' });
  tuile = await createTestSpace(test.database, { kind: 'territory', fabrique });
  await test.database.within(tuile, (tx) =>
    insertProgramme(tx, tuile, {
      words: { group: null, lead: 'pilote', action: 'action' },
      declared: { actions: null, groups: null },
      ...{ discrepancyNote: null, starMeaning: null, themeWords: {}, flagDefinitions: {}, source: null },
      groups: [],
    }),
  );
  faience = await createTestSpace(test.database, { kind: 'territory', fabrique });
});
afterAll(() => test.drop());

const within = <T>(scope: TenantScope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  test.database.within(scope, work);
const sheetOf = (title: string, id: string = randomUUID()): Action => ({
  ...{ id, code: null, title, groupId: null, stage: 'idea', pilots: [], objectives: [], description: null },
  ...{ components: [], links: [], themeIds: [], confidence: 'high', flags: [], restricted: false },
  provenance: { kind: 'typed', reference: null, quoted: [], sources: [] },
  details: emptyDetails,
});
const actOf = (kind: string, at: string) => ({
  ...{ kind, at: new Date(at), who: 'La cheffe de projet', accountId: null },
});

/** The action stands in the programme of the territory, as it must to have a journal. */
const stand = (sheet: Action): Promise<boolean> =>
  within(tuile, (tx) => insertAction(tx, tuile, { ...sheet, position: 0, exemplarId: null }));

describe('the journal of an action', () => {
  it('comes back the earliest first, by version within one instant, each with the sheet it left', async () => {
    const id = randomUUID();
    await stand(sheetOf('Quai', id));
    const keep = (title: string, version: number, at: string) =>
      within(tuile, (tx) =>
        insertEvent(tx, tuile, { act: actOf(title, at), sheet: sheetOf(title, id), version }),
      );
    await keep('troisième', 3, '2027-03-02T10:00:00Z');
    await keep('deuxième', 2, '2027-03-02T10:00:00Z');
    await keep('première', 1, '2027-03-01T10:00:00Z');
    const events = await within(tuile, (tx) => listEvents(tx, tuile, id));
    expect(events.map(({ version, sheet }) => [version, sheet.title])).toEqual([
      [1, 'première'],
      [2, 'deuxième'],
      [3, 'troisième'],
    ]);
    expect(events[0]).toMatchObject({ kind: 'première', who: 'La cheffe de projet', note: null });
  });

  it('has no line for an action that does not stand in the programme', async () => {
    const act = actOf('added', '2027-03-01T10:00:00Z');
    const work = within(tuile, (tx) =>
      insertEvent(tx, tuile, { act, sheet: sheetOf('Nulle part'), version: 1 }),
    );
    await expect(work).rejects.toThrow();
  });

  it('holds one action’s events and no other’s', async () => {
    const [one, other] = [sheetOf('Quai'), sheetOf('Campus')];
    await stand(one);
    await stand(other);
    await within(tuile, async (tx) => {
      for (const sheet of [one, other]) {
        await insertEvent(tx, tuile, { act: actOf('added', '2027-03-01T10:00:00Z'), sheet, version: 1 });
      }
    });
    const events = await within(tuile, (tx) => listEvents(tx, tuile, one.id));
    expect(events.map(({ sheet }) => sheet.title)).toEqual(['Quai']);
  });

  it('written when sheets said less is read with what they say today, empty', async () => {
    const now = sheetOf('Quai');
    await stand(now);
    const { details: _details, ...old } = now;
    const sheet = { ...old, details: { problem: 'Le quai est court.' } } as unknown as Action;
    await within(tuile, (tx) =>
      insertEvent(tx, tuile, { act: actOf('added', '2027-03-01T10:00:00Z'), sheet, version: 1 }),
    );
    const [event] = await within(tuile, (tx) => listEvents(tx, tuile, old.id));
    expect(event?.sheet.details).toEqual({ ...emptyDetails, problem: 'Le quai est court.' });
  });

  it('is lost with the change it tells of, and kept with it: one transaction', async () => {
    const sheet = sheetOf('Quai');
    await stand(sheet);
    const work = within(tuile, async (tx) => {
      await insertEvent(tx, tuile, { act: actOf('added', '2027-03-01T10:00:00Z'), sheet, version: 1 });
      throw new Error('the change failed');
    });
    await expect(work).rejects.toThrow('the change failed');
    expect(await within(tuile, (tx) => listEvents(tx, tuile, sheet.id))).toEqual([]);
  });
});

describe('versions', () => {
  const snapshotOf = (...titles: string[]): ProgrammeSnapshot => ({
    words: { group: 'axe', lead: 'pilote', action: 'projet' },
    groups: [{ id: 'g', code: null, label: 'Former', themeId: null }],
    actions: titles.map((title) => sheetOf(title)),
  });
  const versionOf = (label: string, at: string, ...titles: string[]): KeptVersion => ({
    ...{ id: randomUUID(), label, takenAt: new Date(at), takenBy: null, snapshot: snapshotOf(...titles) },
  });

  it('come back the earliest first, to the letter', async () => {
    const second = versionOf('v2', '2027-06-01T08:00:00Z', 'Quai', 'Campus');
    const first = versionOf('v1, séminaire 4', '2027-03-01T08:00:00Z', 'Quai');
    await within(tuile, async (tx) => {
      await insertVersion(tx, tuile, second);
      await insertVersion(tx, tuile, first);
    });
    expect(await within(tuile, (tx) => listKeptVersions(tx, tuile))).toEqual([first, second]);
    expect(await within(tuile, (tx) => findVersion(tx, tuile, second.id))).toEqual(second);
  });

  it('of one instant keep one order', async () => {
    const twins = ['a', 'b', 'c'].map((label) => versionOf(label, '2027-03-01T08:00:00Z'));
    await within(tuile, async (tx) => {
      for (const twin of twins) await insertVersion(tx, tuile, twin);
    });
    const read = () => within(tuile, async (tx) => (await listKeptVersions(tx, tuile)).map(({ id }) => id));
    expect(await read()).toEqual(twins.map(({ id }) => id).toSorted());
    expect(await read()).toEqual(await read());
  });

  it('are never written twice under one identifier', async () => {
    const made = versionOf('v1', '2027-03-01T08:00:00Z', 'Quai');
    await within(tuile, (tx) => insertVersion(tx, tuile, made));
    const again = within(tuile, (tx) => insertVersion(tx, tuile, { ...made, label: 'autre' }));
    await expect(again).rejects.toThrow();
    expect((await within(tuile, (tx) => findVersion(tx, tuile, made.id)))?.label).toBe('v1');
  });

  it('that are not there are null', async () => {
    expect(await within(tuile, (tx) => findVersion(tx, tuile, randomUUID()))).toBeNull();
    expect(await within(tuile, (tx) => listKeptVersions(tx, tuile))).toEqual([]);
  });

  it('and journals are invisible to the neighbour, even asked for in the name of their owner [R013]', async () => {
    const made = versionOf('v1', '2027-03-01T08:00:00Z', 'Quai');
    const sheet = sheetOf('Quai');
    await stand(sheet);
    await within(tuile, async (tx) => {
      await insertVersion(tx, tuile, made);
      await insertEvent(tx, tuile, { act: actOf('added', '2027-03-01T10:00:00Z'), sheet, version: 1 });
    });
    await within(faience, async (tx) => {
      for (const scope of [faience, tuile]) {
        expect(await findVersion(tx, scope, made.id)).toBeNull();
        expect(await listKeptVersions(tx, scope)).toEqual([]);
        expect(await listEvents(tx, scope, sheet.id)).toEqual([]);
      }
      const counted = await tx.execute<{ n: number }>(sql`select count(*)::int as n from programme_version`);
      expect(counted.rows[0]?.n).toBe(0);
    });
    const forged = within(faience, (tx) => insertVersion(tx, tuile, versionOf('x', '2027-03-01T08:00:00Z')));
    await expect(forged).rejects.toThrow();
  });
});
