// The door of territory's server half: its routes, the sheets other rooms read, the demonstration's territories.
import type { Database } from '../../../platform/server/db/index.js';
import type { ServerRoom } from '../../../platform/server/http/handler.js';
import { territoryRefusals } from '../refusals.fr.js';
import { createHandlers } from './routes.js';

export { type DemoTerritorySource, listDemoTerritories, loadDemoTerritory } from './demo.js';
export { listTerritoryNames, type TerritoryName } from './names.js';
export { followInTerritories, listTerritoriesNaming } from './organisation.repo.js';
export { getTerritorySheet, listTerritorySheets, type StoredTerritory } from './repo.js';

/** The server half of territory. */
export function createTerritoryRoom(parts: { readonly database: Database }): ServerRoom {
  return {
    name: 'territory',
    handlers: createHandlers(parts.database),
    statuses: {
      'not-found': 404,
      'not-a-territory': 404,
      'edited-meanwhile': 409,
      'figure-without-source': 422,
      'mandate-ends-before-start': 422,
      'mandate-starts-too-early': 422,
      'several-reference-perimeters': 422,
      'same-perimeter-twice': 422,
      'unknown-territory-in-order': 422,
      'typology-threshold': 422,
      'geography-years-differ': 422,
      'passage-share': 422,
      'passages-do-not-meet': 422,
    },
    refusals: territoryRefusals,
  };
}
