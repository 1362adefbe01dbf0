// Answers the routes of mergers: what would follow, the act, what was done before.
import { randomUUID } from 'node:crypto';
import { absorbMemberships, absorbOrganisation } from '@trame/core/actor-network';
import type { Refusal } from '@trame/core/kernel';
import { type Database, mintScope, type TenantScope, type Tx } from '../../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import {
  listOrganisationMerges,
  mergeOrganisations,
  type OrganisationMove,
  previewMerge,
} from '../../contract/merge.js';
import { getDirectory, lockDirectory, type StoredDirectory, type StoredOrganisation } from '../repo.js';
import { requireScope } from '../scope.js';
import { type Merger, type OrganisationFollower, registerFollower } from './follower.js';
import {
  closeRecord,
  insertMerger,
  listMergers,
  listRedirects,
  replaceMemberships,
  type StoredMerger,
  writeAbsorbed,
  writeMoved,
} from './merge.repo.js';

/** What mergers stand on. */
export interface MergeParts {
  readonly database: Database;
  readonly followers: readonly OrganisationFollower[];
  readonly listTerritoryNames: (
    tx: Tx,
    scope: TenantScope,
  ) => Promise<readonly { readonly id: string; readonly name: string }[]>;
}

interface Pair {
  readonly kept: StoredOrganisation;
  readonly gone: StoredOrganisation;
}

function findPair(
  { organisations }: StoredDirectory,
  { from, into }: { from: string; into: string },
): Pair | Refusal {
  const kept = organisations.find(({ id }) => id === into);
  const gone = organisations.find(({ id }) => id === from);
  if (kept === undefined) return { code: 'not-found' };
  return gone === undefined ? { code: 'merge-unknown' } : { kept, gone };
}

/** What the directory itself moves. */
function listOwnMoves(directory: StoredDirectory, { gone }: Pair): readonly OrganisationMove[] {
  const names = new Map(directory.organisations.map(({ id, name }) => [id, name]));
  const tell = (kind: OrganisationMove['kind'], ids: readonly string[]): OrganisationMove => ({
    ...{ kind, place: null, names: ids.map((id) => names.get(id) ?? ''), count: ids.length },
  });
  const { memberships, organisations } = directory;
  return [
    tell(
      'membership',
      memberships.filter(({ memberId }) => memberId === gone.id).map(({ networkId }) => networkId),
    ),
    tell(
      'member',
      memberships.filter(({ networkId }) => networkId === gone.id).map(({ memberId }) => memberId),
    ),
    tell(
      'branch',
      organisations.filter(({ parentId }) => parentId === gone.id).map(({ id }) => id),
    ),
  ].filter(({ count }) => count > 0);
}

type Visit = (
  tx: Tx,
  scope: TenantScope,
  follower: OrganisationFollower,
) => Promise<readonly string[] | number>;

/** Goes through the Fabrique and each of its territories, each in its own transaction. */
async function visitPlaces(
  parts: MergeParts,
  scope: TenantScope,
  visit: Visit,
): Promise<readonly OrganisationMove[]> {
  const common = mintScope(scope.fabrique, scope.fabrique);
  const territories = await parts.database.within(common, (tx) => parts.listTerritoryNames(tx, common));
  const places = [
    { where: 'fabrique' as const, at: common, place: null },
    ...territories.map(({ id, name }) => ({
      ...{ where: 'territory' as const, at: mintScope(id, scope.fabrique), place: name },
    })),
  ];
  const moves: OrganisationMove[] = [];
  for (const { where, at, place } of places) {
    const here = [registerFollower, ...parts.followers].filter((one) => one.where === where);
    const visited = await parts.database.within(at, async (tx) => {
      const told: OrganisationMove[] = [];
      for (const follower of here) {
        const found = await visit(tx, at, follower);
        const names = typeof found === 'number' ? [] : [...found];
        const count = typeof found === 'number' ? found : found.length;
        if (count > 0) told.push({ kind: follower.kind, place, names, count });
      }
      return told;
    });
    moves.push(...visited);
  }
  return moves;
}

function createPreview(parts: MergeParts): Handler {
  return handle(previewMerge, async (call) => {
    const scope = requireScope(call.scope);
    const [from, into] = [call.query.from, call.params.organisation];
    await resumeMergers(parts, scope);
    const directory = await parts.database.within(scope, (tx) => getDirectory(tx, scope));
    const pair = findPair(directory, { from, into });
    if ('code' in pair) return refused(pair);
    const merged = absorbOrganisation(pair.kept, pair.gone);
    if (!merged.ok) return refused(merged.refusal);
    const others = await visitPlaces(parts, scope, async (tx, at, follower) => {
      const names = await follower.list(tx, at, from);
      // The register is read by its own territory: elsewhere it is only counted.
      return follower.kind === 'space' && at.space !== scope.space ? names.length : names;
    });
    const tell = ({ id, name, aliases }: StoredOrganisation) => ({ id, name, aliases: [...aliases] });
    return {
      kept: tell(pair.kept),
      gone: tell(pair.gone),
      aliases: [...merged.value.aliases],
      moves: [...others, ...listOwnMoves(directory, pair)],
    };
  });
}

