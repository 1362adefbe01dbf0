// A second path to the same figures: exact fractions, written from rates, with none of the room's formulas.

/** An exact fraction; the denominator is positive. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? (a < 0n ? -a : a) : gcd(b, a % b));

/** `top / bottom` in lowest terms. */
export function fraction(top: bigint | number, bottom: bigint | number = 1): Fraction {
  const [a, b] = [BigInt(top), BigInt(bottom)];
  if (b === 0n) throw new Error('a fraction over nothing');
  const shared = gcd(a, b) || 1n;
  const sign = b < 0n ? -1n : 1n;
  return { top: (sign * a) / shared, bottom: (sign * b) / shared };
}

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { top: -b.top, bottom: b.bottom });
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.top, a.bottom * b.bottom);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.top * b.bottom, a.bottom * b.top);
export const total = (list: readonly Fraction[]): Fraction => list.reduce(plus, fraction(0));

/** The nearest double: sixty bits of quotient are more than it keeps. */
export function toNumber({ top, bottom }: Fraction): number {
  const scale = 1n << 60n;
  const [size, sign] = top < 0n ? [-top, -1] : [top, 1];
  const whole = size / bottom;
  return sign * (Number(whole) + Number(((size % bottom) * scale) / bottom) / 2 ** 60);
}

/** Whole jobs of a territory and of its reference, by sector, at two dates. */
export interface WholePair {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly referenceStart: readonly number[];
  readonly referenceEnd: readonly number[];
}

/** The effects of a sector as fractions. */
export interface ExactSector {
  readonly national: Fraction;
  readonly structural: Fraction;
  readonly local: Fraction;
  readonly pureLocal: Fraction;
  readonly allocation: Fraction;
}

const zero = fraction(0);

/**
 * Decomposes from rates: the mean growth of the reference is the mean of its sectors' weighted by their shares;
 * the local effect is the base times a difference of rates, or the new jobs where there is no base.
 */
export function decomposeExactly(pair: WholePair): readonly ExactSector[] {
  const used = pair.referenceStart.map((jobs) => jobs > 0);
  const sum = (list: readonly number[]): Fraction =>
    total(list.map((jobs, s) => (used[s] ? fraction(jobs) : zero)));
  const [base, reference] = [sum(pair.start), sum(pair.referenceStart)];
  const shares = pair.referenceStart.map((jobs, s) => (used[s] ? over(fraction(jobs), reference) : zero));
  const rates = pair.referenceStart.map((jobs, s) =>
    used[s] ? fraction((pair.referenceEnd[s] ?? 0) - jobs, jobs) : zero,
  );
  const mean = total(rates.map((rate, s) => times(rate, shares[s] ?? zero)));
  return pair.start.map((jobs, s) => {
    const own = fraction(jobs);
    const end = fraction(pair.end[s] ?? 0);
    const rate = rates[s] ?? zero;
    if (!used[s]) return { national: zero, structural: zero, local: zero, pureLocal: zero, allocation: zero };
    const national = times(own, mean);
    const structural = minus(times(own, rate), national);
    if (jobs === 0) return { national, structural, local: end, pureLocal: end, allocation: zero };
    const lead = minus(over(minus(end, own), own), rate);
    const homothetic = times(base, shares[s] ?? zero);
    const pureLocal = times(homothetic, lead);
    const local = times(own, lead);
    return { national, structural, local, pureLocal, allocation: minus(local, pureLocal) };
  });
}
