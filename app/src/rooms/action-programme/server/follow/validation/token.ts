// The personal link of a partner in a round of validation: signed with the territory's key, nothing kept of it.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { pack, unpack } from '../../pulse/token.js';

/** What a link says. */
export interface VoiceLink {
  readonly space: string;
  readonly roundId: string;
  readonly voiceId: string;
}

const BODY = 48;
const SIGNATURE = 16;

/** The word keeps a link of the month from ever serving as one of a round. */
const sign = (body: Buffer, secret: string): Buffer =>
  createHmac('sha256', secret).update('validation ').update(body).digest().subarray(0, SIGNATURE);

/** Makes the link's secret part. */
export function createVoiceToken({ space, roundId, voiceId }: VoiceLink, secret: string): string {
  const body = Buffer.concat([pack(space), pack(roundId), pack(voiceId)]);
  return Buffer.concat([body, sign(body, secret)]).toString('base64url');
}

/** Reads what a link claims, before anything is believed; null when it is no link of ours. */
export function parseVoiceToken(token: string): VoiceLink | null {
  if (!/^[\w-]{86}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== BODY + SIGNATURE) return null;
  const read = (at: number): string => unpack(bytes.subarray(at, at + 16));
  return { space: read(0), roundId: read(16), voiceId: read(32) };
}

/** True when the territory's key signed this link. */
export function isVoiceSigned(token: string, secret: string): boolean {
  const bytes = Buffer.from(token, 'base64url');
  return timingSafeEqual(bytes.subarray(BODY), sign(bytes.subarray(0, BODY), secret));
}
