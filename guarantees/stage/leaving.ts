// Row 12 beyond the roster: a name erased in seminars by its badge, one erased on a seat, a tie of the map taken back.
import { randomUUID } from 'node:crypto';
import { minutes } from '@trame/core/kernel';
import { createRoomAdmin } from '../../app/src/live/server/index.js';
import type { TenantScope } from '../../app/src/platform/server/db/index.js';
import { createBadges } from '../../app/src/rooms/seminar/server/attendance/badge.js';
import { createSeminar } from '../../app/src/rooms/seminar/server/index.js';
import type { Stage } from './stage.js';
import { type Phone, post } from './survey.js';

/** What must be found before and nowhere after: words as they are written, and numbers as the database packs them. */
export interface Canary {
  readonly name: string;
  readonly bytes: readonly Buffer[];
}

/** Words, as they are written. */
export const word = (name: string, text: string): Canary => ({ name, bytes: [Buffer.from(text, 'utf8')] });

const pack = (id: string): Buffer => Buffer.from(id.replaceAll('-', ''), 'hex');

/** A number, as it is written and as the database packs it. */
export const number = (name: string, id: string): Canary => ({ name, bytes: [Buffer.from(id), pack(id)] });

/** Something that somebody takes back by themselves, the places where it is read, and how it goes. */
export interface Leaving {
  readonly canaries: readonly Canary[];
  readonly paths: readonly string[];
  readonly leave: () => Promise<void>;
}

/** A territory and whoever leads it. */
export interface Place {
  readonly stage: Stage;
  readonly territory: TenantScope;
  readonly lead: string;
}

/** Two people show their tie on the map, then one of them takes it back; both numbers stay, side by side nowhere. */
export async function showTie({ stage }: Place, [one, other]: readonly [Phone, Phone]): Promise<Leaving> {
  const wish = (from: Phone, to: Phone, shown = true) => {
    const body = { token: from.token, person: to.subject, shown };
    return post(stage, '', { url: '/api/survey/shown-ties/wish', body });
  };
  await wish(one, other);
  await wish(other, one);
  const pair = [one, other].map(({ subject }) => subject);
  const bytes = [pair, pair.toReversed()].flatMap(([from = '', to = '']) => [
    Buffer.concat([pack(from), pack(to)]),
    Buffer.from(`${from}\t${to}`),
  ]);
  return {
    canaries: [{ name: 'wish', bytes }],
    paths: ['network-map'],
    leave: async () => void (await wish(other, one, false)),
  };
}

/** A seminar where somebody comes with a badge and another by the door, under names that both have erased. */
export async function attend({ stage, territory, lead }: Place, mark: string): Promise<Leaving> {
  const base = `/api/spaces/${territory.space}`;
  const id = randomUUID();
  const place = { name: null, host: null, capacity: null, access: null };
  const words = { phase: null, title: 'Séminaire', date: null, startsAt: null, note: null };
  const step = { id: 'opening', title: 'Ouverture', minutes: minutes(30), kind: 'plenary' as const };
  const agenda = [{ ...step, method: null, methodSettings: null, role: null, materials: [] }];
  const seminar = { ...words, id, number: 1, place, agenda };
  await stage.server.database.within(territory, (tx) => createSeminar(tx, territory, seminar));
  const own = { displayName: `Ondine Passage-${mark}`, organisationName: `Atelier ${mark}` };
  const url = `${base}/seminars/${id}/attendees`;
  const added = await post(stage, lead, { url, body: { attendees: [own] } });
  const person = added.json<{ attendees: { personId: string }[] }>().attendees[0]?.personId ?? '';
  const badges = await stage.server.database.within(territory, (tx) =>
    createBadges(tx, territory, { persons: [person], at: new Date(stage.server.clock.now) }),
  );
  const badge = badges.get(person)?.token ?? '';
  const opened = await post(stage, lead, { url: `${base}/seminars/${id}/open`, body: {} });
  const room = opened.json<{ roomId: string }>().roomId;
  await post(stage, '', { url: '/api/badge', body: { badge } });
  const link = await createRoomAdmin(stage.house.engine).createSeatLink(territory, room, 'participant');
  const name = `Sacha Siège-${mark}`;
  const joined = await post(stage, '', { url: '/api/join', body: { link, name } });
  const { me } = joined.json<{ me: { member: string } }>();
  return {
    canaries: [
      word('name in seminars', own.displayName),
      word('organisation in seminars', own.organisationName),
      word('name on a seat', name),
    ],
    paths: ['persons', `seminars/${id}/attendees`, `rooms/${room}/members`],
    leave: async () => {
      await post(stage, '', { url: '/api/badge/erase', body: { badge } });
      const seat = `${base}/rooms/${room}/members/${me.member}/name`;
      const gone = await stage.server.send({ method: 'DELETE', url: seat, cookie: lead });
      if (gone.status !== 200) throw new Error(`guarantees/attend: ${gone.status} ${gone.text}`);
    },
  };
}
