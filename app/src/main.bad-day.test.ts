// A day that goes wrong, on the real engine: tables without a host, odd numbers, one person, three hundred, two facilitators, a clock set back.
import {
  planBlocks,
  planMixed,
  provePlan,
  repairRotation,
  type StandingPlan,
  type WorldCafeState,
  worldCafe,
} from '@trame/core/methods/world-cafe';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { command, createHall, enter, expectDone, type Hall, type Phone } from '../test/seminar.js';
import { createRoomAdmin } from './live/server/index.js';
import type { SeminarSheet } from './rooms/seminar/contract.js';

type Order = { readonly type: string; readonly [field: string]: unknown };

/** One world café per thing that may go wrong, in one agenda: how many tables, how many rounds. */
const CAFES = {
  orphan: { tables: 3, rounds: null },
  odd: { tables: 3, rounds: null },
  alone: { tables: 1, rounds: null },
  crowd: { tables: 30, rounds: 5 },
  hands: { tables: 4, rounds: null },
  clock: { tables: 2, rounds: null },
} as const;
type Cafe = keyof typeof CAFES;

let hall: Hall;
let lead: string;
let room: string;
let karim: Phone;

const list = (count: number): readonly number[] => Array.from({ length: count }, (_, rank) => rank);
const crowd = (count: number) => list(count).map((rank) => ({ label: `Personne ${rank + 1}` }));

const cafeStep = (id: string, { tables, rounds }: (typeof CAFES)[Cafe]) => ({
  ...{
    id,
    title: `Café ${id}`,
    minutes: 60,
    kind: 'method',
    method: 'world-cafe',
    role: null,
    materials: [],
  },
  methodSettings: {
    ...(worldCafe.defaults as object),
    themes: list(tables).map((rank) => ({
      id: `t${rank}`,
      title: `Thème ${rank + 1}`,
      questions: [],
      place: null,
    })),
    rounds,
  },
});

const order = (cookie: string, one: Order) => command(hall, { cookie, room }, one);
const tell = (cafe: Cafe, one: Order, cookie = lead) =>
  order(cookie, { type: 'activity', activity: cafe, command: one });

async function done(answer: ReturnType<typeof order>): Promise<void> {
  const ack = await answer;
  if (ack.trame !== 'ack') throw new Error(JSON.stringify(ack.refusal));
}

async function refusalOf(answer: ReturnType<typeof order>) {
  const ack = await answer;
  return ack.trame === 'refused' ? ack.refusal : null;
}

async function readRoom() {
  const read = await createRoomAdmin(hall.engine).getRoomState(hall.scope, room);
  if (read === null) throw new Error('test: no room');
  return read;
}

async function readCafe(cafe: Cafe): Promise<WorldCafeState> {
  const { activities } = (await readRoom()).state as {
    activities: Readonly<Record<string, { readonly state: WorldCafeState }>>;
  };
  const one = activities[cafe];
  if (one === undefined) throw new Error(`test: no café ${cafe}`);
  return one.state;
}

async function readPlan(cafe: Cafe): Promise<StandingPlan> {
  const { plan } = await readCafe(cafe);
  if (plan === null) throw new Error(`test: no plan in ${cafe}`);
  return plan;
}

const hostsOf = (cafe: Cafe): readonly number[] => list(CAFES[cafe].tables);
const start = (stage: string): Order => ({ type: 'start-stage', stage });

function listNumbers(value: unknown): readonly unknown[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listNumbers) : [];
}

beforeAll(async () => {
  hall = await createHall(undefined, [worldCafe] as unknown as Parameters<typeof createHall>[1]);
  lead = await hall.app.signIn('project-lead', hall.scope);
  const { version, title, phase, date, startsAt, place, note } = expectDone(
    await hall.app.send({ url: hall.url, cookie: lead }),
  ).json<SeminarSheet>();
  const agenda = Object.entries(CAFES).map(([id, cafe]) => cafeStep(id, cafe));
  const body = { version, title, phase, date, startsAt, place, note, agenda };
  expectDone(await hall.app.send({ method: 'PUT', url: hall.url, cookie: lead, body }));
  const opened = expectDone(
    await hall.app.send({ method: 'POST', url: `${hall.url}/open`, cookie: lead, body: {} }),
  ).json<{ roomId: string; join: { code: string } }>();
  room = opened.roomId;
  await done(order(lead, { type: 'open' }));
  karim = await enter(hall, { code: opened.join.code }, { name: 'Karim' });
  await done(order(lead, { type: 'hand-over', to: karim.member, stays: true }));
  const url = `/api/spaces/${hall.scope.space}/rooms/${room}/take-over`;
  expectDone(await hall.app.send({ method: 'POST', url, cookie: karim.cookie, body: {} }));
});
afterAll(() => hall.close());

describe('une table sans hôte [R074]', () => {
  it('est nommée avant le premier tour, qui attend', async () => {
    await done(order(lead, { type: 'start-step', step: 'orphan' }));
    const draft = { people: crowd(6), hosts: [0, -1, 2], rounds: 3 };
    await done(tell('orphan', { type: 'set-plan', plan: planBlocks(draft) }));
    expect(await refusalOf(tell('orphan', start('round-1')))).toEqual({
      code: 'world-cafe-host-missing',
      data: { themes: 'Thème 2' },
    });
    await done(
      tell('orphan', { type: 'set-plan', plan: planBlocks({ ...draft, hosts: hostsOf('orphan') }) }),
    );
    await done(tell('orphan', start('round-1')));
  });

  it('en retrouve un quand son hôte part, et reste sans hôte sans bloquer la salle quand il n’y a plus personne', async () => {
    const first = repairRotation(await readPlan('orphan'), { fromRound: 1, left: [0], came: [] });
    await done(tell('orphan', first.command));
    expect((await readPlan('orphan')).hosts).toEqual([first.promoted[0]?.[1], 1, 2]);
    await done(tell('orphan', start('round-2')));
    const before = await readPlan('orphan');
    const left = list(6).filter((rank) => ![0, 1, 2].includes(rank));
    await done(tell('orphan', repairRotation(before, { fromRound: 2, left, came: [] }).command));
    expect((await readCafe('orphan')).hosts).toHaveLength(2);
    await done(tell('orphan', start('round-3')));
  });
});

