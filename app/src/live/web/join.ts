// Coming into a room from a phone.
import type { MemberCard } from '../protocol.js';
import { checkAnswer, readTrouble } from './answer.js';

/** What the person shows at the door, and how they wish to be called. */
export interface JoinRequest {
  readonly code?: string;
  readonly token?: string;
  readonly link?: string;
  readonly name?: string | null;
  readonly family?: string | null;
}

/** In, or why not: the server's sentence, or null when it could not be reached. */
export type JoinOutcome =
  | { readonly ok: true; readonly space: string; readonly room: string; readonly me: MemberCard }
  | { readonly ok: false; readonly sentence: string | null; readonly captive: boolean };

/** Asks for a seat; the device's cookie comes with the answer. */
export async function joinRoom(request: JoinRequest, reach: typeof fetch = fetch): Promise<JoinOutcome> {
  return put<{ readonly space: string; readonly room: string; readonly me: MemberCard }>(
    '/api/join',
    'POST',
    {
      body: request,
      reach,
    },
  );
}

/** Changes the name and the family shown to the room. */
export async function renameSeat(
  place: { readonly space: string; readonly room: string },
  card: { readonly name: string | null; readonly family: string | null },
  reach: typeof fetch = fetch,
): Promise<{ readonly ok: boolean; readonly sentence: string | null }> {
  const path = `/api/spaces/${place.space}/rooms/${place.room}/me?as=seat`;
  const done = await put<{ readonly me: MemberCard }>(path, 'PUT', { body: card, reach });
  return done.ok ? { ok: true, sentence: null } : done;
}

async function put<T extends object>(
  path: string,
  method: 'POST' | 'PUT',
  call: { readonly body: unknown; readonly reach: typeof fetch },
): Promise<
  | (T & { readonly ok: true })
  | { readonly ok: false; readonly sentence: string | null; readonly captive: boolean }
> {
  // Taken out of `call`: a browser's fetch refuses to be called as somebody's method.
  const { body, reach } = call;
  try {
    const answer = await reach(path, {
      method,
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: JSON.stringify(body),
      redirect: 'manual',
    });
    const said = (await (await checkAnswer(answer, 'application/json')).json()) as T;
    return { ...said, ok: true };
  } catch (error) {
    const { kind, sentence } = readTrouble(error);
    return { ok: false, sentence, captive: kind === 'captive' };
  }
}
