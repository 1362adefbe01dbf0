// What came while the screen was being looked at.
import { useRef } from 'react';

/** Identifiers that were not there when the view was first shown, oldest first. */
export function useArrivals(ids: readonly string[]): readonly string[] {
  const known = useRef<ReadonlySet<string>>(undefined);
  known.current ??= new Set(ids);
  return ids.filter((id) => known.current?.has(id) !== true);
}
