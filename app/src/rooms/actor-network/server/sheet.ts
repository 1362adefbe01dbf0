// Composes the lines and sheets of the directory from its rows and from what other rooms tell of them.
import { computePilotedBy } from '@trame/core/actor-network';
import type { OrganisationLine, OrganisationSheet } from '../contract.js';
import type { StoredDirectory, StoredOrganisation } from './repo.js';

/** A public fact of the programmes: who pilots what. Told by the room of programmes. */
export interface SharedPiloting {
  readonly actionId: string;
  readonly title: string;
  readonly territoryId: string;
  readonly pilotIds: readonly string[];
  readonly leadId: string | null;
}

/** Everything a sheet is composed from. */
export interface DirectoryReading extends StoredDirectory {
  readonly shared: readonly SharedPiloting[];
  readonly territoryNames: ReadonlyMap<string, string>;
}

type Named = { readonly id: string; readonly name: string };

export function composeLine(kept: StoredOrganisation, reading: DirectoryReading): OrganisationLine {
  const { id, slug, name, familyId, familyConfidence, scope, generic } = kept;
  return {
    ...{ id, slug, name, familyId, familyConfidence, scope, generic },
    aliases: [...kept.aliases],
    territoryIds: kept.territoryIds,
    pilotedActions: computePilotedBy(reading.shared, id).actionIds.length,
  };
}

function nameAll(ids: readonly string[], organisations: readonly Named[]): Named[] {
  const found = ids.flatMap((id) => organisations.filter((known) => known.id === id));
  return found.map(({ id, name }) => ({ id, name }));
}

function composePiloted(id: string, reading: DirectoryReading): OrganisationSheet['pilots'] {
  return reading.shared
    .filter((action) => action.pilotIds.includes(id))
    .map((action) => ({
      actionId: action.actionId,
      title: action.title,
      territoryId: action.territoryId,
      territoryName: reading.territoryNames.get(action.territoryId) ?? '',
      lead: action.leadId === id,
      coPilots: nameAll(
        action.pilotIds.filter((other) => other !== id),
        reading.organisations,
      ),
    }));
}

export function composeSheet(kept: StoredOrganisation, reading: DirectoryReading): OrganisationSheet {
  const { organisations, memberships, families, territoryNames } = reading;
  const networks = memberships.filter((membership) => membership.memberId === kept.id);
  const members = memberships.filter((membership) => membership.networkId === kept.id);
  const named = (id: string, note: string | null) =>
    nameAll([id], organisations).map((organisation) => ({ ...organisation, note }));
  const { level, subtype, note, mentions, version } = kept;
  return {
    ...composeLine(kept, reading),
    ...{ level, subtype, note, mentions, version },
    familyLabel: families.find((family) => family.id === kept.familyId)?.label ?? null,
    parent: kept.parentId === null ? null : (nameAll([kept.parentId], organisations)[0] ?? null),
    branches: organisations
      .filter((other) => other.parentId === kept.id)
      .map(({ id, name }) => ({ id, name })),
    territories: kept.territoryIds.map((id) => ({ id, name: territoryNames.get(id) ?? '' })),
    memberOf: networks.flatMap((membership) => named(membership.networkId, membership.note)),
    members: members.flatMap((membership) => named(membership.memberId, membership.note)),
    pilots: composePiloted(kept.id, reading),
  };
}
