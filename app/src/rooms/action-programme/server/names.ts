// How pilots are named outside the sheet: by the directory first, then as written.
import type { Pilot } from '@trame/core/action-programme';
import type { Refusal } from '@trame/core/kernel';
import type { PilotName } from './sheet.js';

/** Gives each pilot a name to print; one that nobody can name any more says « À préciser ». */
export function namePilots(organisations: ReadonlyMap<string, PilotName>): (pilot: Pilot) => string {
  return (pilot) => {
    if (pilot.kind === 'to-be-named') return pilot.printed ?? 'À préciser';
    if (pilot.kind === 'organisation') {
      return organisations.get(pilot.organisationId)?.name ?? pilot.printed ?? 'À préciser';
    }
    return pilot.label;
  };
}

/** Each name of the directory with the record that bears it today; one that went into another bears none. */
export function listNamed(
  organisations: ReadonlyMap<string, PilotName>,
): readonly (readonly [name: string, id: string])[] {
  return [...organisations].flatMap(([id, { name, mergedInto }]) =>
    mergedInto === undefined ? [[name, id] as const] : [],
  );
}

/** Refuses to choose a record of the directory that went into another, unless it was chosen before; null when none is. */
export function refuseMerged(
  organisations: ReadonlyMap<string, PilotName>,
  chosen: readonly (string | null)[],
  before: readonly (string | null)[],
): Refusal | null {
  const fresh = chosen.filter((id) => id !== null && !before.includes(id));
  const gone = fresh.map((id) => organisations.get(id ?? '')).find((one) => one?.mergedInto !== undefined);
  return gone === undefined ? null : { code: 'organisation-merged', data: { name: gone.name } };
}

/** The organisations that pilots name. */
export function listPilotIds(pilots: readonly Pilot[]): readonly string[] {
  return pilots.flatMap((pilot) => ('organisationId' in pilot ? (pilot.organisationId ?? []) : []));
}
