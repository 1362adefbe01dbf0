// Two lines made one, without losing a word, and what is needed to set them apart again.
import type { RosterDraft, RosterLine, RosterStatus } from './entry.js';

/** Both lines as they were: enough to undo. */
export interface MergeTrail {
  readonly kept: RosterLine;
  readonly merged: RosterLine;
}

/** The line that stays, and the trail. */
export interface MergedLine {
  readonly line: RosterLine;
  readonly trail: MergeTrail;
}

const WEIGHT: Readonly<Record<RosterStatus, number>> = { proposed: 0, declined: 1, invited: 2, present: 3 };

function fill(kept: string, other: string): string {
  return kept === '' ? other : kept;
}

/**
 * Brings a line into another: what the kept one does not say is taken from the other, the status is the closest to
 * being there (present over invited over declined over proposed), the day is the earliest. Nothing the kept line says is lost; what the
 * other said otherwise stays in the trail.
 */
export function mergeLines(kept: RosterLine, merged: RosterLine): MergedLine {
  const words: RosterDraft = {
    personName: fill(kept.personName, merged.personName),
    role: fill(kept.role, merged.role),
    organisationName: fill(kept.organisationName, merged.organisationName),
    familyId: kept.familyId ?? merged.familyId,
    status: WEIGHT[merged.status] > WEIGHT[kept.status] ? merged.status : kept.status,
    contact: fill(kept.contact, merged.contact),
  };
  const addedOn = merged.addedOn < kept.addedOn ? merged.addedOn : kept.addedOn;
  return { line: { ...words, id: kept.id, addedOn }, trail: { kept, merged } };
}

/** Both lines again, as they were before; what was typed since into the kept one is given back to its owner to compare. */
export function undoMerge(trail: MergeTrail): readonly [RosterLine, RosterLine] {
  return [trail.kept, trail.merged];
}
