// Who pilots together, by public actions of one territory, and the last day of each quarter in which the journal moved.
import { randomUUID } from 'node:crypto';
import { emptyDetails } from '@trame/core/action-programme';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../test/database.js';
import type { TenantScope } from '../../../platform/server/db/index.js';
import { listDatedPilotings } from './piloting.repo.js';
import { insertAction } from './repo.js';
import { actionEvent } from './tables.js';

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

const [port, lycee] = [randomUUID(), randomUUID()];

/** A shared action, and the days its journal moved. */
async function share(scope: TenantScope, title: string, given: { pilots: string[]; at?: string[] }) {
  const id = randomUUID();
  await test.database.within(scope, async (tx) => {
    const pilots = given.pilots.map((organisationId) => ({
      ...{ kind: 'organisation' as const, organisationId, printed: organisationId, lead: false },
    }));
    await insertAction(tx, scope, {
      ...{ id, code: null, title, groupId: null, position: 0, stage: 'idea', pilots, objectives: [] },
      ...{ description: null, components: [], links: [], themeIds: [], confidence: 'high', flags: [] },
      provenance: { kind: 'typed', reference: null, quoted: [], sources: [] },
      ...{ exemplarId: null, restricted: false, details: emptyDetails },
    });
    for (const [version, at] of (given.at ?? []).entries()) {
      await tx.insert(actionEvent).values({
        ...{ spaceId: scope.space, id: randomUUID(), actionId: id, version, kind: 'edit', who: 'x' },
        ...{ at: new Date(at), accountId: null, note: null, sheet: {} as never },
      });
    }
  });
}

const read = (scope: TenantScope) => test.database.within(scope, (tx) => listDatedPilotings(tx, scope));

describe('pilots of one action [R105]', () => {
  it('are told with the last day of each quarter that the journal moved, on the clock of Paris', async () => {
    const at = [
      '2026-01-05T10:00:00Z',
      '2026-03-31T22:30:00Z',
      '2026-03-30T10:00:00Z',
      '2026-07-01T10:00:00Z',
    ];
    await share(tuile, 'Four commun', { pilots: [port, lycee], at });
    expect(await read(tuile)).toEqual([
      {
        title: 'Four commun',
        pilotIds: [port, lycee],
        // Half past ten in the evening of 31 March in Greenwich is already April in Paris.
        days: ['2026-03-30', '2026-04-01', '2026-07-01'],
      },
    ]);
  });

  it('have no day when the action came with a publication, and are not told alone', async () => {
    await share(tuile, 'Publiée', { pilots: [port, lycee] });
    await share(tuile, 'Seul', { pilots: [port], at: ['2026-01-05T10:00:00Z'] });
    expect(await read(tuile)).toEqual([{ title: 'Publiée', pilotIds: [port, lycee], days: [] }]);
  });

  it('stay in their territory', async () => {
    await share(faience, 'Ailleurs', { pilots: [port, lycee] });
    expect(await read(tuile)).toEqual([]);
  });
});
