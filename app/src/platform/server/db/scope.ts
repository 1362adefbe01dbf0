// The proof that somebody may touch some spaces. Only the auth layer mints it; repositories ask for it.

declare const minted: unique symbol;

/** Spaces a caller may touch, checked. No repository function takes a bare space id. */
export interface TenantScope {
  readonly [minted]: true;
  /** The space named by the route: a territory or a Fabrique. */
  readonly space: string;
  /** The Fabrique it belongs to (itself when the space is a Fabrique): what its territories hold in common. */
  readonly fabrique: string;
}

/** Mints a scope. To be called by the auth layer and by command-line tools alone (checked by `npm run check`). */
export function mintScope(space: string, fabrique: string): TenantScope {
  return { space, fabrique } as TenantScope;
}
