// Tables drawn at random, with empty and small cells as real ones have.
import fc from 'fast-check';

/** How many tables each law looks at: a thousand, or as many as asked (`TRAME_RANDOM_TABLES=10000`). */
export const randomTables = Number(process.env.TRAME_RANDOM_TABLES ?? 1_000);

/** Territories × sectors at two dates, whole jobs. */
export interface RandomSystem {
  readonly start: readonly (readonly number[])[];
  readonly end: readonly (readonly number[])[];
}

const jobs = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 30 }) },
  { weight: 5, arbitrary: fc.integer({ min: 1, max: 50_000 }) },
);

/** From two to six territories, from one to seven sectors. */
export const anySystem: fc.Arbitrary<RandomSystem> = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 7 }))
  .chain(([territories, sectors]) => {
    const plane = fc.array(fc.array(jobs, { minLength: sectors, maxLength: sectors }), {
      minLength: territories,
      maxLength: territories,
    });
    return fc.record({ start: plane, end: plane });
  });

/** Column sums. */
export function sumColumns(rows: readonly (readonly number[])[]): readonly number[] {
  return (rows[0] ?? []).map((_, s) => rows.reduce((sum, row) => sum + (row[s] ?? 0), 0));
}

/** Near, to 1e-9 of the size of what was added. */
export function isNear(a: number, b: number, size = 1): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b), size);
}
