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

const REFERENCE_LENGTH = 10;
let dice = Buffer.alloc(0);

// Every request has its reference: asking the system for its ten bytes one request at a time would cost more than routing it.
function throwDice(): Buffer {
  if (dice.length < REFERENCE_LENGTH) dice = randomBytes(400 * REFERENCE_LENGTH);
  const thrown = dice.subarray(0, REFERENCE_LENGTH);
  dice = dice.subarray(REFERENCE_LENGTH);
  return thrown;
}

/** A name for one request, to be quoted to whoever keeps the machine. Not a secret. */
export function createReference(): string {
  let reference = '';
  for (const byte of throwDice()) reference += READABLE[byte % 32];
  return reference;
}