/** An act in the directory, as those who follow are told of it, with what the directory itself moved. */
interface Act {
  readonly id: string;
  readonly merger: Merger;
  readonly own: readonly OrganisationMove[];
}

const readMerger = ({ fromId, intoId, fromName, reason, at, who }: StoredMerger): Merger => ({
  ...{ from: fromId, into: intoId, name: fromName, reason, at, who, accountId: null },
});

/** Brings the two records into one in the directory; asked again, it is the act that was made. */
async function mergeRecords(tx: Tx, scope: TenantScope, merger: Merger): Promise<Act | Refusal> {
  await lockDirectory(tx, scope);
  const done = (await listMergers(tx, scope)).find(({ fromId }) => fromId === merger.from);
  if (done?.intoId === merger.into) return { id: done.id, merger: readMerger(done), own: done.moved };
  const directory = await getDirectory(tx, scope);
  const pair = findPair(directory, merger);
  if ('code' in pair) return pair;
  const absorbed = absorbOrganisation(pair.kept, pair.gone);
  if (!absorbed.ok) return absorbed.refusal;
  const level = pair.kept.level ?? pair.gone.level;
  const mentions = [...pair.kept.mentions, ...pair.gone.mentions];
  await closeRecord(tx, scope, merger);
  await writeAbsorbed(tx, scope, { ...absorbed.value, level, mentions });
  await replaceMemberships(tx, scope, absorbMemberships(directory.memberships, merger));
  const { from: fromId, into: intoId, at, who, reason } = merger;
  const [id, fromName] = [randomUUID(), pair.gone.name];
  await insertMerger(tx, scope, { id, fromId, intoId, fromName, at, who, reason, moved: [] });
  return { id, merger: { ...merger, name: fromName }, own: listOwnMoves(directory, pair) };
}

/** Has everybody follow, place by place, then writes down what moved. */
async function spread(parts: MergeParts, scope: TenantScope, { id, merger, own }: Act) {
  const others = await visitPlaces(parts, scope, (tx, at, follower) => follower.move(tx, at, merger));
  const moved = [...own, ...others];
  await parts.database.within(scope, (tx) => writeMoved(tx, scope, { id, moved }));
  return moved;
}

/** Takes up mergers that were cut before anything was written down of what moved: those who followed do it once. */
async function resumeMergers(parts: MergeParts, scope: TenantScope): Promise<void> {
  const { cut, redirects } = await parts.database.within(scope, async (tx) => ({
    cut: (await listMergers(tx, scope)).filter(({ moved }) => moved.length === 0),
    redirects: await listRedirects(tx, scope),
  }));
  for (const made of cut) {
    const into = redirects.get(made.intoId) ?? made.intoId;
    await spread(parts, scope, { id: made.id, merger: { ...readMerger(made), into }, own: [] });
  }
}

function createAct(parts: MergeParts): Handler {
  return handle(mergeOrganisations, async (call) => {
    const scope = requireScope(call.scope);
    await resumeMergers(parts, scope);
    const { from, reason } = call.body;
    const merger: Merger = {
      ...{ from, into: call.params.organisation, reason: reason || null, at: new Date(call.now), name: '' },
      who: call.account?.displayName ?? '',
      accountId: call.account?.id ?? null,
    };
    const made = await parts.database.within(scope, (tx) => mergeRecords(tx, scope, merger));
    if ('code' in made) return refused(made);
    return { moves: await spread(parts, scope, made) };
  });
}

function createHistory(parts: MergeParts): Handler {
  return handle(listOrganisationMerges, (call) => {
    const scope = requireScope(call.scope);
    return parts.database.within(scope, async (tx) => {
      const redirects = await listRedirects(tx, scope);
      const mergers = await listMergers(tx, scope);
      return {
        merges: mergers
          .filter(({ intoId }) => (redirects.get(intoId) ?? intoId) === call.params.organisation)
          .map(({ id, fromName, at, who, reason, moved }) => ({
            ...{ id, fromName, who, reason },
            at: at.toISOString(),
            moved: moved.reduce((sum, { count }) => sum + count, 0),
          })),
      };
    });
  });
}

/** The routes of mergers. */
export function createMergeHandlers(parts: MergeParts): readonly Handler[] {
  return [createPreview(parts), createAct(parts), createHistory(parts)];
}
