// Two-mode networks for tests: one worked by hand, and random ones.
import fc from 'fast-check';
import { createTwoMode, type TwoMode } from '../src/actor-network/two-mode/two-mode.js';

/** A two-mode network from pairs. */
export function seat(
  actors: number,
  spaces: number,
  memberships: readonly (readonly [number, number])[],
): TwoMode {
  return createTwoMode({ actors, spaces, memberships });
}

/** Three spaces in a row: 0 and 1 meet in the first, 0, 1 and 2 in the second, 1, 2 and 3 in the third. */
export const row: TwoMode = seat(4, 3, [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
  [1, 2],
  [2, 1],
  [2, 2],
  [3, 2],
]);

/** Everybody everywhere. */
export const everywhere = (actors: number, spaces: number): TwoMode =>
  seat(
    actors,
    spaces,
    Array.from({ length: actors * spaces }, (_, k) => [Math.floor(k / spaces), k % spaces] as const),
  );

/** Random two-mode networks of 1 to 7 actors and 1 to 5 spaces. */
export const anyRooms: fc.Arbitrary<TwoMode> = fc
  .tuple(fc.integer({ min: 1, max: 7 }), fc.integer({ min: 1, max: 5 }))
  .chain(([actors, spaces]) =>
    fc
      .array(fc.tuple(fc.nat(actors - 1), fc.nat(spaces - 1)), { maxLength: 25 })
      .map((memberships) => seat(actors, spaces, memberships)),
  );
