// Tile 3, cohesion: active ties per person, and pairs that are two steps away at most.
import type { WaveMatrix } from '../../survey/matrix.js';
import { countAnswers, divide, nullify, type Sweep } from '../sweep.js';
import { countCommonNeighbours } from './common-neighbours.js';

/** Active answers over possible answers, r (n − 1), 0–1. */
export function sweepDensity({ n, active, responded, respondents }: WaveMatrix): Sweep {
  const { total, of } = countAnswers(n, (at) => active[at] === 1);
  const without = of.map((own, i) => {
    const left = respondents - (responded[i] as number);
    return divide(total - own, left * (n - 2));
  });
  return {
    value: nullify(divide(total, respondents * (n - 1))),
    kind: 'dyad',
    without,
    counted: 'possible-answers',
    count: respondents * (n - 1),
    steps: [
      { name: 'active-answers', value: total },
      { name: 'respondents', value: respondents },
      { name: 'others', value: Math.max(0, n - 1) },
    ],
  };
}

/**
 * The headline: mean number of active ties per respondent. More is not always better (tile 6). Its spread is that of density,
 * on the scale of a person's n − 1 possible ties.
 */
export function sweepMeanTies(matrix: WaveMatrix): Sweep {
  const { n, respondents } = matrix;
  const density = sweepDensity(matrix);
  const active = density.steps[0]?.value ?? 0;
  return {
    ...density,
    value: nullify(divide(active, respondents)),
    without: density.without.map((d) => d * (n - 1)),
    counted: 'respondents',
    count: respondents,
  };
}

/**
 * 3c: share of pairs at two steps or fewer in the graph « either says so », 0–1. Shown above 90 % response only: it loses 13 %
 * at 80 %. Null when nobody answered.
 */
export function sweepTwoStepReach({ n, either, responded, respondents }: WaveMatrix): Sweep {
  const { common, neighbours } = countCommonNeighbours(n, either);
  const lost = new Float64Array(n);
  let reached = 0;
  const isReached = (at: number): boolean => either[at] === 1 || (common[at] as number) > 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = i + 1; j < n; j += 1) {
      if (!isReached(i * n + j)) continue;
      reached += 1;
      lost[i] = (lost[i] as number) + 1;
      lost[j] = (lost[j] as number) + 1;
    }
  }
  neighbours.forEach((own, i) => {
    own.forEach((j, at) => {
      for (const k of own.slice(at + 1))
        if (either[j * n + k] !== 1 && common[j * n + k] === 1) lost[i] = (lost[i] as number) + 1;
    });
  });
  const pairs = (n * (n - 1)) / 2;
  return {
    value: nullify(respondents === 0 ? Number.NaN : divide(reached, pairs)),
    kind: 'dyad',
    without: lost.map((gone, i) =>
      respondents === responded[i] ? Number.NaN : divide(reached - gone, ((n - 1) * (n - 2)) / 2),
    ),
    counted: 'pairs',
    count: pairs,
    steps: [
      { name: 'reached', value: reached },
      { name: 'pairs', value: pairs },
    ],
  };
}
