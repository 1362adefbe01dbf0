// A two-mode network: actors on one side, spaces of cooperation (or projects) on the other.

/** Who takes part in what, by position; each list is sorted and without doubles. */
export interface TwoMode {
  readonly actors: number;
  readonly spaces: number;
  readonly memberships: number;
  /** Spaces of each actor. */
  readonly spacesOf: readonly (readonly number[])[];
  /** Actors of each space. */
  readonly actorsOf: readonly (readonly number[])[];
}

/** Makes a two-mode network; a membership written twice counts once. Throws when one leads outside. */
export function createTwoMode(draft: {
  readonly actors: number;
  readonly spaces: number;
  readonly memberships: readonly (readonly [actor: number, space: number])[];
}): TwoMode {
  const { actors, spaces, memberships } = draft;
  const spacesOf = Array.from({ length: actors }, () => new Set<number>());
  const actorsOf = Array.from({ length: spaces }, () => new Set<number>());
  for (const [actor, space] of memberships) {
    const [own, theirs] = [spacesOf[actor], actorsOf[space]];
    if (own === undefined || theirs === undefined)
      throw new Error(`actor-network/createTwoMode: membership ${actor}–${space} outside`);
    own.add(space);
    theirs.add(actor);
  }
  const sort = (sets: readonly Set<number>[]): readonly (readonly number[])[] =>
    sets.map((set) => [...set].sort((a, b) => a - b));
  const held = spacesOf.reduce((sum, set) => sum + set.size, 0);
  return { actors, spaces, memberships: held, spacesOf: sort(spacesOf), actorsOf: sort(actorsOf) };
}

/** The same network seen from the other side: spaces become actors. */
export function turnTwoMode({ actors, spaces, memberships, spacesOf, actorsOf }: TwoMode): TwoMode {
  return { actors: spaces, spaces: actors, memberships, spacesOf: actorsOf, actorsOf: spacesOf };
}

/** Items that two sorted lists share. */
export function countCommon(a: readonly number[], b: readonly number[]): number {
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] as number, b[j] as number];
    if (x === y) common += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return common;
}

/** Actors who share at least one space with this one, sorted. */
export function listSecondNeighbours({ spacesOf, actorsOf }: TwoMode, actor: number): readonly number[] {
  const others = new Set((spacesOf[actor] ?? []).flatMap((space) => actorsOf[space] ?? []));
  others.delete(actor);
  return [...others].sort((a, b) => a - b);
}

/** Memberships over possible ones, 0–1; null when a side is empty. */
export function computeTwoModeDensity({ actors, spaces, memberships }: TwoMode): number | null {
  return actors * spaces === 0 ? null : memberships / (actors * spaces);
}

/** Share of actors who are in two spaces or more, 0–1; null without an actor. */
export function computeMultiMembership({ actors, spacesOf }: TwoMode): number | null {
  return actors === 0 ? null : spacesOf.filter((own) => own.length >= 2).length / actors;
}
