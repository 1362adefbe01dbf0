// The whole examination of an installation, running or stopped; it changes nothing.
import { Client } from 'pg';
import type { Config } from '../config/index.js';
import { createDatabase } from '../db/index.js';
import { OperatorRefusal } from '../operator-refusal.js';
import { hasDatabase, type ReachedStorage, reachStorage } from '../storage/index.js';
import { checkDatabase } from './check-database.js';
import { checkMachine } from './check-machine.js';
import { type Finding, reportConcern, reportFault } from './finding.js';

/** Examines everything; what cannot be reached is a finding, not a failure. */
export async function examine(config: Config): Promise<readonly Finding[]> {
  const machine = checkMachine(config, new Date());
  if (!hasDatabase(config)) return machine;
  try {
    const reached = await reachStorage(config);
    try {
      return [...machine, ...(await examineDatabase(reached))];
    } finally {
      await reached.leave();
    }
  } catch (error) {
    if (error instanceof OperatorRefusal) return [...machine, reportFault('database', error.message)];
    throw error;
  }
}

async function examineDatabase(reached: ReachedStorage): Promise<readonly Finding[]> {
  const owner = new Client({ connectionString: reached.ownerUrl, application_name: 'trame-doctor' });
  owner.on('error', () => undefined);
  await owner.connect();
  const database = createDatabase({ connectionString: reached.url, maxConnections: 1 });
  try {
    const patient = { owner, application: database.pool, kind: reached.kind };
    const stopped =
      reached.served === false
        ? [reportConcern('served', 'Trame est arrêtée ; sa base a été ouverte le temps de l’examen.')]
        : [];
    return [...stopped, ...(await checkDatabase(patient, new Date()))];
  } finally {
    await database.close();
    await owner.end();
  }
}
