// A territory beside rates alone: what a report that prints no jobs of its reference allows to say.
import { sumKnown } from '../decompose/dunn.js';
import { at } from '../decompose/pair.js';
import { orNull, type Printed, printList } from './blocks.js';
import { readValue } from './quantity.js';
import type { RatesExample } from './schema.js';

/**
 * Dunn's effects from printed rates: `e0·g`, `e0·(g_i − g)`, `e1 − e0·(1 + g_i)`. They add up whatever the
 * rounding of the rates, which moves jobs from one effect to another. Without the structure of the reference
 * there is neither homothetic split nor quotient.
 */
export function answerRates(example: RatesExample): Printed {
  const start = example.start.map(readValue);
  const end = example.end.map(readValue);
  const rates = example.sectorGrowth.map(readValue);
  const growth = readValue(example.growth);
  // A sector of which a figure is missing is in no total, so that the effects still add up.
  const isKnown = (s: number): boolean => [start, end, rates].every((list) => Number.isFinite(at(list, s)));
  const fill = (part: (jobs: number, s: number) => number): number[] =>
    start.map((jobs, s) => (isKnown(s) ? part(jobs, s) : Number.NaN));
  const sum = (list: readonly number[]): number | null =>
    list.every(Number.isNaN) ? null : orNull(sumKnown(list));
  const national = fill((jobs) => jobs * growth);
  const mix = fill((jobs, s) => jobs * (at(rates, s) - growth));
  const competitive = fill((jobs, s) => at(end, s) - jobs - jobs * at(rates, s));
  const change = fill((jobs, s) => at(end, s) - jobs);
  const shift = fill((_, s) => at(mix, s) + at(competitive, s));
  return {
    total: {
      change: sum(change),
      national: sum(national),
      mix: sum(mix),
      competitive: sum(competitive),
      net_total_shift: sum(shift),
    },
    by_sector: {
      change: printList(change),
      national: printList(national),
      mix: printList(mix),
      competitive: printList(competitive),
      total_shift: printList(shift),
      expected_national: printList(fill((jobs) => jobs * (1 + growth))),
      expected_sector: printList(fill((jobs, s) => jobs * (1 + at(rates, s)))),
    },
  };
}
