// How many decimals a printed sum needs to add up.

/**
 * Decimals with which the rounded parts of a sum still add up to its rounded total: 0, else 1, else 2. Parts and total are in
 * the same unit, the one they are printed in; with 2 decimals they may still be one hundredth apart. Refuses nothing.
 *
 * @example chooseDigits([0.4, 0.4, 0.4], 1.2) // 1
 */
export function chooseDigits(parts: readonly number[], total: number): number {
  const holds = (digits: number): boolean => {
    const scale = 10 ** digits;
    return parts.reduce((sum, part) => sum + Math.round(part * scale), 0) === Math.round(total * scale);
  };
  return [0, 1].find(holds) ?? 2;
}
