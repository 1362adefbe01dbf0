// Forgets somebody's name in the seminars of a space, and again when a restored backup brings it back.
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Erasure, hashPerson, recordErasure } from '../../../../platform/server/erasure/index.js';
import { printWords } from '../../print.fr.js';
import { findAttendee } from '../attendance/attendee.repo.js';
import type { BadgeHolder } from '../attendance/badge.js';
import { removeBadges } from '../attendance/badge.repo.js';
import { erasePerson, findPerson, listLines, listPersons } from '../attendance/person.repo.js';
import { type CreditName, eraseCredits } from '../photo/photo.repo.js';

/** What somebody is called on the lists, and the seats they had. */
async function readNames(tx: Tx, { scope, person }: BadgeHolder): Promise<CreditName> {
  const known = await findPerson(tx, scope, { person });
  const lines = await listLines(tx, scope, person);
  const attendees = await Promise.all(
    lines.map(({ seminar, attendee }) => findAttendee(tx, scope, { seminar, attendee })),
  );
  return {
    names: [known, ...attendees].flatMap((one) => one?.displayName ?? []),
    seats: lines.flatMap(({ member }) => member ?? []),
  };
}

/** Takes a name off the person, every list, every credit and every badge, and writes down that it was. */
export async function forgetName(tx: Tx, self: BadgeHolder, at: Date): Promise<void> {
  const { scope, person } = self;
  await eraseCredits(tx, scope, await readNames(tx, self));
  await erasePerson(tx, scope, { person, at, mark: printWords.erased });
  await removeBadges(tx, scope, person);
  await recordErasure(tx, scope, { kind: 'name', id: person, at });
}

/** Erases again the names that the ledger knows and a restored backup brought back; answers how many. */
export async function replayNames(tx: Tx, scope: TenantScope, erased: readonly Erasure[]): Promise<number> {
  const hashes = new Map(erased.filter(({ kind }) => kind === 'name').map((one) => [one.hash, one]));
  if (hashes.size === 0) return 0;
  let count = 0;
  for (const { id: person, displayName } of await listPersons(tx, scope)) {
    const one = hashes.get(hashPerson(person));
    if (one === undefined || displayName === null) continue;
    await forgetName(tx, { scope, person }, new Date(one.at));
    count += 1;
  }
  return count;
}
