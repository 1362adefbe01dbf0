// Secrets handed to browsers: 128 random bits outside, their SHA-256 inside.
import { createHash, randomBytes } from 'node:crypto';

/** A fresh secret of 128 bits, safe in a URL and in a cookie. */
export function createToken(): string {
  return randomBytes(16).toString('base64url');
}

/** What is kept of a secret. No salt: 128 random bits cannot be guessed from their digest. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

// Crockford's alphabet: a facilitator may have to read a reference aloud over the phone.
const READABLE = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A name for one request, to be quoted to whoever keeps the machine. */
export function createReference(): string {
  return Array.from(randomBytes(10), (byte) => READABLE[byte % 32]).join('');
}
