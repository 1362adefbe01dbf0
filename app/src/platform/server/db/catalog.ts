// Reads PostgreSQL's own catalog and lists every table, view or function that could let one space see another.
import type { ClientBase, Pool } from 'pg';
import { commons } from './commons.js';
import { applicationRole } from './create-database.js';

/** A hole in the wall between spaces. */
export interface CatalogFault {
  /** The table, view or function. */
  readonly name: string;
  readonly rule: string;
  /** French sentence, for the doctor's report. */
  readonly sentence: string;
}

type Client = ClientBase | Pool;

interface TableFacts {
  readonly name: string;
  readonly owner: string;
  readonly row_security: boolean;
  readonly forced: boolean;
  readonly space_column: boolean;
  readonly too_wide: boolean;
}

/** Lists the faults; an empty list is the proof row 3 of the guarantees asks for. */
export async function listCatalogFaults(
  client: Client,
  allowed: Readonly<Record<string, string>> = commons,
): Promise<readonly CatalogFault[]> {
  const tables = await listTables(client);
  const tenants = tables.filter((table) => !Object.hasOwn(allowed, table.name));
  const names = new Set(tables.map((table) => table.name));
  const guarded = tenants.map((table) => table.name);
  return [
    ...tables.flatMap(checkEveryTable),
    ...tenants.flatMap(checkTenantTable),
    ...Object.keys(allowed)
      .filter((name) => !names.has(name))
      .map((name) => fault(name, 'commons-stale', 'est dans la liste des tables communes mais n’existe pas')),
    ...(await checkPolicies(client, guarded)),
    ...(await checkKeys(client, guarded)),
    ...(await checkReferences(client, guarded)),
    ...(await checkOtherObjects(client)),
  ];
}

function fault(name: string, rule: string, fact: string): CatalogFault {
  return { name, rule, sentence: `${name} ${fact}.` };
}

function checkEveryTable(table: TableFacts): readonly CatalogFault[] {
  return [
    ...(table.owner === applicationRole
      ? [fault(table.name, 'owner', `appartient à ${applicationRole}, qui échapperait aux règles`)]
      : []),
    ...(table.too_wide
      ? [
          fault(
            table.name,
            'rights',
            `donne à ${applicationRole} un droit qui ignore les règles (truncate, trigger)`,
          ),
        ]
      : []),
  ];
}

function checkTenantTable(table: TableFacts): readonly CatalogFault[] {
  const checks: readonly (readonly [boolean, string, string])[] = [
    [
      table.space_column,
      'space-column',
      'n’a pas de colonne space_id uuid not null, et n’est pas une table commune',
    ],
    [table.row_security, 'row-security', 'n’a pas la sécurité par ligne'],
    [table.forced, 'forced', 'ne force pas la sécurité par ligne à son propriétaire'],
  ];
  return checks.filter(([good]) => !good).map(([, rule, fact]) => fault(table.name, rule, fact));
}

async function listTables(client: Client): Promise<readonly TableFacts[]> {
  const { rows } = await client.query<TableFacts>(
    `select c.relname as name, r.rolname as owner, c.relrowsecurity as row_security, c.relforcerowsecurity as forced,
       exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'space_id'
               and a.attnotnull and a.atttypid = 'uuid'::regtype) as space_column,
       has_table_privilege($1, c.oid, 'truncate') or has_table_privilege($1, c.oid, 'trigger') as too_wide
     from pg_class c join pg_roles r on r.oid = c.relowner
     where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'f') order by 1`,
    [applicationRole],
  );
  return rows;
}

// As PostgreSQL prints it back.
const wall = '(space_id = ANY (trame_spaces()))';

