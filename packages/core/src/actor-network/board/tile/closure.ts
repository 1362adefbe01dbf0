// Tile 6, closure: how far one's contacts already know each other.
import type { WaveMatrix } from '../../survey/matrix.js';
import { divide, nullify, type Sweep } from '../sweep.js';
import { countCommonNeighbours } from './common-neighbours.js';

/** 2t / k²; 0 under two contacts, where it is not counted. */
function read(t: number, k: number): number {
  return k < 2 ? 0 : (2 * t) / (k * k);
}

/**
 * Mean, over respondents with two contacts or more, of 2t / k², 0–1, in a graph of ties; by chance about its density. High
 * closure is a resource and a risk. Without actor i, each contact of i loses one contact and their common ones.
 */
function sweepRedundancy({ n, responded }: WaveMatrix, ties: Uint8Array): Sweep {
  const { common, neighbours } = countCommonNeighbours(n, ties);
  const degree = neighbours.map((own) => own.length);
  const triangles = neighbours.map(
    (own, i) => own.reduce((sum, j) => sum + (common[i * n + j] as number), 0) / 2,
  );
  const isCounted = (i: number, k: number): number => (responded[i] === 1 && k >= 2 ? 1 : 0);
  let [sum, count] = [0, 0];
  for (let i = 0; i < n; i += 1) {
    const k = degree[i] as number;
    sum += isCounted(i, k) * read(triangles[i] as number, k);
    count += isCounted(i, k);
  }
  const without = Float64Array.from(neighbours, (own, i) => {
    let [left, people] = [sum, count];
    const mine = isCounted(i, own.length);
    left -= mine * read(triangles[i] as number, own.length);
    people -= mine;
    for (const j of own) {
      if (responded[j] !== 1) continue;
      const [t, k] = [triangles[j] as number, degree[j] as number];
      left += read(t - (common[i * n + j] as number), k - 1) - read(t, k);
      people += isCounted(j, k - 1) - isCounted(j, k);
    }
    return divide(left, people);
  });
  return {
    value: nullify(divide(sum, count)),
    kind: 'dyad',
    without,
    counted: 'respondents',
    count,
    steps: [
      { name: 'sum', value: sum },
      { name: 'respondents', value: count },
    ],
  };
}

/** Redundancy in the graph « either says so ». */
export function sweepEitherRedundancy(matrix: WaveMatrix): Sweep {
  return sweepRedundancy(matrix, matrix.either);
}

/** 6c: redundancy in the graph of ties that both declare. Omissions cut it by half: shown beside, never alone. */
export function sweepConfirmedRedundancy(matrix: WaveMatrix): Sweep {
  return sweepRedundancy(matrix, matrix.confirmed);
}
