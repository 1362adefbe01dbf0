// What a knowledge café leaves to the seminar: ideas and solutions, or what each takes away and will do.
import { findItem, type HarvestItem, type HarvestKind, harvestSlips } from '../../workshop/index.js';
import type { CafeSlip, CafeSlipKind, CafeState } from './state.js';

/** What one person takes away is an idea like another; the action they will do binds them alone. */
const KINDS: Readonly<Record<CafeSlipKind, HarvestKind>> = {
  idea: 'idea',
  solution: 'solution',
  takeaway: 'idea',
  commitment: 'commitment',
};

function nameTransition({ tags }: CafeSlip, state: CafeState): string | null {
  return findItem(state.settings.transitions, tags[0] ?? '')?.label ?? null;
}

/**
 * Slips that are shown, in the order they came, under the first transition they were given (R070), with the carried
 * challenges they answer (R056, R147).
 */
export function harvestCafe(state: CafeState): readonly HarvestItem[] {
  return harvestSlips(state.slips, (slip) => ({
    kind: KINDS[slip.kind],
    group: nameTransition(slip, state),
  }));
}
