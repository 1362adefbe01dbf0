// The crowd: thousands of phones on server-sent events in one process, some writing, every delivery timed.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { createDraw } from '@trame/core/kernel';

/** A phone: where it listens and where it writes. */
export interface CrowdSeat {
  readonly room: string;
  readonly cookie: string;
  readonly streamPath: string;
  readonly postPath: string;
}

/** What the crowd is asked to do. */
export interface CrowdPlan {
  readonly port: number;
  /** A file that holds the seats: too many for a command line. */
  readonly seatsFile: string;
  readonly perSecond: number;
  readonly seconds: number;
  readonly seed: number;
}

/** What the crowd saw; latencies in ms. */
export interface CrowdReport {
  readonly phones: number;
  readonly joinMs: number;
  readonly sent: number;
  readonly acked: number;
  readonly refused: number;
  readonly deliveries: number;
  readonly expected: number;
  readonly ackP50: number;
  readonly ackP99: number;
  readonly fanoutP50: number;
  readonly fanoutP99: number;
  readonly fanoutMax: number;
}

const plan = JSON.parse(process.argv[2] ?? '{}') as CrowdPlan;
const seats = JSON.parse(readFileSync(plan.seatsFile, 'utf8')) as readonly CrowdSeat[];
const WARM_MS = 2_000;
/** How long what is missing is waited for before it counts as lost. */
const DRAIN_MS = 12_000;
const OPENING = 200;

const acks: number[] = [];
const fanouts: number[] = [];
const listeners = new Map<string, number>();
let [sent, acked, refused, expected] = [0, 0, 0, 0];
let measureFrom = Number.POSITIVE_INFINITY;

// The words carry the instant they left: the crowd is one process, so there is one clock.
const STAMP = /"text":"t(\d+\.\d+) /g;

function listen(seat: CrowdSeat): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(plan.port, '127.0.0.1', () => {
      socket.write(
        `GET ${seat.streamPath} HTTP/1.1\r\nhost: hall\r\naccept: text/event-stream\r\ncookie: ${seat.cookie}\r\n\r\n`,
      );
    });
    let rest = '';
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      if (rest === '') resolve(socket);
      const now = performance.now();
      const text = rest + chunk;
      let end = 0;
      for (const stamp of text.matchAll(STAMP)) {
        end = stamp.index + stamp[0].length;
        const leftAt = Number(stamp[1]);
        if (leftAt >= measureFrom) fanouts.push(now - leftAt);
      }
      rest = ` ${text.slice(Math.max(end, text.length - 40))}`;
    });
    socket.on('error', reject);
  });
}

const agent = new Agent({ keepAlive: true, maxSockets: 256 });

function write(seat: CrowdSeat): void {
  const leftAt = performance.now();
  const measured = leftAt >= measureFrom;
  const text = `t${leftAt.toFixed(3)} une idée pour le territoire, dite en une phrase`;
  const body = JSON.stringify({ op: randomUUID(), command: { type: 'post-slip', text } });
  const headers = {
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
    cookie: seat.cookie,
  };
  if (measured) sent += 1;
  const call = request(
    { agent, host: '127.0.0.1', port: plan.port, path: seat.postPath, method: 'POST', headers },
    (answer) => {
      let said = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => {
        said += chunk;
      });
      answer.on('end', () => {
        if (!measured) return;
        if (!said.startsWith('{"trame":"ack"')) {
          refused += 1;
          return;
        }
        acks.push(performance.now() - leftAt);
        acked += 1;
        expected += listeners.get(seat.room) ?? 0;
      });
    },
  );
  call.on('error', () => undefined);
  call.end(body);
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 10) / 10;
}

async function main(): Promise<void> {
  const startedAt = performance.now();
  for (let at = 0; at < seats.length; at += OPENING) {
    await Promise.all(seats.slice(at, at + OPENING).map(listen));
  }
  const joinMs = Math.round(performance.now() - startedAt);
  for (const { room } of seats) listeners.set(room, (listeners.get(room) ?? 0) + 1);
  const draw = createDraw(plan.seed);
  const from = performance.now();
  measureFrom = from + WARM_MS;
  const until = measureFrom + plan.seconds * 1_000;
  for (let count = 0; ; count += 1) {
    const due = from + (count * 1_000) / plan.perSecond;
    if (due >= until) break;
    while (performance.now() < due) await pause(Math.max(0, due - performance.now()));
    write(seats[draw.below(seats.length)] as CrowdSeat);
  }
  for (
    let waited = 0;
    waited < DRAIN_MS && (acked + refused < sent || fanouts.length < expected);
    waited += 100
  ) {
    await pause(100);
  }
  const report: CrowdReport = {
    phones: seats.length,
    joinMs,
    sent,
    acked,
    refused,
    deliveries: fanouts.length,
    expected,
    ackP50: quantile(acks, 0.5),
    ackP99: quantile(acks, 0.99),
    fanoutP50: quantile(fanouts, 0.5),
    fanoutP99: quantile(fanouts, 0.99),
    fanoutMax: quantile(fanouts, 1),
  };
  process.stdout.write(`${JSON.stringify(report)}\n`, () => process.exit(0));
}

await main();
