// One person's trace over the seminars of a space: their words, and what became of them (R034, R147).
import type { TenantScope } from '../../../../platform/server/db/index.js';
import type { Trace } from '../../contract/trace.js';
import type { BadgeHolder } from '../attendance/badge.js';
import { findPerson, listLines, type PersonLine } from '../attendance/person.repo.js';
import { listSelves } from '../attendance/twin.js';
import type { SeminarParts } from '../context.js';
import { describeSentence, listStory } from '../harvest/carry-routes.js';
import { traceSentence } from '../harvest/story.js';
import { readLiveRecord } from '../live/live-room.js';
import { findWhose, readTeams } from './own.js';

type TracedSeminar = Trace['seminars'][number];

/** After any date. */
const LAST = '9999';

type Story = Awaited<ReturnType<typeof listStory>>;

/** Every identifier that the log of one seminar may know somebody by: the line, the seat it has, those it had. */
function listNames(
  line: PersonLine,
  members: readonly { readonly id: string; readonly attendee?: string | null }[],
) {
  const seats = members.filter(({ attendee }) => attendee === line.attendee).map(({ id }) => id);
  return new Set([line.attendee, ...(line.member === null ? [] : [line.member]), ...seats]);
}

async function traceSeminar(
  parts: SeminarParts,
  scope: TenantScope,
  about: { readonly line: PersonLine; readonly story: Story },
): Promise<TracedSeminar | null> {
  const { line, story } = about;
  const own = story.filter(({ source }) => source.seminar === line.seminar);
  const closed = own[0]?.closed;
  if (closed === undefined) return null;
  const live = await readLiveRecord(parts, scope, closed.roomId);
  const names = listNames(line, live?.members ?? []);
  const teamsOf = readTeams(live?.state ?? null);
  const sentences = own.flatMap((sentence) => {
    const whose = findWhose(sentence.origins, names, teamsOf(sentence.source.activity));
    if (whose === null) return [];
    const became = traceSentence(story, sentence).descendants.map(({ told, distance }) =>
      describeSentence(told, distance),
    );
    return [{ ...describeSentence(sentence, 0), whose, became }];
  });
  const { id, kind, number, title, date } = closed;
  return { seminar: { id, kind, number, title, date }, sentences };
}

/** Oldest first; a seminar without a date comes after those that have one, in its number. */
function compareSeminars({ seminar: a }: TracedSeminar, { seminar: b }: TracedSeminar): number {
  const [one, other] = [a.date ?? LAST, b.date ?? LAST];
  return one === other ? a.number - b.number : one < other ? -1 : 1;
}

/** What somebody left in the closed seminars of one space. */
async function traceSpace(
  parts: SeminarParts,
  { scope, person }: BadgeHolder,
): Promise<readonly TracedSeminar[]> {
  const { lines, story } = await parts.database.within(scope, async (tx) => ({
    lines: await listLines(tx, scope, person),
    story: await listStory(tx, scope),
  }));
  const seminars: TracedSeminar[] = [];
  for (const line of lines) {
    const traced = await traceSeminar(parts, scope, { line, story });
    if (traced !== null) seminars.push(traced);
  }
  return seminars;
}

/** Reads somebody's trace: closed seminars whose list they are on, those of their space and those of all, oldest first. */
export async function readPersonTrace(parts: SeminarParts, holder: BadgeHolder): Promise<Trace | null> {
  const { scope } = holder;
  const person = await parts.database.within(scope, (tx) => findPerson(tx, scope, holder));
  if (person === null) return null;
  const selves = await listSelves(parts.database, holder);
  const seminars = (await Promise.all(selves.map((self) => traceSpace(parts, self)))).flat();
  return {
    name: person.displayName,
    seminars: seminars.sort(compareSeminars),
    withdrawalAskedAt: person.withdrawalAskedAt?.toISOString() ?? null,
  };
}
