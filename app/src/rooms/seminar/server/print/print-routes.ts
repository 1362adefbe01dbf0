// What goes out on paper: the day's booklet, set or for Word, and the same content as data.
import type { BookletPart } from '@trame/core/workshop';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import {
  type Call,
  type Handler,
  handle,
  type RefusedAnswer,
  refused,
} from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract.js';
import { printWords } from '../../print.fr.js';
import { type SeminarParts, scopeOf } from '../context.js';
import { listImages } from '../photo/photo.repo.js';
import { createPersonFinder } from './attendance.js';
import { type BookletData, chooseNoun, composeBooklet } from './booklet.js';
import { BOOKLET_TEMPLATE } from './booklet-template.js';
import { type Content, print, readContent } from './content.js';
import { listPictures } from './pictures.js';
import { writeWordBooklet } from './word/booklet.js';

const MISSING = { code: 'not-found' } as const;
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The routes of paper. */
export function createPrintHandlers(parts: SeminarParts): readonly Handler[] {
  return [createBookletHandler(parts), createWordHandler(parts), createWallHandler(parts)];
}

interface PrintedActivity {
  readonly activity: string;
  readonly title: string;
  readonly part: BookletPart;
}

function listActivities({ papers }: SeminarParts, content: Content): readonly PrintedActivity[] {
  const { live, attendees } = content;
  if (live === null) return [];
  const find = createPersonFinder(attendees, live.members);
  return live.state.settings.agenda.flatMap((step) => {
    const activity = live.state.activities[step.id];
    const paper = papers.find(({ method }) => method === activity?.method);
    if (activity === undefined || paper === undefined) return [];
    return [{ activity: step.id, title: step.title, part: paper.formatBooklet(activity.state, find) }];
  });
}

/** The bytes of the booklet's photographs, made light for paper. */
async function readPictures(
  parts: Pick<SeminarParts, 'database' | 'desk'>,
  scope: TenantScope,
  data: BookletData,
): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map(listPictures(data.sections).map(({ photo, file }) => [photo, file]));
  const find = { photos: [...files.keys()], size: 'large' as const };
  const images = await parts.database.within(scope, (tx) => listImages(tx, scope, find));
  const light = [...images].map(
    async ([photo, bytes]) => [files.get(photo) ?? '', await parts.desk.shrinkForPaper(bytes)] as const,
  );
  return new Map(await Promise.all(light));
}

interface Booklet {
  readonly data: BookletData;
  readonly pictures: ReadonlyMap<string, Buffer>;
  readonly name: string;
}

/** Everything a booklet is made of, or why the caller may not have it yet. */
async function readBooklet(
  parts: SeminarParts,
  call: Pick<Call, 'scope' | 'roles' | 'now'> & { readonly params: { readonly seminar: string } },
): Promise<Booklet | RefusedAnswer> {
  const scope = scopeOf(call);
  const content = await readContent(parts, scope, call.params.seminar);
  if (content === null) return refused(MISSING);
  const { seminar } = content;
  const runs = call.roles.some((role) => role === 'facilitator' || role === 'project-lead');
  if (!runs && seminar.status !== 'closed') return refused({ code: 'booklet-not-yet' });
  const names = await parts.readNames(scope);
  const data = composeBooklet({
    ...content,
    territory: names.space,
    fabrique: names.fabrique,
    parts: listActivities(parts, content).map(({ part }) => part),
    version: parts.version,
    now: call.now,
  });
  const pictures = await readPictures(parts, scope, data);
  return { data, pictures, name: `${printWords.bookletFile}-${names.space}-${seminar.number}` };
}

function createBookletHandler(parts: SeminarParts): Handler {
  return handle(contract.getBooklet, async (call) => {
    const booklet = await readBooklet(parts, call);
    return 'refusal' in booklet ? booklet : print(parts, { template: BOOKLET_TEMPLATE, ...booklet });
  });
}

function createWordHandler(parts: SeminarParts): Handler {
  return handle(contract.getWordBooklet, async (call) => {
    const booklet = await readBooklet(parts, call);
    if ('refusal' in booklet) return booklet;
    const body = await writeWordBooklet(booklet.data, booklet.pictures);
    return { kind: 'file', contentType: WORD, fileName: `${booklet.name}.docx`, inline: false, body };
  });
}

function createWallHandler(parts: SeminarParts): Handler {
  return handle(contract.getWall, async (call) => {
    const content = await readContent(parts, scopeOf(call), call.params.seminar);
    if (content === null) return refused(MISSING);
    const activities = listActivities(parts, content).map(({ activity, title, part }) => ({
      activity,
      title,
      ...part,
      figures: part.figures.map(chooseNoun),
    }));
    return { activities };
  });
}
