// Row 4: every route × every role × every relation to the tenant answers what the hand-written table says.
import type { AccessRule, RouteShape, SeatRole, SpaceRole } from '../app/src/platform/contract.js';
import type { ServerRoom } from '../app/src/platform/server/http/handler.js';
import type { TestReply } from '../app/test/server.js';
import { type Expectation, expectations } from './04-expectations.js';
import type { GuaranteeOptions, GuaranteeResult } from './run.js';
import { formatAddress, NOTHING } from './stage/address.js';
import {
  createLiveRoom,
  createTenant,
  openStage,
  type Stage,
  startEngine,
  type Tenant,
  takeSeat,
} from './stage/stage.js';

const ROLES: readonly SpaceRole[] = [
  'operator',
  'programme-owner',
  'facilitator',
  'project-lead',
  'lead-pair',
];
const SEATS: readonly SeatRole[] = ['facilitator', 'scribe', 'participant', 'observer', 'projector'];
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const;

/** Somebody: what they are, and how to get a cookie that is still good. */
interface Somebody {
  readonly name: string;
  readonly kind: 'nobody' | 'organiser' | 'seat';
  readonly role: string | null;
  cookie: string;
  /** For routes that end a session or a seat. */
  renew(): Promise<string>;
}

/** How the caller stands to the space asked for. */
const RELATIONS = [
  'own',
  'own fabrique',
  'sister territory',
  'other tenant',
  'none',
  'another room',
] as const;
type Relation = (typeof RELATIONS)[number];

type Verdict = 'admitted' | 401 | 403 | 404;

/** What the table expects, worked out without the server's code. */
function expectVerdict(rule: Expectation, who: Somebody, relation: Relation): Verdict {
  if (rule.where === 'public') return 'admitted';
  const organiser = who.kind === 'organiser';
  if (rule.where === 'account') return organiser ? 'admitted' : 401;
  const listed = rule.roles?.includes(who.role ?? '') === true;
  if (rule.where === 'instance')
    return organiser ? (listed && who.role === 'operator' ? 'admitted' : 403) : 401;
  if (organiser) {
    const here = relation === 'own' || relation === 'another room';
    if (!here || who.role === null || who.role === 'operator') return 404;
    return listed ? 'admitted' : 403;
  }
  if (rule.where !== 'room' || who.kind === 'nobody' || relation !== 'own') return 401;
  return rule.seats?.includes(who.role ?? '') === true ? 'admitted' : 403;
}

const DOOR_CODES: Readonly<Record<string, Verdict>> = {
  'http/sign-in': 401,
  'http/forbidden': 403,
  'http/not-found': 404,
};

function readVerdict(reply: TestReply): Verdict | 'defect' {
  if (reply.status >= 500 && reply.status !== 503) return 'defect';
  if (reply.status < 400) return 'admitted';
  try {
    return DOOR_CODES[reply.json<{ code: string }>().code] ?? 'admitted';
  } catch {
    return 'defect';
  }
}

function isFarewell(route: RouteShape): boolean {
  return `${route.method} ${route.path}` === 'DELETE /api/session' || route.path.endsWith('/leave');
}

async function createPeople(stage: Stage, tenant: Tenant, room: string): Promise<Somebody[]> {
  const { server } = stage;
  const stale = await server.signIn('facilitator', tenant.territory);
  await server.send({ method: 'DELETE', url: '/api/session', cookie: stale });
  const WEEK_AND_A_DAY = 8 * 24 * 3_600_000;
  server.clock.advance(-WEEK_AND_A_DAY);
  const expired = await server.signIn('facilitator', tenant.territory);
  server.clock.advance(WEEK_AND_A_DAY);
  const left = await takeSeat(stage, { scope: tenant.territory, room }, 'facilitator');
  const leave = `/api/spaces/${tenant.territory.space}/rooms/${room}/leave`;
  await server.send({ method: 'POST', url: leave, cookie: left });
  const person = async (who: Omit<Somebody, 'cookie' | 'renew'>, renew: () => Promise<string>) => ({
    ...who,
    renew,
    cookie: await renew(),
  });
  const nobody = (name: string, cookie: string) =>
    person({ name, kind: 'nobody', role: null }, async () => cookie);
  return Promise.all([
    nobody('anonymous', ''),
    nobody('forged cookies', `trame-session=${'x'.repeat(22)}; trame-device=${'y'.repeat(22)}`),
    nobody('signed out', stale),
    nobody('session expired', expired),
    nobody('seat given back', left),
    person({ name: 'account without a role', kind: 'organiser', role: null }, () => server.signIn(null)),
    ...ROLES.map((role) =>
      person({ name: role, kind: 'organiser', role }, () => server.signIn(role, tenant.territory)),
    ),
    ...SEATS.map((role) =>
      person({ name: `seat of ${role}`, kind: 'seat', role }, () =>
        takeSeat(stage, { scope: tenant.territory, room }, role),
      ),
    ),
  ]);
}

interface Place {
  readonly space: string;
  readonly room: string;
}

interface Scene {
  readonly stage: Stage;
  readonly people: readonly Somebody[];
  readonly places: Readonly<Record<Relation, Place>>;
}

