// Answers the routes of situations: read, write with no loss between two writers, give to a seminar.
import { accept, type Result, refuse } from '@trame/core/kernel';
import { dealSituation, type LocalSituation, MAX_SITUATIONS } from '@trame/core/transition';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../platform/server/http/handler.js';
import { getTerritorySheet } from '../../territory/server/index.js';
import * as contract from '../contract.js';
import type { TransitionParts } from './parts.js';
import { deleteSituation, insertSituation, listSituations, lockSituations, updateSituation } from './repo.js';

function requireScope(scope: TenantScope | null): TenantScope {
  if (scope === null) throw new Error('transition/requireScope: a space route was called without its space');
  return scope;
}

async function listFigures(tx: Tx, scope: TenantScope): Promise<contract.LeanedFigure[]> {
  const sheet = await getTerritorySheet(tx, scope, { id: scope.space });
  return (sheet?.figures ?? []).map(({ previous: _previous, ...figure }) => figure);
}

async function compose(
  parts: TransitionParts,
  tx: Tx,
  scope: TenantScope,
): Promise<contract.SituationLibrary> {
  return {
    situations: await listSituations(tx, scope),
    figures: await listFigures(tx, scope),
    given: await parts.listRetros(tx, scope),
  };
}

interface Held {
  readonly tx: Tx;
  readonly scope: TenantScope;
  readonly situations: readonly LocalSituation[];
}

/** Changes the library of a space, one writer after the other, and answers it as it is then. */
function change(
  parts: TransitionParts,
  given: TenantScope | null,
  work: (held: Held) => Promise<Result<null>>,
) {
  const scope = requireScope(given);
  return parts.database.within(scope, async (tx) => {
    await lockSituations(tx, scope);
    const done = await work({ tx, scope, situations: await listSituations(tx, scope) });
    return done.ok ? compose(parts, tx, scope) : refused(done.refusal);
  });
}

function createWriters(parts: TransitionParts): readonly Handler[] {
  return [
    handle(contract.addSituation, (call) =>
      change(parts, call.scope, async ({ tx, scope, situations }) => {
        const { id, ...card } = call.body;
        const isKnown = situations.some((one) => one.id === id);
        if (!isKnown && situations.length >= MAX_SITUATIONS) {
          return refuse('situations-full', { most: MAX_SITUATIONS });
        }
        await insertSituation(tx, scope, { id, card });
        return accept(null);
      }),
    ),
    handle(contract.editSituation, (call) =>
      change(parts, call.scope, async ({ tx, scope, situations }) => {
        const { version, ...card } = call.body;
        const known = situations.find(({ id }) => id === call.params.situation);
        if (known === undefined) return refuse('situation-unknown');
        if (known.version !== version) {
          return refuse('situation-edited-meanwhile', { current: known.version, yours: version });
        }
        await updateSituation(tx, scope, { id: known.id, card });
        return accept(null);
      }),
    ),
    handle(contract.removeSituation, (call) =>
      change(parts, call.scope, async ({ tx, scope }) => {
        await deleteSituation(tx, scope, call.params.situation);
        return accept(null);
      }),
    ),
    handle(contract.giveSituations, (call) =>
      change(parts, call.scope, async ({ tx, scope, situations }) => {
        const { seminar, step, situations: asked } = call.body;
        const chosen = situations.filter(({ id }) => asked.includes(id));
        if (asked.length === 0) return refuse('situations-none');
        if (chosen.length < new Set(asked).size) return refuse('situation-unknown');
        return parts.give(tx, scope, { seminar, step, cards: chosen.map(dealSituation) });
      }),
    ),
  ];
}

/** The routes of the room. */
export function createHandlers(parts: TransitionParts): readonly Handler[] {
  return [
    handle(contract.getSituations, (call) => {
      const scope = requireScope(call.scope);
      return parts.database.within(scope, (tx) => compose(parts, tx, scope));
    }),
    handle(contract.getChallenges, (call) => {
      const scope = requireScope(call.scope);
      return parts.database.within(scope, async (tx) => ({
        challenges: await parts.listChallenges(tx, scope),
      }));
    }),
    ...createWriters(parts),
  ];
}
