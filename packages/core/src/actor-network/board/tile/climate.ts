// Tile 10, climate: favourable answers to the short opinions.
import type { WaveMatrix } from '../../survey/matrix.js';
import { divide, nullify, type Sweep } from '../sweep.js';

/** From this answer on, of five, an opinion is favourable. */
export const FAVOURABLE = 4;

/** Share of favourable answers among those given, 0–1. */
export function sweepFavourableShare({ climate }: WaveMatrix): Sweep {
  const given = climate.map((answers) => (answers ?? []).filter((answer) => answer !== null));
  const counts = given.map((answers) => answers.length);
  const good = given.map((answers) => answers.filter((answer) => answer >= FAVOURABLE).length);
  const all = counts.reduce((sum, count) => sum + count, 0);
  const part = good.reduce((sum, count) => sum + count, 0);
  return {
    value: nullify(divide(part, all)),
    kind: 'node',
    without: Float64Array.from(good, (own, i) => divide(part - own, all - (counts[i] as number))),
    counted: 'opinions',
    count: all,
    steps: [
      { name: 'part', value: part },
      { name: 'whole', value: all },
    ],
  };
}
