// What people were told is kept, is kept: PostgreSQL killed again and again under writers.
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type OwnEngine, startOwnEngine } from '../../../../test/own-engine.js';
import { DatabaseAway } from '../db/index.js';

let engine: OwnEngine;
beforeAll(async () => {
  engine = await startOwnEngine();
});
afterAll(() => engine.stop());

test('[G1][G14] three crashes under eight writers: nothing acknowledged is lost, and writing resumes by itself', async () => {
  const acknowledged: string[] = [];
  let go = true;
  const write = async () => {
    while (go) {
      const id = randomUUID();
      try {
        await engine.database.outside((tx) =>
          tx.execute(
            sql`insert into space (id, kind, fabrique_id, slug) values (${id}, 'fabrique', ${id}, ${id})`,
          ),
        );
        acknowledged.push(id);
      } catch (error) {
        // Writers are told to try again, and nothing else.
        expect(error).toBeInstanceOf(DatabaseAway);
        await sleep(20);
      }
    }
  };
  const writers = Promise.all(Array.from({ length: 8 }, write));
  for (let crash = 0; crash < 3; crash += 1) {
    await sleep(150 + 100 * crash);
    engine.crash();
    const before = acknowledged.length;
    // More than the writes that were already on their way.
    await expect.poll(() => acknowledged.length, { timeout: 15_000 }).toBeGreaterThan(before + 20);
  }
  go = false;
  await writers;
  // Every borrowed connection came back: a leak would close the door for good after a few more crashes.
  const { pool } = engine.database;
  expect(pool.totalCount).toBe(pool.idleCount);
  const { rows } = await pool.query<{ id: string }>('select id from space');
  const kept = new Set(rows.map((row) => row.id));
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  expect(engine.events.filter((event) => event.type === 'restarted')).toHaveLength(3);
});
