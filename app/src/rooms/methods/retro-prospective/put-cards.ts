// A territory's cards put into the set of a retro-prospective, from the library of situations or from the agenda.
import {
  RETRO_DEFAULTS,
  type RetroSettings,
  type SituationDraft,
} from '@trame/core/methods/retro-prospective';

/** Nobody prepared it yet: the publication's examples, all dealt. */
function isUntouched({ situations, offered }: RetroSettings): boolean {
  const known = RETRO_DEFAULTS.offered.join(' ');
  return offered.join(' ') === known && situations.map(({ id }) => id).join(' ') === known;
}

/**
 * The set with these cards in it: those it had are worded anew, the others come after and are dealt. A retro-prospective
 * that nobody had prepared leaves the publication's examples in its library and deals the territory's cards alone.
 */
export function putCards(settings: RetroSettings, cards: readonly SituationDraft[]): RetroSettings {
  const fresh = cards.filter(({ id }) => !settings.situations.some((known) => known.id === id));
  return {
    ...settings,
    situations: [
      ...settings.situations.map((known) => cards.find(({ id }) => id === known.id) ?? known),
      ...fresh,
    ],
    offered: [...(isUntouched(settings) ? [] : settings.offered), ...fresh.map(({ id }) => id)],
  };
}
