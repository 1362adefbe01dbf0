// The methods of a house as screens get them: the rules of those an agenda holds, and each face once it is asked for.
import { createConductor } from '@trame/core/seminar';
import type { AnyMethod } from '@trame/core/workshop';
import { useEffect, useSyncExternalStore } from 'react';
import type { AnyProgram } from '../../../live/web/index.js';
import type { Doors } from '../../workshop/web/participant/index.js';

/** The ids of the methods in a room's settings, which come from outside. */
function listMethods(settings: unknown): readonly string[] {
  const { agenda } = (settings ?? {}) as { readonly agenda?: readonly { readonly method?: unknown }[] };
  const ids = (agenda ?? []).flatMap(({ method }) => (typeof method === 'string' ? [method] : []));
  return [...new Set(ids)];
}

/** Brings the conductor of a room with these settings: its own methods and no other; one this house has not is left out. */
export function createProgramLoader<F>(doors: Doors<F>): (settings: unknown) => Promise<AnyProgram> {
  return async (settings) => {
    const known = listMethods(settings).filter((id) => Object.hasOwn(doors, id));
    const columns = await Promise.all(known.map((id) => doors[id]?.()));
    const methods = columns.flatMap((door) => (door === undefined ? [] : [door.column.method]));
    return createConductor(methods) as unknown as AnyProgram;
  };
}

/** A face: here, on its way, lost on the way and asked again, or of a method this house has not. */
export type FoundFace<F> =
  | { readonly kind: 'here'; readonly face: F; readonly method: AnyMethod }
  | { readonly kind: 'coming' | 'lost' | 'unknown' };

/** The faces of a house's methods. */
export interface FaceStore<F> {
  find(method: string): FoundFace<F>;
  /** Asks for a face; once it is here nothing is asked any more. */
  bring(method: string): void;
  subscribe(changed: () => void): () => void;
  /** Grows with each change. */
  getTurn(): number;
}

const UNKNOWN = { kind: 'unknown' } as const;
const COMING = { kind: 'coming' } as const;
const LOST = { kind: 'lost' } as const;
const AGAIN_MS = 4_000;

/** Opens the store of a house. */
export function createFaceStore<F>(doors: Doors<F>): FaceStore<F> {
  const found = new Map<string, FoundFace<F>>();
  const asked = new Set<string>();
  const listeners = new Set<() => void>();
  let turn = 0;
  const settle = (method: string, face: FoundFace<F>) => {
    asked.delete(method);
    found.set(method, face);
    turn += 1;
    for (const changed of listeners) changed();
  };
  const find = (method: string): FoundFace<F> =>
    Object.hasOwn(doors, method) ? (found.get(method) ?? COMING) : UNKNOWN;
  const load = async (method: string) => {
    const door = await doors[method]?.();
    if (door !== undefined)
      settle(method, { kind: 'here', face: await door.column.loadFace(), method: door.column.method });
  };
  return {
    find,
    bring: (method) => {
      const { kind } = find(method);
      if (kind === 'here' || kind === 'unknown' || asked.has(method)) return;
      asked.add(method);
      load(method).catch(() => settle(method, LOST));
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    getTurn: () => turn,
  };
}

/** Asks for the faces of these methods, again while they are lost, and answers how to find them. */
export function useFaces<F>(store: FaceStore<F>, methods: readonly string[]): FaceStore<F>['find'] {
  useSyncExternalStore(store.subscribe, store.getTurn);
  const key = methods.join(' ');
  const isLost = methods.some((method) => store.find(method).kind === 'lost');
  useEffect(() => {
    const bring = () => {
      for (const method of key.split(' ')) store.bring(method);
    };
    bring();
    if (!isLost) return;
    const again = setInterval(bring, AGAIN_MS);
    return () => clearInterval(again);
  }, [store, key, isLost]);
  return store.find;
}

/** The face of one method. */
export function useFace<F>(store: FaceStore<F>, method: string | null): FoundFace<F> {
  const find = useFaces(store, method === null ? [] : [method]);
  return method === null ? UNKNOWN : find(method);
}
