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

/** Sends the rows of `copy (…) to stdout` to a stream, which is left open. */
export function copyOut(client: ClientBase, statement: string, sink: Writable): Promise<void> {
  return submit(client, statement, {
    handleCopyData: ({ chunk }, connection) => {
      // A copy: the driver reuses the memory it read into, and streams keep what they are given for a while.
      if (sink.write(Buffer.from(chunk))) return;
      connection.stream.pause();
      sink.once('drain', () => connection.stream.resume());
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
