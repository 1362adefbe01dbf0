// What a session of pitches leaves to the seminar: every card that stands, chosen or not, with where it comes from.
import {
  type HarvestItem,
  isSameSource,
  listSlipAuthors,
  MAX_SOURCES,
  type Origin,
  type SourceRef,
} from '../../workshop/index.js';
import { getDecision, listPitches, listTwins } from './proposals/view.js';
import type { PitchState, Proposal } from './state.js';

function getOrigin(proposal: Proposal): Origin {
  const { id, seq, at } = proposal;
  return { item: id, seq, at, authors: listSlipAuthors(proposal) };
}

function mergeSources(cards: readonly Proposal[]): readonly SourceRef[] {
  const all = cards.flatMap(({ sources }) => sources);
  return all
    .filter((source, rank) => all.findIndex((one) => isSameSource(one, source)) === rank)
    .slice(0, MAX_SOURCES);
}

/**
 * The cards that stand, in the order of the pitches; `group` is `chosen`, `set-aside`, or null for what was postponed or
 * never decided (R053). Near-twins are one item: its origins and sources are those of all of them (R056, R147).
 */
export function harvestPitch(state: PitchState): readonly HarvestItem[] {
  return listPitches(state).map((proposal) => {
    const cards = [proposal, ...listTwins(state, proposal.id)];
    const outcome = getDecision(state, proposal.id)?.outcome ?? null;
    const sources = mergeSources(cards);
    return {
      id: proposal.id,
      kind: 'proposal',
      text: proposal.title,
      group: outcome === 'postponed' ? null : outcome,
      origins: cards.map(getOrigin),
      ...(sources.length > 0 ? { sources } : {}),
    };
  });
}
