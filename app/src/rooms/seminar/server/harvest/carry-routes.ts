// What each route of the carry-over does: earlier harvests handed on, and sentences followed both ways (R056, R147).
import type { SourceRef } from '@trame/core/workshop';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/carry.js';
import { listAttendees } from '../attendance/attendee.repo.js';
import { type SeminarParts, scopeOf } from '../context.js';
import { readLiveRecord } from '../live/live-room.js';
import { findSeminar } from '../repo.js';
import { createPersonIndex, listMeetings, pairPersons } from './meetings.js';
import { formatSource, traceSentence } from './story.js';
import {
  type ClosedSeminar,
  type KeptSentence,
  listClosed,
  listSentences,
  updateShared,
} from './story.repo.js';

/** A method reads no longer text nor title in its settings. */
const MOST_TEXT = 1000;
const MOST_TITLE = 120;

const MISSING = { code: 'not-found' } as const;

/** The routes of the carry-over. */
export function createCarryHandlers(parts: SeminarParts): readonly Handler[] {
  return [createCarryHandler(parts), createShareHandler(parts), createProvenanceHandler(parts)];
}

const nameSeminar = ({ id, kind, number, title, date }: ClosedSeminar) => ({ id, kind, number, title, date });

const shorten = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, most - 1)}…`;

function nameActivity(closed: ClosedSeminar, id: string) {
  const step = closed.agenda.find((one) => one.id === id);
  return { id, title: step?.title ?? id, method: step?.method ?? null };
}

/** What one seminar hands on, activity by activity, in the words it was given. */
export function groupCarried(closed: ClosedSeminar, sentences: readonly KeptSentence[]) {
  const activities = [...new Set(sentences.map(({ source }) => source.activity))];
  return activities.map((activity) => ({
    seminar: nameSeminar(closed),
    activity: nameActivity(closed, activity),
    items: sentences
      .filter(({ source }) => source.activity === activity)
      .map(({ source, kind, text, group }) => ({
        id: `${closed.id.slice(0, 8)}.${source.item}`.slice(0, 128),
        kind,
        text: shorten(text, MOST_TEXT),
        group: group === null ? null : shorten(group, MOST_TITLE),
        source,
      })),
  }));
}

/** Pairs of people on today's list whose organisations already work together. */
async function readKnown(parts: SeminarParts, scope: TenantScope, seminar: string) {
  const attendees = await parts.database.within(scope, (tx) => listAttendees(tx, scope, seminar));
  const organisations = new Set(attendees.flatMap(({ organisationId }) => organisationId ?? []));
  if (organisations.size < 2) return [];
  return pairPersons(attendees, (await parts.listKnownPairs?.(scope)) ?? []);
}

async function readMeetings(parts: SeminarParts, scope: TenantScope, closed: ClosedSeminar) {
  // Who sat with whom is private to the space that held the seminar.
  if (closed.space !== scope.space) return [];
  const live = await readLiveRecord(parts, scope, closed.roomId);
  if (live === null) return [];
  const attendees = await parts.database.within(scope, (tx) => listAttendees(tx, scope, closed.id));
  const groups = listMeetings(
    live.state,
    parts.conductor.methods,
    createPersonIndex(attendees, live.members),
  );
  return groups.length === 0 ? [] : [{ seminar: closed.id, groups }];
}

function createCarryHandler(parts: SeminarParts): Handler {
  return handle(contract.getCarry, async (call) => {
    const scope = scopeOf(call);
    const { seminar: id } = call.params;
    const found = await parts.database.within(scope, async (tx) => {
      const seminar = await findSeminar(tx, scope, { id });
      if (seminar === null) return null;
      const before = seminar.openedAt === null ? null : new Date(seminar.openedAt);
      const closed = (await listClosed(tx, scope)).filter(
        (one) => one.id !== id && (before === null || one.closedAt <= before),
      );
      const groups: ReturnType<typeof groupCarried> = [];
      for (const one of closed) groups.push(...groupCarried(one, await listSentences(tx, one)));
      return { closed, groups };
    });
    if (found === null) return refused(MISSING);
    const meetings = [];
    for (const one of found.closed) meetings.push(...(await readMeetings(parts, scope, one)));
    return { groups: found.groups, meetings, known: await readKnown(parts, scope, id) };
  });
}

function createShareHandler({ database }: SeminarParts): Handler {
  return handle(contract.shareHarvest, async (call) => {
    const scope = scopeOf(call);
    const { shared } = call.body;
    return database.within(scope, async (tx) => {
      const seminar = await findSeminar(tx, scope, { id: call.params.seminar, forUpdate: true });
      if (seminar === null) return refused(MISSING);
      if (seminar.kind !== 'intersite') return refused({ code: 'share-intersite-only' });
      if (seminar.status !== 'closed') return refused({ code: 'not-closed-yet' });
      await updateShared(tx, scope, { seminar: seminar.id, shared });
      return { shared };
    });
  });
}

/** Every sentence that closed seminars left, each with its seminar. */
export async function listStory(
  tx: Tx,
  scope: TenantScope,
): Promise<readonly (KeptSentence & { readonly closed: ClosedSeminar })[]> {
  const story: (KeptSentence & { readonly closed: ClosedSeminar })[] = [];
  for (const closed of await listClosed(tx, scope)) {
    for (const sentence of await listSentences(tx, closed)) story.push({ ...sentence, closed });
  }
  return story;
}

/** One sentence as it is told. */
export function describeSentence(
  sentence: KeptSentence & { readonly closed: ClosedSeminar },
  distance: number,
): contract.TracedSentence {
  const { source, kind, text, group, closed } = sentence;
  const { id, title } = nameActivity(closed, source.activity);
  return { source, kind, text, group, distance, seminar: nameSeminar(closed), activity: { id, title } };
}

/** The way of one sentence, from what it grew from to what it has become; null when nobody left it. */
export async function traceSource(tx: Tx, scope: TenantScope, source: SourceRef) {
  const story = await listStory(tx, scope);
  const name = formatSource(source);
  const found = story.find((one) => formatSource(one.source) === name);
  if (found === undefined) return null;
  const { ancestors, descendants } = traceSentence(story, found);
  return {
    sentence: describeSentence(found, 0),
    ancestors: ancestors.map(({ told, distance }) => describeSentence(told, distance)),
    descendants: descendants.map(({ told, distance }) => describeSentence(told, distance)),
  };
}

function createProvenanceHandler({ database }: SeminarParts): Handler {
  return handle(contract.getProvenance, async (call) => {
    const scope = scopeOf(call);
    const { seminar, activity, item } = call.params;
    const traced = await database.within(scope, (tx) => traceSource(tx, scope, { seminar, activity, item }));
    return traced ?? refused({ code: 'sentence-unknown' });
  });
}
