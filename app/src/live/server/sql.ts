// One transaction on the pool that sees the given spaces and nothing else.
import type { Pool, PoolClient } from 'pg';

/** A room by its place: the space first, as in every key. */
export interface RoomKey {
  readonly space: string;
  readonly room: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Tells whether a text is a UUID. */
export function isUuid(text: string): boolean {
  return UUID.test(text);
}

/** Names a room in memory. */
export function formatKey(key: RoomKey): string {
  return `${key.space}/${key.room}`;
}

/** The statement that opens a transaction on some spaces. One round trip: the append path pays for each. */
export function formatBegin(spaces: readonly string[]): string {
  const stranger = spaces.find((space) => !isUuid(space));
  if (stranger !== undefined) throw new Error('live/formatBegin: a space is a UUID');
  return `begin; set local app.spaces = '${spaces.join(',')}'; set local statement_timeout = '10s'`;
}

/** Runs `work` in one transaction that sees `spaces`; whatever it throws undoes it. */
export async function inSpaces<T>(
  pool: Pool,
  spaces: readonly string[],
  work: (client: PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  let broken: unknown;
  try {
    await client.query(formatBegin(spaces));
    const value = await work(client);
    await client.query('commit');
    return value;
  } catch (error) {
    broken = await client.query('rollback').then(
      () => undefined,
      () => error,
    );
    throw error;
  } finally {
    client.release(broken instanceof Error ? broken : undefined);
  }
}
