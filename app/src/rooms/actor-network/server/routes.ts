// Answers the routes of the directory: search, sheet, add, correct.
import { randomUUID } from 'node:crypto';
import { decideOrganisation, isFound } from '@trame/core/actor-network';
import { foldText, type Result } from '@trame/core/kernel';
import type { Database, TenantScope, Tx } from '../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../platform/server/http/handler.js';
import {
  createOrganisation,
  getOrganisation,
  listOrganisations,
  type OrganisationDraft,
  updateOrganisation,
} from '../contract.js';
import type { IntroductionTools } from './introductions/tools.js';
import type { ActSource } from './map/acts.js';
import type { OrganisationFollower } from './merge/follower.js';
import { createFollower, refuseMerged } from './names.js';
import type { Proposer } from './piloting/proposers.js';
import {
  getDirectory,
  insertOrganisation,
  lockDirectory,
  type StoredDirectory,
  writeMemberships,
  writeOrganisation,
} from './repo.js';
import { requireScope } from './scope.js';
import { composeLine, composeSheet, type DirectoryReading, type SharedPiloting } from './sheet.js';

/** What other rooms tell the directory; connected where the rooms are listed. */
export interface ActorNetworkParts {
  readonly database: Database;
  readonly listSharedPiloting: (tx: Tx, scope: TenantScope) => Promise<readonly SharedPiloting[]>;
  readonly listTerritoryNames: (
    tx: Tx,
    scope: TenantScope,
  ) => Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Those who name organisations, and follow them when two records become one. */
  readonly followers?: readonly OrganisationFollower[];
  /** Rooms that tell what organisations did together. */
  readonly actSources?: readonly ActSource[];
  /** Where the proposals of closed seminars come from, one by one; without it, nothing is said of who proposes (R109). */
  readonly listProposers?: (scope: TenantScope) => Promise<readonly Proposer[]>;
  /** Where pairs to introduce come from, and what prints the question; without them, no introduction is put to anybody. */
  readonly introductions?: Omit<IntroductionTools, 'database'>;
}

async function readDirectory(
  parts: ActorNetworkParts,
  tx: Tx,
  scope: TenantScope,
): Promise<DirectoryReading> {
  const directory = await getDirectory(tx, scope);
  const shared = await parts.listSharedPiloting(tx, scope);
  const territories = await parts.listTerritoryNames(tx, scope);
  return { ...directory, shared, territoryNames: new Map(territories.map(({ id, name }) => [id, name])) };
}

/** An empty note is no note. */
function trimDraft(draft: OrganisationDraft): OrganisationDraft {
  return { ...draft, note: draft.note || null, subtype: draft.subtype || null };
}

/** The records that a draft names. */
function listChosen({ memberOf, parentId }: OrganisationDraft): readonly string[] {
  return parentId === null ? memberOf : [...memberOf, parentId];
}

/** Says why a draft cannot be kept, the directory being as it is. */
function decideDraft(
  draft: OrganisationDraft,
  within: {
    readonly id: string | null;
    readonly directory: StoredDirectory;
    readonly territories: ReadonlySet<string>;
  },
): Result<OrganisationDraft> {
  const { id, directory, territories } = within;
  const others = directory.organisations.filter((other) => other.id !== id);
  const familyIds = directory.families.map((family) => family.id);
  const known = new Set(others.map((other) => other.id));
  if (draft.memberOf.some((network) => !known.has(network))) {
    return { ok: false, refusal: { code: 'unknown-organisation' } };
  }
  if (draft.territoryIds.some((territory) => !territories.has(territory))) {
    return { ok: false, refusal: { code: 'unknown-territory' } };
  }
  return decideOrganisation(draft, { id, others, familyIds });
}

type Attempt = (tx: Tx, reading: DirectoryReading) => Promise<Result<string>>;

