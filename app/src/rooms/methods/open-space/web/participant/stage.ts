// Where the open space stands, as a sentence and as the part of the screen that serves it.
import type { OpenSpaceState } from '@trame/core/methods/open-space';
import { formatSentence } from '../../../../../design/format.js';
import type { Copy } from './copy.fr.js';

/** Parts of the view. */
export type Section = 'questions' | 'reports' | 'wall';

/** The sentence of the step under way; null before the first. */
export function explainStage(state: OpenSpaceState, words: Copy['stages']): string | null {
  const id = state.stage?.id;
  if (id === undefined) return null;
  const rank = state.settings.slots.findIndex((slot) => slot.id === id) + 1;
  if (rank > 0) return formatSentence(words.slot, { rank });
  if (id.startsWith('move-')) return words.move;
  const known: Readonly<Record<string, string>> = words;
  return known[id] ?? null;
}

/** What most people need at that step; each may look elsewhere. */
export function getSectionOf(state: OpenSpaceState): Section {
  const id = state.stage?.id;
  if (id === 'reading') return 'reports';
  return id === 'sorting' || id === 'capacity' || state.closed !== null ? 'wall' : 'questions';
}
