// An organisation of the directory, the names it goes by, and the networks it belongs to.
import { accept, foldText, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { ActorNetworkRefusal } from '../refusals.js';

/** How far an organisation reaches. */
export type OrganisationReach = 'local' | 'regional' | 'national';

/** How sure a reading is. */
export type Confidence = 'high' | 'medium' | 'low';

/** An organisation; the unit of the network, never a person (R103). */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** Other names it is printed under; all lead to the same sheet. */
  readonly aliases: readonly string[];
  readonly familyId: string | null;
  /** The family is a reading, not a fact of the source: how sure it is. */
  readonly familyConfidence: Confidence;
  readonly scope: OrganisationReach;
  /** A category of actors rather than a named organisation: « Entreprises » (R121). */
  readonly generic: boolean;
  /** The organisation it is a branch of. */
  readonly parentId: string | null;
  /** Territories it is cited in. A national operator cited in two makes no tie between them. */
  readonly territoryIds: readonly string[];
}

/** An organisation belongs to a business network (R033). */
export interface Membership {
  readonly memberId: string;
  readonly networkId: string;
  readonly note: string | null;
}

/** True when a typed search is found in the name or in an alias; an empty search finds everything. */
export function isFound(organisation: Pick<Organisation, 'name' | 'aliases'>, search: string): boolean {
  const sought = foldText(search);
  return [organisation.name, ...organisation.aliases].some((name) => foldText(name).includes(sought));
}

/** What is checked before an organisation is kept. */
export type OrganisationDraft = Pick<Organisation, 'name' | 'aliases' | 'parentId' | 'familyId'>;

/** What a draft is checked against: the rest of the directory, without the organisation itself. */
export interface Directory {
  /** Null for an organisation that does not exist yet. */
  readonly id: string | null;
  readonly others: readonly Pick<Organisation, 'id' | 'name' | 'aliases'>[];
  readonly familyIds: readonly string[];
}

/**
 * Accepts an organisation: a name is all it needs. Refused: a name, or an alias, that another one bears
 * under the same fold, an unknown family, a parent that is itself or is not in the directory.
 */
export function decideOrganisation<D extends OrganisationDraft>(
  draft: D,
  directory: Directory,
): Result<D, Refusal<ActorNetworkRefusal>> {
  if (foldText(draft.name) === '') return refuse('name-missing');
  const names = [draft.name, ...draft.aliases].map(foldText);
  const taken = directory.others.find((other) =>
    [other.name, ...other.aliases].some((name) => names.includes(foldText(name))),
  );
  if (taken !== undefined) return refuse('name-taken', { name: taken.name });
  if (draft.familyId !== null && !directory.familyIds.includes(draft.familyId))
    return refuse('unknown-family');
  if (draft.parentId === null) return accept(draft);
  if (draft.parentId === directory.id) return refuse('own-parent');
  const hasParent = directory.others.some((other) => other.id === draft.parentId);
  return hasParent ? accept(draft) : refuse('unknown-organisation');
}
