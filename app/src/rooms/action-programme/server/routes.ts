// Answers the routes of programmes: read with filters, add an action by its name, correct it by its version.
import { randomUUID } from 'node:crypto';
import {
  type ActionDetails,
  decideAction,
  decideDetails,
  emptyDetails,
  filterActions,
  type Pilot,
  type ProgrammeFilter,
} from '@trame/core/action-programme';
import { type Result, refuse } from '@trame/core/kernel';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../platform/server/http/handler.js';
import {
  type ActionDraft,
  createAction,
  getAction,
  getProgramme,
  type ProgrammeQuery,
  updateAction,
} from '../contract.js';
import {
  type ActionProgrammeParts,
  actOf,
  composeStored,
  inTerritory,
  keepChange,
  keepReadable,
} from './context.js';
import { insertEvent } from './journal.repo.js';
import { listPilotIds, refuseMerged } from './names.js';
import {
  computeNextPosition,
  getStoredProgramme,
  insertAction,
  lockAction,
  type StoredAction,
} from './repo.js';
import { createLifeHandlers } from './routes/life.js';
import { composeProgramme, type PilotName } from './sheet.js';
import { listThemes } from './theme/theme.repo.js';

function parseFlag(flag: 'true' | 'false' | undefined): boolean | undefined {
  return flag === undefined ? undefined : flag === 'true';
}

/** The address' words → what the core looks for. */
export function parseFilter(query: ProgrammeQuery): ProgrammeFilter {
  const { group, theme, pilot, starred, uncertain, firm, ended, needsHelp, ...rest } = query;
  return {
    ...rest,
    groupId: group,
    themeId: theme,
    pilotId: pilot,
    starred: parseFlag(starred),
    uncertain: parseFlag(uncertain),
    firm: parseFlag(firm),
    ended: parseFlag(ended),
    needsHelp: parseFlag(needsHelp),
  };
}

type Names = ReadonlyMap<string, PilotName>;

/** The organisations that a sheet names, pilots apart. */
function listNamed(details: ActionDetails): readonly string[] {
  const { workingGroup, partners, financing, awaited } = details;
  const all = [...(workingGroup?.members ?? []), ...partners, ...financing, ...awaited];
  return all.flatMap(({ organisationId }) => (organisationId === null ? [] : [organisationId]));
}

interface Drafted {
  readonly draft: ActionDraft;
  readonly names: Names;
  readonly id: string;
  /** The sheet as it stands; what the draft leaves out stays. */
  readonly details: ActionDetails;
  /** Those who pilot it so far. */
  readonly pilots: readonly Pilot[];
}

/** Says why a draft cannot be kept, the territory and its directory being as they are. */
async function decideDraft(
  tx: Tx,
  scope: TenantScope,
  { draft, names, id, details, pilots }: Drafted,
): Promise<Result<Omit<ActionDraft, 'details'> & { readonly details: ActionDetails }>> {
  const whole = {
    ...draft,
    description: draft.description || null,
    details: { ...details, ...draft.details },
  };
  const cited = listPilotIds(draft.pilots);
  if (cited.some((one) => !names.has(one))) return refuse('unknown-pilot');
  const before = [...listPilotIds(pilots), ...listNamed(details)];
  const gone = refuseMerged(names, [...cited, ...listNamed(whole.details)], before);
  if (gone !== null) return { ok: false, refusal: gone };
  const known = new Set(listNamed(details));
  if (listNamed(whole.details).some((one) => !known.has(one) && !names.has(one))) {
    return refuse('unknown-organisation');
  }
  const { groups, actions } = await getStoredProgramme(tx, scope);
  const themes = await listThemes(tx, scope);
  const decided = decideAction(whole, {
    groupIds: groups.map((group) => group.id),
    themeIds: themes.map((theme) => theme.id),
  });
  if (!decided.ok) return decided;
  const sheet = decideDetails({ id, details: whole.details, actions });
  return sheet.ok ? decided : sheet;
}

function createReaders(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    handle(getProgramme, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const programme = keepReadable(await getStoredProgramme(tx, scope), call.roles);
        const filter = parseFilter(call.query);
        const territories = await parts.listTerritoryNames(tx, scope);
        return composeProgramme(programme, {
          shown: filterActions(programme.actions, filter, programme.groups),
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
        const id = randomUUID();
        const decided = await decideDraft(tx, scope, {
          ...{ draft: call.body, names, id },
          ...{ details: emptyDetails, pilots: [] },
        });
        if (!decided.ok) return refused(decided.refusal);
        const made = {
          ...decided.value,
          id,
          code: null,
          position: await computeNextPosition(tx, scope),
          confidence: 'high',
          flags: [],
          provenance: { kind: 'typed', reference: null, quoted: [], sources: [] },
          exemplarId: null,
        } as const;
        await insertAction(tx, scope, made);
        await insertEvent(tx, scope, { act: actOf(call, 'created'), sheet: made, version: 1 });
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
        const { id, details, pilots } = kept;
        const decided = await decideDraft(tx, scope, { draft, names, id, details, pilots });
        if (!decided.ok) return refused(decided.refusal);
        const changed: StoredAction = { ...kept, ...decided.value };
        await keepChange(tx, scope, { changed, act: actOf(call, 'edited') });
        return composeStored(parts, tx, { scope, id: kept.id, roles: call.roles });
      }),
    ),
  ];
}

/** Every route of the room with its function. */
export function createHandlers(parts: ActionProgrammeParts): readonly Handler[] {
  return [...createReaders(parts), ...createWriters(parts), ...createLifeHandlers(parts)];
}
