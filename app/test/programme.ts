// What the room of programmes stands on when no seminar was held: the parts of its neighbours, given or empty.
import { createPress } from '../src/platform/server/document/index.js';
import type { ActionProgrammeParts } from '../src/rooms/action-programme/server/index.js';

/** Parts of the room on a database; the press starts its thread with the first document only. */
export function createProgrammeParts<
  G extends Pick<ActionProgrammeParts, 'database'> & Partial<ActionProgrammeParts>,
>(given: G): ActionProgrammeParts & G {
  return {
    press: createPress(),
    listOrganisationNames: async () => new Map(),
    listTerritoryNames: async () => [],
    listProposals: async () => [],
    traceSentence: async () => null,
    listSeats: async () => [],
    ...given,
  };
}
