// How fast one seat may write: a bucket that fills with time, so that silence is credit for a phone that was cut off.
import type { FloodRule } from '../setting.js';

/** Counts what seats send. In memory, per instance: a restart forgives. */
export interface Flood {
  /** Takes one; answers 0, or the seconds to wait before the next. A seat never seen has been silent since it joined. */
  take(member: string, joinedAt: number, now: number): number;
  /** Forgets seats that have been silent for a day. */
  prune(now: number): void;
}

const FORGET_MS = 24 * 3_600_000;

interface Bucket {
  left: number;
  at: number;
}

/** Starts with every bucket at `burst`. */
export function createFlood(rule: FloodRule): Flood {
  const buckets = new Map<string, Bucket>();
  return {
    take(member, joinedAt, now) {
      const bucket = buckets.get(member) ?? { left: rule.burst, at: joinedAt };
      buckets.set(member, bucket);
      // A clock stepped backwards earns nothing and costs nothing.
      bucket.left = Math.min(rule.most, bucket.left + Math.max(0, now - bucket.at) / rule.everyMs);
      bucket.at = now;
      if (bucket.left < 1) return Math.ceil(((1 - bucket.left) * rule.everyMs) / 1000);
      bucket.left -= 1;
      return 0;
    },
    prune(now) {
      for (const [member, bucket] of buckets) {
        if (now - bucket.at > FORGET_MS) buckets.delete(member);
      }
    },
  };
}
