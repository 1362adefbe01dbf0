// Who is signed in, as screens ask for it.
import { useOptionalData } from '../../../platform/web/index.js';
import { getSessionRoute } from '../contract.js';

export interface Account {
  readonly displayName: string;
}

/** Null while nobody is known to be signed in. */
export function useAccount(): Account | null {
  return useOptionalData(getSessionRoute, {})?.account ?? null;
}
