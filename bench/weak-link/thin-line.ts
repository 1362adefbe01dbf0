// One thin line that a whole room shares: a token bucket and a delay in each direction, doors on one side, a server on the other.
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** How thin the line is. */
export interface LineShape {
  /** Bytes a second, in each direction. */
  readonly bytesPerSecond: number;
  /** One way, in ms. */
  readonly delayMs: number;
}

/** A way into the line: one per phone, so that its bytes are counted apart. */
export interface LineDoor {
  readonly port: number;
  /** Bytes that crossed the line for this door, headers of packets and of TLS included. */
  readonly bytes: { up: number; down: number; connections: number };
}

/** The line. */
export interface ThinLine {
  openDoor(): Promise<LineDoor>;
  /** How full each direction was since the last question, from 0 to 1. */
  readUse(): { readonly up: number; readonly down: number };
  close(): Promise<void>;
}

/** What a packet carries, and what it costs besides: Ethernet payload less IP and TCP headers; those, and a TLS record. */
const PACKET = { payload: 1_400, overhead: 40 + 22 };
/** What the other side pays to say that two packets came. */
const ACKNOWLEDGEMENT = 40 / 2;
/**
 * What a phone pays once: TCP and TLS 1.3 take a round trip each before the first byte, and carry keys and a
 * certificate. A browser then sends everything on that connection (HTTP/2); here each request may have its own, free.
 */
const HANDSHAKE = { roundTrips: 2, up: 700, down: 3_600 };
/** What the box at the edge keeps waiting, for all, before it pushes back: about a second and a half. */
const QUEUE_BYTES = 32_000;

/** Opens a line in front of a server's port. */
export function openThinLine(target: number, shape: LineShape): ThinLine {
  const up = new Bucket(shape);
  const down = new Bucket(shape);
  up.other = down;
  down.other = up;
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  let askedAt = Date.now();
  return {
    openDoor: async () => {
      const bytes = { up: 0, down: 0, connections: 0 };
      const server = createServer((phone) => {
        const far = connect(target, '127.0.0.1');
        const isFirst = bytes.connections === 0;
        bytes.connections += 1;
        for (const end of [phone, far]) {
          sockets.add(end);
          end.setNoDelay(true);
          end.on('error', () => end.destroy());
          end.once('close', () => sockets.delete(end));
        }
        const from = isFirst ? Date.now() + HANDSHAKE.roundTrips * 2 * shape.delayMs : 0;
        if (isFirst) {
          bytes.up += up.charge(HANDSHAKE.up);
          bytes.down += down.charge(HANDSHAKE.down);
        }
        up.carry({ from: phone, to: far, notBefore: from, count: (cost) => (bytes.up += cost) });
        down.carry({ from: far, to: phone, notBefore: from, count: (cost) => (bytes.down += cost) });
      });
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
      return { port: (server.address() as AddressInfo).port, bytes };
    },
    readUse: () => {
      const room = ((Date.now() - askedAt) / 1_000) * shape.bytesPerSecond;
      askedAt = Date.now();
      return { up: up.takeCarried() / room, down: down.takeCarried() / room };
    },
    close: async () => {
      for (const end of sockets) end.destroy();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

interface Flow {
  readonly from: Socket;
  readonly to: Socket;
  readonly notBefore: number;
  readonly count: (cost: number) => void;
}

/** What waits at the sender's edge of one flow, behind the queue that all share. */
interface Waiting {
  readonly flow: Flow;
  readonly chunks: Buffer[];
  ended: boolean;
}

interface Packet {
  readonly bytes: Buffer | null;
  readonly to: Socket;
  readonly cost: number;
}

/** One direction: flows take turns to put packets in one bounded queue, which leaves in order at the line's pace. */
class Bucket {
  other: Bucket | null = null;
  readonly #shape: LineShape;
  readonly #flows = new Set<Waiting>();
  #queue: Packet[] = [];
  #queued = 0;
  #carried = 0;
  /** When the line is free again. */
  #freeAt = 0;
  #isLeaving = false;

  constructor(shape: LineShape) {
    this.#shape = shape;
  }

  takeCarried(): number {
    const carried = this.#carried;
    this.#carried = 0;
    return carried;
  }

  /** Takes room on the line for bytes that nobody reads; answers how many. */
  charge(bytes: number): number {
    this.#freeAt = Math.max(this.#freeAt, Date.now()) + (bytes / this.#shape.bytesPerSecond) * 1_000;
    this.#carried += bytes;
    return bytes;
  }

  carry(flow: Flow): void {
    const waiting: Waiting = { flow, chunks: [], ended: false };
    this.#flows.add(waiting);
    const start = (): void => {
      flow.from.on('data', (chunk: Buffer) => {
        // The sender's window is one read: what is behind it waits in the sender's own buffers.
        flow.from.pause();
        waiting.chunks.push(chunk);
        this.#fill();
      });
      flow.from.on('end', () => {
        waiting.ended = true;
        this.#fill();
      });
    };
    // A flow that is cut takes the other end along, after what was on its way.
    flow.from.once('close', () => {
      waiting.ended = true;
      this.#fill();
    });
    flow.to.once('close', () => {
      this.#flows.delete(waiting);
      flow.from.destroy();
    });
    setTimeout(start, Math.max(0, flow.notBefore - Date.now()));
  }

  // Each flow in its turn puts one packet, while there is room.
  #fill(): void {
    let moved = true;
    while (moved && this.#queued < QUEUE_BYTES) {
      moved = false;
      for (const waiting of this.#flows) {
        if (this.#queued >= QUEUE_BYTES) break;
        if (this.#putPacket(waiting)) moved = true;
      }
    }
    if (!this.#isLeaving) this.#leave();
  }

  #putPacket(waiting: Waiting): boolean {
    const { flow, chunks } = waiting;
    const [chunk] = chunks;
    if (chunk === undefined) {
      if (!waiting.ended) return false;
      this.#flows.delete(waiting);
      this.#queue.push({ bytes: null, to: flow.to, cost: 0 });
      return true;
    }
    const bytes = chunk.subarray(0, PACKET.payload);
    if (bytes.length === chunk.length) chunks.shift();
    else chunks[0] = chunk.subarray(PACKET.payload);
    if (chunks.length === 0) flow.from.resume();
    const cost = bytes.length + PACKET.overhead;
    flow.count(cost);
    this.#queued += cost;
    this.#queue.push({ bytes, to: flow.to, cost });
    return true;
  }

  #leave(): void {
    const packet = this.#queue.shift();
    this.#isLeaving = packet !== undefined;
    if (packet === undefined) return;
    this.charge(packet.cost);
    setTimeout(
      () => {
        this.#queued -= packet.cost;
        setTimeout(() => this.#arrive(packet), this.#shape.delayMs);
        this.#leave();
        this.#fill();
      },
      Math.max(0, this.#freeAt - Date.now()),
    );
  }

  #arrive({ bytes, to }: Packet): void {
    if (bytes === null) return void to.end();
    if (to.destroyed) return;
    to.write(bytes);
    this.other?.charge(ACKNOWLEDGEMENT);
  }
}
