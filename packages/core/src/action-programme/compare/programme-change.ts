// Two dates of one programme: what arrived, what ended and why, what changed, what did not move.
import type { Action } from '../action.js';
import type { Pilot } from '../pilot.js';
import { computeCounts, type ProgrammeCounts } from '../programme.js';
import type { Ending } from '../sheet-part/ending.js';
import { compareActions } from './action-change.js';
import type { FieldChange } from './change.js';
import type { ProgrammeSnapshot } from './version.js';

/** An action that changed, and how. */
export interface ChangedAction {
  readonly action: Action;
  readonly changes: readonly FieldChange[];
}

/** An action that ended between the two dates. */
export interface EndedAction {
  readonly action: Action;
  readonly ending: Ending;
}

/** What differs between two dates; counts are computed on each. */
export interface ProgrammeComparison {
  readonly before: ProgrammeCounts;
  readonly after: ProgrammeCounts;
  /** In the later programme alone, in its order. */
  readonly added: readonly Action[];
  /** In the earlier programme alone: a row that somebody took out without an ending. */
  readonly removed: readonly Action[];
  /** Those that had no ending before and have one now, those that arrived in between included. */
  readonly ended: readonly EndedAction[];
  /** In both, not ended in between, with at least one difference. */
  readonly changed: readonly ChangedAction[];
  /** In both, without any difference. */
  readonly unchanged: number;
}

/**
 * Compares two states of one programme. Laws: after = before + added − removed; every action of both is in one of
 * ended, changed, unchanged; a state compared with itself gives nothing but `unchanged`.
 */
export function compareProgrammes(
  earlier: ProgrammeSnapshot,
  later: ProgrammeSnapshot,
  namePilot: (pilot: Pilot) => string,
): ProgrammeComparison {
  const former = new Map(earlier.actions.map((action) => [action.id, action]));
  const present = new Set(later.actions.map(({ id }) => id));
  const labels = new Map([...earlier.groups, ...later.groups].map(({ id, label }) => [id, label]));
  const names = { namePilot, nameGroup: (id: string) => labels.get(id) ?? null };
  const ended = later.actions.flatMap((action) => {
    const { ending } = action.details;
    const was = former.get(action.id)?.details.ending ?? null;
    return ending !== null && was === null ? [{ action, ending }] : [];
  });
  const isEnded = new Set(ended.map(({ action }) => action.id));
  const common = later.actions.flatMap((action) => {
    const was = former.get(action.id);
    return was === undefined || isEnded.has(action.id)
      ? []
      : [{ action, changes: compareActions(was, action, names) }];
  });
  const changed = common.filter(({ changes }) => changes.length > 0);
  return {
    before: computeCounts(earlier),
    after: computeCounts(later),
    added: later.actions.filter(({ id }) => !former.has(id)),
    removed: earlier.actions.filter(({ id }) => !present.has(id)),
    ended,
    changed,
    unchanged: common.length - changed.length,
  };
}
