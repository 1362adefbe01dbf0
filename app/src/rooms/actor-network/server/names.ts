// What other rooms ask of the directory: how organisations are called, and of which family they are.
import type { Refusal } from '@trame/core/kernel';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { listRedirects } from './merge/merge.repo.js';
import { getDirectory, type StoredOrganisation } from './repo.js';

/** An organisation in a word. */
export interface OrganisationName {
  readonly name: string;
  readonly familyId: string | null;
  readonly familyLabel: string | null;
  /** The record that this one went into: its id is still read, and chosen no more. */
  readonly mergedInto?: string;
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
    if (kept !== undefined) names.set(id, { ...kept, mergedInto: into });
  }
  return names;
}

type Records = readonly Pick<StoredOrganisation, 'id' | 'name'>[];

/** Follows ids to the records that stay; which ones went is read only when one of them is not of the directory. */
export async function createFollower(
  tx: Tx,
  scope: TenantScope,
  given: { readonly organisations: Records; readonly ids: Iterable<string> },
): Promise<(id: string) => string> {
  const known = new Set(given.organisations.map(({ id }) => id));
  if ([...given.ids].every((id) => known.has(id))) return (id) => id;
  const redirects = await listRedirects(tx, scope);
  return (id) => redirects.get(id) ?? id;
}

/** Refuses to choose a record that went into another, and says which one to choose; null when none went. */
export async function refuseMerged(
  tx: Tx,
  scope: TenantScope,
  given: { readonly organisations: Records; readonly ids: readonly string[] },
): Promise<Refusal | null> {
  const follow = await createFollower(tx, scope, given);
  const gone = given.ids.find((id) => follow(id) !== id);
  const kept = gone === undefined ? undefined : given.organisations.find(({ id }) => id === follow(gone));
  return kept === undefined ? null : { code: 'organisation-merged', data: { name: kept.name } };
}
