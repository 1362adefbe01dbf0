// PostgreSQL's COPY as streams: rows leave and enter as text, never held whole in memory.
import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import type { ClientBase, Connection, Submittable } from 'pg';

// The driver hands these messages to the running query; its types do not say so.
interface CopyConnection extends Connection {
  query(text: string): void;
  sendCopyFromChunk(chunk: Buffer): void;
  sendCopyFail(reason: string): void;
  endCopyFrom(): void;
}

// One row is one message: streams are fed with many at a time.
const batchBytes = 64 * 1024;

/** Sends the rows of `copy (…) to stdout` to a stream, which is left open. */
export function copyOut(client: ClientBase, statement: string, sink: Writable): Promise<void> {
  let rows: Buffer[] = [];
  let held = 0;
  let paused = false;
  const flush = (connection: CopyConnection) => {
    const room = sink.write(Buffer.concat(rows));
    rows = [];
    held = 0;
    // Rows already read go on arriving after the pause: one listener is enough for all of them.
    if (room || paused) return;
    paused = true;
    connection.stream.pause();
    sink.once('drain', () => {
      paused = false;
      connection.stream.resume();
    });
  };
  return submit(client, statement, {
    handleCopyData: ({ chunk }, connection) => {
      // Copied at once: the driver reuses the memory it read into.
      rows.push(Buffer.from(chunk));
      held += chunk.length;
      if (held >= batchBytes) flush(connection);
    },
    handleCommandComplete: (_message, connection) => {
      flush(connection);
      // The next statement waits for nobody: a stream that is about to end never says that it drained.
      connection.stream.resume();
    },
  });
}

/** Feeds `copy … from stdin` with a stream. */
export function copyIn(client: ClientBase, statement: string, source: Readable): Promise<void> {
  return submit(client, statement, {
    handleCopyInResponse: (connection) => {
      pump(source, connection).catch((error: unknown) => {
        connection.sendCopyFail(error instanceof Error ? error.message : 'the source broke');
      });
    },
  });
}

async function pump(source: Readable, connection: CopyConnection): Promise<void> {
  for await (const chunk of source) {
    connection.sendCopyFromChunk(chunk as Buffer);
    if (connection.stream.writableNeedDrain) await once(connection.stream, 'drain');
  }
  connection.endCopyFrom();
}

interface CopyHandlers {
  readonly handleCopyData?: (message: { readonly chunk: Buffer }, connection: CopyConnection) => void;
  readonly handleCopyInResponse?: (connection: CopyConnection) => void;
  readonly handleCommandComplete?: (message: unknown, connection: CopyConnection) => void;
}

// One statement of the driver's own protocol: errors first, then « ready », in this order whatever happens.
function submit(client: ClientBase, statement: string, handlers: CopyHandlers): Promise<void> {
  return new Promise((resolve, reject) => {
    const query: Submittable & Record<string, unknown> = {
      submit: (connection: Connection) => {
        (connection as CopyConnection).query(statement);
      },
      handleError: reject,
      handleReadyForQuery: () => resolve(),
      handleCommandComplete: () => undefined,
      handleRowDescription: () => undefined,
      handleDataRow: () => undefined,
      handleEmptyQuery: () => undefined,
      handleCopyInResponse: (connection: CopyConnection) => connection.sendCopyFail('no source'),
      ...handlers,
    };
    client.query(query);
  });
}
