// Where the rows of an annex go, whatever its format: each once, under its group, those of no group apart.

/** The rows of one group, in the order of the programme. */
export interface PlacedRows<G, A> {
  readonly group: G;
  readonly rows: readonly A[];
}

/** Places every action under its group; what belongs to none, or to one that is not given, is `apart`. */
export function placeRows<G extends { readonly id: string }, A extends { readonly groupId: string | null }>(
  groups: readonly G[],
  actions: readonly A[],
): { readonly placed: readonly PlacedRows<G, A>[]; readonly apart: readonly A[] } {
  const known = new Set(groups.map(({ id }) => id));
  return {
    placed: groups.map((group) => ({ group, rows: actions.filter(({ groupId }) => groupId === group.id) })),
    apart: actions.filter(({ groupId }) => groupId === null || !known.has(groupId)),
  };
}
