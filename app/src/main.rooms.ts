// Which rooms this server has, and what each stands on.
import { instant } from '@trame/core/kernel';
import { METHODS } from '@trame/core/methods';
import { createConductor } from '@trame/core/seminar';
import { createLiveEngine, createSeatReader, type LiveEngine } from './live/server/index.js';
import { listRecordedActs, readKnownPairs } from './main.acts.js';
import { ORGANISATION_FOLLOWERS } from './main.followers.js';
import { createIntroductionSource } from './main.introductions.js';
import { METHOD_WORDS } from './main.methods.js';
import { listProposers, listSeminarProposals } from './main.proposals.js';
import { createQuestionSender, listQuestions } from './main.questions.js';
import { createSituationGiver, listChallenges, listChallengeTexts, listRetros } from './main.situations.js';
import type { RouteShape } from './platform/contract.js';
import { createDatabase, type Database, type TenantScope, type Tx } from './platform/server/db/index.js';
import { createPress, type Press } from './platform/server/document/index.js';
import type { SeatReader } from './platform/server/http/caller.js';
import type { ServerRoom } from './platform/server/http/handler.js';
import { describeDefect, type LogSink } from './platform/server/http/log.js';
import type { MailDoor } from './platform/server/mail/index.js';
import { createPictureDesk } from './platform/server/picture/index.js';
import {
  createActionProgrammeRoom,
  createProgrammePost,
  listSharedActions,
  runProgrammeRounds,
} from './rooms/action-programme/server/index.js';
import {
  createActorNetworkRoom,
  type IntroductionSource,
  introductionFollower,
  listIntroductionActs,
  listOrganisationNames,
} from './rooms/actor-network/server/index.js';
import { createBenchmarkRoom } from './rooms/benchmark/server/index.js';
import {
  createFabriqueRoom,
  getFabriqueTitle,
  listBenchmarkSheets,
  writeBenchmarkSheet,
} from './rooms/fabrique/server/index.js';
import { createPeopleRoom, listGrantedSpaces } from './rooms/people/server/index.js';
import { conductorRefusals } from './rooms/seminar/refusals.fr.js';
import { createSeminarRoom, traceSource } from './rooms/seminar/server/index.js';
import { createShiftShareRoom } from './rooms/shift-share/server/index.js';
import {
  createTerritoryRoom,
  getTerritorySheet,
  listTerritoryNames,
} from './rooms/territory/server/index.js';
import { createTransitionRoom } from './rooms/transition/server/index.js';
import { workshopRefusals } from './rooms/workshop/refusals.fr.js';

/** What the rooms stand on. */
export interface HouseParts {
  readonly database: Database;
  readonly clock: () => number;
  readonly log: LogSink;
  readonly instances: 'single' | 'many';
  readonly version: string;
  /** Where contours fetched by `trame data fetch` are. */
  readonly contoursFolder: string | null;
  /** Null without SMTP. */
  readonly mailDoor: MailDoor | null;
  /** The address phones can reach, known once the server listens. */
  readonly publicUrl: () => string;
  readonly listRoutes: () => readonly RouteShape[];
}

/** The rooms, the seats they give, and how to leave them. */
export interface House {
  readonly rooms: readonly ServerRoom[];
  readonly seats: SeatReader;
  readonly engine: LiveEngine;
  /** What has to be done from time to time: the mails of the day. Answers the territories that failed. */
  runRounds(at: number): Promise<readonly string[]>;
  /** Says goodbye to phones, writes what waits. Before the database is closed. */
  close(): Promise<void>;
}

function openEngine(parts: HouseParts, conductor: ReturnType<typeof createConductor>): LiveEngine {
  return createLiveEngine({
    database: parts.database,
    programs: [conductor],
    clock: parts.clock,
    log: parts.log,
    instances: parts.instances,
    refusals: Object.assign(
      {},
      conductorRefusals,
      workshopRefusals,
      ...METHOD_WORDS.map(({ refusals }) => refusals),
    ),
  });
}

interface Ground {
  readonly parts: HouseParts;
  readonly engine: LiveEngine;
  readonly conductor: ReturnType<typeof createConductor>;
  readonly clock: () => ReturnType<typeof instant>;
  readonly press: Press;
  readonly introductions: IntroductionSource;
}

