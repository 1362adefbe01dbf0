// The spaces open to the reader, and the one to open first.
import type { RouteResult } from '../../../platform/contract.js';
import { type SpaceEntry, useData, useOptionalData } from '../../../platform/web/index.js';
import { listSpaces } from '../contract.js';

/** For the header: empty while unknown or when nobody is signed in. */
export function useMySpaces(isWanted: boolean): readonly SpaceEntry[] {
  return useOptionalData(listSpaces, {}, isWanted)?.spaces ?? [];
}

export type MySpace = RouteResult<typeof listSpaces>['spaces'][number];

/** For a screen: waits, and fails with the refusal. */
export function useSpacesOrSignIn(): readonly MySpace[] {
  return useData(listSpaces, {}).spaces;
}

/** The only space, or the only Fabrique: nobody should have to choose between one. */
export function findFirstSpace(spaces: readonly MySpace[]): MySpace | undefined {
  const fabriques = spaces.filter((space) => space.kind === 'fabrique');
  if (fabriques.length === 1) return fabriques[0];
  return spaces.length === 1 ? spaces[0] : undefined;
}
