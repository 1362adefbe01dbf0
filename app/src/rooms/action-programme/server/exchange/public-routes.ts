// The public page of a programme, where its territory opened one; read as somebody without any role reads it.
import { type Database, mintScope } from '../../../../platform/server/db/index.js';
import {
  type Call,
  type FileAnswer,
  type Handler,
  handle,
} from '../../../../platform/server/http/handler.js';
import { getPublicStyle, openPublicPage } from '../../contract/exchange.js';
import type { ProgrammeReply } from '../../contract.js';
import { showHtml } from '../pulse/link.js';
import { findFabriqueOf, findSetting } from '../pulse/pulse.repo.js';
import { PUBLIC_STYLE, writeNoPublicPage, writePublicPage } from './public-page.js';

/** What the public page stands on. */
export interface PublicParts {
  readonly database: Database;
  readonly readScreen: Handler;
}

/** Anybody may frame it: this page alone says nothing of its reader. */
const show = (html: string): FileAnswer => ({ ...showHtml(html, 'programme.html'), isFramable: true });

/** The routes that everybody reads. */
export function createPublicHandlers({ database, readScreen }: PublicParts): readonly Handler[] {
  return [
    handle(openPublicPage, async (call) => {
      const { territory } = call.params;
      const fabrique = await findFabriqueOf(database, territory);
      if (fabrique === null) return show(writeNoPublicPage());
      const scope = mintScope(territory, fabrique);
      const setting = await database.within(scope, (tx) => findSetting(tx, scope));
      if (setting?.isPublic !== true) return show(writeNoPublicPage());
      // Nobody's roles: restricted actions are left out by the very rule of the screen.
      const asked = { ...call, scope, roles: [], account: null, query: {} } as unknown as Call;
      const programme = (await readScreen.run(asked)) as ProgrammeReply;
      return show(writePublicPage(programme, { at: call.now, isFramed: call.query.cadre === '1' }));
    }),
    handle(getPublicStyle, async () => ({
      kind: 'file',
      contentType: 'text/css; charset=utf-8',
      fileName: 'programme.css',
      inline: true,
      isFramable: true,
      body: Buffer.from(PUBLIC_STYLE),
      keepSeconds: 86_400,
    })),
  ];
}
