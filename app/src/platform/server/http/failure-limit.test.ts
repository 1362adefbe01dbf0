// Guessing is slowed, a hall behind one address is not, and others' guesses lock nobody out.
import { describe, expect, test } from 'vitest';
import { createFailureLimit, readNetwork } from './failure-limit.js';

const allowance = {
  windowMs: 60_000,
  perAddress: 5,
  perNetwork: 12,
  everywhere: 30,
  perAddressUnderAttack: 2,
};

describe('the limit on failures [G11]', () => {
  test('an address may fail so many times, then waits until the end of the window', () => {
    const limit = createFailureLimit(allowance);
    for (let failure = 0; failure < 5; failure += 1) {
      expect(limit.secondsToWait('10.0.0.1', 1_000)).toBe(0);
      limit.recordFailure('10.0.0.1', 1_000);
    }
    expect(limit.secondsToWait('10.0.0.1', 1_000)).toBe(60);
    expect(limit.secondsToWait('10.0.0.1', 31_500)).toBe(30);
    expect(limit.secondsToWait('10.0.0.1', 61_000)).toBe(0);
  });

  test('another address of the same network still tries, until the network itself is blocked', () => {
    const limit = createFailureLimit(allowance);
    for (let failure = 0; failure < 5; failure += 1) limit.recordFailure('10.0.0.1', 0);
    expect(limit.secondsToWait('10.0.0.2', 0)).toBe(0);
    for (let failure = 0; failure < 7; failure += 1) limit.recordFailure(`10.0.0.${failure + 10}`, 0);
    expect(limit.secondsToWait('10.0.0.200', 0)).toBe(60);
    expect(limit.secondsToWait('10.0.1.200', 0)).toBe(0);
  });

  test('under attack everybody may fail less, and whoever never failed is not locked out', () => {
    const limit = createFailureLimit(allowance);
    limit.recordFailure('192.168.1.1', 0);
    limit.recordFailure('192.168.1.1', 0);
    expect(limit.secondsToWait('192.168.1.1', 0)).toBe(0);
    for (let failure = 0; failure < 30; failure += 1) limit.recordFailure(`10.${failure}.0.1`, 0);
    expect(limit.secondsToWait('192.168.1.1', 0)).toBe(60);
    expect(limit.secondsToWait('192.168.1.2', 0)).toBe(0);
  });

  test('a flood of addresses does not make it forget that it is under attack', () => {
    const limit = createFailureLimit({ ...allowance, everywhere: 1_000 });
    for (let at = 0; at < 30_000; at += 1)
      limit.recordFailure(`${at >> 16}.${(at >> 8) & 255}.${at & 255}.1`, 0);
    limit.recordFailure('192.168.1.1', 0);
    limit.recordFailure('192.168.1.1', 0);
    expect(limit.secondsToWait('192.168.1.1', 0)).toBe(60);
  });

  test.each([
    ['192.168.1.7', '192.168.1'],
    ['::ffff:192.168.1.7', '192.168.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1'],
    ['2001:db8::1', '2001:db8:0'],
    ['::1', '0:0:0'],
  ])('the network of %s is %s', (address, network) => {
    expect(readNetwork(address)).toBe(network);
  });
});
