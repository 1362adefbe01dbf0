// Somebody known to a territory, as the Fabrique's own lists know them: the same name under the same organisation.
import { type Database, mintScope, type TenantScope, type Tx } from '../../../../platform/server/db/index.js';
import type { BadgeHolder } from './badge.js';
import { findPerson, formatLikeness, listPersons, type Named } from './person.repo.js';

/** A line tied to an organisation of the Fabrique is compared by its words: a territory has its own identifiers. */
function formatWords({ displayName, organisationName }: Omit<Named, 'organisationId'>): string {
  return formatLikeness({ displayName, organisationId: null, organisationName });
}

/**
 * Finds the person of the Fabrique behind a guest; the one whose organisation was typed when several bear those words.
 * Somebody set apart by hand is never taken for another; null when nobody is them.
 */
export async function findTwin(tx: Tx, fabrique: TenantScope, guest: Named): Promise<string | null> {
  const same = (await listPersons(tx, fabrique)).filter(
    ({ displayName, organisationName, likeness }) =>
      likeness !== null &&
      displayName !== null &&
      formatWords({ displayName, organisationName }) === formatWords(guest),
  );
  return (same.find(({ organisationId }) => organisationId === null) ?? same[0])?.id ?? null;
}

/**
 * Somebody under each of the names they are known by: in their own space, and on the lists of the Fabrique's seminars. A
 * name alone proves nothing: without an organisation, it may be a namesake's from another territory.
 */
export async function listSelves(database: Database, holder: BadgeHolder): Promise<readonly BadgeHolder[]> {
  const { scope } = holder;
  if (scope.space === scope.fabrique) return [holder];
  const known = await database.within(scope, (tx) => findPerson(tx, scope, holder));
  if (known === null || known.displayName === null) return [holder];
  const { displayName, organisationId, organisationName } = known;
  if (organisationName === null || organisationName.trim() === '') return [holder];
  const fabrique = mintScope(scope.fabrique, scope.fabrique);
  const twin = await database.within(fabrique, (tx) =>
    findTwin(tx, fabrique, { displayName, organisationId, organisationName }),
  );
  return twin === null ? [holder] : [holder, { scope: fabrique, person: twin }];
}