async function checkPolicies(client: Client, guarded: readonly string[]): Promise<readonly CatalogFault[]> {
  const { rows } = await client.query<{
    name: string;
    policy: string;
    seen: string | null;
    written: string | null;
  }>(
    `select c.relname as name, p.polname as policy, pg_get_expr(p.polqual, c.oid) as seen,
       coalesce(pg_get_expr(p.polwithcheck, c.oid), pg_get_expr(p.polqual, c.oid)) as written
     from pg_policy p join pg_class c on c.oid = p.polrelid
     where p.polpermissive and p.polcmd = '*' and p.polroles = '{0}'::oid[]
     union all
     select c.relname, p.polname, null, null from pg_policy p join pg_class c on c.oid = p.polrelid
     where p.polpermissive and not (p.polcmd = '*' and p.polroles = '{0}'::oid[])`,
  );
  return guarded.flatMap((name) => {
    const policies = rows.filter((row) => row.name === name);
    if (policies.length === 0) return [fault(name, 'policy', 'n’a aucune règle de sécurité par ligne')];
    return policies
      .filter((row) => row.seen !== wall || row.written !== wall)
      .map((row) => fault(name, 'policy', `a une règle (${row.policy}) qui n’est pas celle des espaces`));
  });
}

async function checkKeys(client: Client, guarded: readonly string[]): Promise<readonly CatalogFault[]> {
  const { rows } = await client.query<{
    name: string;
    key: string;
    is_primary: boolean;
    first: string | null;
  }>(
    `select c.relname as name, k.relname as key, i.indisprimary as is_primary,
       (select a.attname from pg_attribute a where a.attrelid = c.oid and a.attnum = i.indkey[0]) as first
     from pg_index i join pg_class c on c.oid = i.indrelid join pg_class k on k.oid = i.indexrelid
     where i.indisunique and c.relname = any ($1) and c.relnamespace = 'public'::regnamespace`,
    [guarded],
  );
  const loose = rows.filter((row) => row.first !== 'space_id');
  const withoutKey = guarded.filter((name) => !rows.some((row) => row.name === name && row.is_primary));
  return [
    ...withoutKey.map((name) => fault(name, 'primary-key', 'n’a pas de clé primaire')),
    ...loose.map((row) =>
      fault(row.name, 'key-prefix', `a une clé unique (${row.key}) qui ne commence pas par space_id`),
    ),
  ];
}

async function checkReferences(client: Client, guarded: readonly string[]): Promise<readonly CatalogFault[]> {
  const { rows } = await client.query<{ name: string; key: string; target: string; prefixed: boolean }>(
    `select c.relname as name, k.conname as key, t.relname as target,
       a.attname = 'space_id' and (b.attname = 'space_id' or (t.relname = 'space' and b.attname = 'id')) as prefixed
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_class t on t.oid = k.confrelid
     join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
     join pg_attribute b on b.attrelid = t.oid and b.attnum = k.confkey[1]
     where k.contype = 'f' and c.relname = any ($1)`,
    [guarded],
  );
  const loose = rows.filter((row) => !row.prefixed && guarded.includes(row.target));
  // Each row belongs to a space that exists: a backup lists the spaces, and must forget no row.
  const anchored = new Set(['space']);
  for (let size = 0; size !== anchored.size; ) {
    size = anchored.size;
    for (const row of rows) if (row.prefixed && anchored.has(row.target)) anchored.add(row.name);
  }
  return [
    ...loose.map((row) =>
      fault(row.name, 'reference-prefix', `a un lien (${row.key}) qui ne commence pas par space_id`),
    ),
    ...guarded
      .filter((name) => !anchored.has(name))
      .map((name) => fault(name, 'anchor', 'n’est pas reliée au registre des espaces')),
  ];
}

async function checkOtherObjects(client: Client): Promise<readonly CatalogFault[]> {
  const { rows } = await client.query<{ name: string; rule: string }>(
    `select c.relname as name, 'view' as rule from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'v'
       and not coalesce(c.reloptions @> '{security_invoker=true}' or c.reloptions @> '{security_invoker=on}', false)
     union all
     select c.relname, 'stored-view' from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'm'
     union all
     select c.relname, 'sequence' from pg_class c
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'S'
     union all
     select p.proname, 'definer' from pg_proc p
     where p.pronamespace = 'public'::regnamespace and p.prosecdef
     order by 1`,
  );
  const facts: Readonly<Record<string, string>> = {
    view: 'est une vue qui lit avec les droits de son auteur (security_invoker manque)',
    'stored-view': 'est une vue matérialisée, qu’aucune règle ne protège',
    sequence: 'est un compteur partagé entre les espaces',
    definer: 'est une fonction qui agit avec les droits de son auteur (security definer)',
  };
  return rows.map((row) => fault(row.name, row.rule, facts[row.rule] ?? ''));
}
