// The server's side of a handing over: each step can be asked again, none writes over another history.
import { accept, type Refusal, type Result, refuse } from '@trame/core/kernel';
import type { SeminarState } from '@trame/core/seminar';
import { createRoomAdmin, importPiece, importRoom, readCopy } from '../../../../live/server/index.js';
import type { TenantScope } from '../../../../platform/server/db/index.js';
import { type Call, type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/push.js';
import type { SeminarParts } from '../context.js';
import { replaceHarvest } from '../harvest/harvest.repo.js';
import { listPhotos, listWholePhotos, upsertFacts, upsertImages } from '../photo/photo.repo.js';
import { findSeminar, findSeminarOfRoom, type StoredSeminar, updatePushed } from '../repo.js';
import { readPusher } from './key-routes.js';
import { insertPushedBadges, mergePushedPersons, upsertPushedLines } from './people.repo.js';
import { isNewer } from './version.js';

/** The routes that receive. */
export function createReceiveHandlers(parts: SeminarParts): readonly Handler[] {
  return [
    createOfferHandler(parts),
    createPeopleHandler(parts),
    createEventsHandler(parts),
    ...createPhotoHandlers(parts),
    createFinishHandler(parts),
  ];
}

type PushCall = Pick<Call, 'headers' | 'now'> & { readonly params: { readonly seminar: string } };

/** Who hands over, and what: the key's space, the seminar of its calendar, in this very room. */
async function admit(
  { database }: SeminarParts,
  call: PushCall,
  room: string | null,
): Promise<Result<{ readonly scope: TenantScope; readonly seminar: StoredSeminar }>> {
  const scope = await readPusher(database, call);
  if (scope === null) return refuse('push-key-unknown');
  const found = await database.within(scope, async (tx) => ({
    seminar: await findSeminar(tx, scope, { id: call.params.seminar }),
    holder: room === null ? null : await findSeminarOfRoom(tx, scope, { room }),
  }));
  const { seminar, holder } = found;
  if (seminar === null) return refuse('push-seminar-unknown');
  const isElsewhere = room !== null && seminar.roomId !== null && seminar.roomId !== room;
  if (isElsewhere || (holder !== null && holder.id !== seminar.id)) return refuse('push-opened-there');
  return accept({ scope, seminar });
}

function explainVersion({ conductor, version }: SeminarParts, offer: contract.PushOffer): Refusal | null {
  if (isNewer(offer.version, version)) {
    return { code: 'push-newer', data: { theirs: offer.version, ours: version } };
  }
  const newer = Object.entries(offer.methods).find(
    ([id, theirs]) => (conductor.methods.find((one) => one.id === id)?.version ?? 0) < theirs,
  );
  return newer === undefined ? null : { code: 'push-method-unknown', data: { method: newer[0] } };
}

function createOfferHandler(parts: SeminarParts): Handler {
  const { database, engine, version } = parts;
  return handle(contract.offerSeminar, async (call) => {
    const { room } = call.body.room;
    const admitted = await admit(parts, call, room);
    if (!admitted.ok) return refused(admitted.refusal);
    const { scope, seminar } = admitted.value;
    const refusal = explainVersion(parts, call.body);
    if (refusal !== null) return refused(refusal);
    const head = await readCopy(engine.pool, scope, room);
    const photos = await database.within(scope, (tx) => listWholePhotos(tx, scope, seminar.id));
    return { seq: head?.copy.seq ?? 0, photos, version };
  });
}

function createPeopleHandler(parts: SeminarParts): Handler {
  const { database, engine } = parts;
  return handle(contract.givePeople, async (call) => {
    const { room: copy, seats, persons, attendees, badges } = call.body;
    const admitted = await admit(parts, call, copy.room);
    if (!admitted.ok) return refused(admitted.refusal);
    const { scope, seminar } = admitted.value;
    const taken = await importRoom(engine, scope, { copy, seats });
    if (!taken.ok) return refused(taken.refusal);
    await database.within(scope, async (tx) => {
      const here = await mergePushedPersons(tx, scope, persons);
      await upsertPushedLines(tx, scope, { seminar: seminar.id, lines: attendees, persons: here });
      await insertPushedBadges(tx, scope, { badges, persons: here });
    });
    return { people: attendees.length };
  });
}

function createEventsHandler(parts: SeminarParts): Handler {
  return handle(contract.giveEvents, async (call) => {
    const { room, ...piece } = call.body;
    const admitted = await admit(parts, call, room);
    if (!admitted.ok) return refused(admitted.refusal);
    const added = await importPiece(parts.engine, admitted.value.scope, { room, piece });
    return added.ok ? added.value : refused(added.refusal);
  });
}

function createPhotoHandlers(parts: SeminarParts): readonly Handler[] {
  const { database, desk } = parts;
  return [
    handle(contract.givePhotos, async (call) => {
      const admitted = await admit(parts, call, null);
      if (!admitted.ok) return refused(admitted.refusal);
      const { scope, seminar } = admitted.value;
      const { photos } = call.body;
      await database.within(scope, (tx) => upsertFacts(tx, scope, { seminar: seminar.id, photos }));
      return { photos: photos.length };
    }),
    handle(contract.giveImage, async (call) => {
      const admitted = await admit(parts, call, null);
      if (!admitted.ok) return refused(admitted.refusal);
      const { scope, seminar } = admitted.value;
      // Decoded and encoded again like any other: a key opens a space, it does not vouch for bytes.
      const picture = await desk.receive(call.upload, call.headers['content-length']);
      if (!picture.ok) return refused(picture.refusal);
      const key = { seminar: seminar.id, photo: call.params.photo };
      const kept = await database.within(scope, (tx) =>
        upsertImages(tx, scope, { ...key, picture: picture.value }),
      );
      return kept ? { kept } : refused({ code: 'photo-gone' });
    }),
  ];
}

function createFinishHandler(parts: SeminarParts): Handler {
  const { database, conductor, engine } = parts;
  return handle(contract.finishPush, async (call) => {
    const { body } = call;
    const admitted = await admit(parts, call, body.room);
    if (!admitted.ok) return refused(admitted.refusal);
    const { scope, seminar } = admitted.value;
    const live = await createRoomAdmin(engine).getRoomState(scope, body.room);
    const photos = await database.within(scope, (tx) => listPhotos(tx, scope, { seminar: seminar.id }));
    const whole = await database.within(scope, (tx) => listWholePhotos(tx, scope, seminar.id));
    if (live === null || live.seq < body.seq || whole.length < photos.length) {
      return refused({ code: 'push-incomplete' });
    }
    // What it leaves is worked out here, from the facts: nobody's word is taken for it.
    const items = conductor
      .listHarvest(live.state as SeminarState)
      .flatMap((left) => left.items.map((item) => ({ ...item, activity: left.activity })));
    const isOver = body.status === 'closed' || seminar.status === 'closed';
    await database.within(scope, async (tx) => {
      await findSeminar(tx, scope, { id: seminar.id, forUpdate: true });
      await updatePushed(tx, scope, { id: seminar.id, end: body });
      if (isOver) await replaceHarvest(tx, scope, { seminar: seminar.id, items });
    });
    return { status: isOver ? ('closed' as const) : ('open' as const), kept: isOver ? items.length : 0 };
  });
}
