// Those who carry an action: named, a category of actors, or still to be named.
import { accept, type Refusal, type Result, refuse } from '../kernel/index.js';
import type { ActionProgrammeRefusal } from './refusals.js';

/**
 * One pilot of an action, in the order of the programme (R120). « Pilote » and « porteur » are the same
 * role (A0); « À préciser » is a state that waits for somebody, not an empty cell (R121).
 */
export type Pilot =
  | {
      readonly kind: 'organisation';
      readonly organisationId: string;
      /** As the programme prints it; null when typed from the directory. */
      readonly printed: string | null;
      readonly lead: boolean;
    }
  | { readonly kind: 'person'; readonly label: string; readonly lead: boolean }
  | {
      /** « Entreprises »: a category of actors (R121). */
      readonly kind: 'generic';
      readonly label: string;
      readonly organisationId: string | null;
      readonly lead: boolean;
    }
  | { readonly kind: 'to-be-named'; readonly printed: string | null };

/** What can be said of the pilots of an action as a whole. */
export type PilotState = 'named' | 'generic' | 'to-be-named' | 'none';

/**
 * Sums up a list of pilots (R121): `named` as soon as one organisation or person is, `generic` when only
 * categories are, `to-be-named` when the programme says « À préciser », `none` when nothing was written.
 */
export function computePilotState(pilots: readonly Pilot[]): PilotState {
  const kinds = new Set(pilots.map((pilot) => pilot.kind));
  if (kinds.has('organisation') || kinds.has('person')) return 'named';
  if (kinds.has('generic')) return 'generic';
  return kinds.has('to-be-named') ? 'to-be-named' : 'none';
}

/** The organisations of the directory behind a list of pilots, in order, each once. */
export function computePilotOrganisations(pilots: readonly Pilot[]): readonly string[] {
  const ids = pilots.flatMap((pilot) => {
    const has = pilot.kind === 'organisation' || pilot.kind === 'generic';
    return has && pilot.organisationId !== null ? [pilot.organisationId] : [];
  });
  return [...new Set(ids)];
}

/**
 * Accepts an ordered list of pilots, from none to as many as one likes (the publication goes up to six,
 * R120). Refused: the same organisation twice, more than one lead, « À préciser » beside somebody.
 */
export function decidePilots(
  pilots: readonly Pilot[],
): Result<readonly Pilot[], Refusal<ActionProgrammeRefusal>> {
  const ids = pilots.flatMap((pilot) => (pilot.kind === 'organisation' ? [pilot.organisationId] : []));
  if (new Set(ids).size < ids.length) return refuse('same-pilot-twice');
  const leads = pilots.filter((pilot) => pilot.kind !== 'to-be-named' && pilot.lead).length;
  if (leads > 1) return refuse('several-leads', { count: leads });
  const waits = pilots.some((pilot) => pilot.kind === 'to-be-named');
  return waits && pilots.length > 1 ? refuse('to-be-named-among-others') : accept(pilots);
}
