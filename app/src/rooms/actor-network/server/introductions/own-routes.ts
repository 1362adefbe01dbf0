// Answers the person asked, by a link that opens one end or by a badge that opens all of theirs.
import { answerIntroduction, type IntroductionSide } from '@trame/core/actor-network';
import { cleanText } from '@trame/core/kernel';
import { mintScope, type TenantScope } from '../../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import { hashToken } from '../../../../platform/server/http/token.js';
import * as contract from '../../contract/introductions.js';
import { formatDay } from '../survey/holder.js';
import { composeOwn, readAsked } from './compose.js';
import { recordTakenBack } from './forget.js';
import * as repo from './introduction.repo.js';
import type { IntroductionTools } from './tools.js';

const UNKNOWN = { code: 'introduction-link-unknown' } as const;
const NO_BADGE = { code: 'introduction-badge-unknown' } as const;

/** One end of an introduction, whoever opened it. */
interface OwnEnd {
  readonly introduction: string;
  readonly side: IntroductionSide;
}

async function findEnd({ database }: IntroductionTools, token: string) {
  if (!/^[\w-]{22}$/.test(token)) return null;
  const link = await database.outside((tx) => repo.findIntroductionLink(tx, hashToken(token)));
  return link === null ? null : { ...link, scope: mintScope(link.space, link.fabrique) };
}

/** The ends that are there to be read: those of a person, or one alone. */
async function readEnds(
  { database, source }: IntroductionTools,
  scope: TenantScope,
  find: { readonly now: number; readonly is: (end: OwnEnd & { readonly person: string }) => boolean },
) {
  const today = formatDay(find.now);
  const pairs = await source.listPairs(scope);
  return database.within(scope, async (tx) => {
    await repo.eraseLapsed(tx, scope, today);
    const territory = await source.readTerritoryName(tx, scope);
    const kept = await repo.listIntroductions(tx, scope);
    return kept.flatMap((one) =>
      (['offer', 'need'] as const).flatMap((side) => {
        const isOwn = find.is({ introduction: one.id, side, person: one.ends[side].personId });
        return isOwn ? (composeOwn(one, side, { pairs, territory, today }) ?? []) : [];
      }),
    );
  });
}

/** Keeps an answer; false when it comes too late, or when there is nothing to answer. */
async function keepAnswer(
  { database }: IntroductionTools,
  scope: TenantScope,
  said: OwnEnd & {
    readonly agrees: boolean;
    readonly contact: string;
    readonly now: number;
    readonly person: string | null;
  },
): Promise<boolean> {
  const { side, agrees } = said;
  const day = formatDay(said.now);
  return database.within(scope, async (tx) => {
    const kept = (await repo.listIntroductions(tx, scope)).find(({ id }) => id === said.introduction);
    if (kept === undefined || (said.person !== null && kept.ends[side].personId !== said.person))
      return false;
    const answered = answerIntroduction(readAsked(kept), { side, agrees, day });
    if (answered === null) return false;
    const contact = cleanText(said.contact) || null;
    const agreedOn = answered.agreedOn[side];
    await repo.writeAnswer(tx, scope, { introduction: kept.id, side, agreedOn, contact });
    if (!agrees && kept.ends[side].agreedOn !== null) {
      await recordTakenBack(tx, scope, { introduction: kept.id, side, at: new Date(said.now) });
    }
    return true;
  });
}

function createLinkHandlers(tools: IntroductionTools): readonly Handler[] {
  const read = async (token: string, now: number) => {
    const end = await findEnd(tools, token);
    if (end === null) return refused(UNKNOWN);
    const [own] = await readEnds(tools, end.scope, {
      now,
      is: ({ introduction, side }) => introduction === end.introduction && side === end.side,
    });
    return own ?? refused(UNKNOWN);
  };
  return [
    handle(contract.readOwnIntroduction, ({ body, now }) => read(body.token, now)),
    handle(contract.answerOwnIntroduction, async ({ body, now }) => {
      const end = await findEnd(tools, body.token);
      if (end === null) return refused(UNKNOWN);
      const { introduction, side, scope } = end;
      const { agrees, contact } = body;
      const said = { introduction, side, agrees, contact, now, person: null };
      return (await keepAnswer(tools, scope, said)) ? read(body.token, now) : refused(UNKNOWN);
    }),
  ];
}

function createBadgeHandlers(tools: IntroductionTools): readonly Handler[] {
  const { source } = tools;
  const read = async (holder: { readonly scope: TenantScope; readonly person: string }, now: number) => ({
    introductions: await readEnds(tools, holder.scope, { now, is: ({ person }) => person === holder.person }),
  });
  return [
    handle(contract.listBadgeIntroductions, async ({ body, now }) => {
      const holder = await source.readBadge(body.badge);
      return holder === null ? refused(NO_BADGE) : read(holder, now);
    }),
    handle(contract.answerBadgeIntroduction, async ({ body, now }) => {
      const holder = await source.readBadge(body.badge);
      if (holder === null) return refused(NO_BADGE);
      const { introduction, side, agrees, contact } = body;
      const said = { introduction, side, agrees, contact, now, person: holder.person };
      return (await keepAnswer(tools, holder.scope, said)) ? read(holder, now) : refused(UNKNOWN);
    }),
  ];
}

/** The routes of the people asked; nobody has to have an account. */
export function createOwnIntroductionHandlers(tools: IntroductionTools): readonly Handler[] {
  return [...createLinkHandlers(tools), ...createBadgeHandlers(tools)];
}
