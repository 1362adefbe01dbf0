// The demonstration's seminars: sixteen and three, what the publication documents, one that can be opened.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { minutes } from '@trame/core/kernel';
import { openSpace } from '@trame/core/methods/open-space';
import { createConductor, explainAgenda } from '@trame/core/seminar';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, createTestSpace, type TestDatabase } from '../../../../../test/database.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import type { SeminarCard } from '../../contract.js';
import { countSeminars, listCalendar, loadDemoSeminars } from '../index.js';
import { createDemoAgenda, createDemoGuests } from './demo-day.js';

const PUBLISHED = JSON.parse(
  readFileSync(new URL('../../../../../demo/fabrique-2019/territories.json', import.meta.url), 'utf8'),
) as { territories: { id: string }[] };
const SLUGS = PUBLISHED.territories.map(({ id }) => id);

let test: TestDatabase;
let fabrique: TenantScope;
const territories = new Map<string, TenantScope>();
let cards: readonly SeminarCard[];

async function load(idOf: (kind: string, name: string) => string): Promise<void> {
  const source = { files: { 'territories.json': PUBLISHED }, idOf };
  for (const [slug, scope] of territories) {
    await test.database.within(scope, (tx) => loadDemoSeminars(tx, scope, { ...source, slug }));
  }
  await test.database.within(fabrique, (tx) => loadDemoSeminars(tx, fabrique, { ...source, slug: null }));
}

beforeAll(async () => {
  test = await createTestDatabase();
  fabrique = await createTestSpace(test.database, { kind: 'fabrique' });
  for (const slug of SLUGS) {
    territories.set(slug, await createTestSpace(test.database, { kind: 'territory', fabrique }));
  }
  await load(() => randomUUID());
  cards = await test.database.within(fabrique, (tx) => listCalendar(tx, fabrique));
});
afterAll(() => test.drop());

const find = (slug: string, number: number) =>
  cards.find((card) => card.territoryId === territories.get(slug)?.space && card.number === number);

describe('the seminars of the demonstration', () => {
  it('[R041][R042] are sixteen local ones and three inter-site ones, none of them held here', async () => {
    const counts = await test.database.within(fabrique, (tx) => countSeminars(tx, fabrique));
    expect(counts).toEqual({ local: { calendar: 16, closed: 0 }, intersite: { calendar: 3, closed: 0 } });
  });

  it('[R048] go through the four phases, the inter-site ones through none', () => {
    for (const slug of SLUGS) {
      expect([1, 2, 3, 4].map((number) => find(slug, number)?.phase)).toEqual([
        'motive',
        'scan',
        'focus',
        'act',
      ]);
    }
    expect(cards.filter(({ kind }) => kind === 'intersite').map(({ phase }) => phase)).toEqual([
      null,
      null,
      null,
    ]);
  });

  it('say what the publication says, and that it gives no date', () => {
    expect(cards.every((card) => card.date === null && card.note !== null)).toBe(true);
    expect(find('carene', 2)).toMatchObject({ place: { name: "Terre d'estuaire (CC Estuaire et Sillon)" } });
    expect(find('carene', 2)?.note).toContain('mur des défis et des atouts');
    expect(find('ardenne-metropole', 1)?.note).toContain('emblèmes');
    expect(find('decazeville-communaute', 1)?.note).toContain('ne donne ni sa date, ni son lieu');
  });

  it('have one that is ready: the second of Saint-Nazaire', () => {
    expect(cards.filter(({ status }) => status === 'ready')).toEqual([find('carene', 2)]);
    expect(find('carene', 2)?.startsAt).toBe('13:30');
  });

  it('stay as they are when loaded again', async () => {
    await load(() => randomUUID());
    expect(await test.database.within(fabrique, (tx) => listCalendar(tx, fabrique))).toEqual(cards);
  });

  it('refuse a territory that was not published', async () => {
    const given = { files: { 'territories.json': PUBLISHED }, idOf: () => randomUUID(), slug: 'ailleurs' };
    await expect(
      test.database.within(fabrique, (tx) => loadDemoSeminars(tx, fabrique, given)),
    ).rejects.toThrow('seminar/loadDemoSeminars');
  });
});

describe('the day that can be opened', () => {
  it('[R049] is read by the conductor as it stands, and fits its half-day without a warning', () => {
    const conductor = createConductor([openSpace]);
    const read = conductor.parseSettings({ title: 'Essai', agenda: createDemoAgenda() });
    if (!read.ok) throw new Error(JSON.stringify(read.refusal));
    const warnings = explainAgenda(read.value.agenda, minutes(220), [openSpace]);
    expect(warnings).toEqual([]);
  });

  it('[R063] plans three slots of 35 minutes in four rooms, from 14:05 to 17:00', () => {
    const step = createDemoAgenda().find(({ method }) => method === 'open-space');
    const settings = openSpace.parseSettings(step?.methodSettings);
    if (!settings.ok) throw new Error(JSON.stringify(settings.refusal));
    expect(settings.value.rooms).toHaveLength(4);
    expect(settings.value.slots.map((slot) => slot.minutes)).toEqual([35, 35, 35]);
    const planned = openSpace.plan(settings.value).reduce((sum, timed) => sum + timed.minutes, 0);
    expect(planned).toBe(step?.minutes);
  });

  it('[R030][R031] invites thirty people of eleven families, not economic ones alone', () => {
    const guests = createDemoGuests();
    expect(guests).toHaveLength(30);
    expect(new Set(guests.map(({ family }) => family)).size).toBe(11);
    expect(new Set(guests.map(({ displayName }) => displayName)).size).toBe(30);
  });
});
