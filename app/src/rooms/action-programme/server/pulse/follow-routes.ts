// What organisers see of the pulse: months and silences, raised hands, mails that left or wait for a printer, the point.
import {
  addDays,
  composePoint,
  isUnderWay,
  listHandsUp,
  listMonths,
  monthOf,
  readPulse,
} from '@trame/core/action-programme';
import type { Database, TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { Press } from '../../../../platform/server/document/index.js';
import {
  type Call,
  type Handler,
  handle,
  type RefusedAnswer,
  refused,
} from '../../../../platform/server/http/handler.js';
import { deliverMails, listMails, type PostParts } from '../../../../platform/server/mail/index.js';
import {
  getFollowUp,
  getPoint,
  getPointFile,
  listOutbox,
  runRound,
  writeFollowUp,
} from '../../contract/pulse.js';
import type { ProgrammeReply } from '../../contract.js';
import { dayOf } from '../context.js';
import { UNNAMED } from '../print/paper.js';
import { composePointPage } from './point.fr.js';
import { POINT_TEMPLATE } from './point-template.js';
import { ensureSetting, findSetting, listAnswers, listPulseMails, updateSetting } from './pulse.repo.js';
import { readAddress, runPulseRound } from './round.js';

/** What follow-up stands on. */
export interface FollowParts {
  readonly database: Database;
  readonly press: Press;
  readonly post: PostParts;
  readonly readScreen: Handler;
}

type SpaceCall = Pick<Call, 'scope' | 'roles' | 'now'>;

const YEAR = 365;
const MAILS = 200;
/** Mails asked for by hand leave at once. */
const AT_ONCE = 60 * 60_000;

/** The screen's own answer: restricted actions are left out by role there, and so here. */
async function readProgramme(parts: FollowParts, call: SpaceCall): Promise<ProgrammeReply | RefusedAnswer> {
  return (await parts.readScreen.run({ ...call, query: {} } as Call)) as ProgrammeReply | RefusedAnswer;
}

async function readPulses(tx: Tx, scope: TenantScope, given: { ids: readonly string[]; today: string }) {
  const { ids, today } = given;
  const from = monthOf(addDays(today, -YEAR));
  const mails = await listPulseMails(tx, scope, from);
  const asked = new Map<string, Set<string>>();
  for (const { month, actionIds } of mails) {
    for (const id of actionIds) asked.set(id, (asked.get(id) ?? new Set()).add(month));
  }
  const answers = (await listAnswers(tx, scope, from)).filter(({ actionId }) => ids.includes(actionId));
  const months = listMonths(from, monthOf(today)).slice(-12);
  return { months, answers, pulses: readPulse({ actionIds: ids, answers, months, asked }) };
}

function createFollowHandler(parts: FollowParts): Handler {
  return handle(getFollowUp, async (call) => {
    const programme = await readProgramme(parts, call);
    if ('refusal' in programme || call.scope === null) return refused({ code: 'not-a-territory' });
    const { scope } = call;
    const today = dayOf(call.now);
    const ids = programme.actions.map(({ id }) => id);
    const { setting, read } = await parts.database.within(scope, async (tx) => ({
      setting: await ensureSetting(tx, scope),
      read: await readPulses(tx, scope, { ids, today }),
    }));
    const titles = new Map(programme.actions.map(({ id, title }) => [id, title]));
    return {
      today,
      ...{ isOn: setting.isOn, isPublic: setting.isPublic, fallback: setting.fallback },
      sendsMail: parts.post.door !== null,
      months: [...read.months],
      actions: programme.actions.map((action, index) => {
        const pulse = read.pulses[index];
        const { contact } = action.details;
        return {
          id: action.id,
          title: action.title,
          contact: contact?.label ?? null,
          hasAddress: readAddress(contact) !== null,
          underWay: isUnderWay(action),
          months: [...(pulse?.months ?? [])],
          silence: pulse?.silence ?? 0,
          lastLine: pulse?.last?.line ?? null,
        };
      }),
      hands: listHandsUp(read.answers, programme.actions).map((hand) => ({
        ...hand,
        title: titles.get(hand.actionId) ?? '',
      })),
    };
  });
}

async function readPoint(parts: FollowParts, call: SpaceCall) {
  const programme = await readProgramme(parts, call);
  if ('refusal' in programme || call.scope === null) return refused({ code: 'not-a-territory' });
  const { scope } = call;
  const on = dayOf(call.now);
  const ids = programme.actions.map(({ id }) => id);
  const { pulses } = await parts.database.within(scope, (tx) => readPulses(tx, scope, { ids, today: on }));
  const point = composePoint(programme.actions, { on, pulses });
  return { territoryName: programme.territoryName, point };
}

function createPointHandlers(parts: FollowParts): readonly Handler[] {
  return [
    handle(getPoint, async (call) => {
      const read = await readPoint(parts, call);
      return 'refusal' in read ? read : { territoryName: read.territoryName, ...read.point };
    }),
    handle(getPointFile, async (call) => {
      const read = await readPoint(parts, call);
      if ('refusal' in read) return read;
      const data = composePointPage(read.point, read.territoryName ?? UNNAMED);
      const printed = await parts.press.renderPdf({
        template: POINT_TEMPLATE,
        data,
        standard: 'ua-1',
        at: call.now,
      });
      if (!printed.ok) return refused(printed.refusal);
      const fileName = `le-point-${read.territoryName ?? ''}-${read.point.on}.pdf`;
      return {
        kind: 'file',
        contentType: 'application/pdf',
        fileName,
        inline: true,
        body: printed.value.pdf,
      };
    }),
  ];
}

function createKeepers(parts: FollowParts): readonly Handler[] {
  const { database, post } = parts;
  return [
    handle(writeFollowUp, async ({ scope, body }) => {
      if (scope === null || scope.space === scope.fabrique) return refused({ code: 'not-a-territory' });
      await database.within(scope, (tx) => updateSetting(tx, scope, body));
      return { saved: true as const };
    }),
    handle(runRound, async ({ scope, now }) => {
      if (scope === null || scope.space === scope.fabrique) return refused({ code: 'not-a-territory' });
      const { asked, reminded } = await runPulseRound(database, scope, now);
      const { sent, kept } = await deliverMails(post, scope, now + AT_ONCE);
      return { asked, reminded, sent, kept };
    }),
    handle(listOutbox, async ({ scope }) => {
      if (scope === null || scope.space === scope.fabrique) return refused({ code: 'not-a-territory' });
      const mails = await database.within(scope, (tx) => listMails(tx, scope, MAILS));
      return {
        sendsMail: post.door !== null,
        mails: mails.map(({ id, recipient, address, state, settledAt, madeAt, letter }) => ({
          ...{ id, recipient, address, state },
          at: (settledAt ?? madeAt).toISOString(),
          letter: letter === null ? null : { subject: letter.subject, blocks: [...letter.blocks] },
        })),
      };
    }),
  ];
}

/** The routes of follow-up. */
export function createFollowHandlers(parts: FollowParts): readonly Handler[] {
  return [createFollowHandler(parts), ...createPointHandlers(parts), ...createKeepers(parts)];
}

/** True when the territory opened its public page. */
export async function isPublic(tx: Tx, scope: TenantScope): Promise<boolean> {
  return (await findSetting(tx, scope))?.isPublic ?? false;
}
