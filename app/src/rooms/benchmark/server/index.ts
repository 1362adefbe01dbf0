// The door of benchmark's server half.
import type { ServerRoom } from '../../../platform/server/http/handler.js';
import { benchmarkRefusals } from '../refusals.fr.js';
import { type BenchmarkParts, createHandlers } from './routes.js';

export type { BenchmarkParts } from './routes.js';

/** The server half of benchmark. */
export function createBenchmarkRoom(parts: BenchmarkParts): ServerRoom {
  return {
    name: 'benchmark',
    handlers: createHandlers(parts),
    statuses: { 'sheet-unknown': 404, 'too-many-compared': 422, 'compared-twice': 422 },
    refusals: benchmarkRefusals,
  };
}
