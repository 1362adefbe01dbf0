// The accounts and the database inside the embedded PostgreSQL; done again at each start, with the same outcome.
import type { Client } from 'pg';
import type { ClusterPlan } from './make-cluster.js';
import { connectAsAdmin } from './postmaster.js';

/** The account that owns the tables: migrations, backups. Not an administrator, bound by the row policies too. */
export const ownerRole = 'trame_owner';
/** The account the web server signs in with; all it may do is work as trame_app. */
export const serverRole = 'trame_server';
/** The database. */
export const databaseName = 'trame';

/** Makes what is missing. */
export async function provision(plan: ClusterPlan, socketFolder: string): Promise<void> {
  const { secrets } = plan;
  const client = await connectAsAdmin(plan, socketFolder);
  try {
    await createRole(client, 'trame_app', 'nologin');
    await createRole(client, ownerRole, `login password ${client.escapeLiteral(secrets.owner)}`);
    await createRole(client, serverRole, `login noinherit password ${client.escapeLiteral(secrets.server)}`);
    await client.query(`grant trame_app to ${ownerRole}, ${serverRole}`);
    const found = await client.query('select from pg_database where datname = $1', [databaseName]);
    if (found.rowCount === 0) await client.query(`create database ${databaseName} owner ${ownerRole}`);
    await client.query(`revoke all on database ${databaseName} from public`);
    await client.query(`grant connect on database ${databaseName} to ${serverRole}`);
  } finally {
    await client.end();
  }
}

async function createRole(client: Client, name: string, rights: string): Promise<void> {
  const found = await client.query('select from pg_roles where rolname = $1', [name]);
  if (found.rowCount === 0) await client.query(`create role ${name} nosuperuser nobypassrls ${rights}`);
}
