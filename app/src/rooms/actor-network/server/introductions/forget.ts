// What introductions keep of a person of the seminars, when that person goes or is found to be another.
import type { IntroductionSide } from '@trame/core/actor-network';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Erasure, hashPerson, recordErasure } from '../../../../platform/server/erasure/index.js';
import { formatDay } from '../survey/holder.js';
import {
  listAskedPersons,
  listIdsOf,
  listIntroductions,
  movePerson,
  removeIntroductions,
  writeAnswer,
} from './introduction.repo.js';

/** What happens to a person of the seminars; the room of seminars tells it. */
export interface PersonFollower {
  /** In the transaction that erases them. */
  forget(tx: Tx, scope: TenantScope, gone: { readonly person: string; readonly at: Date }): Promise<void>;
  /** In the transaction that makes one of two. */
  move(tx: Tx, scope: TenantScope, pair: { readonly from: string; readonly into: string }): Promise<void>;
}

/** An introduction without one of its ends is none: it goes whole, with the other's yes and contact. */
async function forgetIntroduced(
  tx: Tx,
  scope: TenantScope,
  gone: { readonly person: string; readonly at: Date },
): Promise<void> {
  const ids = await listIdsOf(tx, scope, gone.person);
  if (ids.length === 0) return;
  await removeIntroductions(tx, scope, ids);
  await recordErasure(tx, scope, { kind: 'person', id: gone.person, at: gone.at });
}

/** Follows the persons of the seminars. */
export const introductionFollower: PersonFollower = { forget: forgetIntroduced, move: movePerson };

const nameAnswer = (introduction: string, side: IntroductionSide): string => `${introduction} ${side}`;

/** Writes down that a yes was taken back: an older backup would bring it back, with the contact. */
export async function recordTakenBack(
  tx: Tx,
  scope: TenantScope,
  taken: { readonly introduction: string; readonly side: IntroductionSide; readonly at: Date },
): Promise<void> {
  const id = nameAnswer(taken.introduction, taken.side);
  await recordErasure(tx, scope, { kind: 'answers', id, at: taken.at });
}

/** Takes back again the yeses that were taken back after they were said; answers how many. */
async function takeBackAgain(tx: Tx, scope: TenantScope, erased: readonly Erasure[]): Promise<number> {
  const known = erased.filter(({ kind }) => kind === 'answers');
  let count = 0;
  for (const { id, ends } of await listIntroductions(tx, scope)) {
    for (const side of ['offer', 'need'] as const) {
      const said = ends[side].agreedOn;
      const hash = hashPerson(nameAnswer(id, side));
      const taken = known.findLast((one) => one.hash === hash);
      if (said === null || taken === undefined || said > formatDay(Date.parse(taken.at))) continue;
      await writeAnswer(tx, scope, { introduction: id, side, agreedOn: null, contact: null });
      await recordTakenBack(tx, scope, { introduction: id, side, at: new Date(taken.at) });
      count += 1;
    }
  }
  return count;
}

/** Erases again whoever the ledger names and a restored backup brought back, and the yeses they took back; answers how many. */
export async function forgetIntroducedAgain(
  tx: Tx,
  scope: TenantScope,
  erased: readonly Erasure[],
): Promise<number> {
  const known = new Map(erased.filter(({ kind }) => kind === 'person').map(({ hash, at }) => [hash, at]));
  let count = 0;
  for (const person of await listAskedPersons(tx, scope)) {
    const at = known.get(hashPerson(person));
    if (at === undefined) continue;
    await forgetIntroduced(tx, scope, { person, at: new Date(at) });
    count += 1;
  }
  return count + (await takeBackAgain(tx, scope, erased));
}
