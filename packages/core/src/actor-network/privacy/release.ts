// Two releases of one survey: whether publishing again would tell what one or two people answered.

/** Fewest people who may come, or leave, between two releases of the same wave. */
export const FEWEST_BETWEEN_RELEASES = 3;

/**
 * True when the board of a wave may be published again (§6.3): the respondents are the same, or three at least came and
 * none left, or three at least left and none came, or both. One newcomer and two published totals make one disclosed answer.
 * A withdrawal that would be told must wait for others, or the whole board be taken down.
 */
export function canReleaseAgain(before: readonly string[], after: readonly string[]): boolean {
  const [first, second] = [new Set(before), new Set(after)];
  const came = [...second].filter((id) => !first.has(id)).length;
  const left = [...first].filter((id) => !second.has(id)).length;
  return [came, left].every((count) => count === 0 || count >= FEWEST_BETWEEN_RELEASES);
}
