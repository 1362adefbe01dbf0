// Answers the acts on an action: progress, commitments, endings, successions, and what happened before.
import { randomUUID } from 'node:crypto';
import {
  type Action,
  compareActions,
  decideCommitment,
  decideEnding,
  describeChange,
  type Progress,
  reopenAction,
  succeedPilots,
  withdrawCommitment,
} from '@trame/core/action-programme';
import { accept, type Result, refuse } from '@trame/core/kernel';
import { type Call, type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/acts.js';
import { comparisonWords as english } from '../../words.en.js';
import { comparisonWords as french } from '../../words.fr.js';
import {
  type ActionProgrammeParts,
  actOf,
  composeStored,
  dayOf,
  inTerritory,
  keepChange,
  keepReadable,
  signOf,
} from '../context.js';
import { followOrganisation } from '../follow/organisation.js';
import { listEvents } from '../journal.repo.js';
import { listNamed, listPilotIds, namePilots, refuseMerged } from '../names.js';
import { getStoredProgramme, lockAction } from '../repo.js';
import type { PilotName } from '../sheet.js';

type Names = ReadonlyMap<string, PilotName>;

type ActionCall = Pick<Call, 'scope' | 'roles' | 'now' | 'account'> & {
  readonly params: { readonly action: string };
  readonly body: { readonly version: number };
};

interface Applied {
  readonly kind: string;
  readonly note?: string | null;
  readonly apply: (kept: Action, today: string, names: Names) => Result<Action>;
}

/** Locks an action, applies one act to the version the caller read, keeps it with its line in the journal. */
function actOn(parts: ActionProgrammeParts, call: ActionCall, { kind, note = null, apply }: Applied) {
  return inTerritory(parts.database, call.scope, async (tx, scope) => {
    const kept = await lockAction(tx, scope, call.params.action);
    if (kept === null) return refused({ code: 'not-found' });
    const { version } = call.body;
    if (kept.version !== version) {
      return refused({ code: 'edited-meanwhile', data: { yours: version, current: kept.version } });
    }
    const names = await parts.listOrganisationNames(tx, scope);
    const decided = apply(kept, dayOf(call.now), names);
    if (!decided.ok) return refused(decided.refusal);
    await keepChange(tx, scope, { changed: { ...kept, ...decided.value }, act: actOf(call, kind, note) });
    return composeStored(parts, tx, { scope, id: kept.id, roles: call.roles });
  });
}

type ProgressBody = ReturnType<typeof contract.recordProgress.body.parse>;

/** Nothing said twice: news left empty keeps the former line, a hand already raised keeps its day. */
function applyProgress(
  before: Progress,
  body: ProgressBody,
  said: { readonly today: string; readonly by: string },
): Progress {
  const { phase, status, news, help } = body;
  const isSameHelp = help !== null && before.help?.text === help.text && before.help.to === help.to;
  return {
    phase,
    status,
    news: news === null || news === '' ? before.news : { text: news, on: said.today, by: said.by },
    help:
      help === null ? null : { ...help, since: isSameHelp ? (before.help?.since ?? said.today) : said.today },
  };
}

function createStates(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    handle(contract.recordProgress, (call) =>
      actOn(parts, call, {
        kind: 'progress',
        note: call.body.news,
        apply: (kept, today) => {
          const said = { today, by: call.account?.displayName ?? '' };
          const progress = applyProgress(kept.details.progress, call.body, said);
          return accept({ ...kept, details: { ...kept.details, progress } });
        },
      }),
    ),
    handle(contract.endAction, (call) =>
      actOn(parts, call, {
        kind: 'ended',
        note: call.body.reason,
        apply: (kept) => {
          const { version: _version, ...ending } = call.body;
          return decideEnding(kept, ending);
        },
      }),
    ),
    handle(contract.reopen, (call) => actOn(parts, call, { kind: 'reopened', apply: reopenAction })),
  ];
}

