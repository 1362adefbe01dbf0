// Tells the rooms that keep something of a person of the seminars that this person is erased.
import type { BadgeHolder } from '../attendance/badge.js';
import type { SeminarParts } from '../context.js';

/** Before the name goes: cut half-way, the badge still opens and the gesture can be made again. */
export async function tellErased(
  { database, personFollowers = [] }: SeminarParts,
  { scope, person }: BadgeHolder,
  at: Date,
): Promise<void> {
  if (personFollowers.length === 0) return;
  await database.within(scope, async (tx) => {
    for (const follower of personFollowers) await follower.forget(tx, scope, { person, at });
  });
}
