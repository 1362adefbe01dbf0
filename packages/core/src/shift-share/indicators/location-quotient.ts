// How many times more present a sector is here than in the reference.
import type { Structure } from './structure.js';

/**
 * Location quotients, sector by sector: `LQ = (e_i/e) / (E_i/E)`, 1 when as present as in the reference;
 * NaN where the reference has none, where a cell is not known, or when one of the two has no job. Totals
 * are those of the sectors known in both.
 *
 * @example computeLocationQuotients({ jobs: [500, 500], reference: [100, 900] }) // [5, 0.555…]
 */
export function computeLocationQuotients({ jobs, reference }: Structure): Float64Array {
  let own = 0;
  let whole = 0;
  for (let s = 0; s < jobs.length; s += 1) {
    const [here, there] = [jobs[s] ?? Number.NaN, reference[s] ?? Number.NaN];
    if (!Number.isFinite(here) || !Number.isFinite(there)) continue;
    own += here;
    whole += there;
  }
  return Float64Array.from(jobs, (here, s) => {
    const there = reference[s] ?? Number.NaN;
    return own > 0 && there > 0 ? here / own / (there / whole) : Number.NaN;
  });
}
