// What a 1-2-4-all leaves to the seminar: what stood out for all, with the way back to what it grows from.
import { findItem, type HarvestItem, harvestSlips, listShownSlips } from '../../workshop/index.js';
import type { Idea, OneTwoFourAllState } from './state.js';

/** The ideas that may be shown, each in one list. */
export interface SortedIdeas {
  /** What stood out, in the order it was kept. */
  readonly kept: readonly Idea[];
  /** What fours, or the whole room, brought besides. */
  readonly brought: readonly Idea[];
  /** What stayed with one person or one pair. */
  readonly rest: readonly Idea[];
}

/** Sorts ideas by what became of them; hidden ones are in no list. */
export function sortIdeas({ slips, kept }: OneTwoFourAllState): SortedIdeas {
  const shown = listShownSlips(slips);
  const others = shown.filter(({ id }) => !kept.includes(id));
  const isBrought = ({ tags }: Idea): boolean => tags.includes('four') || tags.includes('all');
  return {
    kept: kept.flatMap((id) => findItem(shown, id) ?? []),
    brought: others.filter(isBrought),
    rest: others.filter((idea) => !isBrought(idea)),
  };
}

/** Lack of time loses nothing: for want of ideas kept, those that fours brought; for want of those, all. */
export function harvestOneTwoFourAll(state: OneTwoFourAllState): readonly HarvestItem[] {
  const { kept, brought, rest } = sortIdeas(state);
  const left = [kept, brought, rest].find(({ length }) => length > 0) ?? [];
  const linked = left.map((idea) => {
    const carried = findItem(state.settings.carried, idea.about ?? '');
    return carried === undefined ? idea : { ...idea, sources: [carried.source] };
  });
  return harvestSlips(linked, () => ({ kind: 'idea', group: null }));
}
