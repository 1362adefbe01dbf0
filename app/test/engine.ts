// Vitest's global setup: one throwaway PostgreSQL per run, with a template that every test database is copied from.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import type { TestProject } from 'vitest/node';
import { migrateDatabase } from '../src/platform/server/db/index.js';
import { type Embedded, startEmbedded } from '../src/platform/server/embedded/index.js';

/** How a test reaches the run's PostgreSQL. */
export interface TestEngine {
  readonly adminUrl: string;
  readonly ownerUrl: string;
  readonly serverUrl: string;
  readonly template: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    engine: TestEngine;
  }
}

// Nothing here has to survive a power cut; the tests of durability start engines of their own.
const hurried = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300' };
const prefix = 'trame-test-';

/** Starts the engine, hands its address to the tests, and stops it after the last one. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  await sweepDeadRuns();
  const folder = mkdtempSync(join(tmpdir(), prefix));
  writeFileSync(`${folder}.pid`, String(process.pid));
  const engine = await startEmbedded({ dataFolder: join(folder, 'data'), settings: hurried });
  await migrateDatabase({ ownerUrl: engine.urls.owner });
  project.provide('engine', await makeTemplate(engine));
  return async () => {
    await engine.stop();
    rmSync(folder, { recursive: true, force: true });
    rmSync(`${folder}.pid`, { force: true });
  };
}

async function makeTemplate(engine: Embedded): Promise<TestEngine> {
  const { admin, owner, server } = engine.urls;
  const client = new Client({ connectionString: admin.replace('/trame?', '/postgres?') });
  await client.connect();
  await client.query(`alter database trame with is_template true allow_connections false`);
  await client.end();
  return { adminUrl: admin, ownerUrl: owner, serverUrl: server, template: 'trame' };
}

// A run that was killed leaves its PostgreSQL behind: the next run stops it.
async function sweepDeadRuns(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix) || !name.endsWith('.pid')) continue;
    const file = join(tmpdir(), name);
    const folder = file.slice(0, -'.pid'.length);
    try {
      process.kill(Number(readFileSync(file, 'utf8')), 0);
      continue;
    } catch {
      // Dead: swept below.
    }
    const survivor = await startEmbedded({ dataFolder: join(folder, 'data') }).catch(() => null);
    await survivor?.stop();
    rmSync(folder, { recursive: true, force: true });
    rmSync(file, { force: true });
  }
}
