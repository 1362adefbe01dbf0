// What ties a reply to the mail it answers: the mail's number and a signature, in signs that no mail server changes.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { pack, unpack } from './token.js';

const SIGNATURE = 8;
const BYTES = 16 + SIGNATURE;
/** Capitals and small letters are one in an address: digits and small letters alone. */
const BASE = 36n;

const sign = (body: Buffer, secret: string): Buffer =>
  createHmac('sha256', secret).update('reply ').update(body).digest().subarray(0, SIGNATURE);

/** Makes the tag of a mail. */
export function createReplyTag(mailId: string, secret: string): string {
  const body = pack(mailId);
  return BigInt(`0x${Buffer.concat([body, sign(body, secret)]).toString('hex')}`).toString(36);
}

/** The tag of an address, « suivi+tag@exemple.fr »; null when it has none that could be ours. */
export function findReplyTag(address: string): string | null {
  return /\+([0-9a-z]{1,38})@/i.exec(address)?.[1]?.toLowerCase() ?? null;
}

/** The mail that a tag speaks of, when this key signed it; null otherwise. */
export function readReplyTag(tag: string, secret: string): string | null {
  const value = [...tag].reduce((sum, sign) => sum * BASE + BigInt(Number.parseInt(sign, 36)), 0n);
  const hex = value.toString(16).padStart(BYTES * 2, '0');
  if (hex.length !== BYTES * 2) return null;
  const bytes = Buffer.from(hex, 'hex');
  const body = bytes.subarray(0, 16);
  return timingSafeEqual(bytes.subarray(16), sign(body, secret)) ? unpack(body) : null;
}
