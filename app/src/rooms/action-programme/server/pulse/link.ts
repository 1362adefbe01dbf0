// What pages opened without an account stand on: a link believed when its territory's key signed it, plain HTML answered.
import { type Database, mintScope, type TenantScope } from '../../../../platform/server/db/index.js';
import type { FileAnswer } from '../../../../platform/server/http/handler.js';
import { findFabriqueOf, findSetting } from './pulse.repo.js';

/** The scope of the territory a link claims, when `isSigned` holds with that territory's key; null otherwise. */
export async function believeLink(
  database: Database,
  space: string,
  isSigned: (secret: string) => boolean,
): Promise<TenantScope | null> {
  const fabrique = await findFabriqueOf(database, space);
  if (fabrique === null) return null;
  const scope = mintScope(space, fabrique);
  const setting = await database.within(scope, (tx) => findSetting(tx, scope));
  return setting !== null && isSigned(setting.secret) ? scope : null;
}

/** A page of HTML, shown where it is opened; `fileName` is its name when it is kept. */
export function showHtml(html: string, fileName: string): FileAnswer {
  return {
    kind: 'file',
    contentType: 'text/html; charset=utf-8',
    fileName,
    inline: true,
    body: Buffer.from(html),
  };
}
