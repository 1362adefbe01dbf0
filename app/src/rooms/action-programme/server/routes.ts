// Answers the routes of programmes: read with filters, add an action by its name, correct it by its version.
import { randomUUID } from 'node:crypto';
import { decideAction, isShown } from '@trame/core/action-programme';
import type { Result } from '@trame/core/kernel';
import type { SpaceRole } from '../../../platform/contract.js';
import type { Database, TenantScope, Tx } from '../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../platform/server/http/handler.js';
import { type ActionDraft, createAction, getAction, getProgramme, updateAction } from '../contract.js';
import {
  computeNextPosition,
  getStoredProgramme,
  insertAction,
  listGroups,
  lockAction,
  type StoredAction,
  type StoredProgramme,
  writeAction,
} from './repo.js';
import { listThemes } from './shared.repo.js';
import { composeAction, composeProgramme, type PilotName } from './sheet.js';

/** What other rooms tell the programme; connected where the rooms are listed. */
export interface ActionProgrammeParts {
  readonly database: Database;
  readonly listOrganisationNames: (tx: Tx, scope: TenantScope) => Promise<ReadonlyMap<string, PilotName>>;
  readonly listTerritoryNames: (
    tx: Tx,
    scope: TenantScope,
  ) => Promise<readonly { readonly id: string; readonly name: string }[]>;
}

const OWN_TEAM: readonly SpaceRole[] = ['facilitator', 'project-lead', 'lead-pair'];

/** Leaves restricted actions to the territory's own team: for others they do not exist, not even as a count. */
function keepReadable(programme: StoredProgramme, roles: readonly SpaceRole[]): StoredProgramme {
  if (roles.some((role) => OWN_TEAM.includes(role))) return programme;
  return { ...programme, actions: programme.actions.filter((action) => !action.restricted) };
}

function requireScope(scope: TenantScope | null): TenantScope {
  if (scope === null)
    throw new Error('action-programme/requireScope: a space route was called without its space');
  return scope;
}

/** Runs `work` in a territory's space; a Fabrique has no programme of its own. */
async function inTerritory<T>(
  database: Database,
  given: TenantScope | null,
  work: (tx: Tx, scope: TenantScope) => Promise<T>,
) {
  const scope = requireScope(given);
  if (scope.space === scope.fabrique) return refused({ code: 'not-a-territory' });
  return database.within(scope, (tx) => work(tx, scope));
}

function parseFlag(flag: 'true' | 'false' | undefined): boolean | undefined {
  return flag === undefined ? undefined : flag === 'true';
}

type Names = ReadonlyMap<string, PilotName>;

/** Says why a draft cannot be kept, the territory and its directory being as they are. */
async function decideDraft(
  tx: Tx,
  scope: TenantScope,
  given: { readonly draft: ActionDraft; readonly names: Names },
): Promise<Result<ActionDraft>> {
  const draft = { ...given.draft, description: given.draft.description || null };
  const cited = draft.pilots.flatMap((pilot) => ('organisationId' in pilot ? [pilot.organisationId] : []));
  if (cited.some((id) => id !== null && !given.names.has(id))) {
    return { ok: false, refusal: { code: 'unknown-pilot' } };
  }
  const groups = await listGroups(tx, scope);
  const themes = await listThemes(tx, scope);
  return decideAction(draft, {
    groupIds: groups.map(({ id }) => id),
    themeIds: themes.map(({ id }) => id),
  });
}

async function composeStored(
  parts: ActionProgrammeParts,
  tx: Tx,
  given: { scope: TenantScope; id: string; roles: readonly SpaceRole[] },
) {
  const programme = keepReadable(await getStoredProgramme(tx, given.scope), given.roles);
  const kept = programme.actions.find((action) => action.id === given.id);
  if (kept === undefined) return refused({ code: 'not-found' });
  const organisations = await parts.listOrganisationNames(tx, given.scope);
  return composeAction(kept, { programme, organisations });
}

function createReaders(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    handle(getProgramme, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const programme = keepReadable(await getStoredProgramme(tx, scope), call.roles);
        const { group, theme, pilot, starred, uncertain, ...query } = call.query;
        const filter = {
          ...query,
          groupId: group,
          themeId: theme,
          pilotId: pilot,
          starred: parseFlag(starred),
          uncertain: parseFlag(uncertain),
        };
        const territories = await parts.listTerritoryNames(tx, scope);
        return composeProgramme(programme, {
          shown: programme.actions.filter((action) => isShown(action, filter, programme.groups)),
          organisations: await parts.listOrganisationNames(tx, scope),
          themes: await listThemes(tx, scope),
          territoryName: territories.find(({ id }) => id === scope.space)?.name ?? null,
        });
      }),
    ),
    handle(getAction, (call) =>
      inTerritory(parts.database, call.scope, (tx, scope) =>
        composeStored(parts, tx, { scope, id: call.params.action, roles: call.roles }),
      ),
    ),
  ];
}

function createWriters(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    handle(createAction, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const names = await parts.listOrganisationNames(tx, scope);
        const decided = await decideDraft(tx, scope, { draft: call.body, names });
        if (!decided.ok) return refused(decided.refusal);
        const id = randomUUID();
        await insertAction(tx, scope, {
          ...decided.value,
          id,
          code: null,
          position: await computeNextPosition(tx, scope),
          confidence: 'high',
          flags: [],
          provenance: { kind: 'typed', reference: null, quoted: [] },
          exemplarId: null,
        });
        return composeStored(parts, tx, { scope, id, roles: call.roles });
      }),
    ),
    handle(updateAction, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const { version, ...draft } = call.body;
        const kept = await lockAction(tx, scope, call.params.action);
        if (kept === null) return refused({ code: 'not-found' });
        if (kept.version !== version) {
          return refused({ code: 'edited-meanwhile', data: { yours: version, current: kept.version } });
        }
        const names = await parts.listOrganisationNames(tx, scope);
        const decided = await decideDraft(tx, scope, { draft, names });
        if (!decided.ok) return refused(decided.refusal);
        const changed: StoredAction = { ...kept, ...decided.value };
        await writeAction(tx, scope, changed);
        return composeStored(parts, tx, { scope, id: kept.id, roles: call.roles });
      }),
    ),
  ];
}

/** Every route of the room with its function. */
export function createHandlers(parts: ActionProgrammeParts): readonly Handler[] {
  return [...createReaders(parts), ...createWriters(parts)];
}
