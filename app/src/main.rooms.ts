// Which rooms this server has, and what each stands on.
import { instant } from '@trame/core/kernel';
import { METHODS } from '@trame/core/methods';
import { createOpenSpacePaper } from '@trame/core/methods/open-space';
import { createConductor } from '@trame/core/seminar';
import { createLiveEngine, createSeatReader, type LiveEngine } from './live/server/index.js';
import type { RouteShape } from './platform/contract.js';
import { createDatabase, type Database, type TenantScope } from './platform/server/db/index.js';
import { createPress } from './platform/server/document/index.js';
import type { SeatReader } from './platform/server/http/caller.js';
import type { ServerRoom } from './platform/server/http/handler.js';
import type { LogSink } from './platform/server/http/log.js';
import { createActionProgrammeRoom, listSharedActions } from './rooms/action-programme/server/index.js';
import { createActorNetworkRoom, listOrganisationNames } from './rooms/actor-network/server/index.js';
import { createFabriqueRoom, getFabriqueTitle } from './rooms/fabrique/server/index.js';
import { openSpacePaperWords } from './rooms/methods/open-space/paper.fr.js';
import { openSpaceRefusals } from './rooms/methods/open-space/refusals.fr.js';
import { createPeopleRoom, listGrantedSpaces } from './rooms/people/server/index.js';
import { conductorRefusals } from './rooms/seminar/refusals.fr.js';
import { createSeminarRoom } from './rooms/seminar/server/index.js';
import { createTerritoryRoom, listTerritoryNames } from './rooms/territory/server/index.js';

/** What the rooms stand on. */
export interface HouseParts {
  readonly database: Database;
  readonly clock: () => number;
  readonly log: LogSink;
  readonly instances: 'single' | 'many';
  readonly version: string;
  /** The address phones can reach, known once the server listens. */
  readonly publicUrl: () => string;
  readonly listRoutes: () => readonly RouteShape[];
}

/** The rooms, the seats they give, and how to leave them. */
export interface House {
  readonly rooms: readonly ServerRoom[];
  readonly seats: SeatReader;
  readonly engine: LiveEngine;
  /** Says goodbye to phones, writes what waits. Before the database is closed. */
  close(): Promise<void>;
}

/** Opens the rooms, in the order of the API page. */
export function createHouse(parts: HouseParts): House {
  const { database, listRoutes, publicUrl, version } = parts;
  const clock = () => instant(parts.clock());
  const conductor = createConductor(METHODS);
  const engine = createLiveEngine({
    database,
    programs: [conductor],
    clock: parts.clock,
    log: parts.log,
    instances: parts.instances,
    refusals: { ...openSpaceRefusals, ...conductorRefusals },
  });
  const press = createPress();
  const papers = [createOpenSpacePaper(openSpacePaperWords)];
  const readNames = (scope: TenantScope) => readSpaceNames(database, scope);
  return {
    rooms: [
      createPeopleRoom({ database, listRoutes }),
      createFabriqueRoom({
        database,
        listOrganisationNames,
        listGrantedSpaces: (account) => listGrantedSpaces(database, account),
      }),
      createTerritoryRoom({ database }),
      createActorNetworkRoom({ database, listSharedPiloting: listSharedActions, listTerritoryNames }),
      createActionProgrammeRoom({ database, listOrganisationNames, listTerritoryNames }),
      createSeminarRoom({ database, engine, conductor, papers, press, clock, publicUrl, readNames, version }),
    ],
    seats: createSeatReader(engine),
    engine,
    close: async () => {
      await engine.close();
      await press.close();
    },
  };
}

/** How a space and its Fabrique are called on paper. */
function readSpaceNames(database: Database, scope: TenantScope) {
  return database.within(scope, async (tx) => {
    const fabrique = (await getFabriqueTitle(tx, scope)) ?? '';
    if (scope.space === scope.fabrique) return { space: fabrique, fabrique };
    const names = await listTerritoryNames(tx, scope);
    return { space: names.find(({ id }) => id === scope.space)?.name ?? '', fabrique };
  });
}

/** The routes as declared, without a database: for pages of documentation. */
export async function listDeclaredRoutes(): Promise<readonly RouteShape[]> {
  const database = createDatabase({ connectionString: 'postgres:///nowhere' });
  const house = createHouse({
    database,
    clock: () => 0,
    log: () => undefined,
    instances: 'single',
    version: '',
    publicUrl: () => '',
    listRoutes: () => [],
  });
  await house.close();
  await database.close();
  return house.rooms.flatMap((room) => room.handlers.map((handler) => handler.route));
}
