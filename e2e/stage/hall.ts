// One seminar as its organisers live it over the wire: prepared from its template, opened, run, closed, handed on.
import { randomUUID } from 'node:crypto';
import { METHODS } from '@trame/core/methods';
import { type AgendaStep, createAgenda, type SeminarState, type TemplateId } from '@trame/core/seminar';
import type { Carried, SourceRef } from '@trame/core/workshop';
import { templateWords } from '../../app/src/rooms/seminar/web/agenda/start/template-words.fr.js';
import { callApi, openSeatLink, type ProtocolPhone, showBadge } from './client.js';

type Order = Readonly<Record<string, unknown>>;

/** A sentence that a seminar kept. */
export interface Kept {
  readonly id: string;
  readonly activity: string;
  readonly kind: string;
  readonly text: string;
  readonly group: string | null;
  readonly sources?: readonly SourceRef[];
}

/** A sentence met on the way of another. */
export interface Met {
  readonly kind: string;
  readonly text: string;
  readonly distance: number;
  readonly seminar: { readonly number: number };
}

/** A line of the attendance list. */
export interface Line {
  readonly id: string;
  readonly displayName: string;
  readonly family: string | null;
  readonly memberId: string | null;
  readonly personId: string;
}

/** The organiser's way in. */
export interface Organiser {
  readonly address: string;
  readonly space: string;
  readonly cookie: string;
}

/** Calls the API as the organiser, and reads the answer. */
export async function ask<T>(
  { address, cookie }: Organiser,
  path: string,
  call: { method?: string; body?: unknown } = {},
): Promise<T> {
  const answer = await callApi(address, path, { ...call, cookie });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`e2e/hall: ${call.method ?? 'GET'} ${path}: ${answer.status} ${text}`);
  return JSON.parse(text) as T;
}

