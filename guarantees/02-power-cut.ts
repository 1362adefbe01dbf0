// Row 2: no ack leaves before its operation is in a synced journal, as the system's own trace tells it.
import { randomUUID } from 'node:crypto';
import { listProcessesIn } from '../app/src/platform/server/embedded/process.js';
import { openPlace } from './engine/hall.js';
import { takePen } from './engine/pen.js';
import { type DurabilityVerdict, judgeDurability, startTrace } from './engine/strace.js';
import type { GuaranteeOptions, GuaranteeResult } from './run.js';

const GOAL = 1_000;
const WRITERS = 20;
const ROOMS = 5;
const PATIENCE_MS = 90_000;

async function measure(
  connectionOptions: string,
): Promise<DurabilityVerdict & { readonly answered: number }> {
  const place = await openPlace({ rooms: ROOMS, seatsPerRoom: WRITERS / ROOMS, connectionOptions });
  try {
    const hall = await place.start();
    const { data_directory: folder = '' } =
      (await place.query<{ data_directory: string }>(hall, 'show data_directory'))[0] ?? {};
    const port = hall.ports[0] ?? 0;
    const pens = hall.seats.map((seat) => takePen(seat, PATIENCE_MS));
    const post = (at: number) =>
      pens[at]?.post({ op: randomUUID(), command: { type: 'post-slip', text: 'avant la coupure' } }, port);
    // One round untraced, so that the connections of the pool are there to be traced.
    await Promise.all(pens.map((_, at) => post(at)));
    const trace = await startTrace([hall.child.pid ?? 0, ...listProcessesIn(folder)]);
    let answered = 0;
    const end = Date.now() + PATIENCE_MS;
    await Promise.all(
      pens.map(async (_, at) => {
        while (answered < GOAL + WRITERS && Date.now() < end) {
          const ack = await post(at);
          if (ack?.trame === 'ack') answered += 1;
        }
      }),
    );
    for (const pen of pens) pen.close();
    return { ...judgeDurability(await trace.stop()), answered };
  } finally {
    await place.remove();
  }
}

/** Runs the row. Sabotage: the application's connections stop waiting for the disk. */
export async function run({ sabotage }: GuaranteeOptions): Promise<GuaranteeResult> {
  const verdict = await measure(sabotage ? '-c synchronous_commit=off' : '');
  const ok = verdict.acks >= GOAL && verdict.early === 0 && verdict.unseen === 0;
  return { ok, figures: { ...verdict } };
}