function createPromises(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    handle(contract.commit, (call) =>
      actOn(parts, call, {
        kind: 'committed',
        note: call.body.wording,
        apply: (kept, today, names) => {
          const { version: _version, ...made } = call.body;
          if (made.organisationId !== null && !names.has(made.organisationId)) {
            return refuse('unknown-organisation');
          }
          const gone = refuseMerged(names, [made.organisationId], []);
          if (gone !== null) return { ok: false, refusal: gone };
          return decideCommitment(kept, { ...made, id: randomUUID(), withdrawnOn: null }, today);
        },
      }),
    ),
    handle(contract.withdraw, (call) =>
      actOn(parts, call, {
        kind: 'withdrawn',
        apply: (kept) => withdrawCommitment(kept, call.params.commitment, call.body.on),
      }),
    ),
    handle(contract.succeed, (call) =>
      actOn(parts, call, {
        kind: 'succession',
        note: call.body.reason,
        apply: (kept, _today, names) => {
          const { pilots, on, reason } = call.body;
          const [known, cited] = [listPilotIds(kept.pilots), listPilotIds(pilots)];
          if (cited.some((id) => !known.includes(id) && !names.has(id))) return refuse('unknown-pilot');
          const gone = refuseMerged(names, cited, known);
          if (gone !== null) return { ok: false, refusal: gone };
          return succeedPilots(kept, { pilots, on, reason });
        },
      }),
    ),
  ];
}

function createHistory(parts: ActionProgrammeParts): Handler {
  return handle(contract.getHistory, (call) =>
    inTerritory(parts.database, call.scope, async (tx, scope) => {
      const programme = keepReadable(await getStoredProgramme(tx, scope), call.roles);
      if (!programme.actions.some(({ id }) => id === call.params.action)) {
        return refused({ code: 'not-found' });
      }
      const words = call.query.language === 'en' ? english : french;
      const events = await listEvents(tx, scope, call.params.action);
      const namePilot = namePilots(await parts.listOrganisationNames(tx, scope));
      const labels = new Map(programme.groups.map(({ id, label }) => [id, label]));
      const names = { namePilot, nameGroup: (id: string) => labels.get(id) ?? null };
      return {
        events: events.map((event, rank) => {
          const before = events[rank - 1]?.sheet;
          const changes = before === undefined ? [] : compareActions(before, event.sheet, names);
          const { id, kind, who, note = null } = event;
          return {
            ...{ id, kind, who, note },
            at: event.at.toISOString(),
            changes: changes.flatMap((change) => describeChange(change, words)),
          };
        }),
      };
    }),
  );
}

function createOrganisationChange(parts: ActionProgrammeParts): Handler {
  return handle(contract.changeOrganisation, (call) =>
    inTerritory(parts.database, call.scope, async (tx, scope) => {
      const { from, into, on, reason } = call.body;
      if (from === into) return refused({ code: 'organisation-into-itself' });
      const names = await parts.listOrganisationNames(tx, scope);
      if (into !== null && !names.has(into)) return refused({ code: 'unknown-organisation' });
      const gone = refuseMerged(names, [into], []);
      if (gone !== null) return refused(gone);
      const name = names.get(from)?.name ?? '';
      const act = { ...signOf(call), note: reason };
      const changed = await followOrganisation(tx, scope, { change: { from, into, name, on, reason }, act });
      return { changed: [...changed] };
    }),
  );
}

function createDirectory(parts: ActionProgrammeParts): Handler {
  return handle(contract.listDirectory, (call) =>
    inTerritory(parts.database, call.scope, async (tx, scope) => {
      const names = await parts.listOrganisationNames(tx, scope);
      return { organisations: listNamed(names).map(([name, id]) => ({ id, name })) };
    }),
  );
}

/** The acts, their history, and what happens to an organisation. */
export function createActHandlers(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    ...createStates(parts),
    ...createPromises(parts),
    createHistory(parts),
    createOrganisationChange(parts),
    createDirectory(parts),
  ];
}
