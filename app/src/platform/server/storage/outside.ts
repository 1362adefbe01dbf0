// An existing PostgreSQL: reachable, recent enough, or a sentence that says what to do.
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { OperatorRefusal } from '../operator-refusal.js';

const oldestVersion = 150_000;
// Long enough for a database that starts together with Trame.
const patienceMs = 15_000;
const notYet = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'ENOENT', 'ECONNRESET', '57P03', '53300']);

/** Connects once, and checks the version. */
export async function checkOutsideDatabase(url: string, patience = patienceMs): Promise<void> {
  const client = await connectPatiently(url, patience);
  try {
    const { rows } = await client.query<{ number: number; name: string }>(
      `select current_setting('server_version_num')::int as number, current_setting('server_version') as name`,
    );
    const found = rows[0];
    if (found !== undefined && found.number >= oldestVersion) return;
    throw new OperatorRefusal(
      'storage/old-server',
      `La base de données tourne sur PostgreSQL ${found?.name ?? 'inconnu'}. Trame demande PostgreSQL 15 ou plus récent. Mettez ce serveur à jour, ou retirez DATABASE_URL pour utiliser la base intégrée.`,
    );
  } finally {
    await client.end();
  }
}

async function connectPatiently(url: string, patience: number): Promise<Client> {
  for (const end = Date.now() + patience; ; await sleep(250)) {
    const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (!notYet.has(getCode(error)) || Date.now() > end) throw refuseConnection(url, error);
    }
  }
}

// Several addresses of one name fail together: the first reason is the one to say.
function getCode(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return first instanceof Error && 'code' in first && typeof first.code === 'string' ? first.code : '';
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'aucun serveur ne répond à cette adresse ; vérifiez qu’il est démarré',
  ENOTFOUND: 'ce nom de machine est inconnu ; vérifiez l’adresse',
  ENOENT: 'la prise locale (socket) n’existe pas ; vérifiez que le serveur est démarré',
  '28P01': 'le mot de passe est refusé ; vérifiez DATABASE_URL',
  '28000': 'ce compte n’a pas le droit de se connecter ; voyez pg_hba.conf avec votre administrateur',
  '3D000': 'cette base n’existe pas ; créez-la (create database …)',
  '42501': 'ce compte n’a pas le droit de se connecter à cette base',
};

function refuseConnection(url: string, cause: unknown): OperatorRefusal {
  const code = getCode(cause);
  const reason = reasons[code] ?? `la connexion échoue (${code === '' ? 'sans code' : code})`;
  return new OperatorRefusal(
    'storage/unreachable',
    `La base de données ${formatWithoutSecret(url)} ne répond pas : ${reason}.`,
    { cause },
  );
}

/** A connection string fit for a screen or a log: no password, no options. */
export function formatWithoutSecret(url: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/)(?:[^@/]*@)?([^?]*).*$/, '$1$2');
}
