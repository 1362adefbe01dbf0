// Refuses writes that another site makes a browser send (CSRF), before anything is read.

/** What matters of a request. */
export interface OriginClaim {
  readonly method: string;
  readonly host: string;
  readonly origin: string | undefined;
  readonly fetchSite: string | undefined;
  /** Origins allowed besides the server's own, as configured. */
  readonly allowedOrigins: readonly string[];
}

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Tells whether a request is a write sent from another site. Every browser of the last years says where a write
 * comes from; a client that says nothing is not a browser and carries no cookie against its owner's will.
 */
export function isForeignWrite(claim: OriginClaim): boolean {
  if (READING.has(claim.method)) return false;
  if (claim.fetchSite !== undefined && claim.fetchSite !== 'same-origin' && claim.fetchSite !== 'none') {
    return !isAllowedOrigin(claim);
  }
  return claim.origin !== undefined && !isOwnOrigin(claim) && !isAllowedOrigin(claim);
}

function isAllowedOrigin(claim: OriginClaim): boolean {
  return claim.origin !== undefined && claim.allowedOrigins.includes(claim.origin);
}

function isOwnOrigin(claim: OriginClaim): boolean {
  const host = /^https?:\/\/([^/]+)$/i.exec(claim.origin ?? '')?.[1];
  return host !== undefined && host.toLowerCase() === claim.host.toLowerCase();
}
