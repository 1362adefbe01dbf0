// What the database says of itself: durability, accounts, walls between spaces, shape, clock.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Client, Pool } from 'pg';
import { getJournal, getMigrationsFolder, listAppliedMigrations, listCatalogFaults } from '../db/index.js';
import { type Finding, reportConcern, reportFault, reportGood } from './finding.js';

/** The two connections the doctor listens through. */
export interface Patient {
  readonly owner: Client;
  /** As the application is connected. */
  readonly application: Pool;
  readonly kind: 'embedded' | 'outside';
}

/** Looks at the database; changes nothing. */
export async function checkDatabase(patient: Patient, now: Date): Promise<readonly Finding[]> {
  const shape = await checkMigrations(patient.owner);
  return [
    await checkVersion(patient.owner),
    ...(await checkDurability(patient.owner)),
    shape,
    ...(shape.level === 'erreur' ? [] : await checkWalls(patient)),
    await checkOrder(patient.owner),
    await checkServerClock(patient.owner, now),
  ];
}

async function checkVersion(owner: Client): Promise<Finding> {
  const { rows } = await owner.query<{ number: number; name: string }>(
    `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
  );
  const { number = 0, name = '' } = rows[0] ?? {};
  if (number >= 150_000) return reportGood('server', `PostgreSQL ${name}.`);
  return reportFault('server', `PostgreSQL ${name} est trop ancien. Passez à PostgreSQL 15 ou plus récent.`);
}

const durable = ['fsync', 'full_page_writes', 'synchronous_commit'] as const;

async function checkDurability(owner: Client): Promise<readonly Finding[]> {
  const { rows } = await owner.query<{ name: string; setting: string }>(
    'select name, setting from pg_settings where name = any ($1)',
    [durable],
  );
  return durable.map((name) => {
    const setting = rows.find((row) => row.name === name)?.setting ?? '';
    // With standbys, `remote_apply` and `remote_write` promise at least what `on` does.
    if (setting === 'on' || setting.startsWith('remote_')) return reportGood(name, `${name} = ${setting}.`);
    return reportFault(
      name,
      `${name} = ${setting} : une coupure de courant peut perdre des contributions déjà confirmées. Remettez ${name} = on.`,
    );
  });
}

async function checkMigrations(owner: Client): Promise<Finding> {
  const folder = getMigrationsFolder();
  const entries = getJournal(folder).entries;
  const applied = new Map((await listAppliedMigrations(owner)).map((one) => [one.when, one.hash]));
  const unknown = [...applied.keys()].filter((when) => !entries.some((entry) => entry.when === when));
  if (unknown.length > 0) {
    return reportFault(
      'migrations',
      'La base a été écrite par une version plus récente de Trame. Installez cette version.',
    );
  }
  const missing = entries.filter((entry) => !applied.has(entry.when)).map((entry) => entry.tag);
  if (missing.length > 0) {
    return reportFault(
      'migrations',
      `La base n’est pas à jour (${missing.join(', ')}). Démarrez Trame une fois : elle se met à jour seule.`,
    );
  }
  const changed = entries.filter(
    (entry) => applied.get(entry.when) !== computeFileHash(join(folder, `${entry.tag}.sql`)),
  );
  if (changed.length > 0) {
    const names = changed.map((entry) => entry.tag).join(', ');
    return reportConcern(
      'migrations',
      `Des changements de structure déjà faits ont été réécrits depuis (${names}). Réinstallez Trame depuis une version publiée.`,
    );
  }
  return reportGood('migrations', `La structure de la base est à jour (${entries.length} changements).`);
}

function computeFileHash(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

async function checkWalls(patient: Patient): Promise<readonly Finding[]> {
  const faults = await listCatalogFaults(patient.owner);
  const walls =
    faults.length === 0
      ? [reportGood('walls', 'Chaque table est protégée espace par espace.')]
      : faults.map((fault) => reportFault('walls', fault.sentence));
  return [...walls, await checkAccount(patient)];
}

async function checkAccount({ application, kind }: Patient): Promise<Finding> {
  const { rows } = await application.query<{
    account: string;
    role: string;
    above: boolean;
    login_above: boolean;
    owns: boolean;
  }>(
    `select session_user::text as account, current_user::text as role,
       (select rolsuper or rolbypassrls from pg_roles where rolname = current_user) as above,
       (select rolsuper or rolbypassrls from pg_roles where rolname = session_user) as login_above,
       exists (select from pg_class where relnamespace = 'public'::regnamespace
               and pg_has_role(session_user, relowner, 'member')) as owns`,
  );
  const found = rows[0];
  if (found === undefined || found.role !== 'trame_app' || found.above) {
    return reportFault(
      'account',
      `Trame travaille sous le rôle ${found?.role ?? 'inconnu'}, que les protections n’arrêtent pas.`,
    );
  }
  if (!found.login_above && !found.owns) {
    return reportGood(
      'account',
      `Trame travaille sous trame_app, par un compte (${found.account}) qui n’a pas d’autre droit.`,
    );
  }
  const advice = `Trame travaille sous trame_app, mais par le compte ${found.account}, qui possède les tables. Donnez-lui un compte à part (DATABASE_URL) et gardez celui-ci pour DATABASE_OWNER_URL.`;
  return kind === 'embedded' ? reportFault('account', advice) : reportConcern('account', advice);
}

async function checkOrder(owner: Client): Promise<Finding> {
  const { rows } = await owner.query<{ french: boolean }>(
    `select 'école' < 'zèbre' and 'eau' < 'École' as french`,
  );
  if (rows[0]?.french === true) return reportGood('order', 'La base range les mots à la française.');
  return reportConcern(
    'order',
    "La base range « école » après « zèbre ». Pour la suite, créez-la avec : create database … template template0 encoding UTF8 locale_provider icu icu_locale 'fr-FR' locale 'C'.",
  );
}

async function checkServerClock(owner: Client, now: Date): Promise<Finding> {
  const { rows } = await owner.query<{ now: Date }>('select clock_timestamp() as now');
  const gap = Math.abs((rows[0]?.now.getTime() ?? 0) - now.getTime());
  if (gap < 5_000)
    return reportGood('server-clock', 'L’horloge de la base et celle de cette machine s’accordent.');
  return reportConcern(
    'server-clock',
    `L’horloge de la base et celle de cette machine diffèrent de ${Math.round(gap / 1000)} s. Réglez les deux (service NTP).`,
  );
}
