// A grouping: the category of each actor, as numbers.

/** The group of each node, −1 when it has none; `names` are the groups in order of first appearance. */
export interface Grouping {
  readonly names: readonly string[];
  readonly of: Int32Array;
}

/** Numbers the categories of a list; null is no category. */
export function groupByCategory(categories: readonly (string | null)[]): Grouping {
  const place = new Map<string, number>();
  const of = Int32Array.from(categories, (category) => {
    if (category === null) return -1;
    const known = place.get(category) ?? place.size;
    place.set(category, known);
    return known;
  });
  return { names: [...place.keys()], of };
}

/** Members of each group. */
export function countGroupSizes({ names, of }: Grouping): Int32Array {
  const sizes = new Int32Array(names.length);
  for (const group of of) if (group >= 0) sizes[group] = (sizes[group] as number) + 1;
  return sizes;
}
