// SQL of an organisation that became another: the sheets of territories follow it.
import type { LeadPair } from '@trame/core/territory';
import { and, eq, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { territory } from './tables.js';

interface Change {
  readonly from: string;
  readonly into: string;
}

type Row = typeof territory.$inferSelect;

type Follow = <T extends { readonly organisationId: string | null }>(one: T) => T;

const createFollow =
  ({ from, into }: Change): Follow =>
  (one) =>
    one.organisationId === from ? { ...one, organisationId: into } : one;

function followPair(pair: LeadPair, follow: Follow): LeadPair {
  const seat = (held: LeadPair['elected']): LeadPair['elected'] => ({
    ...held,
    current: held.current === null ? null : follow(held.current),
    past: held.past.map(follow),
  });
  return { ...pair, elected: seat(pair.elected), industrial: seat(pair.industrial) };
}

/** The employers, networks and specificities of a sheet name organisations too. */
function followBlocks(blocks: Row['blocks'], follow: Follow): Row['blocks'] {
  return {
    ...blocks,
    employers: blocks.employers.map(follow),
    networks: blocks.networks.map(follow),
    specificities: blocks.specificities.map(follow),
  };
}

/** The rows that name the organisation, with what they become. */
function computeFollowed(rows: readonly Row[], change: Change) {
  const follow = createFollow(change);
  return rows.flatMap((row) => {
    const { organisationId } = follow(row);
    const leadPair = followPair(row.leadPair, follow);
    const blocks = followBlocks(row.blocks, follow);
    const isSame =
      organisationId === row.organisationId &&
      JSON.stringify([leadPair, blocks]) === JSON.stringify([row.leadPair, row.blocks]);
    return isSame ? [] : [{ ...row, organisationId, leadPair, blocks }];
  });
}

async function listRows(tx: Tx, scope: TenantScope): Promise<readonly Row[]> {
  return tx.select().from(territory).where(eq(territory.spaceId, scope.fabrique));
}

/** The names of the territories whose sheet names an organisation, as their own, in a block or in a seat of the pair. */
export async function listTerritoriesNaming(
  tx: Tx,
  scope: TenantScope,
  organisation: string,
): Promise<readonly string[]> {
  // Any other id tells them apart: nothing is written.
  const change = { from: organisation, into: scope.fabrique };
  return computeFollowed(await listRows(tx, scope), change).map(({ name }) => name);
}

/** Has the sheets of territories follow an organisation that became another; answers how many did. */
export async function followInTerritories(tx: Tx, scope: TenantScope, change: Change): Promise<number> {
  const rows = computeFollowed(await listRows(tx, scope), change);
  for (const { id, organisationId, leadPair, blocks } of rows) {
    await tx
      .update(territory)
      .set({ organisationId, leadPair, blocks, version: sql`${territory.version} + 1` })
      .where(and(eq(territory.spaceId, scope.fabrique), eq(territory.id, id)));
  }
  return rows.length;
}
