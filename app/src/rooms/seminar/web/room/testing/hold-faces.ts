// Faces that are here from the start, for tests that are about something else.
import { METHODS } from '@trame/core/methods';
import type { FaceStore } from '../../columns.js';

/** A store of these faces and no other. */
export function holdFaces<F>(faces: Readonly<Record<string, F>>): FaceStore<F> {
  const held = new Map(
    Object.entries(faces).flatMap(([id, face]) => {
      const method = METHODS.find((one) => one.id === id);
      return method === undefined ? [] : [[id, { kind: 'here' as const, face, method }] as const];
    }),
  );
  const unknown = { kind: 'unknown' as const };
  return {
    find: (method) => held.get(method) ?? unknown,
    bring: () => undefined,
    subscribe: () => () => undefined,
    getTurn: () => 0,
  };
}
