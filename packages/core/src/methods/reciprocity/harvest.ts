// What offers and needs leave to the seminar: each in its author's words, under the first word it bears.
import { findItem, type HarvestItem, harvestSlips } from '../../workshop/index.js';
import type { ReciprocityState } from './state.js';

/** Those that are not hidden, in the order they came (R113); who met whom is nobody's harvest. */
export function harvestReciprocity(state: ReciprocityState): readonly HarvestItem[] {
  return harvestSlips(state.slips, ({ kind, tags }) => ({
    kind,
    group: findItem(state.settings.tags, tags[0] ?? '')?.label ?? null,
  }));
}
