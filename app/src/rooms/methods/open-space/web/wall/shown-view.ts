// Which face of the open space the big screen shows.
import type { OpenSpaceState } from '@trame/core/methods/open-space';

/** What the console may ask for, in the order of the afternoon. */
export const PROJECTOR_VIEWS = [
  { id: 'theme', label: { fr: 'Le thème', en: 'The theme' } },
  { id: 'marketplace', label: { fr: 'La place du marché', en: 'The marketplace' } },
  { id: 'reports', label: { fr: 'Les comptes rendus', en: 'The reports' } },
  { id: 'wall', label: { fr: 'Le mur des défis et des atouts', en: 'The wall of challenges and assets' } },
] as const;

export type ShownView = (typeof PROJECTOR_VIEWS)[number]['id'] | 'clock';

function isKnown(view: string | null): view is ShownView {
  return view === 'clock' || PROJECTOR_VIEWS.some(({ id }) => id === view);
}

/** The view asked for; without one, or with one of another version, the one that serves the step under way. */
export function chooseView(state: OpenSpaceState, asked: string | null): ShownView {
  if (isKnown(asked)) return asked;
  const stage = state.stage?.id;
  if (state.closed !== null || stage === 'sorting' || stage === 'capacity') return 'wall';
  if (stage === 'reading') return 'reports';
  return state.marketplace === 'unopened' ? 'theme' : 'marketplace';
}
