// What the library of situations stands on; the seminars are handed in where rooms are listed.
import type { Result } from '@trame/core/kernel';
import type { SituationDraft } from '@trame/core/transition';
import type { Database, TenantScope, Tx } from '../../../platform/server/db/index.js';
import type { Challenge, SituationLibrary } from '../contract.js';

/** A retro-prospective on the agenda of a seminar of the space. */
export type GivenTo = SituationLibrary['given'][number];

/** Where a set goes. */
export interface SituationGift {
  readonly seminar: string;
  readonly step: string;
  readonly cards: readonly SituationDraft[];
}

/** The parts of the room. */
export interface TransitionParts {
  readonly database: Database;
  readonly listChallenges: (tx: Tx, scope: TenantScope) => Promise<readonly Challenge[]>;
  readonly listRetros: (tx: Tx, scope: TenantScope) => Promise<readonly GivenTo[]>;
  readonly give: (tx: Tx, scope: TenantScope, gift: SituationGift) => Promise<Result<null>>;
}
