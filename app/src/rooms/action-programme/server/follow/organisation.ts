// An organisation that became another, or is no more: every sheet of a territory that names it follows, with a line in its history.
import { type OrganisationChange, replaceOrganisation } from '@trame/core/action-programme';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { keepChange } from '../context.js';
import type { Act } from '../journal.repo.js';
import { getStoredProgramme, lockAction } from '../repo.js';

/** An action that was touched. */
export interface TouchedAction {
  readonly id: string;
  readonly title: string;
}

const isSame = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Follows an organisation in the sheets of the scope's territory; answers those that changed. */
export async function followOrganisation(
  tx: Tx,
  scope: TenantScope,
  given: { readonly change: OrganisationChange; readonly act: Omit<Act, 'kind'> },
): Promise<readonly TouchedAction[]> {
  const { change, act } = given;
  const kind = change.into === null ? 'organisation-gone' : 'organisation-merged';
  const changed: TouchedAction[] = [];
  for (const stored of (await getStoredProgramme(tx, scope)).actions) {
    if (isSame(replaceOrganisation(stored, change), stored)) continue;
    const { id, title } = stored;
    const kept = await lockAction(tx, scope, id);
    if (kept === null) continue;
    const next = replaceOrganisation(kept, change);
    if (isSame(next, kept)) continue;
    await keepChange(tx, scope, { changed: { ...kept, ...next }, act: { ...act, kind } });
    changed.push({ id, title });
  }
  return changed;
}

/** The unrestricted actions of the scope's territory whose sheet names an organisation; nothing is written. */
export async function listActionsNaming(
  tx: Tx,
  scope: TenantScope,
  organisation: string,
): Promise<readonly TouchedAction[]> {
  const change = { from: organisation, into: null, name: '', on: '1970-01-01', reason: null };
  const { actions } = await getStoredProgramme(tx, scope);
  return actions
    .filter((action) => !action.restricted && !isSame(replaceOrganisation(action, change), action))
    .map(({ id, title }) => ({ id, title }));
}
