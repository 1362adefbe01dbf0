// A seminar driven over the wire: found, opened, run step by step by its facilitator.
import { callApi, type ProtocolPhone, signIn } from './client.js';

/** The seminar that the demonstration leaves ready to open. */
export interface ReadySeminar {
  readonly space: string;
  readonly seminar: string;
  readonly cookie: string;
}

/** A seminar whose room is open. */
export interface OpenSeminar extends ReadySeminar {
  readonly room: string;
  readonly code: string;
}

async function readJson<T>(answer: Response): Promise<T> {
  const text = await answer.text();
  if (!answer.ok) throw new Error(`e2e/seminar: ${answer.status} ${text}`);
  return JSON.parse(text) as T;
}

interface Space {
  readonly id: string;
  readonly slug: string;
}

/** Signs the organiser in and finds local seminar 2 of Saint-Nazaire. */
export async function findSeminar(address: string, link: string): Promise<ReadySeminar> {
  const cookie = await signIn(address, link);
  const { spaces } = await readJson<{ spaces: readonly Space[] }>(
    await callApi(address, '/api/spaces', { cookie }),
  );
  const space = spaces.find(({ slug }) => slug === 'carene')?.id ?? '';
  const path = `/api/spaces/${space}/seminars`;
  const { seminars } = await readJson<{ seminars: readonly { id: string; kind: string; number: number }[] }>(
    await callApi(address, path, { cookie }),
  );
  const seminar = seminars.find((one) => one.kind === 'local' && one.number === 2)?.id ?? '';
  return { space, seminar, cookie };
}

/** Opens the room and reads its code. */
export async function openSeminar(address: string, ready: ReadySeminar): Promise<OpenSeminar> {
  const { space, seminar, cookie } = ready;
  const path = `/api/spaces/${space}/seminars/${seminar}/open`;
  const { roomId } = await readJson<{ roomId: string }>(
    await callApi(address, path, { method: 'POST', cookie, body: {} }),
  );
  const door = `/api/spaces/${space}/rooms/${roomId}/door`;
  const { code } = await readJson<{ code: string }>(await callApi(address, door, { cookie }));
  return { ...ready, room: roomId, code };
}

/** The facilitator's own commands, from the organiser's session. */
export function createFacilitator(address: string, open: OpenSeminar) {
  const path = `/api/spaces/${open.space}/rooms/${open.room}/commands`;
  const send = async (command: Readonly<Record<string, unknown>>): Promise<void> => {
    const body = { op: crypto.randomUUID(), command };
    const answer = await readJson<{ trame: string; sentence?: string }>(
      await callApi(address, path, { method: 'POST', cookie: open.cookie, body }),
    );
    if (answer.trame !== 'ack')
      throw new Error(`e2e/seminar: refused ${JSON.stringify(command)}: ${answer.sentence}`);
  };
  return {
    send,
    sendTo: (activity: string, command: Readonly<Record<string, unknown>>) =>
      send({ type: 'activity', activity, command }),
  };
}

/** Opens the seminar up to the first slot of its open space. */
export async function startOpenSpace(address: string, open: OpenSeminar): Promise<void> {
  const { send, sendTo } = createFacilitator(address, open);
  await send({ type: 'open' });
  await send({ type: 'start-step', step: 'open-space' });
  await sendTo('open-space', { type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false });
  await sendTo('open-space', { type: 'open-marketplace' });
}

/** A card of a phone, as everybody will read it. */
export function createCard(kind: 'challenge' | 'asset', text: string): Readonly<Record<string, unknown>> {
  const command = { type: 'add-card', kind, text, report: null, paper: false, onBehalfOf: null };
  return { type: 'activity', activity: 'open-space', command };
}

interface SeenState {
  readonly activities: Readonly<
    Record<string, { readonly state: { readonly cards: readonly { readonly text: string }[] } }>
  >;
}

/** The texts of the wall as a seat reads them. */
export async function readWall(phone: ProtocolPhone): Promise<readonly string[]> {
  const { state } = await phone.readSnapshot();
  return (state as SeenState).activities['open-space']?.state.cards.map(({ text }) => text) ?? [];
}
