// How every engine is timed and what it prints.
import { argv } from 'node:process';

/** Milliseconds of one task, the checksum of its answer and the peak memory of its process. */
export interface EngineReport {
  readonly engine: string;
  readonly readMs: number;
  readonly computeMs: number;
  readonly checksum: number;
  readonly rows: number;
  readonly peakMb: number;
  readonly version: string;
  readonly more?: Readonly<Record<string, number>>;
}

/** The files of the country. */
export const files = { cells: argv[2] ?? '', groups: argv[3] ?? '' };

/** Runs a task once to warm up and five times for the clock; gives the median and the last answer. */
export async function time<T>(task: () => T | Promise<T>): Promise<{ ms: number; answer: T }> {
  let answer = await task();
  const spent: number[] = [];
  for (let turn = 0; turn < 5; turn += 1) {
    const start = performance.now();
    answer = await task();
    spent.push(performance.now() - start);
  }
  spent.sort((a, b) => a - b);
  return { ms: spent[2] ?? Number.NaN, answer };
}

/** Peak memory of this process, in megabytes. */
export function readPeak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

/** Says the report on the standard output. */
export function report(given: EngineReport): void {
  process.stdout.write(JSON.stringify(given));
}
