// A situation: a local, ideal-typical event told in up to four sentences, that makes a transition concrete (R079).
import type { FigureKey } from '../territory/index.js';
import type { SourceRef } from '../workshop/index.js';
import type { Polarity } from './polarity.js';
import type { Transition } from './transition.js';

/** A sudden break, or a cycle that turns: order books full, then empty (R100). */
export const SITUATION_FORMS = ['break', 'cycle'] as const;
/** A break or a cycle. */
export type SituationForm = (typeof SITUATION_FORMS)[number];

/**
 * A situation as it is dealt to a group: a local, ideal-typical event told in four sentences (R079). Any but the first
 * may still be missing while the card is being written.
 */
export interface SituationCard {
  readonly title: string;
  /** What happens. */
  readonly happening: string;
  /** What it touches here. */
  readonly here: string | null;
  /** What is at stake. */
  readonly stakes: string | null;
  /** What the group has to answer. */
  readonly question: string | null;
  readonly polarity: Polarity;
  readonly form: SituationForm;
  readonly transitions: readonly Transition[];
  /** The territory it was written for, or null. */
  readonly place: string | null;
  /** Challenges of earlier seminars it makes concrete (R056). */
  readonly sources: readonly SourceRef[];
}

/** A card with its name in the library. */
export interface SituationDraft extends SituationCard {
  readonly id: string;
}

/** A card of the territory's own library, with the figures of its profile that it leans on. */
export interface LocalSituation extends SituationDraft {
  readonly figures: readonly FigureKey[];
  readonly version: number;
}

/** Which of the four sentences a card still lacks; the first is always there. */
export function listMissingSentences(
  card: Pick<SituationCard, 'here' | 'stakes' | 'question'>,
): readonly ('here' | 'stakes' | 'question')[] {
  return (['here', 'stakes', 'question'] as const).filter((name) => card[name] === null);
}

/** The card as a seminar takes it: nothing is retyped, what belongs to the library alone stays there. */
export function dealSituation({
  figures: _figures,
  version: _version,
  ...draft
}: LocalSituation): SituationDraft {
  return draft;
}
