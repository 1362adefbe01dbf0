// Two-mode clustering of Robins & Alexander (2004): three-paths that close into four-cycles.
import { countCommon, listSecondNeighbours, type TwoMode } from './two-mode.js';

/** 4 × four-cycles / three-paths, 0–1 (Davis: 0.4678); null without a three-path. */
export function computeRobinsAlexander(network: TwoMode): number | null {
  const { spacesOf, actorsOf } = network;
  let [cycles, paths] = [0, 0];
  spacesOf.forEach((own, actor) => {
    for (const other of listSecondNeighbours(network, actor)) {
      if (other < actor) continue;
      const common = countCommon(own, spacesOf[other] ?? []);
      cycles += (common * (common - 1)) / 2;
    }
    for (const space of own) paths += (own.length - 1) * ((actorsOf[space]?.length ?? 0) - 1);
  });
  return paths === 0 ? null : (4 * cycles) / paths;
}
