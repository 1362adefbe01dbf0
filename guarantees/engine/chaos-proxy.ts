// A bad network between phones and server: delays, stalls, thin lines, cuts, and lines that swallow everything.

import type { AddressInfo } from 'node:net';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { createDraw, type Draw } from '@trame/core/kernel';

/** How the network is for everybody. */
export type Weather = 'fair' | 'poor' | 'thin' | 'cut' | 'blackhole';

/** A network. */
export interface ChaosProxy {
  readonly port: number;
  setWeather(weather: Weather): void;
  close(): Promise<void>;
}

/** Poor: 300 ms ± 150 each way. Thin: the same at 20 kB/s, one packet in twenty held for a second more. */
const POOR = { delayMs: 300, jitterMs: 150, stallShare: 0.05, stallMs: 1_000, bytesPerSecond: 20_000 };

/** Opens a network in front of a port. */
export async function openChaosProxy(target: number, seed: number): Promise<ChaosProxy> {
  const draw = createDraw(seed);
  const lines = new Set<Line>();
  let weather: Weather = 'fair';
  const server: Server = createServer((phone) => {
    if (weather === 'cut') return void phone.resetAndDestroy();
    const line = new Line(phone, connect(target, '127.0.0.1'), { draw, weather: () => weather });
    lines.add(line);
    line.closed = () => lines.delete(line);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    setWeather: (next) => {
      weather = next;
      if (next === 'cut') for (const line of lines) line.cut();
      // What was swallowed stays swallowed: a line from before never comes back, as after a change of cell.
      if (next === 'blackhole') for (const line of lines) line.swallow();
    },
    close: () => {
      for (const line of lines) line.cut();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

class Line {
  closed: () => void = () => undefined;
  readonly #ends: readonly [Socket, Socket];
  readonly #network: { readonly draw: Draw; readonly weather: () => Weather };
  #swallowed = false;

  constructor(
    phone: Socket,
    server: Socket,
    network: { readonly draw: Draw; readonly weather: () => Weather },
  ) {
    this.#ends = [phone, server];
    this.#network = network;
    if (network.weather() === 'blackhole') this.#swallowed = true;
    this.#carry(phone, server);
    this.#carry(server, phone);
    for (const end of this.#ends) {
      end.setNoDelay(true);
      end.on('error', () => this.cut());
      end.on('close', () => {
        if (!this.#swallowed) this.cut();
      });
    }
  }

  swallow(): void {
    this.#swallowed = true;
  }

  cut(): void {
    for (const end of this.#ends) end.destroy();
    this.closed();
  }

  // In order on one line, late as the weather wants: reordering happens between the lines of one phone. One timer at
  // a time, since two that end in the same millisecond may fire in either order.
  #carry(from: Socket, to: Socket): void {
    const queue: { readonly chunk: Buffer; readonly arrival: number }[] = [];
    let last = 0;
    const deliver = (): void => {
      while (queue[0] !== undefined && queue[0].arrival <= Date.now()) {
        const chunk = queue.shift()?.chunk;
        if (chunk !== undefined && !this.#swallowed && !to.destroyed) to.write(chunk);
      }
      if (queue[0] !== undefined) setTimeout(deliver, queue[0].arrival - Date.now());
    };
    from.on('data', (chunk) => {
      if (this.#swallowed) return;
      last = Math.max(last, Date.now() + this.#computeDelay(chunk.length));
      queue.push({ chunk, arrival: last });
      if (queue.length === 1) setTimeout(deliver, last - Date.now());
    });
  }

  #computeDelay(bytes: number): number {
    const { draw, weather } = this.#network;
    if (weather() === 'fair') return 0;
    const jitter = draw.below(2 * POOR.jitterMs) - POOR.jitterMs;
    if (weather() !== 'thin') return POOR.delayMs + jitter;
    const stall = draw.below(1_000) < POOR.stallShare * 1_000 ? POOR.stallMs : 0;
    return POOR.delayMs + jitter + stall + (bytes / POOR.bytesPerSecond) * 1_000;
  }
}
