// Prints the sheets of introductions that wait: new links are drawn, those given before stay good.
import { readIntroduction } from '@trame/core/actor-network';
import { sendPdf } from '../../../../../platform/server/document/index.js';
import { type Handler, handle, refused } from '../../../../../platform/server/http/handler.js';
import { fillHoles } from '../../../../../platform/server/sentence.js';
import * as contract from '../../../contract/introductions.js';
import { requireScope } from '../../scope.js';
import { formatDay } from '../../survey/holder.js';
import { findLastDay, findTold, readAsked } from '../compose.js';
import { eraseLapsed, listIntroductions } from '../introduction.repo.js';
import { createLinks } from '../links.js';
import type { IntroductionTools } from '../tools.js';
import { composeSheets, type SheetPair } from './content.js';
import { INTRODUCTION_TEMPLATE } from './template.js';
import { words } from './words.fr.js';

/** The route of the sheets. */
export function createPrintHandler({ database, source, press }: IntroductionTools): Handler {
  return handle(contract.printIntroductions, async (call) => {
    const scope = requireScope(call.scope);
    const today = formatDay(call.now);
    const only = call.query.introduction;
    const pairs = await source.listPairs(scope);
    const { territory, sheets } = await database.within(scope, async (tx) => {
      await eraseLapsed(tx, scope, today);
      const found: SheetPair[] = [];
      for (const kept of await listIntroductions(tx, scope)) {
        const pair = findTold(pairs, kept);
        const isWanted = only === undefined || only === kept.id;
        if (pair === undefined || !isWanted) continue;
        if (readIntroduction(readAsked(kept), today).state !== 'asked') continue;
        const links = await createLinks(tx, scope, { asked: { id: kept.id, pair }, at: call.now });
        found.push({ pair, until: findLastDay(kept.askedOn), links });
      }
      return { territory: await source.readTerritoryName(tx, scope), sheets: found };
    });
    if (sheets.length === 0) return refused({ code: 'introduction-nothing-to-print' });
    const data = composeSheets(sheets, {
      territory,
      publicUrl: source.publicUrl(),
      drawCode: source.drawCode,
    });
    const name = fillHoles(words.file, { territory });
    return sendPdf(press, { template: INTRODUCTION_TEMPLATE, data, name, at: call.now });
  });
}
