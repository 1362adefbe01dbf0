// The barest phone: one command at a time on a kept connection, until a real answer.
import { Agent, request } from 'node:http';
import type { CommandAck, CommandEnvelope } from '../../app/src/live/protocol.js';
import type { HallSeat } from './hall-process.js';

/** Sends commands for one seat. */
export interface Pen {
  /** One try. Throws when there was no answer of ours: the outcome is then unknown. */
  post(envelope: CommandEnvelope, port: number): Promise<CommandAck>;
  close(): void;
}

/** Takes a pen. */
export function takePen(seat: HallSeat, timeoutMs = 10_000): Pen {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const path = `/api/spaces/${seat.space}/rooms/${seat.room}/commands`;
  return {
    post: (envelope, port) =>
      new Promise((resolve, reject) => {
        const body = JSON.stringify(envelope);
        const headers = {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          cookie: seat.cookie,
        };
        const call = request(
          { agent, host: '127.0.0.1', port, path, method: 'POST', headers, timeout: timeoutMs },
          (answer) => {
            let text = '';
            answer.setEncoding('utf8');
            answer.on('data', (chunk: string) => {
              text += chunk;
            });
            answer.on('error', reject);
            answer.on('end', () => {
              if (answer.statusCode === 200) resolve(JSON.parse(text) as CommandAck);
              else reject(new Error(`pen/post: ${answer.statusCode} ${text.slice(0, 200)}`));
            });
          },
        );
        call.on('error', reject);
        call.on('timeout', () => call.destroy(new Error('pen/post: no answer')));
        call.end(body);
      }),
    close: () => agent.destroy(),
  };
}

/** Waits. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** The value under which a share of the sorted values lie. */
export function computeQuantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return Math.round(value * 10) / 10;
}
