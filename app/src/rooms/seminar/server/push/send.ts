// The laptop's side of a handing over: says what it has, sends what is missing, can be cut and asked again.
import type { Conductor, SeminarState } from '@trame/core/seminar';
import { type LogPiece, readCopy, readPiece } from '../../../../live/server/index.js';
import {
  type Database,
  mintScope,
  OperatorRefusal,
  type TenantScope,
} from '../../../../platform/server/db/index.js';
import { listAttendees } from '../attendance/attendee.repo.js';
import { getImage, listPhotos } from '../photo/photo.repo.js';
import { findSeminar, listSpaces, type StoredSeminar } from '../repo.js';
import { listPushedBadges, listPushedPersons } from './people.repo.js';

/** What is handed over, to whom, and with what. */
export interface PushOrder {
  readonly database: Database;
  readonly conductor: Conductor;
  readonly version: string;
  readonly seminar: string;
  /** Address of the other server, without a slash at the end. */
  readonly to: string;
  readonly token: string;
  readonly say: (line: string) => void;
  readonly reach?: typeof fetch;
}

/** What was done. */
export interface PushReport {
  readonly seminar: string;
  readonly events: number;
  readonly newEvents: number;
  readonly people: number;
  readonly photos: number;
  readonly newPhotos: number;
  readonly status: 'open' | 'closed';
  readonly kept: number;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Facts in one request. */
const PIECE = 500;

const decline = (code: string, sentence: string): OperatorRefusal => new OperatorRefusal(code, sentence);

/** Finds the seminar among the spaces of this machine. */
async function findHere(
  database: Database,
  id: string,
): Promise<{ readonly scope: TenantScope; readonly seminar: StoredSeminar }> {
  const spaces = UUID.test(id) ? await database.outside(listSpaces) : [];
  for (const { space, fabrique } of spaces) {
    const scope = mintScope(space, fabrique);
    const seminar = await database.within(scope, (tx) => findSeminar(tx, scope, { id }));
    if (seminar !== null) return { scope, seminar };
  }
  throw decline(
    'push/unknown-seminar',
    `Aucun séminaire de cet ordinateur ne porte l’identifiant ${id}. Copiez-le depuis l’adresse de sa fiche.`,
  );
}

/** One request to the other server: its JSON, or its own sentence as a refusal. */
async function call<T>(order: PushOrder, path: string, body: unknown): Promise<T> {
  const { to, token, seminar, reach = fetch } = order;
  const isFile = body instanceof Uint8Array;
  const answer = await reach(`${to}/api/push/${seminar}/${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      'content-type': isFile ? 'application/octet-stream' : 'application/json',
    },
    body: isFile ? Buffer.from(body) : JSON.stringify(body),
  }).catch(() => {
    throw decline(
      'push/unreachable',
      `Le serveur ${to} ne répond pas. Ce qui est déjà parti est gardé : relancez la même commande, elle reprendra où elle en était.`,
    );
  });
  const said: unknown = await answer.json().catch(() => null);
  if (answer.ok && said !== null) return said as T;
  const detail = typeof said === 'object' && said !== null ? Reflect.get(said, 'detail') : null;
  throw decline(
    'push/refused',
    typeof detail === 'string'
      ? detail
      : `Ce qui répond à ${to} n’est pas un serveur Trame (statut ${answer.status}). Vérifiez l’adresse.`,
  );
}

interface Head {
  readonly seq: number;
  readonly photos: readonly string[];
}

function listVersions(conductor: Conductor, state: SeminarState): Readonly<Record<string, number>> {
  const used = new Set(Object.values(state.activities).map(({ method }) => method));
  return Object.fromEntries(
    conductor.methods.filter(({ id }) => used.has(id)).map(({ id, version }) => [id, version]),
  );
}

async function sendPeople(
  order: PushOrder,
  here: { readonly scope: TenantScope; readonly seminar: StoredSeminar },
  room: NonNullable<Awaited<ReturnType<typeof readCopy>>>,
): Promise<number> {
  const { scope, seminar } = here;
  const people = await order.database.within(scope, async (tx) => {
    const attendees = await listAttendees(tx, scope, seminar.id);
    const ids = attendees.map(({ personId }) => personId);
    const persons = await listPushedPersons(tx, scope, ids);
    return { attendees, persons, badges: await listPushedBadges(tx, scope, ids) };
  });
  await call(order, 'people', { room: room.copy, seats: room.seats, ...people });
  return people.attendees.length;
}

async function sendEvents(
  order: PushOrder,
  at: { readonly pool: Database['pool']; readonly scope: TenantScope; readonly room: string },
  span: { readonly from: number; readonly until: number },
): Promise<void> {
  for (let { from } = span; from < span.until; from += PIECE) {
    const until = Math.min(span.until, from + PIECE);
    const piece: LogPiece = await readPiece(at.pool, at.scope, { room: at.room, from, until });
    await call(order, 'events', { room: at.room, ...piece });
    order.say(`Faits : ${until} sur ${span.until}`);
  }
}

async function sendPhotos(
  order: PushOrder,
  { scope, seminar }: { readonly scope: TenantScope; readonly seminar: StoredSeminar },
  there: ReadonlySet<string>,
): Promise<{ readonly all: number; readonly fresh: number }> {
  const { database, say } = order;
  const photos = await database.within(scope, (tx) => listPhotos(tx, scope, { seminar: seminar.id }));
  if (photos.length > 0) await call(order, 'photos', { photos });
  const missing = photos.filter(({ id }) => !there.has(id));
  for (const [index, { id: photo }] of missing.entries()) {
    const find = { seminar: seminar.id, photo, size: 'large' as const };
    const bytes = await database.within(scope, (tx) => getImage(tx, scope, find));
    if (bytes !== null) await call(order, `photos/${photo}`, bytes);
    say(`Photos : ${index + 1} sur ${missing.length}`);
  }
  return { all: photos.length, fresh: missing.length };
}

/** Before anything is written there: as far as both logs go, they must be the same. The server compares. */
async function compareLogs(
  order: PushOrder,
  at: { readonly scope: TenantScope; readonly room: string; readonly seq: number },
  there: Head,
): Promise<void> {
  const common = Math.min(there.seq, at.seq);
  if (common === 0) return;
  const span = { room: at.room, from: common, until: common };
  const piece = await readPiece(order.database.pool, at.scope, span);
  await call(order, 'events', { room: at.room, ...piece });
}

/** Replays nothing and invents nothing: hands over what is on disk, in the order that lets it be cut anywhere. */
export async function pushSeminar(order: PushOrder): Promise<PushReport> {
  const { database, conductor, version, say } = order;
  const here = await findHere(database, order.seminar);
  const { scope, seminar } = here;
  const { roomId, openedAt, closedAt, agenda } = seminar;
  const room = roomId === null ? null : await readCopy(database.pool, scope, roomId);
  if (roomId === null || room === null || openedAt === null) {
    throw decline(
      'push/not-opened',
      'Ce séminaire n’a pas été ouvert sur cet ordinateur : il n’y a rien à déposer.',
    );
  }
  const settings = conductor.parseSettings(room.copy.settings);
  const methods = settings.ok ? listVersions(conductor, conductor.start(settings.value)) : {};
  const there = await call<Head>(order, 'offer', { version, methods, room: room.copy });
  const { seq } = room.copy;
  await compareLogs(order, { scope, room: roomId, seq }, there);
  const people = await sendPeople(order, here, room);
  say(`Personnes : ${people}`);
  const from = Math.min(there.seq, seq);
  await sendEvents(order, { pool: database.pool, scope, room: roomId }, { from, until: seq });
  const photos = await sendPhotos(order, here, new Set(there.photos));
  const status = seminar.status === 'closed' ? 'closed' : 'open';
  const end = { room: roomId, seq, status, openedAt, closedAt, agenda };
  const done = await call<{ readonly status: 'open' | 'closed'; readonly kept: number }>(
    order,
    'finish',
    end,
  );
  return {
    seminar: seminar.id,
    events: seq,
    newEvents: seq - from,
    people,
    photos: photos.all,
    newPhotos: photos.fresh,
    ...done,
  };
}
