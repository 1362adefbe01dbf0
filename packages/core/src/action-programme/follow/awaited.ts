// « Ce qui dépend de… »: what actions wait for, gathered by whoever decides it.
import { foldText } from '../../kernel/index.js';
import type { Action } from '../action.js';
import type { Awaited } from '../sheet-part/progress.js';

/** One thing waited for, and the action that waits. */
export interface AwaitedLine {
  readonly actionId: string;
  readonly title: string;
  readonly awaited: Awaited;
}

/** Everything that depends on one of those who decide. */
export interface AwaitedList {
  /** As it was first written: « État ». */
  readonly from: string;
  readonly lines: readonly AwaitedLine[];
}

/**
 * Gathers what is still waited for (S35), by who decides, in the alphabetical order of their names, the oldest
 * first: a list to lift things with, never a measure of those who are waited for. « État » and « l’etat » differ by
 * more than accents and stay two: nobody is guessed.
 */
export function groupAwaited(
  actions: readonly Pick<Action, 'id' | 'title' | 'details'>[],
): readonly AwaitedList[] {
  const lists = new Map<string, AwaitedLine[]>();
  for (const { id, title, details } of actions) {
    for (const awaited of details.awaited.filter(({ settledOn }) => settledOn === null)) {
      const key = foldText(awaited.from);
      const line = { actionId: id, title, awaited };
      const list = lists.get(key);
      if (list === undefined) lists.set(key, [line]);
      else list.push(line);
    }
  }
  return [...lists]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, lines]) => ({
      from: lines[0]?.awaited.from ?? '',
      lines: lines.toSorted((a, b) => a.awaited.since.localeCompare(b.awaited.since)),
    }));
}