describe('une salle de toute taille', () => {
  it('impaire, fait des tables qui diffèrent d’une personne au plus [R073]', async () => {
    await done(order(lead, { type: 'start-step', step: 'odd' }));
    const answer = planMixed(
      { people: crowd(11), hosts: hostsOf('odd'), rounds: 3 },
      { seed: 1, budget: { trials: 2_000 } },
    );
    if (!answer.ok) throw new Error('test: no plan');
    await done(tell('odd', { type: 'set-plan', plan: answer.plan }));
    const { smallest, largest, everyTheme, gaps } = provePlan(await readPlan('odd'), 3);
    expect([smallest, largest, everyTheme, gaps]).toEqual([3, 4, true, []]);
  });

  it('d’une seule personne, se tient', async () => {
    await done(order(lead, { type: 'start-step', step: 'alone' }));
    await done(
      tell('alone', { type: 'set-plan', plan: planBlocks({ people: crowd(1), hosts: [0], rounds: 1 }) }),
    );
    await done(tell('alone', start('round-1')));
    expect(provePlan(await readPlan('alone'), 1)).toMatchObject({ people: 1, movers: 0, fewestMovers: 0 });
  });

  it('de trois cents, tient en un seul ordre, et dit les thèmes que les tours ne permettent pas [R077]', async () => {
    await done(order(lead, { type: 'start-step', step: 'crowd' }));
    const draft = { people: crowd(300), hosts: hostsOf('crowd'), rounds: 5 };
    const answer = planMixed(draft, { seed: 1, budget: { trials: 1 } });
    if (!answer.ok) throw new Error('test: no plan');
    expect(answer.optimal).toBe(true);
    await done(tell('crowd', { type: 'set-plan', plan: answer.plan }));
    const proof = provePlan(await readPlan('crowd'), 30);
    expect(proof).toMatchObject({ everyTheme: false, missedByAll: 25, gaps: [], smallest: 10, largest: 10 });
    const long = planBlocks({ ...draft, rounds: 30 });
    expect(await refusalOf(tell('crowd', { type: 'set-plan', plan: long }))).toMatchObject({
      code: 'world-cafe-plan-rounds',
      data: { expected: 5, given: 30 },
    });
  });
});

describe('deux personnes qui animent à la fois [F23]', () => {
  it('passent à l’étape suivante ensemble : une seule étape est passée', async () => {
    await done(order(lead, { type: 'start-step', step: 'hands' }));
    const draft = { people: crowd(16), hosts: hostsOf('hands'), rounds: 4 };
    await done(tell('hands', { type: 'set-plan', plan: planBlocks(draft) }));
    const both = await Promise.all(
      [lead, karim.cookie].map((cookie) => refusalOf(tell('hands', start('round-1'), cookie))),
    );
    expect(both.filter((refusal) => refusal === null)).toHaveLength(1);
    expect((await readCafe('hands')).begun).toBe(1);
  });

  it('réparent le plan ensemble : la première réparation tient, la seconde est priée de regarder', async () => {
    const plan = await readPlan('hands');
    const repairs = [15, 14].map(
      (gone) => repairRotation(plan, { fromRound: 2, left: [gone], came: [] }).command,
    );
    const both = await Promise.all(
      [lead, karim.cookie].map((cookie, rank) => refusalOf(tell('hands', repairs[rank] as Order, cookie))),
    );
    expect(both.flatMap((refusal) => refusal?.code ?? [])).toEqual(['world-cafe-plan-stale']);
    const after = await readCafe('hands');
    expect([after.plan?.version, after.changes.length]).toEqual([2, 1]);
  });
});

describe('une horloge remise en arrière', () => {
  it('d’une heure au milieu d’un tour : le café va au bout, sans nombre qui n’en soit pas un, et le livret s’imprime', async () => {
    await done(order(lead, { type: 'start-step', step: 'clock' }));
    await done(
      tell('clock', {
        type: 'set-plan',
        plan: planBlocks({ people: crowd(6), hosts: hostsOf('clock'), rounds: 2 }),
      }),
    );
    await done(tell('clock', start('round-1')));
    hall.app.clock.advance(-3_600_000);
    await done(tell('clock', start('round-2')));
    await done(order(lead, { type: 'announce', text: 'Deux minutes encore.' }));
    const { state, seq } = await readRoom();
    expect(listNumbers(state).every(Number.isFinite)).toBe(true);
    const events = await createRoomAdmin(hall.engine).listRoomEvents(hall.scope, room);
    expect(events.map((event) => event.seq)).toEqual(list(seq).map((rank) => rank + 1));
    const booklet = await hall.app.http.inject({ url: `${hall.url}/booklet.pdf`, headers: { cookie: lead } });
    expect(booklet.statusCode).toBe(200);
    expect(booklet.rawPayload.subarray(0, 5).toString()).toBe('%PDF-');
  });
});
