// Who is looking, and the spaces open to them.
import { createContext, useContext } from 'react';
import type { SpaceRole } from '../contract.js';
import { useParam } from './address.js';

/** A space where the account holds a role. */
export interface SpaceEntry {
  readonly id: string;
  readonly kind: 'fabrique' | 'territory';
  readonly name: string;
  readonly fabrique: { readonly id: string; readonly name: string };
  readonly roles: readonly SpaceRole[];
}

export interface Session {
  readonly displayName: string;
  readonly spaces: readonly SpaceEntry[];
}

/** Null for whoever is not signed in. */
export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session | null {
  return useContext(SessionContext);
}

/** The space of the current address, or undefined when the reader holds no role there. */
export function useSpace(): SpaceEntry | undefined {
  const id = useParam('space');
  return useSession()?.spaces.find((space) => space.id === id);
}

/** Whether the reader holds one of these roles on a space; screens hide what the server would refuse. */
export function useHasRole(space: string, roles: readonly SpaceRole[]): boolean {
  const held = useSession()?.spaces.find((entry) => entry.id === space)?.roles ?? [];
  return roles.some((role) => held.includes(role));
}
