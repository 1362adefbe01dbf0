// The statuses of the live engine's refusals, and how a sentence takes its figures.
import type { Refusal } from '@trame/core/kernel';
import type { LiveRefusalCode } from './refusals.fr.js';

/** HTTP status of each refusal; 409 when absent. */
export const liveStatuses: Readonly<Partial<Record<LiveRefusalCode, number>>> = {
  'live/unknown-code': 404,
  'live/unknown-room': 404,
  'live/unknown-member': 404,
  'live/link-spent': 410,
  'live/too-many-tries': 429,
  'live/bad-settings': 422,
  'live/name-too-long': 422,
};

/** Fills the `{holes}` of a sentence with a refusal's figures. */
export function formatRefusal(sentence: string, refusal: Refusal): string {
  const data: Readonly<Record<string, string | number>> = refusal.data ?? {};
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) =>
    Object.hasOwn(data, name) ? String(data[name]) : hole,
  );
}
