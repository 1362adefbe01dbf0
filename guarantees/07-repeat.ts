// Row 7: repeated, reordered, lost and crossed messages, and fifty people pressing at once, end in one history.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { CommandEnvelope } from '../app/src/live/protocol.js';
import { type HallPlace, openPlace } from './engine/hall.js';
import {
  type Disk,
  type ModelPhone,
  type ModelServer,
  numberOp,
  readAck,
  readFrame,
  replay,
  startServer,
  takePhone,
} from './engine/model.js';
import { takePen } from './engine/pen.js';
import type { GuaranteeOptions, GuaranteeResult } from './run.js';

const SCHEDULES = 10_000;
const PEOPLE = ['ana', 'bruno', 'chloe'];
const RACES = 40;
const WIDTH = 50;

/** One step of a schedule: what happens, to whom, and a number to choose with. */
interface Step {
  readonly what:
    | 'write'
    | 'vote'
    | 'send'
    | 'repeat'
    | 'ack'
    | 'frame'
    | 'drop'
    | 'crash'
    | 'reload'
    | 'listen';
  readonly phone: number;
  readonly pick: number;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom<Step['what']>(
    'write',
    'vote',
    'send',
    'send',
    'repeat',
    'ack',
    'frame',
    'frame',
    'drop',
    'crash',
    'reload',
    'listen',
  ),
  phone: fc.nat(PEOPLE.length - 1),
  pick: fc.nat(7),
});

/** Messages on their way to the server: they may overtake each other and arrive twice. */
interface Letter {
  readonly phone: ModelPhone;
  readonly envelope: CommandEnvelope;
}

class Schedule {
  readonly disk: Disk;
  readonly phones = PEOPLE.map(takePhone);
  readonly letters: Letter[] = [];
  server: ModelServer;
  written = 0;

  constructor(forgetful: boolean) {
    this.disk = { log: [], forgetful };
    this.server = startServer(this.disk, PEOPLE);
  }

  step({ what, phone: index, pick }: Step): void {
    const phone = this.phones[index] as ModelPhone;
    if (what === 'write') this.write(phone, index, { type: 'post-slip', text: `billet ${pick}` });
    else if (what === 'vote') this.write(phone, index, { type: 'vote', slip: numberOp(0, 0) });
    else if (what === 'send') this.send(phone, pick);
    else if (what === 'repeat') this.letters.push(...this.letters.slice(0, 1 + pick));
    else if (what === 'ack') take(phone.acks, pick, (ack) => readAck(phone, ack));
    else if (what === 'frame') this.deliver(phone, pick);
    else if (what === 'drop') this.letters.splice(pick % Math.max(1, this.letters.length), 1);
    else if (what === 'crash') this.crash();
    else if (what === 'reload') phone.confirmed = null;
    else phone.frames.push(this.server.print(phone.sender.member, phone.confirmed?.seq ?? null));
  }

  write(phone: ModelPhone, index: number, command: CommandEnvelope['command']): void {
    const op = numberOp(index, this.written);
    this.written += 1;
    phone.waiting = [...phone.waiting, { op, command, madeAt: 0, kept: null }];
  }

  // Everything that waits leaves again, in any order: the phone does not know what arrived.
  send(phone: ModelPhone, pick: number): void {
    const letters = phone.waiting.map((envelope) => ({ phone, envelope }));
    this.letters.splice(pick % (this.letters.length + 1), 0, ...letters);
    if (pick % 2 === 0) this.flush();
  }

  flush(): void {
    const batch = this.letters.splice(0);
    const acks = this.server.append(batch.map(({ phone, envelope }) => ({ sender: phone.sender, envelope })));
    batch.forEach(({ phone }, at) => {
      const ack = acks[at];
      if (ack !== undefined) phone.acks.push(ack);
    });
    for (const phone of this.phones)
      phone.frames.push(this.server.print(phone.sender.member, phone.confirmed?.seq ?? null));
  }

  deliver(phone: ModelPhone, pick: number): void {
    take(phone.frames, pick, (frame) => {
      // A snapshot starts a new line: what an older line still carried is gone with it, as a closed socket's bytes are.
      if (frame.trame === 'snapshot' && phone.confirmed !== null) return;
      if (!readFrame(phone, frame))
        phone.frames.push(this.server.print(phone.sender.member, phone.confirmed?.seq ?? null));
    });
  }

  // The process dies after the commit: memory, answers, frames and what its sockets carried are gone; the log is not.
  crash(): void {
    this.letters.length = 0;
    for (const phone of this.phones) {
      phone.acks.length = 0;
      phone.frames.length = 0;
    }
    this.server = startServer(this.disk, PEOPLE);
  }

