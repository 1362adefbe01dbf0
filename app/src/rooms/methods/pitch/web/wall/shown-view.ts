// What the big screen shows: the facilitator's choice, else what the moment calls for.
import { findLastResults, findOpenVote, type PitchState } from '@trame/core/methods/pitch';
import type { OrganiserFace } from '../../../../workshop/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

/** One view of the big screen. */
export type ShownView = 'cards' | 'pitch' | 'vote' | 'results' | 'decisions';

const VIEWS: readonly ShownView[] = ['cards', 'pitch', 'vote', 'results', 'decisions'];

/** The views a facilitator may choose. */
export const PROJECTOR_VIEWS: OrganiserFace['projectorViews'] = VIEWS.map((id) => ({
  id,
  label: { fr: fr.views[id], en: en.views[id] },
}));

/** Whoever speaks comes first, then a vote that is open, then its results until decisions are said. */
export function chooseView(state: PitchState, chosen: string | null): ShownView {
  const asked = VIEWS.find((view) => view === chosen);
  if (asked !== undefined) return asked;
  if (state.floor !== null) return 'pitch';
  if (findOpenVote(state.votes) !== undefined) return 'vote';
  if (state.decisions.length > 0) return 'decisions';
  if (findLastResults(state.votes) !== null) return 'results';
  return state.stage?.id === 'pitches' ? 'pitch' : 'cards';
}

/** One page of a list, counted from the arrows or the clock of the screen, which may be negative. */
export function cutPage<T>(
  items: readonly T[],
  size: number,
  page: number,
): { readonly items: readonly T[]; readonly page: number; readonly pages: number } {
  const pages = Math.max(1, Math.ceil(items.length / size));
  const shown = ((page % pages) + pages) % pages;
  return { items: items.slice(shown * size, (shown + 1) * size), page: shown, pages };
}
