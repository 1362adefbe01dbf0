// What was hoped beside what happened, one expectation after the other.
import { type Carried, findItem, listShownSlips, type Slip } from '../../../workshop/index.js';
import type { ExpectationKind, ExpectationsState, GivenVerdict } from '../state.js';

/** One expectation of an earlier seminar, what the room says of it, and the sentences it leaves. */
export interface Rereading {
  readonly hoped: Carried;
  readonly verdict: GivenVerdict | null;
  readonly happened: readonly Slip<ExpectationKind>[];
}

/** Every carried expectation in its order, with what came of it. */
export function listRereadings({ settings, verdicts, slips }: ExpectationsState): readonly Rereading[] {
  const shown = listShownSlips(slips).filter(({ kind }) => kind === 'happened');
  return settings.carried.map((hoped) => ({
    hoped,
    verdict: findItem(verdicts, hoped.id) ?? null,
    happened: shown.filter(({ about }) => about === hoped.id),
  }));
}

/** The expectation on the screen; the first that has no verdict yet when none was chosen; null when all are read. */
export function getShownRereading(state: ExpectationsState): Rereading | null {
  const all = listRereadings(state);
  return (
    all.find(({ hoped }) => hoped.id === state.shown) ?? all.find(({ verdict }) => verdict === null) ?? null
  );
}
