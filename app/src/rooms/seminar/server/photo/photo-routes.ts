// What each route of photos does: taken in by the desk, kept once, shown to the room, corrected by their authors.
import { cleanText } from '@trame/core/kernel';
import { type Call, type Handler, handle, refused } from '../../../../platform/server/http/handler.js';
import * as contract from '../../contract/photo.js';
import { type SeminarParts, scopeOf } from '../context.js';
import { findHand, type Hand } from '../live/sender.js';
import { findSeminarOfRoom } from '../repo.js';
import * as repo from './photo.repo.js';

/** Photos of one seminar. */
const MOST = 200;
/** Photos of one participant: a single phone must not fill the seminar. */
const MOST_OF_ONE = 30;
const KEEP_SECONDS = 3600;

const GONE = { code: 'photo-gone' } as const;
const NO_ROOM = { code: 'photo-room-unknown' } as const;

/** The routes of photos. */
export function createPhotoHandlers(parts: SeminarParts): readonly Handler[] {
  return [createSendHandler(parts), ...createReadHandlers(parts), ...createAuthorHandlers(parts)];
}

function createSendHandler(parts: SeminarParts): Handler {
  const { database, engine, desk } = parts;
  return handle(contract.sendPhoto, async (call) => {
    const scope = scopeOf(call);
    const { room } = call.params;
    const found = await database.within(scope, (tx) => findSeminarOfRoom(tx, scope, { room }));
    if (found === null) return refused(NO_ROOM);
    const hand = await findHand(engine, call, room);
    if (found.status === 'closed' && !hand.isStaff) return refused({ code: 'seminar-closed' });
    const picture = await desk.receive(call.upload, call.headers['content-length']);
    if (!picture.ok) return refused(picture.refusal);
    return database.within(scope, async (tx) => {
      // Under the seminar's lock: forty phones that send together do not pass the limit together.
      await findSeminarOfRoom(tx, scope, { room, forUpdate: true });
      const key = { seminar: found.id, photo: call.query.id };
      const before = await repo.findPhoto(tx, scope, key);
      if (before !== null) return before.author === hand.member ? before : refused(GONE);
      const counts = await repo.countPhotos(tx, scope, { seminar: found.id, author: hand.member });
      if (counts.all >= MOST) return refused({ code: 'photo-too-many', data: { max: MOST } });
      if (!hand.isStaff && counts.own >= MOST_OF_ONE) {
        return refused({ code: 'photo-too-many-yours', data: { max: MOST_OF_ONE } });
      }
      const { activity = null, sheet = null } = call.query;
      const made = { ...key, activity, sheet, author: hand.member, credit: null, at: new Date(call.now) };
      const kept = await repo.insertPhoto(tx, scope, { ...made, picture: picture.value });
      return (kept ? await repo.findPhoto(tx, scope, key) : null) ?? refused(GONE);
    });
  });
}

function createReadHandlers({ database }: SeminarParts): readonly Handler[] {
  return [
    handle(contract.listPhotos, async (call) => {
      const scope = scopeOf(call);
      return database.within(scope, async (tx) => {
        const seminar = await findSeminarOfRoom(tx, scope, call.params);
        return seminar === null
          ? refused(NO_ROOM)
          : { photos: await repo.listPhotos(tx, scope, { seminar: seminar.id }) };
      });
    }),
    handle(contract.getPhoto, async (call) => {
      const scope = scopeOf(call);
      const { photo, size } = call.params;
      const body = await database.within(scope, async (tx) => {
        const seminar = await findSeminarOfRoom(tx, scope, call.params);
        return seminar === null ? null : repo.getImage(tx, scope, { seminar: seminar.id, photo, size });
      });
      if (body === null) return refused(GONE);
      return {
        kind: 'file',
        contentType: 'image/jpeg',
        fileName: `${photo}-${size}.jpg`,
        inline: true,
        body,
        isForeign: true,
        keepSeconds: KEEP_SECONDS,
      };
    }),
  ];
}

type AuthorCall = Pick<Call, 'scope' | 'seat' | 'account'> & {
  readonly params: { readonly room: string; readonly photo: string };
  readonly query: { readonly as?: 'seat' | 'account' | undefined };
};

function createAuthorHandlers({ database, engine }: SeminarParts): readonly Handler[] {
  const touch = async (
    call: AuthorCall,
    work: (tx: Parameters<typeof repo.findPhoto>[0], key: repo.PhotoKey) => Promise<contract.Photo>,
  ) => {
    const scope = scopeOf(call);
    const { room, photo } = call.params;
    const isSeminar = await database.within(scope, (tx) => findSeminarOfRoom(tx, scope, { room }));
    if (isSeminar === null) return refused(NO_ROOM);
    const hand: Hand = await findHand(engine, call, room);
    return database.within(scope, async (tx) => {
      const key = { seminar: isSeminar.id, photo };
      const found = await repo.findPhoto(tx, scope, key);
      if (found === null) return refused(GONE);
      if (!hand.isStaff && found.author !== hand.member) return refused({ code: 'photo-not-yours' });
      return work(tx, key);
    });
  };
  return [
    handle(contract.updatePhoto, (call) =>
      touch(call, async (tx, key) => {
        const scope = scopeOf(call);
        const { caption, credit, ...rest } = call.body;
        const words = {
          ...rest,
          ...(caption === undefined ? {} : { caption: cleanText(caption) }),
          ...(credit === undefined ? {} : { credit: credit === null ? null : cleanText(credit) }),
        };
        await repo.updatePhoto(tx, scope, { key, words });
        const changed = await repo.findPhoto(tx, scope, key);
        if (changed === null) throw new Error('seminar/updatePhoto: a photo left during its own correction');
        return changed;
      }),
    ),
    handle(contract.removePhoto, async (call) => {
      const scope = scopeOf(call);
      const done = await touch(call, async (tx, key) => {
        const found = await repo.findPhoto(tx, scope, key);
        if (found === null) throw new Error('seminar/removePhoto: a photo left before its removal');
        await repo.removePhoto(tx, scope, key);
        return found;
      });
      return 'refusal' in done ? done : { removed: true };
    }),
  ];
}