/** Rooms of people, territories and figures. */
function openPlaces(ground: Ground): readonly ServerRoom[] {
  const { parts, engine, conductor, press, introductions } = ground;
  const { database, listRoutes } = parts;
  return [
    createPeopleRoom({ database, listRoutes }),
    createFabriqueRoom({
      database,
      listOrganisationNames,
      listGrantedSpaces: (account) => listGrantedSpaces(database, account),
    }),
    createTerritoryRoom({ database }),
    ...createScanRooms(ground),
    createActorNetworkRoom({
      database,
      listSharedPiloting: listSharedActions,
      listTerritoryNames,
      followers: ORGANISATION_FOLLOWERS,
      actSources: [
        (scope) => listRecordedActs({ database, engine, conductor }, scope),
        (scope) => listIntroductionActs(database, introductions, scope),
      ],
      introductions: { source: introductions, press },
      listProposers: (scope) => listProposers({ database, engine }, scope),
    }),
  ];
}

/** A territory whose mails failed is written down with the cause, for whoever keeps the server. */
function reportRound(log: LogSink) {
  return (space: string, cause: unknown) =>
    log({ level: 'error', event: 'defect', round: space, ...describeDefect(cause) });
}

/** Opens the rooms, in the order of the API page. */
export function createHouse(parts: HouseParts): House {
  const { database, publicUrl, version } = parts;
  const clock = () => instant(parts.clock());
  const conductor = createConductor(METHODS);
  const engine = openEngine(parts, conductor);
  const press = createPress();
  const introductions = createIntroductionSource({ database, engine, publicUrl }, readTerritoryName);
  const mails = { door: parts.mailDoor, publicUrl };
  const post = createProgrammePost({ ...mails, database, listTerritoryNames });
  return {
    rooms: [
      ...openPlaces({ parts, engine, conductor, clock, press, introductions }),
      createActionProgrammeRoom({
        database,
        press,
        outside: { ...mails, post },
        listOrganisationNames,
        listTerritoryNames,
        listSeats: readSeats,
        traceSentence: traceSource,
        listProposals: (scope) => listSeminarProposals({ database, engine }, scope),
      }),
      createSeminarRoom({
        database,
        engine,
        conductor,
        papers: METHOD_WORDS.map(({ paper }) => paper),
        press,
        desk: createPictureDesk(),
        clock,
        publicUrl,
        readNames: (scope) => readSpaceNames(database, scope),
        listKnownPairs: (scope) => readKnownPairs({ database, engine, conductor }, scope, introductions),
        personFollowers: [introductionFollower],
        version,
      }),
    ],
    seats: createSeatReader(engine),
    engine,
    runRounds: (at) => runProgrammeRounds(post, at, reportRound(parts.log)),
    close: async () => {
      parts.mailDoor?.close();
      await engine.close();
      await press.close();
    },
  };
}

/** What a diagnosis is made of: places to look at, situations, employment; what they bring to seminars goes through `gifts`. */
function createScanRooms({ parts, press, ...gifts }: Ground): readonly ServerRoom[] {
  const { database, contoursFolder } = parts;
  return [
    createBenchmarkRoom({
      database,
      listSheets: listBenchmarkSheets,
      writeSheet: writeBenchmarkSheet,
      listChallenges: listChallengeTexts,
    }),
    createTransitionRoom({ database, listChallenges, listRetros, give: createSituationGiver(gifts) }),
    createShiftShareRoom({
      database,
      contoursFolder,
      press,
      questions: {
        list: listQuestions,
        send: createQuestionSender(gifts),
      },
    }),
  ];
}

/** The two seats of the scope's territory, and who held them. */
async function readSeats(tx: Tx, scope: TenantScope) {
  const sheet = await getTerritorySheet(tx, scope, { id: scope.space });
  if (sheet === null) return [];
  return [sheet.leadPair.elected, sheet.leadPair.industrial].map(({ seat, current, past }) => ({
    seat,
    role: current?.role ?? null,
    organisationId: current?.organisationId ?? null,
    since: current?.since ?? null,
    past: past.map(({ role, since, until }) => ({ role, since, until })),
  }));
}

/** How the scope's territory is called. */
async function readTerritoryName(tx: Tx, scope: TenantScope): Promise<string> {
  const names = await listTerritoryNames(tx, scope);
  return names.find(({ id }) => id === scope.space)?.name ?? '';
}

/** How a space and its Fabrique are called on paper. */
function readSpaceNames(database: Database, scope: TenantScope) {
  return database.within(scope, async (tx) => {
    const fabrique = (await getFabriqueTitle(tx, scope)) ?? '';
    if (scope.space === scope.fabrique) return { space: fabrique, fabrique };
    return { space: await readTerritoryName(tx, scope), fabrique };
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
    contoursFolder: null,
    mailDoor: null,
    publicUrl: () => '',
    listRoutes: () => [],
  });
  await house.close();
  await database.close();
  return house.rooms.flatMap((room) => room.handlers.map((handler) => handler.route));
}
