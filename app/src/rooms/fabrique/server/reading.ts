// Gathers, in one transaction, everything that the pages of a Fabrique are composed from.
import type { FabriqueOrganisation } from '@trame/core/fabrique';
import type { SpaceRole } from '../../../platform/contract.js';
import type { Database, TenantScope, Tx } from '../../../platform/server/db/index.js';
import {
  listSharedActions,
  listSharedProgrammes,
  type SharedAction,
} from '../../action-programme/server/index.js';
import type { SeminarCard } from '../../seminar/contract.js';
import { listCalendar } from '../../seminar/server/index.js';
import { listTerritorySheets, type StoredTerritory } from '../../territory/server/index.js';
import { listBenchmarkSheets, listSheets, type SheetBodies, type StoredBenchmark } from './library.repo.js';
import { getFrame, listMembers, listOrganisations, type StoredFrame, type StoredMember } from './repo.js';

/** An organisation in a word, as the directory tells it. */
export interface OrganisationWord {
  readonly name: string;
}

/** A space where an account holds roles, with the proof that it does. */
export interface GrantedSpace {
  readonly scope: TenantScope;
  readonly roles: readonly SpaceRole[];
}

/** What the room stands on; what it may not know itself is told by other rooms, connected where rooms are listed. */
export interface FabriqueParts {
  readonly database: Database;
  readonly listOrganisationNames: (
    tx: Tx,
    scope: TenantScope,
  ) => Promise<ReadonlyMap<string, OrganisationWord>>;
  /** Spaces where the account holds a role; an operator's role on the installation opens none. */
  readonly listGrantedSpaces: (account: string) => Promise<readonly GrantedSpace[]>;
}

/** What the territories of a Fabrique have in common. */
export interface FabriqueReading {
  readonly frame: StoredFrame;
  readonly organisations: readonly FabriqueOrganisation[];
  readonly members: readonly StoredMember[];
  readonly territories: readonly StoredTerritory[];
  readonly phases: readonly SheetBodies['phase'][];
  readonly benchmark: readonly StoredBenchmark[];
  readonly calendar: readonly SeminarCard[];
  readonly shared: readonly SharedAction[];
  readonly programmes: readonly { readonly territoryId: string; readonly declaredActions: number | null }[];
  readonly organisationNames: ReadonlyMap<string, OrganisationWord>;
}

/** Reads it all; null for a Fabrique whose frame nobody wrote. */
export async function readFabrique(
  parts: Pick<FabriqueParts, 'listOrganisationNames'>,
  tx: Tx,
  scope: TenantScope,
): Promise<FabriqueReading | null> {
  const frame = await getFrame(tx, scope);
  if (frame === null) return null;
  // The calendar is common to the territories: read from a territory, it is still the Fabrique's whole calendar.
  const whole: TenantScope = { ...scope, space: scope.fabrique };
  return {
    frame,
    organisations: await listOrganisations(tx, scope),
    members: await listMembers(tx, scope),
    territories: await listTerritorySheets(tx, scope),
    phases: await listSheets(tx, scope, 'phase'),
    benchmark: await listBenchmarkSheets(tx, scope),
    calendar: await listCalendar(tx, whole),
    shared: await listSharedActions(tx, scope),
    programmes: await listSharedProgrammes(tx, scope),
    organisationNames: await parts.listOrganisationNames(tx, scope),
  };
}
