// Persons: found again by name and organisation at the next seminar, brought together or set apart by a hand.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestSpace } from '../../../../../test/database.js';
import { createHall, expectDone, type Hall } from '../../../../../test/seminar.js';
import type { PersonCard } from '../../contract/person.js';
import type { Attendee, SeminarCard } from '../../contract.js';

let hall: Hall;
let lead: string;
let base: string;
let next: string;

beforeAll(async () => {
  hall = await createHall();
  lead = await hall.app.signIn('project-lead', hall.scope);
  base = `/api/spaces/${hall.scope.space}`;
  const { seminars } = (await hall.app.send({ url: `${base}/seminars`, cookie: lead })).json<{
    seminars: SeminarCard[];
  }>();
  next = seminars.find(({ kind, number }) => kind === 'local' && number === 3)?.id ?? '';
});
afterAll(() => hall.close());

async function add(
  seminar: string,
  ...people: readonly Record<string, unknown>[]
): Promise<readonly Attendee[]> {
  const url = `${base}/seminars/${seminar}/attendees`;
  const body = { attendees: people };
  const reply = expectDone(await hall.app.send({ method: 'POST', url, cookie: lead, body }));
  const names = people.map((one) => String(one.displayName).trim().replace(/\s+/g, ' ').toLowerCase());
  return reply
    .json<{ attendees: Attendee[] }>()
    .attendees.filter((one) => names.includes(one.displayName.replace(/\s+/g, ' ').toLowerCase()));
}

async function list(): Promise<readonly PersonCard[]> {
  return expectDone(await hall.app.send({ url: `${base}/persons`, cookie: lead })).json<{
    persons: PersonCard[];
  }>().persons;
}

const post = (url: string, body?: unknown, cookie = lead) =>
  hall.app.send({ method: 'POST', url: `${base}${url}`, cookie, ...(body === undefined ? {} : { body }) });

describe('the same person from one seminar to the next', () => {
  it('[R039] is known by name and organisation, whatever the case and the spaces', async () => {
    const port = { organisationName: 'Le Port' };
    const [first] = await add(hall.seminar, { displayName: 'Odile Exemple', ...port });
    const [second] = await add(next, { displayName: 'odile  EXEMPLE', organisationName: 'le port' });
    const both = await add(next, { displayName: 'Odile Exemple', organisationName: 'La gare' });
    const other = both.find(({ organisationName }) => organisationName === 'La gare');
    expect(second?.personId).toBe(first?.personId);
    expect(other?.personId).not.toBe(first?.personId);
    const found = (await list()).find(({ id }) => id === first?.personId);
    expect(found).toMatchObject({ displayName: 'Odile Exemple', hasBadge: false, withdrawal: null });
    expect(found?.seminars.map(({ number }) => number)).toEqual([2, 3]);
  });

  it('is one line on one list, and another person in another space', async () => {
    const [line] = await add(hall.seminar, { displayName: 'Paul Exemple' });
    await add(hall.seminar, { displayName: 'paul exemple' });
    const { rows } = await hall.app.database.within(hall.scope, (tx) =>
      tx.execute<{ many: number }>(
        `select count(*)::int as many from seminar_attendee where person_id = '${line?.personId}'`,
      ),
    );
    expect(rows[0]?.many).toBe(1);
    const elsewhere = await createTestSpace(hall.app.database, {
      kind: 'territory',
      fabrique: hall.fabrique,
    });
    const { rows: seen } = await hall.app.database.within(elsewhere, (tx) =>
      tx.execute('select id from seminar_person'),
    );
    expect(seen).toEqual([]);
  });

  it('follows a name that is corrected, and joins the one who already bears it', async () => {
    const [typo] = await add(hall.seminar, { displayName: 'Jeane Exemple' });
    const patch = (body: Record<string, unknown>) =>
      hall.app.send({
        method: 'PATCH',
        url: `${base}/seminars/${hall.seminar}/attendees/${typo?.id}`,
        cookie: lead,
        body,
      });
    expect(expectDone(await patch({ displayName: 'Jeanne Exemple' })).json()).toMatchObject({
      personId: typo?.personId,
    });
    expect((await list()).find(({ id }) => id === typo?.personId)?.displayName).toBe('Jeanne Exemple');
    const [known] = await add(next, { displayName: 'Jeanne Martin' });
    expect(expectDone(await patch({ displayName: 'Jeanne Martin' })).json()).toMatchObject({
      personId: known?.personId,
    });
  });
});

describe('brought together and set apart by a hand', () => {
  it('[R039] two spellings become one person, with both seminars', async () => {
    const [one] = await add(hall.seminar, { displayName: 'J. Dupont (exemple)' });
    const [two] = await add(next, { displayName: 'Jean Dupont (exemple)' });
    const merged = await post(`/persons/${one?.personId}/merge`, { into: two?.personId });
    expect(expectDone(merged).json()).toEqual({ merged: true });
    const persons = await list();
    expect(persons.some(({ id }) => id === one?.personId)).toBe(false);
    expect(persons.find(({ id }) => id === two?.personId)?.seminars).toHaveLength(2);
  });

  it('refuses to make one of two who sat in the same seminar, or of one with itself', async () => {
    const [one, two] = await add(hall.seminar, { displayName: 'A Exemple' }, { displayName: 'B Exemple' });
    const both = await post(`/persons/${one?.personId}/merge`, { into: two?.personId });
    expect([both.status, both.json().code]).toEqual([409, 'seminar/person-there-twice']);
    expect(both.json().detail).toContain('séminaire 2');
    const same = await post(`/persons/${one?.personId}/merge`, { into: one?.personId });
    expect(same.json().code).toBe('seminar/person-same');
    const unknown = await post(`/persons/${randomUUID()}/merge`, { into: one?.personId });
    expect([unknown.status, unknown.json().code]).toEqual([404, 'seminar/person-unknown']);
  });

  it('sets apart two who only share a name, for good', async () => {
    const [one] = await add(hall.seminar, { displayName: 'Marie Exemple' });
    const [two] = await add(next, { displayName: 'Marie Exemple' });
    expect(two?.personId).toBe(one?.personId);
    const apart = expectDone(await post(`/seminars/${next}/attendees/${two?.id}/separate`)).json<Attendee>();
    expect(apart.personId).not.toBe(one?.personId);
    const [again] = await add(hall.seminar, { displayName: 'Marie Exemple' });
    expect(again?.personId).toBe(one?.personId);
  });

  it('is for those who keep the list, in their own space', async () => {
    const [one] = await add(hall.seminar, { displayName: 'C Exemple' });
    const elsewhere = await createTestSpace(hall.app.database, {
      kind: 'territory',
      fabrique: hall.fabrique,
    });
    for (const [cookie, status] of [
      [await hall.app.signIn('lead-pair', hall.scope), 403],
      [await hall.app.signIn('programme-owner', hall.scope), 403],
      [await hall.app.signIn('facilitator', elsewhere), 404],
    ] as const) {
      expect((await hall.app.send({ url: `${base}/persons`, cookie })).status).toBe(status);
      const merge = await post(`/persons/${one?.personId}/merge`, { into: one?.personId }, cookie);
      expect(merge.status).toBe(status);
    }
    const theirs = await hall.app.signIn('facilitator', elsewhere);
    const crossed = await hall.app.send({
      method: 'POST',
      url: `/api/spaces/${elsewhere.space}/persons/${one?.personId}/merge`,
      cookie: theirs,
      body: { into: randomUUID() },
    });
    expect([crossed.status, crossed.json().code]).toEqual([404, 'seminar/person-unknown']);
  });
});
