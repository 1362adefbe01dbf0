// Every territory of a table decomposed at once.
import { computeGrowth } from '../decompose/pair.js';
import { sumReference } from '../decompose/reference.js';
import { type Ground, readSystem, type Span } from '../table/window.js';

/** Effects of every territory, in jobs, by position; cells that are not known are in no sum. */
export interface TerritoryEffects {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly national: Float64Array;
  readonly structural: Float64Array;
  readonly local: Float64Array;
  readonly unreferenced: Float64Array;
}

interface Rates {
  readonly sectorGrowth: Float64Array;
  readonly base: Float64Array;
  readonly final: Float64Array;
  readonly growth: number;
}

function computeRates(ground: Ground, span: Span): Rates {
  const width = ground.table.sectors.length;
  const { referenceStart: base, referenceEnd: final } = sumReference(
    readSystem(ground.table, span, ground.reference),
    width,
  );
  const used = (list: Float64Array): number =>
    list.reduce((sum, value, s) => ((base[s] ?? 0) > 0 ? sum + value : sum), 0);
  return {
    base,
    final,
    sectorGrowth: base.map((start, s) => computeGrowth(start, final[s] ?? 0)),
    growth: computeGrowth(used(base), used(final)),
  };
}

/** Growth of the reference over the sectors that this territory has: the totals of its own decomposition. */
function growthWithout(rates: Rates, absent: readonly number[]): number {
  if (absent.length === 0) return rates.growth;
  let start = 0;
  let end = 0;
  rates.base.forEach((base, s) => {
    if (!(base > 0) || absent.includes(s)) return;
    start += base;
    end += rates.final[s] ?? 0;
  });
  return computeGrowth(start, end);
}

/**
 * Dunn's effects of all territories over one span (R093, R094), in one pass over the two planes. Each territory
 * gets exactly what `decomposeDunn` gives it alone.
 */
export function decomposeTerritories(ground: Ground, span: Span): TerritoryEffects {
  const { territories, sectors, jobs } = ground.table;
  const rates = computeRates(ground, span);
  const [before, after] = [jobs[span.from] ?? new Float64Array(), jobs[span.to] ?? new Float64Array()];
  const list = (): Float64Array => new Float64Array(territories.length);
  const out = {
    start: list(),
    end: list(),
    national: list(),
    structural: list(),
    local: list(),
    unreferenced: list(),
  };
  for (let t = 0; t < territories.length; t += 1) {
    const absent: number[] = [];
    let [base, start, end, expected, apart] = [0, 0, 0, 0, 0];
    for (let s = 0; s < sectors.length; s += 1) {
      const [e0, e1] = [
        before[t * sectors.length + s] ?? Number.NaN,
        after[t * sectors.length + s] ?? Number.NaN,
      ];
      if (!(Number.isFinite(e0) && Number.isFinite(e1))) {
        absent.push(s);
        continue;
      }
      start += e0;
      end += e1;
      const rate = rates.sectorGrowth[s] ?? Number.NaN;
      if (Number.isNaN(rate)) apart += e1 - e0;
      else {
        base += e0;
        expected += e0 * rate;
      }
    }
    const national = base === 0 ? 0 : base * growthWithout(rates, absent);
    out.start[t] = start;
    out.end[t] = end;
    out.national[t] = national;
    out.structural[t] = expected - national;
    out.local[t] = end - start - apart - expected;
    out.unreferenced[t] = apart;
  }
  return out;
}
