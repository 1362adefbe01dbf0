// Actions that wait for one another: a chain is fine, a loop would wait for ever.
import type { Action } from '../action.js';

/** The little of an action that dependencies need. */
export type Dependent = Pick<Action, 'id'> & { readonly details: Pick<Action['details'], 'dependsOn'> };

/**
 * A loop of actions that each wait for the next, the first one named again at the end; null when there is
 * none. Actions that do not exist are passed over: others say so.
 */
export function findDependencyLoop(actions: readonly Dependent[]): readonly string[] | null {
  const next = new Map(actions.map(({ id, details }) => [id, details.dependsOn]));
  const settled = new Set<string>();
  const walk = (id: string, path: readonly string[]): readonly string[] | null => {
    const at = path.indexOf(id);
    if (at >= 0) return [...path.slice(at), id];
    if (settled.has(id)) return null;
    for (const other of next.get(id) ?? []) {
      const loop = walk(other, [...path, id]);
      if (loop !== null) return loop;
    }
    settled.add(id);
    return null;
  };
  for (const { id } of actions) {
    const loop = walk(id, []);
    if (loop !== null) return loop;
  }
  return null;
}
