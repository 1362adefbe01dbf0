// How far spaces of cooperation share their members, and what is left of it without those who sit in most of them.

/** A space and those who belong to it. */
export interface PopulatedSpace {
  readonly id: string;
  readonly memberIds: readonly string[];
}

/** Members that two spaces share. */
export interface SharedMembers {
  readonly a: string;
  readonly b: string;
  readonly members: readonly string[];
}

/** The articulation of a register. */
export interface Articulation {
  /** Mean over ordered pairs of spaces of the share of members of one who also belong to the other, 0–1; null without a pair. */
  readonly value: number | null;
  /** The same without the three members who sit in most spaces: a large gap says « toujours les mêmes ». */
  readonly withoutTop3: number | null;
  /** Ordered pairs that could be read: both spaces have a member. */
  readonly pairs: number;
  /** Pairs that share somebody, in the order of the register. */
  readonly shared: readonly SharedMembers[];
}

/** How many of the most present are set aside. */
const MOST_PRESENT = 3;

function readMean(spaces: readonly PopulatedSpace[]): {
  readonly value: number | null;
  readonly pairs: number;
} {
  const sets = spaces.map(({ memberIds }) => new Set(memberIds)).filter(({ size }) => size > 0);
  let sum = 0;
  let pairs = 0;
  for (const [i, one] of sets.entries()) {
    for (const [j, other] of sets.entries()) {
      if (i === j) continue;
      pairs += 1;
      sum += [...one].filter((id) => other.has(id)).length / one.size;
    }
  }
  return { value: pairs === 0 ? null : sum / pairs, pairs };
}

/** Members by number of spaces, the most present first; level ones in the order they appear, so that the answer is one. */
function listMostPresent(spaces: readonly PopulatedSpace[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { memberIds } of spaces) {
    for (const id of new Set(memberIds)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const ordered = [...counts].sort(([, a], [, b]) => b - a);
  return new Set(ordered.slice(0, MOST_PRESENT).map(([id]) => id));
}

/**
 * Reads how spaces are articulated (R140; tile 9 of the board, on the register instead of answers): mean over ordered
 * pairs (s, t) of |s ∩ t| / |s|. A space whose members nobody wrote down is left out, as on the board: unknown is not empty.
 * `withoutTop3` takes the three most present members away everywhere first. Nobody is named by the figure.
 */
export function computeRegisterArticulation(spaces: readonly PopulatedSpace[]): Articulation {
  const most = listMostPresent(spaces);
  const without = spaces.map(({ id, memberIds }) => ({
    id,
    memberIds: memberIds.filter((one) => !most.has(one)),
  }));
  const shared = spaces.flatMap((a, index) =>
    spaces.slice(index + 1).flatMap((b) => {
      const members = [...new Set(a.memberIds)].filter((id) => b.memberIds.includes(id));
      return members.length === 0 ? [] : [{ a: a.id, b: b.id, members }];
    }),
  );
  return { ...readMean(spaces), withoutTop3: readMean(without).value, shared };
}
