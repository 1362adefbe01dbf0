// Answers the versions of a programme: taken, listed, compared in words, and the programme on paper.
import { randomUUID } from 'node:crypto';
import {
  compareProgrammes,
  computeCounts,
  describeComparison,
  type ProgrammeSnapshot,
} from '@trame/core/action-programme';
import type { SpaceRole } from '../../../../platform/contract.js';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { sendPdf } from '../../../../platform/server/document/index.js';
import { type Call, type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/version.js';
import { comparisonWords as english } from '../../words.en.js';
import { comparisonWords as french } from '../../words.fr.js';
import {
  type ActionProgrammeParts,
  dayOf,
  forget,
  inTerritory,
  keepReadable,
  seesRestricted,
} from '../context.js';
import { namePilots } from '../names.js';
import {
  ANNEX_TEMPLATE,
  composeAnnex,
  composeComparisonPaper,
  readTitle,
  TEXT_TEMPLATE,
} from '../print/index.js';
import { getStoredProgramme } from '../repo.js';
import { findVersion, insertVersion, type KeptVersion, listKeptVersions } from './version.repo.js';

/** What is restricted today or was when the version was taken stays out of what others read. */
function keepSnapshot(
  snapshot: ProgrammeSnapshot,
  hidden: ReadonlySet<string>,
  roles: readonly SpaceRole[],
): ProgrammeSnapshot {
  if (seesRestricted(roles)) return snapshot;
  const actions = snapshot.actions
    .filter(({ id, restricted }) => !restricted && !hidden.has(id))
    .map((action) => forget(action, hidden));
  return { ...snapshot, actions };
}

/** Every action that was restricted on any of these dates. */
function listHidden(...snapshots: readonly ProgrammeSnapshot[]): ReadonlySet<string> {
  const restricted = snapshots.flatMap(({ actions }) => actions.filter((action) => action.restricted));
  return new Set(restricted.map(({ id }) => id));
}

/** The row without what only the database needs. */
async function readNow(tx: Tx, scope: TenantScope): Promise<ProgrammeSnapshot> {
  const { words, groups, actions } = await getStoredProgramme(tx, scope);
  return { words, groups, actions };
}

interface Side {
  readonly label: string;
  readonly day: string;
  readonly snapshot: ProgrammeSnapshot;
}

async function readSide(
  tx: Tx,
  scope: TenantScope,
  asked: { readonly id: string; readonly today: string },
): Promise<Side | null> {
  if (asked.id === 'now') {
    return { label: '', day: asked.today, snapshot: await readNow(tx, scope) };
  }
  const kept = await findVersion(tx, scope, asked.id);
  if (kept === null) return null;
  return { label: kept.label, day: dayOf(kept.takenAt.getTime()), snapshot: kept.snapshot };
}

type CompareCall = Pick<Call, 'scope' | 'roles' | 'now'> & {
  readonly query: { readonly from: string; readonly to: string };
};

async function compare(
  parts: ActionProgrammeParts,
  tx: Tx,
  given: { readonly scope: TenantScope; readonly call: CompareCall; readonly words: typeof french },
) {
  const { scope, call, words } = given;
  const today = dayOf(call.now);
  const from = await readSide(tx, scope, { id: call.query.from, today });
  const to = await readSide(tx, scope, { id: call.query.to, today });
  if (from === null || to === null) return null;
  const hidden = listHidden(from.snapshot, to.snapshot, await readNow(tx, scope));
  const [earlier, later] = [from, to].map(({ snapshot }) => keepSnapshot(snapshot, hidden, call.roles));
  if (earlier === undefined || later === undefined) return null;
  const namePilot = namePilots(await parts.listOrganisationNames(tx, scope));
  const comparison = compareProgrammes(earlier, later, namePilot);
  return {
    from: { label: from.label, day: from.day, counted: comparison.before },
    to: { label: to.label, day: to.day, counted: comparison.after },
    ...describeComparison(comparison, words),
    unchanged: comparison.unchanged,
  };
}

function describeVersion(kept: KeptVersion, hidden: ReadonlySet<string>, roles: readonly SpaceRole[]) {
  const { id, label, takenAt, takenBy } = kept;
  const counted = computeCounts(keepSnapshot(kept.snapshot, hidden, roles));
  return { id, label, takenAt: takenAt.toISOString(), takenBy, counted };
}

function createKeeping(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    handle(contract.listVersions, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const hidden = listHidden(await readNow(tx, scope));
        const versions = await listKeptVersions(tx, scope);
        return { versions: versions.map((kept) => describeVersion(kept, hidden, call.roles)) };
      }),
    ),
    handle(contract.takeVersion, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const made: KeptVersion = {
          id: randomUUID(),
          label: call.body.label,
          takenAt: new Date(call.now),
          takenBy: call.account?.displayName ?? null,
          snapshot: await readNow(tx, scope),
        };
        await insertVersion(tx, scope, made);
        return describeVersion(made, new Set(), call.roles);
      }),
    ),
    handle(contract.compareVersions, (call) =>
      inTerritory(parts.database, call.scope, async (tx, scope) => {
        const words = call.query.language === 'en' ? english : french;
        return (await compare(parts, tx, { scope, call, words })) ?? refused({ code: 'unknown-version' });
      }),
    ),
  ];
}

function createPrinting(parts: ActionProgrammeParts): readonly Handler[] {
  return [
    handle(contract.printComparison, async (call) => {
      const read = await inTerritory(parts.database, call.scope, async (tx, scope) => {
        const comparison = await compare(parts, tx, { scope, call, words: french });
        return comparison === null
          ? refused({ code: 'unknown-version' })
          : composeComparisonPaper(comparison, await readTitle(parts, tx, scope));
      });
      if ('kind' in read) return read;
      return sendPdf(parts.press, {
        template: TEXT_TEMPLATE,
        data: read,
        name: read.documentTitle,
        at: call.now,
      });
    }),
    handle(contract.printAnnex, async (call) => {
      const read = await inTerritory(parts.database, call.scope, async (tx, scope) => {
        const programme = keepReadable(await getStoredProgramme(tx, scope), call.roles);
        const namePilot = namePilots(await parts.listOrganisationNames(tx, scope));
        return composeAnnex(programme, { namePilot, territory: await readTitle(parts, tx, scope) });
      });
      if ('kind' in read) return read;
      return sendPdf(parts.press, {
        template: ANNEX_TEMPLATE,
        data: read,
        name: read.documentTitle,
        at: call.now,
      });
    }),
  ];
}

/** Versions, their comparison, and paper. */
export function createVersionHandlers(parts: ActionProgrammeParts): readonly Handler[] {
  return [...createKeeping(parts), ...createPrinting(parts)];
}
