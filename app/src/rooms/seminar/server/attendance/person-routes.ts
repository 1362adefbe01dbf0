// What each route of persons does: listed across seminars, brought together or set apart by a hand.
import type { Refusal } from '@trame/core/kernel';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/person.js';
import { type SeminarParts, scopeOf } from '../context.js';
import { findSeminar, listCalendar } from '../repo.js';
import { findAttendee, updateAttendee } from './attendee.repo.js';
import * as repo from './person.repo.js';

const MISSING = { code: 'not-found' } as const;
const UNKNOWN = { code: 'person-unknown' } as const;

/** The routes of persons. */
export function createPersonHandlers(parts: SeminarParts): readonly Handler[] {
  return [createListHandler(parts), createMergeHandler(parts), ...createLineHandlers(parts)];
}

function createListHandler({ database }: SeminarParts): Handler {
  return handle(contract.listPersons, async (call) => {
    const scope = scopeOf(call);
    return database.within(scope, async (tx) => {
      const persons = await repo.listPersons(tx, scope);
      const lines = await repo.listLines(tx, scope);
      const badged = await repo.listBadged(tx, scope);
      const numbers = new Map((await listCalendar(tx, scope)).map(({ id, number }) => [id, number]));
      return { persons: persons.map((one) => describePerson(one, { lines, badged, numbers })) };
    });
  });
}

function describePerson(
  one: repo.StoredPerson,
  known: {
    readonly lines: readonly repo.PersonLine[];
    readonly badged: ReadonlySet<string>;
    readonly numbers: ReadonlyMap<string, number>;
  },
): contract.PersonCard {
  const { id, displayName, organisationName, family, withdrawalAskedAt: askedAt } = one;
  const seminars = known.lines
    .filter(({ person }) => person === id)
    .map(({ seminar, presence }) => ({ id: seminar, number: known.numbers.get(seminar) ?? 0, presence }))
    .sort((a, b) => a.number - b.number);
  return {
    id,
    displayName,
    organisationName,
    family,
    seminars,
    hasBadge: known.badged.has(id),
    withdrawal: askedAt === null ? null : { askedAt: askedAt.toISOString(), note: one.withdrawalNote ?? '' },
  };
}

/** Why two persons cannot be one: somebody does not sit twice in the same seminar. */
async function refuseMerge(
  tx: Tx,
  scope: TenantScope,
  pair: { readonly from: string; readonly into: string },
): Promise<Refusal | null> {
  const { from, into } = pair;
  if (from === into) return { code: 'person-same' };
  // In one order, so that two hands that merge crosswise do not wait for each other.
  for (const person of [from, into].sort()) {
    if ((await repo.findPerson(tx, scope, { person, forUpdate: true })) === null) return UNKNOWN;
  }
  const [one, other] = [await repo.listLines(tx, scope, from), await repo.listLines(tx, scope, into)];
  const both = one.find(({ seminar }) => other.some((line) => line.seminar === seminar));
  if (both === undefined) return null;
  const numbers = await listCalendar(tx, scope);
  const number = numbers.find(({ id }) => id === both.seminar)?.number ?? 0;
  return { code: 'person-there-twice', data: { number } };
}

function createMergeHandler({ database, personFollowers = [] }: SeminarParts): Handler {
  return handle(contract.mergePersons, async (call) => {
    const scope = scopeOf(call);
    const pair = { from: call.params.person, into: call.body.into };
    return database.within(scope, async (tx) => {
      const refusal = await refuseMerge(tx, scope, pair);
      if (refusal !== null) return refused(refusal);
      for (const follower of personFollowers) await follower.move(tx, scope, pair);
      await repo.mergePersons(tx, scope, pair);
      return { merged: true as const };
    });
  });
}

function createLineHandlers({ database }: SeminarParts): readonly Handler[] {
  return [
    handle(contract.separateAttendee, async (call) => {
      const scope = scopeOf(call);
      const key = call.params;
      return database.within(scope, async (tx) => {
        if ((await findSeminar(tx, scope, { id: key.seminar })) === null) return refused(MISSING);
        const line = await findAttendee(tx, scope, key);
        if (line === null) return refused({ code: 'attendee-unknown' });
        const personId = await repo.insertApart(tx, scope, line);
        const changed = await updateAttendee(tx, scope, { key, words: { personId } });
        return changed ?? refused({ code: 'attendee-unknown' });
      });
    }),
    handle(contract.settleWithdrawal, async (call) => {
      const scope = scopeOf(call);
      const { person } = call.params;
      return database.within(scope, async (tx) => {
        if ((await repo.findPerson(tx, scope, { person })) === null) return refused(UNKNOWN);
        await repo.updateWithdrawal(tx, scope, { person, at: null, note: null });
        return { settled: true as const };
      });
    }),
  ];
}
