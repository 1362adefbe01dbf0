// What an open space leaves to the seminar: its challenges and its assets, in the words of the room.
import type { HarvestItem, MemberId } from '../../workshop/index.js';
import type { Card, OpenSpaceState } from './state.js';

function listAuthors(card: Card): readonly MemberId[] {
  if (card.onBehalfOf !== null) return 'id' in card.onBehalfOf ? [card.onBehalfOf.id as MemberId] : [];
  return card.paper ? [] : [card.by];
}

/**
 * Slips that are not hidden, challenges then assets; within each, group by group in the order the groups were
 * made, then those in no group; slips in the order they came (R066, R011, R147). A slip copied from paper without
 * a name has no author.
 */
export function harvestOpenSpace(state: OpenSpaceState): readonly HarvestItem[] {
  const groups = state.groups.filter(({ dissolved }) => !dissolved);
  const rank = new Map(groups.map(({ id }, index) => [id, index]));
  const place = (card: Card): number => rank.get(card.group ?? '') ?? groups.length;
  const title = new Map(groups.map((group) => [group.id, group.title]));
  const visible = state.cards.filter(({ hidden }) => hidden === null);
  return (['challenge', 'asset'] as const).flatMap((kind) =>
    visible
      .filter((card) => card.kind === kind)
      .toSorted((one, other) => place(one) - place(other) || one.seq - other.seq)
      .map((card) => ({
        id: card.id,
        kind,
        text: card.text,
        group: title.get(card.group ?? '') ?? null,
        origins: [{ item: card.id, seq: card.seq, at: card.at, authors: listAuthors(card) }],
        ...(card.sources.length > 0 ? { sources: card.sources } : {}),
      })),
  );
}
