// Pilots follow one another, organisations merge or close: the sheet goes on and keeps the history.
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { Action } from '../action.js';
import type { Day } from '../day.js';
import { decidePilots, type Pilot } from '../pilot.js';
import type { ActionProgrammeRefusal } from '../refusals.js';

/** A change of pilots: those who carry the action from that day on, and why the others leave. */
export interface Succession {
  readonly pilots: readonly Pilot[];
  readonly on: Day;
  readonly reason: string | null;
}

/** Two mentions of one pilot: by organisation where there is one, by its words otherwise; its lead is apart. */
export function isSamePilot(one: Pilot, other: Pilot): boolean {
  const spell = (pilot: Pilot): string => {
    if (pilot.kind === 'organisation') return `organisation ${pilot.organisationId}`;
    return pilot.kind === 'to-be-named' ? 'to-be-named' : `${pilot.kind} ${pilot.label}`;
  };
  return spell(one) === spell(other);
}

/**
 * Hands an action over (R119): those who leave are kept in its history with the day and the reason, each
 * starting from the day their predecessor left when it is known. « À préciser » is nobody and leaves no trace.
 */
export function succeedPilots(
  action: Action,
  { pilots, on, reason }: Succession,
): Result<Action, Refusal<ActionProgrammeRefusal>> {
  const decided = decidePilots(pilots);
  if (!decided.ok) return decided;
  const gone = action.pilots.filter(
    (one) => one.kind !== 'to-be-named' && !pilots.some((other) => isSamePilot(one, other)),
  );
  if (gone.length === 0 && pilots.length === action.pilots.length && pilots.every(isAmong(action.pilots))) {
    return refuse('same-pilots');
  }
  const from = action.details.pilotHistory.at(-1)?.until ?? null;
  const left = gone.map((pilot) => ({ pilot, from, until: on, reason }));
  const pilotHistory = [...action.details.pilotHistory, ...left];
  return accept({ ...action, pilots, details: { ...action.details, pilotHistory } });
}

function isAmong(pilots: readonly Pilot[]): (pilot: Pilot) => boolean {
  return (pilot) => pilots.some((one) => isSamePilot(one, pilot) && isLead(one) === isLead(pilot));
}

const isLead = (pilot: Pilot): boolean => 'lead' in pilot && pilot.lead;

/** An organisation that became another, or that is no more. */
export interface OrganisationChange {
  readonly from: string;
  /** Null: it is gone, and nobody takes its place yet. */
  readonly into: string | null;
  /** How it was called, to stay readable. */
  readonly name: string;
  readonly on: Day;
  readonly reason: string | null;
}

function mergePilots(pilots: readonly Pilot[], from: string, into: string): readonly Pilot[] {
  const renamed = pilots.map((pilot) =>
    'organisationId' in pilot && pilot.organisationId === from ? { ...pilot, organisationId: into } : pilot,
  );
  const kept = renamed.filter((pilot, rank) => renamed.findIndex((one) => isSamePilot(one, pilot)) === rank);
  return kept.map((pilot) =>
    renamed.some((one) => isSamePilot(one, pilot) && isLead(one)) && pilot.kind !== 'to-be-named'
      ? { ...pilot, lead: true }
      : pilot,
  );
}

function replaceIds(action: Action, from: string, into: string | null): Action {
  const swap = <T extends { readonly organisationId: string | null }>(one: T): T =>
    one.organisationId === from ? { ...one, organisationId: into } : one;
  const { workingGroup, partners, financing, commitments, awaited, progress } = action.details;
  const details = {
    ...action.details,
    workingGroup: workingGroup === null ? null : { ...workingGroup, members: workingGroup.members.map(swap) },
    partners: partners.map(swap),
    financing: financing.map(swap),
    commitments: commitments.map(swap),
    awaited: awaited.map(swap),
    progress: progress.help === null ? progress : { ...progress, help: swap(progress.help) },
  };
  return { ...action, details };
}

/**
 * Follows an organisation that merged or closed, wherever the sheet names it. Merged: its roles go to the other,
 * once, and a lead stays a lead. Gone: it leaves the pilots for the history; if nobody is left, the action is
 * « À préciser » with the name that was there. Labels are never touched: what was written stays readable.
 */
export function replaceOrganisation(action: Action, change: OrganisationChange): Action {
  const { from, into, name, on, reason } = change;
  const moved = replaceIds(action, from, into);
  if (into !== null) return { ...moved, pilots: mergePilots(action.pilots, from, into) };
  const stays = (pilot: Pilot): boolean => !('organisationId' in pilot) || pilot.organisationId !== from;
  const rest = action.pilots.filter(stays);
  if (rest.length === action.pilots.length) return moved;
  const pilots: readonly Pilot[] = rest.length > 0 ? rest : [{ kind: 'to-be-named', printed: name }];
  const since = action.details.pilotHistory.at(-1)?.until ?? null;
  const gone = action.pilots.filter((pilot) => !stays(pilot));
  const left = gone.map((pilot) => ({
    pilot: pilot.kind === 'organisation' ? { ...pilot, printed: pilot.printed ?? name } : pilot,
    from: since,
    until: on,
    reason,
  }));
  const pilotHistory = [...action.details.pilotHistory, ...left];
  return { ...moved, pilots, details: { ...moved.details, pilotHistory } };
}
