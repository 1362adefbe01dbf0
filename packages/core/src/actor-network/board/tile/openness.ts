// Tile 5, openness: kinds of outside partners met, and those that one departure would not close.
import type { WaveMatrix } from '../../survey/matrix.js';
import { type Sweep, sweepMean } from '../sweep.js';

/** Mean, over those who answered, of the share of outside types met at least each quarter, 0–1 (Lin's extensity). */
export function sweepOpenness({ external, externalTypes }: WaveMatrix): Sweep {
  const shares = external.map((types) =>
    types === null || externalTypes === 0 ? null : types.length / externalTypes,
  );
  return sweepMean(shares, 'respondents');
}

/** 5b: outside types that at least two people reach. */
export function countDoors({ external, externalTypes }: WaveMatrix): number {
  const reached = new Int32Array(externalTypes);
  for (const types of external) for (const type of types ?? []) reached[type] = (reached[type] as number) + 1;
  return reached.filter((count) => count >= 2).length;
}
