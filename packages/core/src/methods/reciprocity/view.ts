// Offers and needs as they are looked at: the two-way table, one's own matches, where each introduction stands.
import { findItem, listShownSlips } from '../../workshop/index.js';
import { findActor, listMatches, type Match, matchPair } from './match/match.js';
import type {
  Pair,
  PairAnswer,
  PairSide,
  ReciprocitySlip,
  ReciprocityState,
  ReciprocityTag,
} from './state.js';

/** Whether two pairs are the same. */
export function isSamePair(one: Pair, other: Pair): boolean {
  return one.offer === other.offer && one.need === other.need;
}

/** A line of the two-way table (R113). */
export interface ReciprocityRow {
  /** Null: what bears no word of the list. */
  readonly tag: ReciprocityTag | null;
  readonly offers: readonly ReciprocitySlip[];
  readonly needs: readonly ReciprocitySlip[];
}

/** Word by word, who brings and who expects; lines of nothing are left out, what bears no word comes last. */
export function listReciprocityRows(state: ReciprocityState): readonly ReciprocityRow[] {
  const shown = listShownSlips(state.slips);
  const draw = (tag: ReciprocityTag | null): ReciprocityRow => {
    const under = shown.filter(({ tags }) => (tag === null ? tags.length === 0 : tags.includes(tag.id)));
    return {
      tag,
      offers: under.filter(({ kind }) => kind === 'offer'),
      needs: under.filter(({ kind }) => kind === 'need'),
    };
  };
  return [...state.settings.tags.map(draw), draw(null)].filter(
    ({ offers, needs }) => offers.length + needs.length > 0,
  );
}

/** Whether a slip is somebody's own, by one of the identifiers they are known by: their seat, their line of the list. */
export function isOwnSlip(slip: ReciprocitySlip, ids: readonly (string | null)[]): boolean {
  const actor = findActor(slip);
  return actor !== null && 'id' in actor && ids.includes(actor.id);
}

/** A possible introduction, with what is known of it by whoever looks. */
export interface Prospect {
  readonly offer: ReciprocitySlip;
  readonly need: ReciprocitySlip;
  /** What they share; null when staff put the pair together by eye. */
  readonly match: Match | null;
  readonly isProposed: boolean;
  readonly isAgreed: boolean;
  /** What each end said, as far as the reader may know. */
  readonly answers: Readonly<Record<PairSide, PairAnswer | null>>;
}

/** The last word of one end of a pair, as far as the reader may know it. */
export function findAnswer(state: ReciprocityState, pair: Pair, side: PairSide): PairAnswer | null {
  return state.answers.findLast((one) => isSamePair(one, pair) && one.side === side) ?? null;
}

function drawProspect(state: ReciprocityState, pair: Pair): readonly Prospect[] {
  const offer = findItem(state.slips, pair.offer);
  const need = findItem(state.slips, pair.need);
  if (offer === undefined || need === undefined) return [];
  if (offer.hidden !== null || need.hidden !== null) return [];
  return [
    {
      offer,
      need,
      match: matchPair(offer, need),
      isProposed: state.proposals.some((one) => isSamePair(one, pair)),
      isAgreed: state.introductions.some((one) => isSamePair(one, pair)),
      answers: { offer: findAnswer(state, pair, 'offer'), need: findAnswer(state, pair, 'need') },
    },
  ];
}

/**
 * Everything that may become an introduction: those agreed, those proposed by staff, then pairs that share words or tags,
 * heaviest first; each pair once. Pairs of a hidden slip are left out.
 */
export function listProspects(state: ReciprocityState): readonly Prospect[] {
  const pairs = [...state.introductions, ...state.proposals, ...state.answers, ...listMatches(state)];
  const each = new Map(pairs.map((pair) => [`${pair.offer} ${pair.need}`, pair]));
  return [...each.values()].flatMap((pair) => drawProspect(state, pair));
}

/** One's own end of a prospect. */
export interface OwnProspect extends Prospect {
  readonly side: PairSide;
}

/** What may become an introduction of one's own, seen from one's end. */
export function listOwnProspects(
  state: ReciprocityState,
  ids: readonly (string | null)[],
): readonly OwnProspect[] {
  return listProspects(state).flatMap((prospect): readonly OwnProspect[] => {
    if (isOwnSlip(prospect.offer, ids)) return [{ ...prospect, side: 'offer' }];
    return isOwnSlip(prospect.need, ids) ? [{ ...prospect, side: 'need' }] : [];
  });
}
