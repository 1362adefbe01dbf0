// What goes out of the programme and comes back from outside: files, pictures, brought tables, mails, pilots' answers.

import type { Database, TenantScope, Tx } from '../../../platform/server/db/index.js';
import type { Handler } from '../../../platform/server/http/handler.js';
import type { MailDoor, PostParts } from '../../../platform/server/mail/index.js';
import { getProgramme } from '../contract.js';
import type { ActionProgrammeParts } from './context.js';
import { createPublicHandlers } from './exchange/public-routes.js';
import { createExchangeHandlers } from './exchange/routes.js';
import { createValidationHandlers } from './follow/validation/answer-routes.js';
import { createValidationKinds } from './follow/validation/letters.js';
import { createAnswerHandlers } from './pulse/answer-routes.js';
import { createFollowHandlers } from './pulse/follow-routes.js';
import { createPulseKinds } from './pulse/letters.js';

/** What outside needs besides the programme; a room without it keeps to its own screens. */
export interface OutsideParts {
  /** Null without SMTP: mails are kept to be printed. */
  readonly door: MailDoor | null;
  readonly publicUrl: () => string;
  /** The post of the installation; without it, the room opens its own. */
  readonly post?: PostParts;
}

type Parts = ActionProgrammeParts & { readonly outside?: OutsideParts };

/** What the post needs to word and send the mails of programmes. */
export function createProgrammePost(
  parts: Pick<ActionProgrammeParts, 'listTerritoryNames'> & OutsideParts & { readonly database: Database },
): PostParts {
  const { database, door, publicUrl } = parts;
  const readTerritoryName = createNameReader(parts);
  const letters = { publicUrl, readTerritoryName, takesReplies: door?.takesReplies === true };
  return { database, door, kinds: [...createPulseKinds(letters), ...createValidationKinds(letters)] };
}

function createNameReader({ listTerritoryNames }: Pick<ActionProgrammeParts, 'listTerritoryNames'>) {
  return async (tx: Tx, scope: TenantScope): Promise<string> =>
    (await listTerritoryNames(tx, scope)).find(({ id }) => id === scope.space)?.name ?? '';
}

/** The routes to outside. Files are made of the very answer of the screen, found among the room's own routes. */
export function createOutsideHandlers(parts: Parts, own: readonly Handler[]): readonly Handler[] {
  const { outside, database, press, listOrganisationNames, listTerritoryNames } = parts;
  const readScreen = own.find(({ route }) => route === getProgramme);
  if (outside === undefined || readScreen === undefined) return [];
  const post = outside.post ?? createProgrammePost({ ...outside, database, listTerritoryNames });
  const answers = { database, listOrganisationNames, readTerritoryName: createNameReader(parts) };
  return [
    ...createExchangeHandlers({ database, listOrganisationNames, readScreen, press }),
    ...createFollowHandlers({ database, press, post, readScreen }),
    ...createPublicHandlers({ database, readScreen }),
    ...createAnswerHandlers(answers),
    ...createValidationHandlers(answers),
  ];
}
