// Committees, rounds and groups in the database: kept as written, moved by their version, held by one hand at a time.
import { randomUUID } from 'node:crypto';
import type { Committee, ValidationRound } from '@trame/core/action-programme';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../../test/database.js';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { appendGroups } from '../exchange/exchange.repo.js';
import { getStoredProgramme } from '../repo.js';
import { insertVersion } from '../version/version.repo.js';
import {
  insertCommittee,
  insertRound,
  listKeptCommittees,
  listKeptRounds,
  lockCommittee,
  lockRound,
  writeCommittee,
  writeVoices,
} from './follow.repo.js';

let test: TestDatabase;
let tuile: TenantScope;
let faience: TenantScope;

beforeAll(async () => {
  test = await createTestDatabase();
});
beforeEach(async () => {
  const fabrique = await createTestSpace(test.database, { kind: 'fabrique' });
  tuile = await createTestSpace(test.database, { kind: 'territory', fabrique });
  faience = await createTestSpace(test.database, { kind: 'territory', fabrique });
});
afterAll(() => test.drop());

const within = <T>(scope: TenantScope, work: (tx: Tx) => Promise<T>): Promise<T> =>
  test.database.within(scope, work);
const committee = (on: string, more: Partial<Committee> = {}): Committee => ({
  ...{
    id: randomUUID(),
    title: 'Comité de suivi',
    on,
    chair: null,
    present: [],
    decisions: [],
    nextOn: null,
  },
  isClosed: false,
  ...more,
});

describe('committees', () => {
  it('come back the earliest day first, as they were written, at their first version', async () => {
    const decisions = [
      {
        actionId: randomUUID(),
        title: 'Quai',
        said: 'long',
        decision: null,
        who: 'Région',
        due: '2027-05-01',
      },
    ];
    const second = committee('2027-06-01', {
      chair: 'la présidente',
      present: ['Région', 'État'],
      decisions,
    });
    const first = committee('2027-03-01');
    await within(tuile, async (tx) => {
      await insertCommittee(tx, tuile, second);
      await insertCommittee(tx, tuile, first);
    });
    expect(await within(tuile, (tx) => listKeptCommittees(tx, tuile))).toEqual([
      { ...first, version: 1 },
      { ...second, version: 1 },
    ]);
  });

  it('rewritten move their version by one, and nobody else’s', async () => {
    const [one, other] = [committee('2027-03-01'), committee('2027-03-01')];
    await within(tuile, async (tx) => {
      for (const made of [one, other]) await insertCommittee(tx, tuile, made);
      await writeCommittee(tx, tuile, {
        ...one,
        title: 'Comité élargi',
        nextOn: '2027-09-01',
        isClosed: true,
      });
    });
    expect(await within(tuile, (tx) => lockCommittee(tx, tuile, one.id))).toMatchObject({
      ...{ title: 'Comité élargi', nextOn: '2027-09-01', isClosed: true, version: 2 },
    });
    expect(await within(tuile, (tx) => lockCommittee(tx, tuile, other.id))).toEqual({ ...other, version: 1 });
  });

  it('are held by the first hand until it has finished: the second reads what the first wrote', async () => {
    const made = committee('2027-03-01');
    await within(tuile, (tx) => insertCommittee(tx, tuile, made));
    const order: string[] = [];
    let arrived = (): void => undefined;
    const isHeld = new Promise<void>((resolve) => {
      arrived = resolve;
    });
    const first = within(tuile, async (tx) => {
      const kept = await lockCommittee(tx, tuile, made.id);
      arrived();
      await new Promise((resolve) => setTimeout(resolve, 150));
      await writeCommittee(tx, tuile, { ...made, title: 'première main' });
      order.push('first');
      return kept?.version;
    });
    await isHeld;
    const second = within(tuile, async (tx) => {
      const kept = await lockCommittee(tx, tuile, made.id);
      order.push('second');
      return [kept?.version, kept?.title];
    });
    expect(await Promise.all([first, second])).toEqual([1, [2, 'première main']]);
    expect(order).toEqual(['first', 'second']);
  });

  it('are the neighbour’s neither to read nor to write [R013]', async () => {
    const made = committee('2027-03-01');
    await within(tuile, (tx) => insertCommittee(tx, tuile, made));
    await within(faience, async (tx) => {
      expect(await lockCommittee(tx, tuile, made.id)).toBeNull();
      expect(await listKeptCommittees(tx, tuile)).toEqual([]);
      await writeCommittee(tx, tuile, { ...made, title: 'forgé' });
    });
    expect((await within(tuile, (tx) => lockCommittee(tx, tuile, made.id)))?.title).toBe('Comité de suivi');
  });
});

describe('rounds of validation', () => {
  const takeVersion = async (): Promise<string> => {
    const id = randomUUID();
    const words = { group: null, lead: 'pilote' as const, action: 'action' };
    await within(tuile, (tx) =>
      insertVersion(tx, tuile, {
        ...{ id, label: 'v1', takenAt: new Date('2027-03-01T08:00:00Z'), takenBy: null },
        snapshot: { words, groups: [], actions: [] },
      }),
    );
    return id;
  };
  const voice = (id: string, answer: ValidationRound['voices'][number]['answer'] = null) => ({
    ...{ id, label: id, organisationId: null, answer, remark: null, by: null, on: null },
  });

  it('keep each voice as it is, and move their version with each answer', async () => {
    const versionId = await takeVersion();
    const round: ValidationRound = {
      ...{ id: randomUUID(), versionId, opensOn: '2027-03-02', closesOn: null },
      voices: [voice('Région'), voice('État')],
    };
    await within(tuile, (tx) => insertRound(tx, tuile, round));
    const voices = [voice('Région', 'agreed'), voice('État')];
    await within(tuile, (tx) => writeVoices(tx, tuile, { id: round.id, voices }));
    expect(await within(tuile, (tx) => lockRound(tx, tuile, round.id))).toEqual({
      ...round,
      voices,
      version: 2,
    });
  });

  it('come back the earliest first, and to nobody else [R013]', async () => {
    const versionId = await takeVersion();
    const made = ['2027-05-01', '2027-03-02'].map((opensOn) => ({
      ...{ id: randomUUID(), versionId, opensOn, closesOn: null, voices: [] },
    }));
    await within(tuile, async (tx) => {
      for (const round of made) await insertRound(tx, tuile, round);
    });
    const days = (scope: TenantScope) =>
      within(scope, async (tx) => (await listKeptRounds(tx, tuile)).map(({ opensOn }) => opensOn));
    expect(await days(tuile)).toEqual(['2027-03-02', '2027-05-01']);
    expect(await days(faience)).toEqual([]);
    expect(await within(faience, (tx) => lockRound(tx, tuile, made[0]?.id ?? ''))).toBeNull();
  });
});

describe('groups that a table brings', () => {
  const labels = async (): Promise<readonly (string | null)[]> =>
    within(tuile, async (tx) => (await getStoredProgramme(tx, tuile)).groups.map(({ label }) => label));

  it('come after those there are, in their order, even where nobody framed the programme', async () => {
    const first = await within(tuile, (tx) => appendGroups(tx, tuile, ['Former', 'Loger']));
    expect(new Set(first).size).toBe(2);
    await within(tuile, (tx) => appendGroups(tx, tuile, ['Relier']));
    expect(await labels()).toEqual(['Former', 'Loger', 'Relier']);
  });

  it('are none when the table brings none, and the programme is not even framed', async () => {
    expect(await within(tuile, (tx) => appendGroups(tx, tuile, []))).toEqual([]);
    expect(await labels()).toEqual([]);
  });
});
