// How long a request may take to come in: a short one as a whole, a file as long as it keeps coming.
import { Socket } from 'node:net';
import type { FastifyRequest } from 'fastify';

/** Bounds in milliseconds. */
export interface ArrivalBounds {
  /** For a whole request that carries no file. */
  readonly whole: number;
  /** For a file: without a byte, while the server waits for one. A large one on a slow line may take an hour. */
  readonly silence: number;
}

/** What the server holds to. */
export const ARRIVAL: ArrivalBounds = { whole: 60_000, silence: 120_000 };

/** Ends a request that does not come in within its bounds, and its line with it. */
export function boundArrival(request: FastifyRequest, bounds: ArrivalBounds): void {
  const { raw } = request;
  const { headers, socket } = raw;
  // Injected by a program, it is all there at once, and has no line to cut.
  if (!(socket instanceof Socket)) return;
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) return;
  const isFile = request.routeOptions.config.takesFile === true;
  let read = socket.bytesRead;
  const look = (): void => {
    const isComing = isFile && (socket.bytesRead > read || raw.readableLength > 0);
    read = socket.bytesRead;
    if (!isComing && !raw.complete) raw.destroy();
  };
  const watch = setInterval(look, isFile ? bounds.silence : bounds.whole);
  watch.unref();
  const stop = (): void => clearInterval(watch);
  raw.once('end', stop);
  raw.once('close', stop);
}