/** Runs a change with the directory to itself, and answers the sheet it leaves. */
async function changeDirectory(parts: ActorNetworkParts, given: TenantScope | null, attempt: Attempt) {
  const scope = requireScope(given);
  return parts.database.within(scope, async (tx) => {
    await lockDirectory(tx, scope);
    const result = await attempt(tx, await readDirectory(parts, tx, scope));
    if (!result.ok) return refused(result.refusal);
    const reading = await readDirectory(parts, tx, scope);
    const kept = reading.organisations.find((organisation) => organisation.id === result.value);
    if (kept === undefined) throw new Error('actor-network/changeDirectory: what was written is not there');
    return composeSheet(kept, reading);
  });
}

function createReaders(parts: ActorNetworkParts): readonly Handler[] {
  const read = (given: TenantScope | null): Promise<DirectoryReading> => {
    const scope = requireScope(given);
    return parts.database.within(scope, (tx) => readDirectory(parts, tx, scope));
  };
  return [
    handle(listOrganisations, async (call) => {
      const { search = '', family, territory } = call.query;
      const reading = await read(call.scope);
      const shown = reading.organisations.filter(
        (organisation) =>
          (family === undefined || organisation.familyId === family) &&
          (territory === undefined || organisation.territoryIds.includes(territory)) &&
          isFound(organisation, search),
      );
      const count = (id: string): number =>
        reading.organisations.filter((organisation) => organisation.familyId === id).length;
      return {
        families: reading.families.map((one) => ({ ...one, count: count(one.id) })),
        organisations: shown.map((organisation) => composeLine(organisation, reading)),
        total: reading.organisations.length,
      };
    }),
    handle(getOrganisation, async (call) => {
      const reading = await read(call.scope);
      const scope = requireScope(call.scope);
      const { organisation } = call.params;
      const follow = await parts.database.within(scope, (tx) =>
        createFollower(tx, scope, { organisations: reading.organisations, ids: [organisation] }),
      );
      const sought = follow(organisation);
      const kept = reading.organisations.find(({ id }) => id === sought);
      return kept === undefined ? refused({ code: 'not-found' }) : composeSheet(kept, reading);
    }),
  ];
}

function createWriters(parts: ActorNetworkParts): readonly Handler[] {
  return [
    handle(createOrganisation, (call) =>
      changeDirectory(parts, call.scope, async (tx, reading) => {
        const scope = requireScope(call.scope);
        const gone = await refuseMerged(tx, scope, { ...reading, ids: listChosen(call.body) });
        if (gone !== null) return { ok: false, refusal: gone };
        const territories = new Set(reading.territoryNames.keys());
        const decided = decideDraft(trimDraft(call.body), { id: null, directory: reading, territories });
        if (!decided.ok) return decided;
        const { memberOf, ...columns } = decided.value;
        const id = randomUUID();
        const slug = foldText(columns.name).replaceAll(' ', '-');
        await insertOrganisation(tx, scope, { ...columns, id, slug, mentions: [] });
        await writeMemberships(tx, scope, { memberId: id, networkIds: memberOf });
        return { ok: true, value: id };
      }),
    ),
    handle(updateOrganisation, (call) =>
      changeDirectory(parts, call.scope, async (tx, reading) => {
        const { version, ...draft } = call.body;
        const kept = reading.organisations.find(({ id }) => id === call.params.organisation);
        if (kept === undefined) return { ok: false, refusal: { code: 'not-found' } };
        if (kept.version !== version) {
          const data = { yours: version, current: kept.version };
          return { ok: false, refusal: { code: 'edited-meanwhile', data } };
        }
        const scope = requireScope(call.scope);
        const gone = await refuseMerged(tx, scope, { ...reading, ids: listChosen(draft) });
        if (gone !== null) return { ok: false, refusal: gone };
        const territories = new Set(reading.territoryNames.keys());
        const decided = decideDraft(trimDraft(draft), { id: kept.id, directory: reading, territories });
        if (!decided.ok) return decided;
        const { memberOf, ...columns } = decided.value;
        await writeOrganisation(tx, scope, { ...columns, id: kept.id });
        await writeMemberships(tx, scope, { memberId: kept.id, networkIds: memberOf });
        return { ok: true, value: kept.id };
      }),
    ),
  ];
}

/** Every route of the room with its function. */
export function createHandlers(parts: ActorNetworkParts): readonly Handler[] {
  return [...createReaders(parts), ...createWriters(parts)];
}
