// Answers steering committees: opened, walked action by action, minuted, printed.
import { randomUUID } from 'node:crypto';
import { planWalk } from '@trame/core/action-programme';
import type { SpaceRole } from '../../../../platform/contract.js';
import { sendPdf } from '../../../../platform/server/document/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/follow.js';
import { type ActionProgrammeParts, dayOf, inTerritory, keepReadable, seesRestricted } from '../context.js';
import {
  insertCommittee,
  type KeptCommittee,
  listKeptCommittees,
  lockCommittee,
  writeCommittee,
} from '../follow/follow.repo.js';
import { composeMinutes } from '../print/minutes.js';
import { readTitle } from '../print/paper.js';
import { TEXT_TEMPLATE } from '../print/text-template.js';
import { getStoredProgramme, type StoredProgramme } from '../repo.js';

const MISSING = { code: 'unknown-committee' } as const;

/** What was decided on a restricted action is read by the territory's own team alone. */
function keepDecisions(
  committee: KeptCommittee,
  programme: StoredProgramme,
  roles: readonly SpaceRole[],
): KeptCommittee {
  if (seesRestricted(roles)) return committee;
  const hidden = new Set(programme.actions.filter(({ restricted }) => restricted).map(({ id }) => id));
  return { ...committee, decisions: committee.decisions.filter(({ actionId }) => !hidden.has(actionId)) };
}

function createReaders(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    handle(contract.listCommittees, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const programme = await getStoredProgramme(tx, scope);
        const committees = await listKeptCommittees(tx, scope);
        return { committees: committees.map((one) => keepDecisions(one, programme, call.roles)) };
      }),
    ),
    handle(contract.getCommittee, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const kept = await lockCommittee(tx, scope, call.params.committee);
        if (kept === null) return refused(MISSING);
        const programme = await getStoredProgramme(tx, scope);
        const { actions } = keepReadable(programme, call.roles);
        const titles = new Map(actions.map(({ id, title }) => [id, title]));
        return {
          committee: keepDecisions(kept, programme, call.roles),
          walk: planWalk(actions, dayOf(call.now)).map((stop) => ({
            ...stop,
            title: titles.get(stop.actionId) ?? '',
          })),
        };
      }),
    ),
    handle(contract.printMinutes, async (call) => {
      const read = await inTerritory(parts.database, call.scope, async (tx, scope) => {
        const kept = await lockCommittee(tx, scope, call.params.committee);
        if (kept === null) return refused(MISSING);
        const programme = await getStoredProgramme(tx, scope);
        return composeMinutes(keepDecisions(kept, programme, call.roles), await readTitle(parts, tx, scope));
      });
      if ('kind' in read) return read;
      return sendPdf(parts.press, {
        template: TEXT_TEMPLATE,
        data: read,
        name: read.documentTitle,
        at: call.now,
      });
    }),
  ];
}

function createWriters(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    handle(contract.openCommittee, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const made = { ...call.body, id: randomUUID(), decisions: [], nextOn: null, isClosed: false };
        await insertCommittee(tx, scope, made);
        return { ...made, version: 1 };
      }),
    ),
    handle(contract.keepCommittee, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const kept = await lockCommittee(tx, scope, call.params.committee);
        if (kept === null) return refused(MISSING);
        if (kept.isClosed) return refused({ code: 'committee-closed' });
        const { version, decisions, ...head } = call.body;
        if (kept.version !== version) {
          return refused({ code: 'edited-meanwhile', data: { yours: version, current: kept.version } });
        }
        if (head.nextOn !== null && head.nextOn <= head.on) return refused({ code: 'next-before-this' });
        const { actions } = await getStoredProgramme(tx, scope);
        const titles = new Map([
          ...kept.decisions.map(({ actionId, title }) => [actionId, title] as const),
          ...actions.map(({ id, title }) => [id, title] as const),
        ]);
        if (decisions.some(({ actionId }) => !titles.has(actionId))) return refused({ code: 'not-found' });
        const titled = decisions.map((one) => ({ ...one, title: titles.get(one.actionId) ?? '' }));
        const changed = { ...kept, ...head, decisions: titled };
        await writeCommittee(tx, scope, changed);
        return { ...changed, version: kept.version + 1 };
      }),
    ),
  ];
}

/** Steering committees. */
export function createCommitteeHandlers(parts: ActionProgrammeParts): readonly Handler[] {
  return [...createReaders(parts), ...createWriters(parts)];
}
