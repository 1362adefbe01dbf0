// The oracle of power cuts: from what the system was really asked, in which order, to what was on disk at each ack.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** One call to the system: when it began and ended, in seconds. */
export interface SystemCall {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** What the file descriptor stands for, as strace prints it. */
  readonly target: string;
  /** What was written. */
  readonly data: Buffer;
  readonly offset: number;
}

/** A trace under way. */
export interface Trace {
  /** Detaches and gives the calls, in the order in which they began. */
  stop(): Promise<readonly SystemCall[]>;
}

const TRACED = 'pwrite64,pwritev,pwritev2,fdatasync,fsync,write,writev,sendto,sendmsg';
const LONGEST = 4 * 1024 * 1024;

/** Attaches to processes, their threads and whatever they start. */
export async function startTrace(pids: readonly number[]): Promise<Trace> {
  const folder = mkdtempSync(join(tmpdir(), 'trame-strace-'));
  // One file per process: in a common one, strace cuts lines in two when processes overlap.
  const child = spawn(
    'strace',
    [
      ...['-ff', '-ttt', '-T', '-yy', '-xx', '-s', String(LONGEST), '-e', `trace=${TRACED}`],
      ...['-e', 'signal=none', '-o', join(folder, 'trace')],
      ...pids.flatMap((pid) => ['-p', String(pid)]),
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  await waitUntilAttached(child, pids.length);
  return {
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGINT');
      await gone;
      const calls = readdirSync(folder).flatMap((name) =>
        parseTrace(readFileSync(join(folder, name), 'latin1')),
      );
      rmSync(folder, { recursive: true, force: true });
      return calls.sort((one, other) => one.from - other.from);
    },
  };
}

function waitUntilAttached(child: ChildProcess, processes: number): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.split(' attached').length - 1 >= processes) setTimeout(resolve, 300);
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`guarantees/strace: exit ${code} ${said.slice(0, 400)}`)));
  });
}

const LINE = /^(\d+\.\d+) (\w+)\((\d+)<(.*?)>(?:, (.*))?\)\s+= (-?\d+).*<(\d+\.\d+)>$/;

/** Reads one process's trace. */
export function parseTrace(text: string): readonly SystemCall[] {
  return text.split('\n').flatMap((line) => {
    const [, began = '', name = '', , target = '', rest = '', , spent = '0'] = LINE.exec(line) ?? [];
    if (name === '') return [];
    const from = Number(began);
    const offset = Number(/, (\d+)$/.exec(rest)?.[1] ?? 0);
    return [
      { name, from, to: from + Number(spent), target: decodePath(target), data: decodeBytes(rest), offset },
    ];
  });
}

function decodeBytes(rest: string): Buffer {
  const parts = [...rest.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) =>
    Buffer.from(hex.replaceAll('\\x', ''), 'hex'),
  );
  return Buffer.concat(parts);
}

function decodePath(target: string): string {
  return target.replace(/\\x([0-9a-f]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

const PAGE = 8192;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** What the oracle found. */
export interface DurabilityVerdict {
  readonly acks: number;
  /** Acks that began to leave before their operation was in a synced journal. */
  readonly early: number;
  /** Acks whose operation was never seen in the journal: the oracle is blind, and proves nothing. */
  readonly unseen: number;
  readonly syncs: number;
}

/**
 * Follows each operation from the journal's write to the sync that ends after it, then to the ack. A sync covers
 * what had been written when it began; an ack is early when it begins before that sync has ended.
 */
export function judgeDurability(calls: readonly SystemCall[]): DurabilityVerdict {
  const written = new Map<string, { readonly file: string; readonly at: number }>();
  const tails = new Map<string, Buffer>();
  for (const call of calls.filter(
    ({ name, target }) => name.startsWith('pwrite') && target.includes('/pg_wal/'),
  )) {
    for (const op of listOps(call, tails)) {
      if (!written.has(op)) written.set(op, { file: call.target, at: call.to });
    }
  }
  const syncs = calls.filter(({ name, target }) => name.endsWith('sync') && target.includes('/pg_wal/'));
  const durable = new Map(
    [...written].map(([op, { file, at }]) => {
      const sync = syncs.find((one) => one.target === file && one.from >= at);
      return [op, sync?.to ?? Number.POSITIVE_INFINITY] as const;
    }),
  );
  const acks = listAcks(calls);
  return {
    acks: acks.size,
    early: [...acks].filter(([op, at]) => durable.has(op) && (durable.get(op) ?? 0) > at).length,
    unseen: [...acks].filter(([op]) => !durable.has(op)).length,
    syncs: syncs.length,
  };
}

// A record may run over a page's end, where the journal puts a header in its middle: pages are read without theirs.
function listOps(call: SystemCall, tails: Map<string, Buffer>): readonly string[] {
  const pages: Buffer[] = [tails.get(`${call.target} ${call.offset}`) ?? Buffer.alloc(0)];
  for (let at = 0; at < call.data.length; at += PAGE) {
    const header = (call.offset + at) % (16 * 1024 * 1024) === 0 ? 40 : 24;
    pages.push(call.data.subarray(at + header, at + PAGE));
  }
  const text = Buffer.concat(pages);
  tails.set(`${call.target} ${call.offset + call.data.length}`, text.subarray(-200));
  return text.toString('latin1').match(UUID) ?? [];
}

function listAcks(calls: readonly SystemCall[]): ReadonlyMap<string, number> {
  const acks = new Map<string, number>();
  for (const { data, from, target } of calls) {
    if (!target.startsWith('TCP:')) continue;
    for (const [, op = ''] of data.toString('latin1').matchAll(/"trame":"ack","op":"([0-9a-f-]{36})"/g)) {
      if (!acks.has(op)) acks.set(op, from);
    }
  }
  return acks;
}
