// Slows down guessing: counts failures, never successes, so that a whole hall behind one address gets in.

/** How many failures are let through in one window before a caller has to wait. */
export interface FailureAllowance {
  readonly windowMs: number;
  readonly perAddress: number;
  /** Per /24 in IPv4, per /48 in IPv6. */
  readonly perNetwork: number;
  /** Above this, everybody's own allowance shrinks to `perAddressUnderAttack`: nobody is locked out by others' guesses. */
  readonly everywhere: number;
  readonly perAddressUnderAttack: number;
}

/** Counts failures by address, by network and everywhere. Kept in memory, per instance: a restart forgives. */
export interface FailureLimit {
  /** Seconds to wait before another try; 0 when the caller may try. */
  secondsToWait(address: string, now: number): number;
  recordFailure(address: string, now: number): void;
}

interface Tally {
  count: number;
  readonly until: number;
}

/** Above this many tallies the oldest go: the counter itself must not be a way to fill the memory. */
const MOST_TALLIES = 20_000;

export const SIGN_IN_ALLOWANCE: FailureAllowance = {
  windowMs: 10 * 60_000,
  perAddress: 20,
  perNetwork: 100,
  everywhere: 500,
  perAddressUnderAttack: 3,
};

/** The network an address belongs to: its /24, or its /48 in IPv6. */
export function readNetwork(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  if (plain.includes('.')) return plain.split('.').slice(0, 3).join('.');
  const [head = '', tail = ''] = plain.split('::');
  const left = head === '' ? [] : head.split(':');
  const right = tail === '' ? [] : tail.split(':');
  const zeros = plain.includes('::') ? Math.max(0, 8 - left.length - right.length) : 0;
  return [...left, ...Array.from({ length: zeros }, () => '0'), ...right].slice(0, 3).join(':');
}

/** Starts a limit with nothing counted. */
export function createFailureLimit(allowance: FailureAllowance = SIGN_IN_ALLOWANCE): FailureLimit {
  const tallies = new Map<string, Tally>();
  let everywhere: Tally = { count: 0, until: 0 };

  const readTally = (key: string, now: number): Tally | null => {
    const tally = tallies.get(key);
    return tally !== undefined && tally.until > now ? tally : null;
  };

  const count = (key: string, now: number): void => {
    const tally = readTally(key, now);
    if (tally !== null) {
      tally.count += 1;
      return;
    }
    tallies.delete(key);
    tallies.set(key, { count: 1, until: now + allowance.windowMs });
    if (tallies.size <= MOST_TALLIES) return;
    const oldest = tallies.keys().next();
    if (oldest.done !== true) tallies.delete(oldest.value);
  };

  return {
    secondsToWait(address, now) {
      const attacked = everywhere.until > now && everywhere.count >= allowance.everywhere;
      const own = readTally(`address ${address}`, now);
      const network = readTally(`network ${readNetwork(address)}`, now);
      const most = attacked ? allowance.perAddressUnderAttack : allowance.perAddress;
      const blocking = [
        ...(own !== null && own.count >= most ? [own] : []),
        ...(network !== null && network.count >= allowance.perNetwork ? [network] : []),
      ];
      return Math.ceil(Math.max(0, ...blocking.map((tally) => tally.until - now)) / 1000);
    },
    recordFailure(address, now) {
      count(`address ${address}`, now);
      count(`network ${readNetwork(address)}`, now);
      if (everywhere.until <= now) everywhere = { count: 0, until: now + allowance.windowMs };
      everywhere.count += 1;
    },
  };
}
