// Answers what leaves the programme and what comes back; the screen's own answer is what every file is made of.
import { type Refusal, type Result, refuse } from '@trame/core/kernel';
import type { Database, TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { Press } from '../../../../platform/server/document/index.js';
import {
  type Call,
  type Handler,
  handle,
  type RefusedAnswer,
  refused,
} from '../../../../platform/server/http/handler.js';
import { type OpenSheet, openBook } from '../../../../platform/server/sheet/open-book.js';
import {
  applyImport,
  getProgrammeFile,
  getProgrammePicture,
  previewImport,
} from '../../contract/exchange.js';
import type { ProgrammeReply } from '../../contract.js';
import { actOf } from '../context.js';
import type { PilotName } from '../sheet.js';
import { composeContent, type ExchangeContent } from './content.js';
import { answerFile } from './files.js';
import { answerGantt } from './gantt-picture.js';
import { applyDifference, compareBook, composeReport, type ImportGround } from './import.js';
import { answerPoster } from './poster.js';

/** What exchange stands on. */
export interface ExchangeParts {
  readonly database: Database;
  readonly press: Press;
  readonly listOrganisationNames: (tx: Tx, scope: TenantScope) => Promise<ReadonlyMap<string, PilotName>>;
  /** The screen's own answer, restricted actions left out by role. */
  readonly readScreen: Handler;
}

type ScreenCall = Pick<Call, 'scope' | 'roles' | 'now'> & { readonly query: unknown };

const NO_FILTER = {};
const HEAVIEST = 5 * 1024 * 1024;

/** The reply that the screen of this caller would get. */
async function readProgramme(
  { readScreen }: ExchangeParts,
  call: ScreenCall,
): Promise<ProgrammeReply | RefusedAnswer> {
  const answer = await readScreen.run(call as Call);
  return answer as ProgrammeReply | RefusedAnswer;
}

async function readContent(parts: ExchangeParts, call: ScreenCall): Promise<ExchangeContent | RefusedAnswer> {
  const programme = await readProgramme(parts, call);
  return 'refusal' in programme ? programme : composeContent(programme, call.now);
}

function createReaders(parts: ExchangeParts): readonly Handler[] {
  return [
    handle(getProgrammeFile, async (call) => {
      const content = await readContent(parts, call);
      return 'refusal' in content ? content : answerFile(call.params.format, content, parts.press);
    }),
    handle(getProgrammePicture, async (call) => {
      const content = await readContent(parts, call);
      if ('refusal' in content) return content;
      const { picture } = call.params;
      if (picture === 'gantt.svg' || picture === 'gantt.png') {
        const { language } = call.query;
        return answerGantt(content, { format: picture === 'gantt.svg' ? 'svg' : 'png', language });
      }
      return answerPoster(picture, content, parts.press);
    }),
  ];
}

async function receive(call: Pick<Call, 'upload'>): Promise<Result<readonly OpenSheet[]>> {
  if (call.upload === null) return refuse('sheet-missing');
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of call.upload) {
    size += (chunk as Buffer).length;
    if (size <= HEAVIEST) chunks.push(chunk as Buffer);
  }
  if (size > HEAVIEST) return refuse('sheet-too-large');
  return size === 0 ? refuse('sheet-missing') : openBook(Buffer.concat(chunks));
}

async function readGround(parts: ExchangeParts, call: ScreenCall): Promise<ImportGround | RefusedAnswer> {
  const programme = await readProgramme(parts, { ...call, query: NO_FILTER });
  if ('refusal' in programme || call.scope === null) return refused({ code: 'not-a-territory' });
  const { scope } = call;
  const organisations = await parts.database.within(scope, (tx) => parts.listOrganisationNames(tx, scope));
  return { programme, organisations };
}

async function prepare(parts: ExchangeParts, call: ScreenCall & Pick<Call, 'upload'>) {
  const sheets = await receive(call);
  if (!sheets.ok) return refused(sheets.refusal);
  const ground = await readGround(parts, call);
  if ('refusal' in ground) return ground;
  const difference = compareBook(sheets.value, ground);
  return { ground, difference, report: composeReport(difference) };
}

function createImporters(parts: ExchangeParts): readonly Handler[] {
  return [
    handle(previewImport, async (call) => {
      const prepared = await prepare(parts, { ...call, query: NO_FILTER });
      return 'refusal' in prepared ? prepared : prepared.report;
    }),
    handle(applyImport, async (call) => {
      const prepared = await prepare(parts, { ...call, query: NO_FILTER });
      if ('refusal' in prepared) return prepared;
      if (prepared.report.digest !== call.query.digest) return refused({ code: 'import-moved' });
      const { scope } = call;
      if (scope === null) return refused({ code: 'not-a-territory' });
      return writeAll(parts, scope, { ...prepared, act: actOf(call, 'imported') });
    }),
  ];
}

/** Says no from inside a transaction, so that nothing of it stays. */
class Undone extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`exchange/writeAll: ${refusal.code}`);
    this.refusal = refusal;
  }
}

/** Everything in one transaction: a refusal in the middle leaves nothing behind. */
async function writeAll(
  { database }: ExchangeParts,
  scope: TenantScope,
  prepared: Parameters<typeof applyDifference>[2],
) {
  try {
    return await database.within(scope, async (tx) => {
      const outcome = await applyDifference(tx, scope, prepared);
      if (!outcome.ok) throw new Undone(outcome.refusal);
      return outcome.value;
    });
  } catch (cause) {
    if (cause instanceof Undone) return refused(cause.refusal);
    throw cause;
  }
}

/** The routes of exchange. */
export function createExchangeHandlers(parts: ExchangeParts): readonly Handler[] {
  return [...createReaders(parts), ...createImporters(parts)];
}
