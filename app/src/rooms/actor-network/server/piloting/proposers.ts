// Who makes the proposals of seminars, by family alone: an organisation's, or else what the attendance list says.
import { foldText } from '@trame/core/kernel';
import type { StoredDirectory } from '../repo.js';

/** The author of one proposal, as the seminar knows them; all null when nobody knows. */
export interface Proposer {
  readonly organisationId: string | null;
  /** A family's identifier, or its words as somebody typed them. */
  readonly family: string | null;
}

/** The family of each proposal in the Fabrique's own list; null when it is none of them. */
export function readProposerFamilies(
  proposers: readonly Proposer[],
  { families, organisations }: StoredDirectory,
): readonly { readonly familyId: string | null }[] {
  const ofOrganisation = new Map(organisations.map(({ id, familyId }) => [id, familyId]));
  const byWords = new Map(
    families.flatMap(({ id, label }) => [
      [foldText(id), id],
      [foldText(label), id],
    ]),
  );
  return proposers.map(({ organisationId, family }) => {
    const known = organisationId === null ? null : ofOrganisation.get(organisationId);
    const said = family === null ? null : byWords.get(foldText(family));
    return { familyId: known ?? said ?? null };
  });
}
