// The links that open one end of an introduction each: drawn when it is put to people or printed, never said again.
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { createToken, hashToken } from '../../../../platform/server/http/token.js';
import type { IntroductionLink } from '../../contract/introductions.js';
import { insertLink } from './introduction.repo.js';
import type { ToldPair } from './source.js';

/** An introduction and the sentences it is about. */
export interface AskedPair {
  readonly id: string;
  readonly pair: ToldPair;
}

/** A link for each end, with the name of whom it is for. */
export async function createLinks(
  tx: Tx,
  scope: TenantScope,
  { asked, at }: { readonly asked: AskedPair; readonly at: number },
): Promise<readonly IntroductionLink[]> {
  const links: IntroductionLink[] = [];
  for (const side of ['offer', 'need'] as const) {
    const token = createToken();
    await insertLink(tx, scope, { introduction: asked.id, side, hash: hashToken(token), at: new Date(at) });
    links.push({ side, name: asked.pair.ends[side].person?.name ?? '', path: `/m#${token}` });
  }
  return links;
}
