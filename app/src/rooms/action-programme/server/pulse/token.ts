// The personal link of a month: signed with the territory's key, good for one person and one month, nothing kept of it.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { addDays, monthOf } from '@trame/core/action-programme';

/** What a link says. */
export interface PulseLink {
  readonly space: string;
  readonly correspondentId: string;
  /** « 2027-03 ». */
  readonly month: string;
}

const SIGNATURE = 16;
const BODY = 34;

/** An identifier in sixteen bytes. */
export const pack = (uuid: string): Buffer => Buffer.from(uuid.replaceAll('-', ''), 'hex');

/** Sixteen bytes, read as an identifier. */
export function unpack(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

function packMonth(month: string): Buffer {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(year * 12 + number - 1);
  return bytes;
}

function unpackMonth(bytes: Buffer): string {
  const count = bytes.readUInt16BE();
  return `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}`;
}

const sign = (body: Buffer, secret: string): Buffer =>
  createHmac('sha256', secret).update(body).digest().subarray(0, SIGNATURE);

/** Makes the link's secret part. */
export function createPulseToken({ space, correspondentId, month }: PulseLink, secret: string): string {
  const body = Buffer.concat([pack(space), pack(correspondentId), packMonth(month)]);
  return Buffer.concat([body, sign(body, secret)]).toString('base64url');
}

/** Reads what a link claims, before anything is believed; null when it is no link of ours. */
export function parsePulseToken(token: string): PulseLink | null {
  if (!/^[\w-]{67}$/.test(token)) return null;
  const bytes = Buffer.from(token, 'base64url');
  if (bytes.length !== BODY + SIGNATURE) return null;
  return {
    space: unpack(bytes.subarray(0, 16)),
    correspondentId: unpack(bytes.subarray(16, 32)),
    month: unpackMonth(bytes.subarray(32, BODY)),
  };
}

/** True when the territory's key signed this link. */
export function isSigned(token: string, secret: string): boolean {
  const bytes = Buffer.from(token, 'base64url');
  return timingSafeEqual(bytes.subarray(BODY), sign(bytes.subarray(0, BODY), secret));
}

/** A link serves in its month and the next one. */
export function isPast(month: string, today: string): boolean {
  const next = monthOf(addDays(`${month}-28`, 4));
  return monthOf(today) > next;
}
