// Somebody known to a territory, as the Fabrique's own lists know them: by the same name under the same organisation, or
// by the badge they showed at the Fabrique's door.
import { type Database, mintScope, type TenantScope, type Tx } from '../../../../platform/server/db/index.js';
import type { BadgeHolder } from './badge.js';
import {
  ensureGuest,
  ensurePersons,
  findGuest,
  findPerson,
  formatLikeness,
  listPersons,
  type Named,
  type StoredPerson,
} from './person.repo.js';

/** A line tied to an organisation of the Fabrique is compared by its words: a territory has its own identifiers. */
function formatWords({ displayName, organisationName }: Omit<Named, 'organisationId'>): string {
  return formatLikeness({ displayName, organisationId: null, organisationName });
}

const saysOrganisation = ({ organisationName }: Pick<Named, 'organisationName'>): boolean =>
  organisationName !== null && organisationName.trim() !== '';

/**
 * Finds the person of the Fabrique behind a guest by their words; the one whose organisation was typed when several bear
 * those words. Somebody set apart by hand is never taken for another. A name alone proves nothing: without an
 * organisation, it may be a namesake's from another territory. Null when nobody is them.
 */
async function findTwin(tx: Tx, fabrique: TenantScope, guest: Named): Promise<string | null> {
  if (!saysOrganisation(guest)) return null;
  const same = (await listPersons(tx, fabrique)).filter(
    ({ displayName, organisationName, likeness }) =>
      likeness !== null &&
      displayName !== null &&
      formatWords({ displayName, organisationName }) === formatWords(guest),
  );
  return (same.find(({ organisationId }) => organisationId === null) ?? same[0])?.id ?? null;
}

/** Finds or makes the person of the Fabrique who shows the badge of a territory at its door. */
export async function ensureTwin(
  tx: Tx,
  fabrique: TenantScope,
  guest: { readonly holder: BadgeHolder; readonly known: StoredPerson & { readonly displayName: string } },
): Promise<string> {
  const { displayName, organisationName, family } = guest.known;
  const words = { displayName, organisationId: null, organisationName, family };
  if (!saysOrganisation(words)) return ensureGuest(tx, fabrique, { holder: guest.holder, words });
  const twin = await findTwin(tx, fabrique, words);
  const [made = ''] = twin === null ? await ensurePersons(tx, fabrique, [words]) : [];
  return twin ?? made;
}

/**
 * Somebody under each of the names they are known by: in their own space, and on the lists of the Fabrique's seminars,
 * where their words say who they are or their badge did.
 */
export async function listSelves(database: Database, holder: BadgeHolder): Promise<readonly BadgeHolder[]> {
  const { scope } = holder;
  if (scope.space === scope.fabrique) return [holder];
  const known = await database.within(scope, (tx) => findPerson(tx, scope, holder));
  if (known === null || known.displayName === null) return [holder];
  const { displayName, organisationId, organisationName } = known;
  const fabrique = mintScope(scope.fabrique, scope.fabrique);
  const twins = await database.within(fabrique, async (tx) => [
    await findTwin(tx, fabrique, { displayName, organisationId, organisationName }),
    await findGuest(tx, fabrique, holder),
  ]);
  const persons = [...new Set(twins)].filter((person) => person !== null);
  return [holder, ...persons.map((person) => ({ scope: fabrique, person }))];
}
