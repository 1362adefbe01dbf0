// What the programme's routes share: their space, who may read what, the day, and how a change is kept.
import type { Action, SeminarProposal } from '@trame/core/action-programme';
import type { SourceRef } from '@trame/core/workshop';
import type { SpaceRole } from '../../../platform/contract.js';
import type { Database, TenantScope, Tx } from '../../../platform/server/db/index.js';
import type { Press } from '../../../platform/server/document/index.js';
import { type Call, refused } from '../../../platform/server/http/handler.js';
import type { TracedSentence } from '../contract/origin.js';
import { type Act, insertEvent } from './journal.repo.js';
import { getStoredProgramme, type StoredAction, type StoredProgramme, writeAction } from './repo.js';
import { composeAction, type PilotName } from './sheet.js';

/** A sentence with where it comes from and what it has become. */
export interface SentenceStory {
  readonly sentence: TracedSentence;
  readonly ancestors: readonly TracedSentence[];
  readonly descendants: readonly TracedSentence[];
}

/** A seat of the lead pair, as the handover tells it. */
export interface SeatStory {
  readonly seat: 'elected' | 'industrial';
  readonly role: string | null;
  readonly organisationId: string | null;
  readonly since: string | null;
  readonly past: readonly {
    readonly role: string | null;
    readonly since: string | null;
    readonly until: string | null;
  }[];
}

/** What other rooms tell the programme; connected where the rooms are listed. */
export interface ActionProgrammeParts {
  readonly database: Database;
  readonly press: Press;
  readonly listOrganisationNames: (tx: Tx, scope: TenantScope) => Promise<ReadonlyMap<string, PilotName>>;
  readonly listTerritoryNames: (
    tx: Tx,
    scope: TenantScope,
  ) => Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Proposals of the space's closed seminars. */
  readonly listProposals: (scope: TenantScope) => Promise<readonly SeminarProposal[]>;
  /** The way of one sentence; null when nobody left it. */
  readonly traceSentence: (tx: Tx, scope: TenantScope, source: SourceRef) => Promise<SentenceStory | null>;
  readonly listSeats: (tx: Tx, scope: TenantScope) => Promise<readonly SeatStory[]>;
}

const OWN_TEAM: readonly SpaceRole[] = ['facilitator', 'project-lead', 'lead-pair'];

/** Whether a reader sees restricted actions. */
export function seesRestricted(roles: readonly SpaceRole[]): boolean {
  return roles.some((role) => OWN_TEAM.includes(role));
}

/** Leaves restricted actions to the territory's own team: for others they do not exist, not even as a count or a link. */
export function keepReadable(programme: StoredProgramme, roles: readonly SpaceRole[]): StoredProgramme {
  if (seesRestricted(roles)) return programme;
  const hidden = new Set(programme.actions.filter(({ restricted }) => restricted).map(({ id }) => id));
  const actions = programme.actions
    .filter(({ id }) => !hidden.has(id))
    .map((action) => forget(action, hidden));
  return { ...programme, actions };
}

/** Takes out of an action the ways that lead to actions its reader may not see. */
export function forget<A extends Action>(action: A, hidden: ReadonlySet<string>): A {
  const { dependsOn, ending } = action.details;
  const into = ending?.intoActionId ?? null;
  return {
    ...action,
    details: {
      ...action.details,
      dependsOn: dependsOn.filter((id) => !hidden.has(id)),
      ending:
        ending !== null && into !== null && hidden.has(into) ? { ...ending, intoActionId: null } : ending,
    },
  };
}

/** The scope of a route of a space, which the hall always gives. */
export function requireScope(scope: TenantScope | null): TenantScope {
  if (scope === null)
    throw new Error('action-programme/requireScope: a space route was called without its space');
  return scope;
}

/** Runs `work` in a territory's space; a Fabrique has no programme of its own. */
export async function inTerritory<T>(
  database: Database,
  given: TenantScope | null,
  work: (tx: Tx, scope: TenantScope) => Promise<T>,
) {
  const scope = requireScope(given);
  if (scope.space === scope.fabrique) return refused({ code: 'not-a-territory' });
  return database.within(scope, (tx) => work(tx, scope));
}

const DAY = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });

/** The day in France at an instant. */
export function dayOf(at: number): string {
  return DAY.format(at);
}

/** Who acts, and when. */
export function signOf(call: Pick<Call, 'now' | 'account'>): Pick<Act, 'at' | 'who' | 'accountId'> {
  return {
    at: new Date(call.now),
    who: call.account?.displayName ?? '',
    accountId: call.account?.id ?? null,
  };
}

/** The act of a caller, ready for the journal. */
export function actOf(call: Pick<Call, 'now' | 'account'>, kind: string, note: string | null = null): Act {
  return { kind, note, ...signOf(call) };
}

/** Writes an action that changed, and its line in the journal. */
export async function keepChange(
  tx: Tx,
  scope: TenantScope,
  given: { readonly changed: StoredAction; readonly act: Act },
): Promise<void> {
  const { changed, act } = given;
  await writeAction(tx, scope, changed);
  await insertEvent(tx, scope, { act, sheet: changed, version: changed.version + 1 });
}

/** One action as its reader may see it. */
export async function composeStored(
  parts: ActionProgrammeParts,
  tx: Tx,
  given: { readonly scope: TenantScope; readonly id: string; readonly roles: readonly SpaceRole[] },
) {
  const programme = keepReadable(await getStoredProgramme(tx, given.scope), given.roles);
  const kept = programme.actions.find((action) => action.id === given.id);
  if (kept === undefined) return refused({ code: 'not-found' });
  const organisations = await parts.listOrganisationNames(tx, given.scope);
  return composeAction(kept, { programme, organisations });
}
