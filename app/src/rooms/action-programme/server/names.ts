// How pilots are named outside the sheet: by the directory first, then as written.
import type { Pilot } from '@trame/core/action-programme';
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
