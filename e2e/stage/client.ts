// A phone without a screen: joins, sends commands until they are acknowledged, and keeps the journal of what was.
import { randomUUID } from 'node:crypto';

/** What a protocol client needs to know of where it sits. */
export interface Place {
  readonly space: string;
  readonly room: string;
}

/** One operation that the server said is on disk. */
export interface Acknowledged {
  readonly op: string;
  readonly command: Readonly<Record<string, unknown>>;
}

/** Who sits there, as the server says it. */
export interface Seat {
  readonly member: string;
  readonly name: string | null;
  readonly family: string | null;
  /** The line of the attendance list, when the seat is somebody's who was expected. */
  readonly attendee: string | null;
}

/** A phone as the wire sees it. */
export interface ProtocolPhone {
  readonly place: Place;
  readonly me: Seat;
  readonly cookie: string;
  readonly acknowledged: readonly Acknowledged[];
  /** Sends until acknowledged or refused; survives a server that dies and comes back. Returns the refusal's code, or null. */
  send(command: Readonly<Record<string, unknown>>, op?: string): Promise<string | null>;
  /** The whole room as this seat may see it. */
  readSnapshot(): Promise<{ readonly seq: number; readonly state: unknown }>;
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Calls the API as a page of the same origin would. */
export async function callApi(
  address: string,
  path: string,
  call: { method?: string; cookie?: string; body?: unknown },
): Promise<Response> {
  const { method = 'GET', cookie, body } = call;
  return fetch(`${address}${path}`, {
    method,
    headers: {
      accept: 'application/json',
      origin: address,
      ...(cookie === undefined ? {} : { cookie }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
}

/** The cookies of an answer, ready to be sent back. */
export function readCookies(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ');
}

/** Redeems the organiser's one-time link. */
export async function signIn(address: string, link: string): Promise<string> {
  const token = link.split('#')[1];
  const answer = await callApi(address, '/api/session', { method: 'POST', body: { token } });
  if (!answer.ok) throw new Error(`e2e/client: sign-in answered ${answer.status} ${await answer.text()}`);
  return readCookies(answer);
}

async function sendUntilAnswered(
  post: () => Promise<Response>,
  op: string,
): Promise<{ trame: string; refusal?: { code: string } }> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    try {
      const answer = await post();
      const body = (await answer.json()) as {
        trame?: string;
        op?: string;
        refusal?: { code: string };
        code?: string;
      };
      if (body.trame !== undefined && body.op === op) return { ...body, trame: body.trame };
      if (answer.status >= 400 && answer.status < 500 && answer.status !== 429)
        throw new Error(`e2e/client: ${answer.status} ${body.code}`);
    } catch (error) {
      if (error instanceof Error && error.message.startsWith('e2e/client')) throw error;
    }
    await wait(150);
  }
  throw new Error('e2e/client: never answered');
}

/** Asks again when the connection broke: what a phone does while a server falls. */
async function askAgain(ask: () => Promise<Response>): Promise<Response> {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    try {
      return await ask();
    } catch {
      await wait(150);
    }
  }
  return ask();
}

interface Joined extends Place {
  readonly me: Seat;
}

/** Takes the seat that the server gave. */
async function sitDown(address: string, joined: Response): Promise<ProtocolPhone> {
  if (!joined.ok) throw new Error(`e2e/client: the door answered ${joined.status} ${await joined.text()}`);
  const cookie = readCookies(joined);
  const { me, ...place } = (await joined.json()) as Joined;
  const base = `/api/spaces/${place.space}/rooms/${place.room}`;
  const acknowledged: Acknowledged[] = [];
  return {
    place,
    me,
    cookie,
    acknowledged,
    send: async (command, op = randomUUID()) => {
      const post = (): Promise<Response> =>
        callApi(address, `${base}/commands`, { method: 'POST', cookie, body: { op, command } });
      const answer = await sendUntilAnswered(post, op);
      if (answer.trame === 'ack') acknowledged.push({ op, command });
      return answer.refusal?.code ?? null;
    },
    readSnapshot: async () => {
      const answer = await askAgain(() => callApi(address, `${base}/stream`, { cookie }));
      const frames = (await answer.json()) as readonly { trame: string; seq: number; state: unknown }[];
      const snapshot = frames.find((frame) => frame.trame === 'snapshot');
      if (snapshot === undefined) throw new Error('e2e/client: no snapshot');
      return snapshot;
    },
  };
}

/** Joins with the code of the room. */
export async function joinRoom(
  address: string,
  code: string,
  who: { name?: string; family?: string },
): Promise<ProtocolPhone> {
  return sitDown(address, await callApi(address, '/api/join', { method: 'POST', body: { code, ...who } }));
}

/** Shows a badge: the seat is that of the person on it. */
export async function showBadge(address: string, badge: string): Promise<ProtocolPhone> {
  return sitDown(address, await callApi(address, '/api/badge', { method: 'POST', body: { badge } }));
}

/** Opens a one-time link to a seat. */
export async function openSeatLink(address: string, link: string): Promise<ProtocolPhone> {
  return sitDown(address, await callApi(address, '/api/join', { method: 'POST', body: { link } }));
}
