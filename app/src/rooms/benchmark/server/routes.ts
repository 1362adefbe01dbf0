// Answers the routes of the benchmark: read, fill, pin.
import {
  type BenchmarkSheet,
  type ChallengeLink,
  findSheetZone,
  inspirations,
  listSheetGaps,
  pinSheet,
  unpinSheet,
} from '@trame/core/benchmark';
import type { Result } from '@trame/core/kernel';
import type { Database, TenantScope, Tx } from '../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../platform/server/http/handler.js';
import {
  type Benchmark,
  getBenchmark,
  getPinChallenges,
  pinBenchmark,
  unpinBenchmark,
  updateSheet,
} from '../contract.js';
import { listPins, lockPins, writePins } from './repo.js';

/** What others keep for the benchmark; connected where the rooms are listed. */
export interface BenchmarkParts {
  readonly database: Database;
  readonly listSheets: (tx: Tx, scope: TenantScope) => Promise<readonly BenchmarkSheet[]>;
  /** What closed seminars harvested as challenges; absent in a house without seminars. */
  readonly listChallenges?: (tx: Tx, scope: TenantScope) => Promise<readonly string[]>;
  /** False when the Fabrique has no such sheet. */
  readonly writeSheet: (
    tx: Tx,
    scope: TenantScope,
    written: Pick<BenchmarkSheet, 'code' | 'whatHappened' | 'whatToKeep' | 'sources'>,
  ) => Promise<boolean>;
}

function requireScope(scope: TenantScope | null): TenantScope {
  if (scope === null) throw new Error('benchmark/requireScope: a space route was called without its space');
  return scope;
}

/** A pin names its challenge in a line. */
const LONGEST = 300;

const shorten = (text: string): string => (text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`);

async function compose(parts: BenchmarkParts, tx: Tx, scope: TenantScope): Promise<Benchmark> {
  const sheets = await parts.listSheets(tx, scope);
  return {
    sheets: sheets.map((one) => {
      const { code, name, place, country, countryCode, whatHappened, whatToKeep, sources } = one;
      const found = findSheetZone(code);
      const zone = found && { code: found.zone, label: found.label, heldPercent: found.heldPercent };
      const gaps = [...listSheetGaps(one)];
      return {
        code,
        name,
        place,
        country,
        countryCode,
        whatHappened,
        whatToKeep,
        sources: [...sources],
        gaps,
        zone,
      };
    }),
    pins: [...(await listPins(tx, scope))],
    inspirations: [...inspirations],
  };
}

/** Changes the pins of a space, one writer after the other. */
function changePins(
  parts: BenchmarkParts,
  given: TenantScope | null,
  change: (pins: readonly ChallengeLink[], codes: ReadonlySet<string>) => Result<readonly ChallengeLink[]>,
) {
  const scope = requireScope(given);
  return parts.database.within(scope, async (tx) => {
    await lockPins(tx, scope);
    const codes = new Set((await parts.listSheets(tx, scope)).map(({ code }) => code));
    const changed = change(await listPins(tx, scope), codes);
    if (!changed.ok) return refused(changed.refusal);
    await writePins(tx, scope, changed.value);
    return compose(parts, tx, scope);
  });
}

/** The routes of the benchmark. */
export function createHandlers(parts: BenchmarkParts): readonly Handler[] {
  return [
    handle(getBenchmark, (call) => {
      const scope = requireScope(call.scope);
      return parts.database.within(scope, (tx) => compose(parts, tx, scope));
    }),
    handle(getPinChallenges, (call) => {
      const scope = requireScope(call.scope);
      return parts.database.within(scope, async (tx) => {
        const told = (await parts.listChallenges?.(tx, scope)) ?? [];
        return { challenges: [...new Set(told.map(shorten))] };
      });
    }),
    handle(updateSheet, (call) => {
      const scope = requireScope(call.scope);
      const { whatHappened, whatToKeep, sources } = call.body;
      const written = {
        code: call.params.sheet,
        whatHappened: whatHappened || null,
        whatToKeep: whatToKeep || null,
        sources,
      };
      return parts.database.within(scope, async (tx) => {
        const isKnown = await parts.writeSheet(tx, scope, written);
        return isKnown
          ? compose(parts, tx, scope)
          : refused({ code: 'sheet-unknown', data: { code: written.code } });
      });
    }),
    handle(pinBenchmark, (call) =>
      changePins(parts, call.scope, (pins, codes) => pinSheet(pins, call.body, codes)),
    ),
    handle(unpinBenchmark, (call) =>
      changePins(parts, call.scope, (pins) => ({ ok: true, value: unpinSheet(pins, call.query) })),
    ),
  ];
}