  // The network is good at last.
  settle(): void {
    for (const phone of this.phones) {
      this.send(phone, 1);
      this.flush();
      for (const ack of phone.acks.splice(0)) readAck(phone, ack);
    }
    for (const phone of this.phones) {
      phone.frames.length = 0;
      readFrame(phone, this.server.print(phone.sender.member, phone.confirmed?.seq ?? null));
    }
  }

  explainDivergence(): string | null {
    const { log } = this.disk;
    const whole = JSON.stringify(replay(log));
    if (log.some(({ seq }, at) => seq !== at + 1)) return 'a hole in the numbers';
    if (new Set(log.map(({ op }) => op)).size !== log.length) return 'an operation with two effects';
    const votes = log
      .filter(({ body }) => body.type === 'voted')
      .map(({ by, body }) => `${by} ${Reflect.get(body, 'slip')}`);
    if (new Set(votes).size !== votes.length) return 'a double vote';
    if (JSON.stringify(this.server.room.state) !== whole) return 'the server is not its log';
    const ops = new Set(log.map(({ op }) => op));
    for (const { confirmed, waiting, told } of this.phones) {
      if (waiting.length > 0) return 'something still waits';
      if (JSON.stringify(confirmed?.state) !== whole) return 'a phone is not the log';
      for (const [op, outcome] of told) {
        if (ops.has(op) !== (outcome === 'kept')) return `told ${outcome}, and is not`;
      }
    }
    return null;
  }
}

function take<T>(queue: T[], pick: number, use: (item: T) => void): void {
  const [item] = queue.length === 0 ? [] : queue.splice(pick % queue.length, 1);
  if (item !== undefined) use(item);
}

function runSchedules(
  sabotage: boolean,
  seed: number,
): { readonly divergences: number; readonly example: string | null } {
  const property = fc.property(fc.array(anyStep, { minLength: 5, maxLength: 60 }), (steps) => {
    const schedule = new Schedule(sabotage);
    for (const step of steps) schedule.step(step);
    schedule.settle();
    const reason = schedule.explainDivergence();
    if (reason !== null) throw new Error(reason);
  });
  const outcome = fc.check(property, { numRuns: SCHEDULES, seed });
  const example = outcome.failed
    ? `${String(outcome.errorInstance)} ${JSON.stringify(outcome.counterexample)}`
    : null;
  return { divergences: outcome.failed ? 1 : 0, example };
}

interface Races {
  readonly presses: number;
  readonly doubled: number;
  readonly unlike: number;
}

// On the real server, and on two of them at once: fifty identical requests, then fifty different votes of one person.
async function race(place: HallPlace, sabotage: boolean): Promise<Races> {
  const hall = await place.start();
  if (sabotage) {
    await place.query(
      hall,
      `create function forget_op() returns trigger language plpgsql as $$ begin new.op := gen_random_uuid(); return new; end $$`,
    );
    await place.query(
      hall,
      'create trigger forget_op before insert on live_event for each row execute function forget_op()',
    );
  }
  const [seat] = hall.seats;
  if (seat === undefined) throw new Error('guarantees/race: no seat');
  const pens = Array.from({ length: WIDTH }, () => takePen(seat));
  const press = (make: (at: number) => CommandEnvelope) =>
    Promise.all(pens.map((pen, at) => pen.post(make(at), hall.ports[at % hall.ports.length] ?? 0)));
  let unlike = 0;
  for (let round = 0; round < RACES; round += 1) {
    const slip = { op: randomUUID(), command: { type: 'post-slip', text: `course ${round}` } };
    const same = await press(() => slip);
    unlike += new Set(same.map((ack) => JSON.stringify(ack))).size - 1;
    await press(() => ({ op: randomUUID(), command: { type: 'vote', slip: slip.op } }));
  }
  for (const pen of pens) pen.close();
  const [counted] = await place.query<{ slips: number; votes: number }>(
    hall,
    `select count(*) filter (where body->>'type' = 'slip-posted')::int as slips,
            count(*) filter (where body->>'type' = 'voted')::int as votes from live_event`,
  );
  const doubled = Math.abs((counted?.slips ?? 0) - RACES) + Math.abs((counted?.votes ?? 0) - RACES);
  return { presses: 2 * RACES * WIDTH, doubled, unlike };
}

/** Runs the row. Sabotage: the log no longer recognises an operation it has already kept. */
export async function run({ sabotage, seed }: GuaranteeOptions): Promise<GuaranteeResult> {
  const schedules = runSchedules(sabotage, seed);
  const place = await openPlace({ rooms: 1, seatsPerRoom: 1, instances: 2 });
  try {
    const races = await race(place, sabotage);
    const ok = schedules.divergences + races.doubled + races.unlike === 0;
    return { ok, figures: { schedules: SCHEDULES, ...schedules, ...races, servers: 2 } };
  } finally {
    await place.remove();
  }
}
