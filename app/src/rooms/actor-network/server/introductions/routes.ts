// Answers the team: pairs that meet, put to both, printed, answered on paper, taken back.
import { randomUUID } from 'node:crypto';
import { answerIntroduction, type IntroductionSide, readIntroduction } from '@trame/core/actor-network';
import { cleanText } from '@trame/core/kernel';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/introductions.js';
import { requireScope } from '../scope.js';
import { formatDay } from '../survey/holder.js';
import { composePair, findTold, readAsked } from './compose.js';
import * as repo from './introduction.repo.js';
import { type AskedPair, createLinks } from './links.js';
import { createPrintHandler } from './print/route.js';
import { keyOf } from './source.js';
import type { IntroductionTools } from './tools.js';

const UNKNOWN = { code: 'introduction-unknown' } as const;
const sides: readonly IntroductionSide[] = ['offer', 'need'];

/** Reads the introductions of a territory, what nobody made in time having been forgotten first. */
async function readKept(tx: Tx, scope: TenantScope, today: string) {
  await repo.eraseLapsed(tx, scope, today);
  return repo.listIntroductions(tx, scope);
}

function createReader({ database, source }: IntroductionTools): Handler {
  return handle(contract.getIntroductions, async (call) => {
    const scope = requireScope(call.scope);
    const today = formatDay(call.now);
    const told = await source.listPairs(scope);
    const kept = await database.within(scope, (tx) => readKept(tx, scope, today));
    const byPlace = new Map(kept.map((one) => [keyOf(one.place), one]));
    return { pairs: told.map((pair) => composePair(pair, byPlace.get(keyOf(pair.place)), today)) };
  });
}

function createAsker({ database, source }: IntroductionTools): Handler {
  return handle(contract.askIntroduction, async (call) => {
    const scope = requireScope(call.scope);
    const today = formatDay(call.now);
    const pair = (await source.listPairs(scope)).find(({ place }) => keyOf(place) === keyOf(call.body));
    if (pair === undefined) return refused(UNKNOWN);
    if (pair.madeInRoom !== null) return refused({ code: 'introduction-already' });
    const { offer, need } = pair.ends;
    if (offer.person === null || need.person === null) return refused({ code: 'introduction-nobody' });
    const asked: AskedPair = { id: randomUUID(), pair };
    const persons = { offer: offer.person.id, need: need.person.id };
    return database.within(scope, async (tx) => {
      const kept = { id: asked.id, place: pair.place, askedOn: today, persons };
      if (!(await repo.insertIntroduction(tx, scope, kept))) return refused({ code: 'introduction-already' });
      return { introduction: asked.id, links: await createLinks(tx, scope, { asked, at: call.now }) };
    });
  });
}

function createLinkHandler({ database, source }: IntroductionTools): Handler {
  return handle(contract.renewIntroductionLinks, async (call) => {
    const scope = requireScope(call.scope);
    const today = formatDay(call.now);
    const pairs = await source.listPairs(scope);
    return database.within(scope, async (tx) => {
      const kept = (await readKept(tx, scope, today)).find(({ id }) => id === call.params.introduction);
      const pair = kept === undefined ? undefined : findTold(pairs, kept);
      if (kept === undefined || pair === undefined) return refused(UNKNOWN);
      if (readIntroduction(readAsked(kept), today).state === 'lapsed') {
        return refused({ code: 'introduction-lapsed' });
      }
      return { links: await createLinks(tx, scope, { asked: { id: kept.id, pair }, at: call.now }) };
    });
  });
}

function createPaperHandler({ database }: IntroductionTools): Handler {
  return handle(contract.recordPaperYes, async (call) => {
    const scope = requireScope(call.scope);
    const { side } = call.body;
    const today = formatDay(call.now);
    return database.within(scope, async (tx) => {
      const kept = (await readKept(tx, scope, today)).find(({ id }) => id === call.params.introduction);
      if (kept === undefined) return refused(UNKNOWN);
      const answered = answerIntroduction(readAsked(kept), { side, agrees: true, day: today });
      if (answered === null) return refused({ code: 'introduction-lapsed' });
      await repo.writeAnswer(tx, scope, {
        introduction: kept.id,
        side,
        agreedOn: answered.agreedOn[side],
        contact: cleanText(call.body.contact) || kept.ends[side].contact,
      });
      return { noted: true as const };
    });
  });
}

function createDropper({ database }: IntroductionTools): Handler {
  return handle(contract.dropIntroduction, async (call) => {
    const scope = requireScope(call.scope);
    return database.within(scope, async (tx) => {
      const kept = (await repo.listIntroductions(tx, scope)).find(
        ({ id }) => id === call.params.introduction,
      );
      if (kept === undefined) return refused(UNKNOWN);
      if (sides.every((side) => kept.ends[side].agreedOn !== null)) {
        return refused({ code: 'introduction-made' });
      }
      await repo.removeIntroductions(tx, scope, [kept.id]);
      return { dropped: true as const };
    });
  });
}

/** The routes of whoever puts introductions to people. */
export function createIntroductionHandlers(tools: IntroductionTools): readonly Handler[] {
  return [
    createReader(tools),
    createAsker(tools),
    createLinkHandler(tools),
    createPaperHandler(tools),
    createDropper(tools),
    createPrintHandler(tools),
  ];
}
