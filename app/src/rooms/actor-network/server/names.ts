// What other rooms ask of the directory: how organisations are called, and of which family they are.
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { listRedirects } from './merge/merge.repo.js';
import { getDirectory } from './repo.js';

/** An organisation in a word. */
export interface OrganisationName {
  readonly name: string;
  readonly familyId: string | null;
  readonly familyLabel: string | null;
}

/** The organisations of the scope's Fabrique by id; the id of a record that went into another leads to that one's name. */
export async function listOrganisationNames(
  tx: Tx,
  scope: TenantScope,
): Promise<ReadonlyMap<string, OrganisationName>> {
  const { organisations, families } = await getDirectory(tx, scope);
  const labels = new Map(families.map(({ id, label }) => [id, label]));
  const names = new Map<string, OrganisationName>(
    organisations.map(({ id, name, familyId }) => [
      id,
      { name, familyId, familyLabel: familyId === null ? null : (labels.get(familyId) ?? null) },
    ]),
  );
  for (const [id, into] of await listRedirects(tx, scope)) {
    const kept = names.get(into);
    if (kept !== undefined) names.set(id, kept);
  }
  return names;
}
