// Pairs of an offer and a need that share words or tags, each with the reasons it was made.
import { listShownSlips, type Person } from '../../../workshop/index.js';
import type { Pair, ReciprocitySlip, ReciprocityState } from '../state.js';
import { listTellingWords } from './words.js';

/** Whose offer or need it is; null when it was copied from paper without a name. */
export function findActor(slip: ReciprocitySlip): Person | null {
  if (slip.onBehalfOf !== null) return slip.onBehalfOf;
  return slip.channel === 'paper' ? null : { id: slip.by };
}

function spellActor(slip: ReciprocitySlip): string | null {
  const actor = findActor(slip);
  if (actor === null) return null;
  return 'id' in actor ? `#${actor.id}` : `"${actor.label}`;
}

/** A pair with why it was made. */
export interface Match extends Pair {
  /** Words both sentences hold, folded and singular. */
  readonly words: readonly string[];
  /** Tags both bear. */
  readonly tags: readonly string[];
  /** Two for a shared tag, one for a shared word. */
  readonly weight: number;
}

interface Read {
  readonly slip: ReciprocitySlip;
  readonly actor: string | null;
  readonly words: readonly string[];
}

function readSlip(slip: ReciprocitySlip): Read {
  return { slip, actor: spellActor(slip), words: listTellingWords(slip.text) };
}

function matchRead(offer: Read, need: Read): Match | null {
  if (offer.actor === null || need.actor === null || offer.actor === need.actor) return null;
  const words = offer.words.filter((word) => need.words.includes(word));
  const tags = offer.slip.tags.filter((tag) => need.slip.tags.includes(tag));
  const weight = 2 * tags.length + words.length;
  return weight === 0 ? null : { offer: offer.slip.id, need: need.slip.id, words, tags, weight };
}

/** What two sentences share; null when they share nothing, or belong to one person or to nobody. */
export function matchPair(offer: ReciprocitySlip, need: ReciprocitySlip): Match | null {
  return matchRead(readSlip(offer), readSlip(need));
}

/**
 * Every offer and need that share a tag or a telling word, the heaviest first, then in the order they came (R113). Plain,
 * deterministic and explained: no distance, no score of a person, no guess. No offer or no need: no match.
 */
export function listMatches(state: Pick<ReciprocityState, 'slips'>): readonly Match[] {
  const shown = listShownSlips(state.slips).map(readSlip);
  const needs = shown.filter(({ slip }) => slip.kind === 'need');
  return shown
    .filter(({ slip }) => slip.kind === 'offer')
    .flatMap((offer) => needs.flatMap((need) => matchRead(offer, need) ?? []))
    .toSorted((one, other) => other.weight - one.weight);
}
