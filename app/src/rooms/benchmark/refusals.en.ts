// What the benchmark says when it says no, in English.
import type { BenchmarkRefusals } from './refusals.fr.js';

export const benchmarkRefusals = {
  'sheet-unknown': 'The sheet {code} is not in the benchmark: choose one that is.',
  'too-many-compared': 'At most {most} territories are compared: remove one.',
  'compared-twice': 'Territory {code} is asked twice: keep it once.',
} satisfies BenchmarkRefusals;
