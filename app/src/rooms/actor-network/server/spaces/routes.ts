// Answers the routes of the register of spaces of cooperation.
import { randomUUID } from 'node:crypto';
import { computeRegisterArticulation, decideCooperationSpace } from '@trame/core/actor-network';
import type { Database, TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/spaces.js';
import { refuseMerged } from '../names.js';
import { getDirectory } from '../repo.js';
import { requireScope } from '../scope.js';
import { listRegister, lockRegister, removeSpace, type StoredSpace, upsertSpace } from './repo.js';

const MISSING = { code: 'space-unknown' } as const;

type Named = { readonly id: string; readonly name: string };

function composeRow(space: StoredSpace, organisations: readonly Named[]): contract.CooperationRow {
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  return {
    ...space,
    memberIds: [...space.memberIds],
    linkedIds: [...space.linkedIds],
    members: space.memberIds.map((id) => ({ id, name: names.get(id) ?? '' })),
  };
}

/** Keeps a draft, new or not, and answers the row it leaves. */
async function keep(
  tx: Tx,
  scope: TenantScope,
  given: { readonly id: string | null; readonly draft: contract.CooperationWords },
) {
  const { organisations } = await getDirectory(tx, scope);
  const gone = await refuseMerged(tx, scope, { organisations, ids: given.draft.memberIds });
  if (gone !== null) return refused(gone);
  const register = await listRegister(tx, scope);
  const decided = decideCooperationSpace(given.draft, {
    id: given.id,
    others: register.filter(({ id }) => id !== given.id),
    organisationIds: organisations.map(({ id }) => id),
  });
  if (!decided.ok) return refused(decided.refusal);
  const id = given.id ?? randomUUID();
  await upsertSpace(tx, scope, { ...decided.value, id, source: null });
  const kept = (await listRegister(tx, scope)).find((space) => space.id === id);
  if (kept === undefined) throw new Error('actor-network/keep: what was written is not there');
  return composeRow(kept, organisations);
}

/** The routes of the register. */
export function createSpaceHandlers(database: Database): readonly Handler[] {
  const hold = <T>(
    given: TenantScope | null,
    work: (tx: Tx, scope: TenantScope) => Promise<T>,
  ): Promise<T> => {
    const scope = requireScope(given);
    return database.within(scope, async (tx) => {
      await lockRegister(tx, scope);
      return work(tx, scope);
    });
  };
  return [
    handle(contract.listCooperation, (call) => {
      const scope = requireScope(call.scope);
      return database.within(scope, async (tx) => {
        const { organisations } = await getDirectory(tx, scope);
        const spaces = await listRegister(tx, scope);
        return {
          spaces: spaces.map((space) => composeRow(space, organisations)),
          organisations: organisations.map(({ id, name }) => ({ id, name })),
          articulation: computeRegisterArticulation(spaces),
        };
      });
    }),
    handle(contract.addCooperation, (call) =>
      hold(call.scope, (tx, scope) => keep(tx, scope, { id: null, draft: call.body })),
    ),
    handle(contract.updateCooperation, (call) =>
      hold(call.scope, async (tx, scope) => {
        const { version, ...draft } = call.body;
        const kept = (await listRegister(tx, scope)).find(({ id }) => id === call.params.cooperation);
        if (kept === undefined) return refused(MISSING);
        if (kept.version !== version) {
          return refused({ code: 'edited-meanwhile', data: { yours: version, current: kept.version } });
        }
        return keep(tx, scope, { id: kept.id, draft });
      }),
    ),
    handle(contract.removeCooperation, (call) =>
      hold(call.scope, async (tx, scope) => {
        const kept = (await listRegister(tx, scope)).find(({ id }) => id === call.params.cooperation);
        if (kept === undefined) return refused(MISSING);
        await removeSpace(tx, scope, kept.id);
        return { removed: true as const };
      }),
    ),
  ];
}
