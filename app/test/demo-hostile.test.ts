// The demonstration under hostile requests derived from its own contracts: no defect, and nothing lost.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDemoId, loadDemo } from '../src/main.demo.js';
import { mintScope } from '../src/platform/server/db/index.js';
import { createActionProgrammeRoom, listSharedActions } from '../src/rooms/action-programme/server/index.js';
import { createActorNetworkRoom, listOrganisationNames } from '../src/rooms/actor-network/server/index.js';
import { createFabriqueRoom } from '../src/rooms/fabrique/server/index.js';
import { listGrantedSpaces } from '../src/rooms/people/server/index.js';
import { createTerritoryRoom, listTerritoryNames } from '../src/rooms/territory/server/index.js';
import { createTestApp, type TestApp } from './app.js';
import { attackRoutes } from './hostile.js';
import { createProgrammeParts } from './programme.js';

const SEED = 2019;
const fabrique = createDemoId('fabrique', 'territoires-industriels-2019');
const carene = createDemoId('territory', 'carene');
const common = mintScope(fabrique, fabrique);
const own = mintScope(carene, fabrique);
let app: TestApp;

beforeAll(async () => {
  app = await createTestApp({
    rooms: ({ database }) => [
      createFabriqueRoom({
        database,
        listOrganisationNames,
        listGrantedSpaces: (account) => listGrantedSpaces(database, account),
      }),
      createTerritoryRoom({ database }),
      createActorNetworkRoom({ database, listSharedPiloting: listSharedActions, listTerritoryNames }),
      createActionProgrammeRoom(
        createProgrammeParts({ database, listOrganisationNames, listTerritoryNames }),
      ),
    ],
  });
  await loadDemo(app.database, { now: app.clock.now });
});

afterAll(() => app.close());

it(`answers hostile requests without a defect (seed ${SEED}) and keeps the rows of annex 1`, async () => {
  const codes = ['CAR-07', 'CAR-31'].map((code) => createDemoId('action', code));
  const outcome = await attackRoutes(
    {
      server: app,
      renewCookies: async () => [
        await app.signIn('facilitator', own, common),
        await app.signIn('programme-owner', common),
        '',
      ],
      places: { space: [fabrique, carene, carene], room: [createDemoId('room', 'none')] },
      ids: new Set([fabrique, carene, ...codes, createDemoId('organisation', 'airbus')]),
      seed: SEED,
    },
    800,
  );
  expect(outcome.faults).toEqual([]);
  expect(outcome.statuses['200'] ?? 0).toBeGreaterThan(outcome.requests / 20);
  const shared = await app.database.within(own, (tx) => listSharedActions(tx, own));
  const neighbours = shared.filter(({ territoryId }) => territoryId !== carene);
  expect(neighbours).toHaveLength(8 + 14 + 16);
}, 120_000);
