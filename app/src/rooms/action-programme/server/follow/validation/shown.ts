// What of a version the partner's page shows: by group, in the order of the programme, without what is restricted.
import type { ProgrammeSnapshot } from '@trame/core/action-programme';
import type { TenantScope, Tx } from '../../../../../platform/server/db/index.js';
import { namePilots } from '../../names.js';
import { placeRows } from '../../print/placing.js';
import type { AnswerParts } from '../../pulse/answer-routes.js';
import { getStoredProgramme } from '../../repo.js';
import type { PageGroup } from './page.js';

/** What of a version anybody outside may read: restricted then or now, an action is not there. */
export async function listShownGroups(
  parts: AnswerParts,
  tx: Tx,
  given: { readonly scope: TenantScope; readonly snapshot: ProgrammeSnapshot },
): Promise<readonly PageGroup[]> {
  const { scope, snapshot } = given;
  const current = (await getStoredProgramme(tx, scope)).actions;
  const hidden = new Set(current.filter(({ restricted }) => restricted).map(({ id }) => id));
  const namePilot = namePilots(await parts.listOrganisationNames(tx, scope));
  const shown = snapshot.actions.filter(({ id, restricted }) => !restricted && !hidden.has(id));
  const { placed, apart } = placeRows(snapshot.groups, shown);
  return [...placed.map(({ group, rows }) => ({ label: group.label, rows })), { label: null, rows: apart }]
    .filter(({ rows }) => rows.length > 0)
    .map(({ label, rows }) => ({
      label,
      actions: rows.map(({ title, pilots }) => ({ title, pilots: pilots.map(namePilot).join(', ') })),
    }));
}