/** How a seminar is prepared. */
export interface Preparation {
  readonly template: TemplateId;
  readonly number: number;
  readonly title: string;
  readonly date: string;
  /** What the methods of some lines start from, by the id of the line, over the template's own settings. */
  readonly settings: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** A seminar of the territory. */
export interface Hall extends Organiser {
  readonly seminar: string;
  /** `/api/spaces/…/seminars/…` */
  readonly path: string;
}

/** Finds the local seminar of that number. */
export async function findHall(organiser: Organiser, number: number): Promise<Hall> {
  const base = `/api/spaces/${organiser.space}/seminars`;
  const { seminars } = await ask<{ seminars: readonly { id: string; kind: string; number: number }[] }>(
    organiser,
    base,
  );
  const seminar = seminars.find((one) => one.kind === 'local' && one.number === number)?.id;
  if (seminar === undefined) throw new Error(`e2e/hall: no local seminar ${number}`);
  return { ...organiser, seminar, path: `${base}/${seminar}` };
}

/** What earlier seminars left, as the agenda's author is offered it. */
export async function listCarry(hall: Hall): Promise<readonly Carried[]> {
  const { groups } = await ask<{ groups: readonly { items: readonly Carried[] }[] }>(
    hall,
    `${hall.path}/carry`,
  );
  return groups.flatMap(({ items }) => items);
}

/** Writes the sheet: the template of the seminar, its lines' settings completed. */
export async function prepare(hall: Hall, { template, title, date, settings }: Preparation): Promise<void> {
  const sheet = await ask<{ version: number; phase: string | null; place: unknown }>(hall, hall.path);
  const agenda = createAgenda(template, { words: templateWords, methods: METHODS }).map(
    (step): AgendaStep =>
      settings[step.id] === undefined
        ? step
        : { ...step, methodSettings: { ...(step.methodSettings as object), ...settings[step.id] } },
  );
  const { version, phase } = sheet;
  const place = { name: 'La halle aux toiles', host: 'Communauté des Rivages', capacity: 60, access: null };
  const body = { version, phase, title, date, startsAt: '13:30', place, note: null, agenda };
  await ask(hall, hall.path, { method: 'PUT', body });
}

/** A seminar under way. */
export interface RunningHall extends Hall {
  readonly room: string;
  readonly code: string;
}

/** Opens the room. */
export async function openHall(hall: Hall): Promise<RunningHall> {
  const { roomId, join } = await ask<{ roomId: string; join: { code: string } }>(hall, `${hall.path}/open`, {
    method: 'POST',
    body: {},
  });
  return { ...hall, room: roomId, code: join.code };
}

/** One's hand in the room: sends an order to an activity and answers its operation; a refusal is a fault of the test. */
export interface Hand {
  /** To the conductor itself. */
  tell(command: Order): Promise<string>;
  act(activity: string, command: Order): Promise<string>;
}

/** The facilitator's hand, by the organiser's account. */
export function takeConsole(hall: RunningHall): Hand {
  const path = `/api/spaces/${hall.space}/rooms/${hall.room}/commands`;
  const tell = async (command: Order): Promise<string> => {
    const op = randomUUID();
    const answer = await ask<{ trame: string; sentence?: string }>(hall, path, {
      method: 'POST',
      body: { op, command },
    });
    if (answer.trame !== 'ack')
      throw new Error(`e2e/hall: refused ${JSON.stringify(command)}: ${answer.sentence}`);
    return op;
  };
  return { tell, act: (activity, command) => tell({ type: 'activity', activity, command }) };
}

/** A seat's hand. */
export function takeHand(phone: ProtocolPhone): Hand {
  const tell = async (command: Order): Promise<string> => {
    const op = randomUUID();
    const code = await phone.send(command, op);
    if (code !== null) throw new Error(`e2e/hall: refused ${JSON.stringify(command)}: ${code}`);
    return op;
  };
  return { tell, act: (activity, command) => tell({ type: 'activity', activity, command }) };
}

/** Somebody in the room with a phone. */
export interface Seated extends Hand {
  readonly phone: ProtocolPhone;
  readonly name: string;
  readonly member: string;
  readonly attendee: string;
}

/** Everybody shows their badge, a few at a time, as at a door. */
export async function enterByBadge(address: string, badges: readonly string[]): Promise<readonly Seated[]> {
  const seated: Seated[] = [];
  for (let from = 0; from < badges.length; from += 8) {
    const wave = badges.slice(from, from + 8).map((badge) => showBadge(address, badge));
    for (const phone of await Promise.all(wave)) {
      const { name, member, attendee } = phone.me;
      if (name === null || attendee === null) throw new Error('e2e/hall: a badge without anybody');
      seated.push({ ...takeHand(phone), phone, name, member, attendee });
    }
  }
  return seated;
}

/** Makes a link to a seat. */
export async function createSeatLink(hall: RunningHall, role: 'scribe' | 'projector'): Promise<string> {
  const path = `/api/spaces/${hall.space}/rooms/${hall.room}/links`;
  return (await ask<{ link: string }>(hall, path, { method: 'POST', body: { role } })).link;
}

/** A scribe's hand, by a link. */
export async function seatScribe(hall: RunningHall): Promise<Hand> {
  return takeHand(await openSeatLink(hall.address, await createSeatLink(hall, 'scribe')));
}

/** The room as a seat sees it. */
export async function readRoom(phone: ProtocolPhone): Promise<SeminarState> {
  return (await phone.readSnapshot()).state as SeminarState;
}

/** The state of one activity as a seat sees it. */
export async function readActivity<State>(phone: ProtocolPhone, activity: string): Promise<State> {
  return (await readRoom(phone)).activities[activity]?.state as State;
}

/** The attendance list. */
export async function listLines(hall: Hall): Promise<readonly Line[]> {
  return (await ask<{ attendees: readonly Line[] }>(hall, `${hall.path}/attendees`)).attendees;
}

/** Closes the seminar, and answers what it kept. */
export async function closeHall(hall: Hall): Promise<readonly Kept[]> {
  await ask(hall, `${hall.path}/close`, { method: 'POST', body: {} });
  return (await ask<{ harvest: readonly Kept[] }>(hall, `${hall.path}/harvest`)).harvest;
}

/** Where a kept sentence comes from, and what it became. */
export function trace(
  hall: Hall,
  { activity, id }: Pick<Kept, 'activity' | 'id'>,
): Promise<{ readonly ancestors: readonly Met[]; readonly descendants: readonly Met[] }> {
  const place = `/api/spaces/${hall.space}/provenance/${hall.seminar}/${activity}/${encodeURIComponent(id)}`;
  return ask(hall, place);
}
