// Those who name organisations and follow them when two records become one: other rooms are handed in, the register is ours.
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { OrganisationMove } from '../../contract/merge.js';
import { listRegister } from '../spaces/repo.js';
import { followInSpaces } from './merge.repo.js';

/** The merger as those who follow are told of it. */
export interface Merger {
  readonly from: string;
  readonly into: string;
  /** How the record that goes was called. */
  readonly name: string;
  readonly reason: string | null;
  readonly at: Date;
  readonly who: string;
  readonly accountId: string | null;
}

/** What of a room names organisations, in the scope's space. */
export interface OrganisationFollower {
  readonly kind: OrganisationMove['kind'];
  /** `fabrique`: asked once; `territory`: asked in each territory. */
  readonly where: 'fabrique' | 'territory';
  /** What any organiser of the Fabrique may read of it. */
  readonly list: (tx: Tx, scope: TenantScope, organisation: string) => Promise<readonly string[]>;
  /** Follows, and answers how many did; done twice, it is once. */
  readonly move: (tx: Tx, scope: TenantScope, merger: Merger) => Promise<number>;
}

/** The spaces of cooperation of a territory. */
export const registerFollower: OrganisationFollower = {
  kind: 'space',
  where: 'territory',
  list: async (tx, scope, organisation) =>
    (await listRegister(tx, scope))
      .filter(({ memberIds }) => memberIds.includes(organisation))
      .map(({ name }) => name),
  move: followInSpaces,
};
