// Arithmetic on the tables of a round: finite fields where their number is a power of a prime, plain groups elsewhere.

/** A commutative group on 0…order-1. */
export interface Group {
  readonly order: number;
  add(a: number, b: number): number;
  subtract(a: number, b: number): number;
}

/** A finite field: a group whose elements also multiply without two products colliding. */
export interface Field extends Group {
  multiply(a: number, b: number): number;
}

/** Per order, the prime and what the leading power becomes: lowest coefficient first. */
const reductions: Readonly<Record<number, readonly [prime: number, reduction: readonly number[]]>> = {
  4: [2, [1, 1]],
  8: [2, [1, 1, 0]],
  9: [3, [2, 0]],
  16: [2, [1, 1, 0, 0]],
  25: [5, [2, 0]],
  27: [3, [2, 1, 0]],
  32: [2, [1, 0, 1, 0, 0]],
};

function isPrime(order: number): boolean {
  for (let d = 2; d * d <= order; d += 1) if (order % d === 0) return false;
  return order > 1;
}

/** The direct product of cyclic groups; its elements are numbers in mixed base, first factor lowest. */
export function createGroup(factors: readonly number[]): Group {
  const [order = 1] = factors;
  if (factors.length === 1)
    return { order, add: (a, b) => (a + b) % order, subtract: (a, b) => (a - b + order) % order };
  const combine = (a: number, b: number, sign: 1 | -1): number => {
    let result = 0;
    let unit = 1;
    for (const factor of factors) {
      const digit = (Math.floor(a / unit) + sign * Math.floor(b / unit)) % factor;
      result += ((digit + factor) % factor) * unit;
      unit *= factor;
    }
    return result;
  };
  return {
    order: factors.reduce((product, factor) => product * factor, 1),
    add: (a, b) => combine(a, b, 1),
    subtract: (a, b) => combine(a, b, -1),
  };
}

/** Multiplies two polynomials over GF(p), written in base p. */
function multiplyPolynomials(
  a: number,
  b: number,
  by: { prime: number; reduction: readonly number[] },
): number {
  const { prime, reduction } = by;
  const size = reduction.length;
  const digits = (x: number): number[] => reduction.map((_, k) => Math.floor(x / prime ** k) % prime);
  const product: number[] = new Array(2 * size - 1).fill(0);
  digits(a).forEach((x, i) => {
    digits(b).forEach((y, j) => {
      product[i + j] = ((product[i + j] ?? 0) + x * y) % prime;
    });
  });
  for (let k = product.length - 1; k >= size; k -= 1) {
    reduction.forEach((c, i) => {
      const at = k - size + i;
      product[at] = ((product[at] ?? 0) + (product[k] ?? 0) * c) % prime;
    });
  }
  return product.slice(0, size).reduce((sum, digit, k) => sum + digit * prime ** k, 0);
}

/** The field of that order; null where there is none (or above 36, more tables than a plan can write). */
export function createField(order: number): Field | null {
  if (isPrime(order)) return { ...createGroup([order]), multiply: (a, b) => (a * b) % order };
  const found = reductions[order];
  if (found === undefined) return null;
  const [prime, reduction] = found;
  return {
    ...createGroup(reduction.map(() => prime)),
    multiply: (a, b) => multiplyPolynomials(a, b, { prime, reduction }),
  };
}
