// The system account PostgreSQL runs as: it refuses root, so root steps down to an account without rights.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { OperatorRefusal } from '../operator-refusal.js';

/** How the programs are run. */
export type Account =
  /** As whoever runs Trame. */
  | { readonly kind: 'same' }
  /** As another account, to whom its data belong. */
  | { readonly kind: 'other'; readonly uid: number; readonly gid: number }
  /** As root seen as nobody, in a user namespace: the only way into folders closed to every other account. */
  | { readonly kind: 'namespace' };

/** What decides the account. */
export interface AccountQuestion {
  /** Folders PostgreSQL must reach: its programs, its data. */
  readonly reach: readonly string[];
  /** Existing data of PostgreSQL, if any: they stay with their owner. */
  readonly dataOf: string | null;
}

/** Chooses the account. Root only has a choice; anybody else runs PostgreSQL as themselves. */
export function chooseAccount(question: AccountQuestion): Account {
  if (process.getuid?.() !== 0) return { kind: 'same' };
  const owner = question.dataOf === null ? null : statSync(question.dataOf);
  if (owner?.uid === 0) return requireNamespace();
  const account = owner === null ? findUnprivilegedAccount() : findAccount(owner.uid);
  const closed = question.reach.flatMap((path) => listClosedFolders(path, account));
  if (closed.length === 0) return { kind: 'other', ...account };
  if (owner === null) return requireNamespace(closed);
  throw new OperatorRefusal(
    'embedded/closed-folder',
    `PostgreSQL tourne sous le compte ${account.uid}, qui ne peut pas traverser ${closed.join(', ')}. Rendez ce dossier traversable (chmod o+x), ou déplacez Trame et ses données hors de ce dossier.`,
  );
}

interface Ids {
  readonly uid: number;
  readonly gid: number;
}

// initdb looks its account up by name: a number absent from this list fails.
function listAccounts(): readonly Ids[] {
  return readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .filter((fields) => fields.length >= 4)
    .map((fields) => ({ uid: Number(fields[2]), gid: Number(fields[3]) }));
}

function findUnprivilegedAccount(): Ids {
  const found = listAccounts().find((account) => account.uid === 65_534);
  if (found !== undefined) return found;
  throw new OperatorRefusal(
    'embedded/no-account',
    'PostgreSQL refuse de tourner sous root et le compte « nobody » manque sur cette machine. Lancez Trame sous un compte ordinaire.',
  );
}

function findAccount(uid: number): Ids {
  const found = listAccounts().find((account) => account.uid === uid);
  if (found !== undefined) return found;
  throw new OperatorRefusal(
    'embedded/no-account',
    `Les données appartiennent au compte numéro ${uid}, inconnu de cette machine. Donnez-les à un compte existant (chown -R), ou lancez Trame sous ce compte.`,
  );
}

function listClosedFolders(path: string, account: Ids): readonly string[] {
  const closed: string[] = [];
  for (let folder = path; ; folder = dirname(folder)) {
    const info = statSync(folder, { throwIfNoEntry: false });
    if (info !== undefined) {
      const bit = info.uid === account.uid ? 0o100 : info.gid === account.gid ? 0o010 : 0o001;
      if ((info.mode & bit) === 0) closed.push(folder);
    }
    if (folder === dirname(folder)) return closed;
  }
}

function requireNamespace(closed: readonly string[] = []): Account {
  try {
    execFileSync('unshare', ['-U', 'true'], { stdio: 'ignore', timeout: 5_000 });
    return { kind: 'namespace' };
  } catch (cause) {
    const where = closed.length === 0 ? '' : ` (dossier fermé : ${closed.join(', ')})`;
    throw new OperatorRefusal(
      'embedded/root',
      `PostgreSQL refuse de tourner sous root, et cette machine ne permet pas de le contourner ici${where}. Lancez Trame sous un compte ordinaire, ou placez Trame et ses données (TRAME_DATA) dans un dossier ouvert, par exemple /srv/trame.`,
      { cause },
    );
  }
}