async function setScene(stage: Stage): Promise<Scene> {
  const { database } = stage.server;
  const [mine, theirs] = [await createTenant(database), await createTenant(database)];
  const room = await createLiveRoom(stage.house, mine.territory);
  const another = await createLiveRoom(stage.house, mine.territory);
  const sister = await createLiveRoom(stage.house, mine.sister);
  const other = await createLiveRoom(stage.house, theirs.territory);
  const { space } = mine.territory;
  return {
    stage,
    people: await createPeople(stage, mine, room),
    places: {
      own: { space, room },
      'own fabrique': { space: mine.fabrique.space, room },
      'sister territory': { space: mine.sister.space, room: sister },
      'other tenant': { space: theirs.territory.space, room: other },
      none: { space: NOTHING, room: NOTHING },
      'another room': { space, room: another },
    },
  };
}

async function knock(
  { stage, places }: Scene,
  who: Somebody,
  at: { readonly route: RouteShape; readonly relation: Relation },
): Promise<TestReply> {
  const { route, relation } = at;
  const url = formatAddress(route, { ...places[relation] });
  const cookie = isFarewell(route) ? await who.renew() : who.cookie;
  return stage.server.send({
    method: route.method,
    url,
    ...(cookie === '' ? {} : { cookie }),
    ...(route.body === undefined ? {} : { body: {} }),
    headers: { accept: 'application/json' },
  });
}

/** Walks the whole matrix; answers what was not as expected. */
async function walkMatrix(
  scene: Scene,
): Promise<{ checks: number; unexpected: string[]; missing: string[] }> {
  const { routes } = scene.stage.server;
  const missing = new Set<string>();
  const unexpected: string[] = [];
  let checks = 0;
  for (const route of routes) {
    const rule = expectations[route.access.id];
    if (rule === undefined) {
      missing.add(`${route.method} ${route.path} (${route.access.id})`);
      continue;
    }
    const relations = rule.where === 'room' ? RELATIONS : RELATIONS.filter((one) => one !== 'another room');
    for (const who of scene.people) {
      for (const relation of route.path.includes(':space') ? relations : (['none'] as const)) {
        const found = readVerdict(await knock(scene, who, { route, relation }));
        const expected = expectVerdict(rule, who, relation);
        checks += 1;
        if (found !== expected) {
          unexpected.push(
            `${who.name}, ${relation}: ${route.method} ${route.path} → ${found}, expected ${expected}`,
          );
        }
      }
    }
  }
  return { checks, unexpected, missing: [...missing] };
}

/** Every declared address with every method that nobody declared: refused, for anybody. */
async function walkOtherMethods(scene: Scene): Promise<{ checks: number; unexpected: string[] }> {
  const { server } = scene.stage;
  const declared = new Set(server.routes.map((route) => `${route.method} ${route.path}`));
  const paths = new Map(server.routes.map((route) => [route.path, route]));
  const unexpected: string[] = [];
  let checks = 0;
  for (const [path, route] of paths) {
    for (const method of METHODS.filter((one) => !declared.has(`${one} ${path}`))) {
      for (const who of scene.people.filter(({ name }) =>
        ['anonymous', 'facilitator', 'operator', 'seat of participant'].includes(name),
      )) {
        const reply = await server.send({
          method,
          url: formatAddress(route, { ...scene.places.own }),
          ...(who.cookie === '' ? {} : { cookie: who.cookie }),
        });
        checks += 1;
        if (reply.status !== 405)
          unexpected.push(`${who.name}: ${method} ${path} → ${reply.status}, expected 405`);
      }
    }
  }
  return { checks, unexpected };
}

/** Routes the router serves and nobody declared, but the files of the API page. */
function listUndeclared({ stage }: Scene): readonly string[] {
  const declared = new Set(stage.server.routes.map((route) => `${route.method} ${route.path}`));
  return stage.server.addresses.filter(
    (address) => !declared.has(address) && !/^(GET|HEAD) \/api\/docs(\/|$)/.test(address),
  );
}

/** One rule opened to one role more, as a careless hand would. */
function widenRule(rooms: readonly ServerRoom[]): readonly ServerRoom[] {
  const widened = (rule: AccessRule): AccessRule =>
    rule.id === 'seminar.attendees' || rule.id === 'territory.edit'
      ? { ...rule, roles: [...rule.roles, 'lead-pair'] }
      : rule;
  return rooms.map((room) => ({
    ...room,
    handlers: room.handlers.map((handler) => ({
      ...handler,
      route: { ...handler.route, access: widened(handler.route.access) },
    })),
  }));
}

/** Runs the row. */
export async function run({ sabotage }: GuaranteeOptions): Promise<GuaranteeResult> {
  const engine = await startEngine();
  const { database } = await engine.createBase();
  const stage = await openStage(database, sabotage ? widenRule : undefined);
  try {
    const scene = await setScene(stage);
    const matrix = await walkMatrix(scene);
    const methods = await walkOtherMethods(scene);
    const unexpected = [...matrix.unexpected, ...methods.unexpected];
    const undeclared = listUndeclared(scene);
    const checks = matrix.checks + methods.checks;
    const figures = {
      routes: stage.server.routes.length,
      rules: new Set(stage.server.routes.map((route) => route.access.id)).size,
      callers: scene.people.length,
      checks,
      unexpected: unexpected.length,
      examples: unexpected.slice(0, 30),
      routesWithoutExpectation: matrix.missing,
      undeclaredRoutes: undeclared,
    };
    const complete = checks >= 4_000 && matrix.missing.length === 0 && undeclared.length === 0;
    return { ok: complete && unexpected.length === 0, figures };
  } finally {
    await stage.close();
    await engine.stop();
  }
}
