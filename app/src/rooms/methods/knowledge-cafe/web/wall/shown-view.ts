// What the big screen of a café shows: the facilitator's choice, else what the moment calls for.
import type { CafeState } from '@trame/core/methods/knowledge-cafe';
import type { OrganiserFace } from '../../../../workshop/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

/** One view of the big screen. */
export type ShownView = 'questions' | 'floor' | 'solutions' | 'words';

const VIEWS: readonly ShownView[] = ['questions', 'floor', 'solutions', 'words'];

/** The views a facilitator may choose. */
export const PROJECTOR_VIEWS: OrganiserFace['projectorViews'] = VIEWS.map((id) => ({
  id,
  label: { fr: fr.views[id], en: en.views[id] },
}));

/** The group being heard comes first; in the plenary and after it, solutions; at the end of Gurteen's, the last words. */
export function chooseView(state: CafeState, chosen: string | null): ShownView {
  const asked = VIEWS.find((view) => view === chosen);
  if (asked !== undefined) return asked;
  if (state.settings.variant === 'gurteen') {
    return state.stage?.id === 'closing' || state.closed !== null ? 'words' : 'questions';
  }
  if (state.closed !== null) return 'solutions';
  if (state.floor !== null) return 'floor';
  return state.stage?.id === 'plenary' ? 'solutions' : 'questions';
}
