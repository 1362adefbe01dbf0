// Answers the way from the wall to the programme: proposals, their conversion, where an action comes from.
import { randomUUID } from 'node:crypto';
import {
  convertProposal,
  findConverted,
  joinProposal,
  type SeminarProposal,
} from '@trame/core/action-programme';
import { isSameSource } from '@trame/core/workshop';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/origin.js';
import {
  type ActionProgrammeParts,
  actOf,
  inTerritory,
  keepChange,
  keepReadable,
  type SentenceStory,
} from '../context.js';
import { insertEvent } from '../journal.repo.js';
import {
  computeNextPosition,
  getStoredProgramme,
  insertAction,
  lockAction,
  lockProgramme,
  type StoredAction,
} from '../repo.js';

/** What is shown of an action that a proposal became. */
const nameAction = ({ id, title }: Pick<StoredAction, 'id' | 'title'>) => ({ id, title });

async function readProposals(
  parts: ActionProgrammeParts,
  scope: TenantScope | null,
): Promise<readonly SeminarProposal[]> {
  return scope === null || scope.space === scope.fabrique ? [] : parts.listProposals(scope);
}

interface Asked {
  readonly proposal: SeminarProposal;
  readonly groupId: string | null;
  /** An action that stands already and is this proposal: it is tied, not doubled. */
  readonly actionId: string | null;
}

/** Makes an action of each proposal that is none yet, in the order asked. */
async function convert(
  tx: Tx,
  scope: TenantScope,
  given: { readonly asked: readonly Asked[]; readonly act: ReturnType<typeof actOf> },
) {
  const made: { readonly id: string; readonly title: string }[] = [];
  const already: { readonly id: string; readonly title: string }[] = [];
  await lockProgramme(tx, scope);
  let { actions } = await getStoredProgramme(tx, scope);
  for (const { proposal, groupId, actionId } of given.asked) {
    const found = findConverted(actions, proposal);
    if (found !== null) {
      already.push(nameAction(found));
      continue;
    }
    if (actionId !== null) {
      const kept = await lockAction(tx, scope, actionId);
      if (kept === null) continue;
      const tied = joinProposal(kept, proposal);
      await keepChange(tx, scope, { changed: tied, act: given.act });
      made.push(nameAction(tied));
      actions = actions.map((one) => (one.id === tied.id ? tied : one));
      continue;
    }
    const action = convertProposal(proposal, { id: randomUUID(), groupId, pilots: [] });
    const stored = { ...action, position: await computeNextPosition(tx, scope), exemplarId: null };
    await insertAction(tx, scope, stored);
    await insertEvent(tx, scope, { act: given.act, sheet: stored, version: 1 });
    made.push(nameAction(stored));
    actions = [...actions, { ...stored, version: 1 }];
  }
  return { made, already };
}

function createProposalHandlers(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    handle(contract.listProposals, async (call) => {
      const proposals = await readProposals(parts, call.scope);
      return inTerritory(parts.database, call.scope, async (tx, scope) => {
        const { actions } = keepReadable(await getStoredProgramme(tx, scope), call.roles);
        return {
          proposals: proposals.map((proposal) => {
            const found = findConverted(actions, proposal);
            return { ...proposal, convertedInto: found === null ? null : nameAction(found) };
          }),
        };
      });
    }),
    handle(contract.convertProposals, async (call) => {
      const proposals = await readProposals(parts, call.scope);
      const asked = call.body.proposals.flatMap(({ source, groupId, actionId }) => {
        const proposal = proposals.find((one) => isSameSource(one.source, source));
        return proposal === undefined ? [] : [{ proposal, groupId, actionId }];
      });
      if (asked.length < call.body.proposals.length) return refused({ code: 'unknown-proposal' });
      return inTerritory(parts.database, call.scope, async (tx, scope) => {
        const { groups, actions } = await getStoredProgramme(tx, scope);
        const isKnown = (id: string | null) => id === null || groups.some((group) => group.id === id);
        if (!asked.every(({ groupId }) => isKnown(groupId))) return refused({ code: 'unknown-group' });
        const isThere = (id: string | null) => id === null || actions.some((action) => action.id === id);
        if (!asked.every(({ actionId }) => isThere(actionId))) return refused({ code: 'not-found' });
        return convert(tx, scope, { asked, act: actOf(call, 'converted') });
      });
    }),
  ];
}

function createWayHandlers(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    handle(contract.getOrigins, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const { actions } = keepReadable(await getStoredProgramme(tx, scope), call.roles);
        const action = actions.find(({ id }) => id === call.params.action);
        if (action === undefined) return refused({ code: 'not-found' });
        const stories: SentenceStory[] = [];
        for (const source of action.provenance.sources) {
          const story = await parts.traceSentence(tx, scope, source);
          if (story !== null) stories.push(story);
        }
        return { stories };
      }),
    ),
    handle(contract.getWallCard, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const { seminar, activity, item } = call.params;
        const story = await parts.traceSentence(tx, scope, { seminar, activity, item });
        if (story === null) return refused({ code: 'unknown-card' });
        const { actions } = keepReadable(await getStoredProgramme(tx, scope), call.roles);
        const lineage = [story.sentence, ...story.descendants].map(({ source }) => source);
        const grown = actions.filter(({ provenance }) =>
          provenance.sources.some((one) => lineage.some((other) => isSameSource(one, other))),
        );
        return { ...story, actions: grown.map(({ id, code, title }) => ({ id, code, title })) };
      }),
    ),
  ];
}

/** The proposals and the way back. */
export function createOriginHandlers(parts: ActionProgrammeParts): readonly Handler[] {
  return [...createProposalHandlers(parts), ...createWayHandlers(parts)];
}
