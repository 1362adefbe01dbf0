// How present a sector is here beside all the places elsewhere.
import type { Structure } from './structure.js';

/**
 * Specificity of each sector: its share here over its share in the rest of the reference,
 * `(e_i/e) / ((E_i − e_i)/(E − e))`. The territory must be part of the reference; NaN where the rest has
 * none, or where a cell is not known. Source: Kubrak 2013, INSEE, document H 2013/01.
 */
export function computeSpecificities({ jobs, reference }: Structure): Float64Array {
  const known = (s: number): boolean =>
    Number.isFinite(jobs[s] ?? Number.NaN) && Number.isFinite(reference[s] ?? Number.NaN);
  let own = 0;
  let rest = 0;
  for (let s = 0; s < jobs.length; s += 1) {
    if (!known(s)) continue;
    own += jobs[s] ?? 0;
    rest += (reference[s] ?? 0) - (jobs[s] ?? 0);
  }
  return Float64Array.from(jobs, (here, s) => {
    const elsewhere = (reference[s] ?? Number.NaN) - here;
    return own > 0 && rest > 0 && elsewhere > 0 ? here / own / (elsewhere / rest) : Number.NaN;
  });
}
