// A file of ties that comes: opened, read, told row by row, and kept when asked.
import { randomUUID } from 'node:crypto';
import { type BroughtReading, readBroughtNetwork } from '@trame/core/actor-network';
import type { Result } from '@trame/core/kernel';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { refused } from '../../../../platform/server/http/handler.js';
import type * as contract from '../../contract/exchange.js';
import { createFollower } from '../names.js';
import { getDirectory } from '../repo.js';
import { receiveTable, type SentTable } from '../roster/receive-table.js';
import { readDays } from '../roster/sheet.js';
import type { ActorNetworkParts } from '../routes.js';
import { requireScope } from '../scope.js';
import { listCurrentTies } from './current.js';
import { type OpenedFile, openFile } from './open-file.js';
import { insertTies } from './repo.js';

/** What the two routes that take a file know of their call. */
interface Arrival extends SentTable {
  readonly scope: TenantScope | null;
  readonly query: { readonly name: string };
  readonly now: number;
}

async function openArrival(arrival: Arrival): Promise<Result<OpenedFile>> {
  const file = await receiveTable(arrival);
  return file.ok ? openFile(file.value) : file;
}

const keyOf = (tie: { readonly fromId: string; readonly toId: string; readonly source: string }): string =>
  JSON.stringify([tie.fromId, tie.toId, tie.source]);

/** Without a leading sign that a spreadsheet would run: the name of a file comes from outside too. */
const nameSource = (name: string): string =>
  `Fichier ${name.replace(/^[\s=+@-]+/, '') || 'sans nom'}`.slice(0, 300);

async function readArrival(tx: Tx, arrival: Arrival, opened: OpenedFile): Promise<BroughtReading> {
  const scope = requireScope(arrival.scope);
  const { organisations } = await getDirectory(tx, scope);
  const { actors, ties } = opened.network;
  // A file that left before two records became one still says the id of the record that went.
  const follow = await createFollower(tx, scope, {
    organisations,
    ids: ties.flatMap(({ from, to }) => [from.trim(), to.trim()]),
  });
  const network = {
    actors: actors.map((actor) => ({ ...actor, id: follow(actor.id) })),
    ties: ties.map((tie) => ({ ...tie, from: follow(tie.from.trim()), to: follow(tie.to.trim()) })),
  };
  return readBroughtNetwork(network, { organisations, source: nameSource(arrival.query.name) });
}

interface Outcome {
  readonly opened: OpenedFile;
  readonly reading: BroughtReading;
  readonly known: number;
  readonly isApplied: boolean;
}

function composeReport({ opened, reading, known, isApplied }: Outcome): contract.TieReport {
  const { rows, unknown } = reading;
  return {
    format: opened.format,
    encoding: opened.encoding,
    ties: rows.length,
    taken: rows.filter(({ tie }) => tie !== null).length,
    known,
    unknown: [...unknown],
    told: rows
      .filter(({ faults }) => faults.length > 0)
      .map(({ brought, tie, faults }) => ({
        ...{ line: brought.line, from: brought.from, to: brought.to },
        isTaken: tie !== null,
        faults: [...faults],
      })),
    isApplied,
  };
}

/** Reads a file, keeps what can be when asked, and tells every row that is not taken as it stands. */
export async function receive(parts: ActorNetworkParts, arrival: Arrival, isApplied: boolean) {
  const opened = await openArrival(arrival);
  if (!opened.ok) return refused(opened.refusal);
  const scope = requireScope(arrival.scope);
  return parts.database.within(scope, async (tx) => {
    const reading = await readArrival(tx, arrival, opened.value);
    const there = new Set((await listCurrentTies(tx, scope)).map(keyOf));
    const ties = reading.rows.flatMap(({ tie }) => tie ?? []);
    const fresh = ties.filter((tie) => !there.has(keyOf(tie)));
    const broughtOn = readDays(arrival.now).today;
    if (isApplied) {
      const made = fresh.map((tie) => ({ ...tie, id: randomUUID(), broughtOn }));
      await insertTies(tx, scope, made);
    }
    return composeReport({ opened: opened.value, reading, known: ties.length - fresh.length, isApplied });
  });
}
