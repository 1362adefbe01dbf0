// The wall of challenges and assets as the room reads it (R066).
import type { Card, CardKind, Group, OpenSpaceState } from '../state.js';

/** A group with its slips of one kind. */
export interface WallGroup {
  readonly group: Group;
  readonly cards: readonly Card[];
}

/** One side of the wall. */
export interface WallColumn {
  readonly kind: CardKind;
  readonly count: number;
  /** In the order the groups were made. A mixed group stands on both sides, with its slips of each. */
  readonly groups: readonly WallGroup[];
  /** In the order they came. */
  readonly ungrouped: readonly Card[];
}

/** Both sides of the wall. */
export interface Wall {
  readonly challenge: WallColumn;
  readonly asset: WallColumn;
  /** Groups whose slips were all moved away or hidden. */
  readonly emptyGroups: readonly Group[];
}

function getColumn(state: OpenSpaceState, kind: CardKind): WallColumn {
  const cards = state.cards.filter((card) => card.kind === kind && card.hidden === null);
  const groups = state.groups
    .filter(({ dissolved }) => !dissolved)
    .map((group) => ({ group, cards: cards.filter((card) => card.group === group.id) }))
    .filter((group) => group.cards.length > 0);
  return { kind, count: cards.length, groups, ungrouped: cards.filter(({ group }) => group === null) };
}

/** Lays out the slips that are not hidden. */
export function getWall(state: OpenSpaceState): Wall {
  const challenge = getColumn(state, 'challenge');
  const asset = getColumn(state, 'asset');
  const used = new Set([...challenge.groups, ...asset.groups].map(({ group }) => group.id));
  return {
    challenge,
    asset,
    emptyGroups: state.groups.filter(({ id, dissolved }) => !dissolved && !used.has(id)),
  };
}
