// SQL of photos: what is known of each, and apart from it the two sizes of its picture.
import { and, asc, count, eq, inArray, isNotNull, or, sql } from 'drizzle-orm';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { Picture } from '../../../../platform/server/picture/index.js';
import type { Photo, PhotoWords } from '../../contract/photo.js';
import { seminarPhoto, seminarPhotoImage } from '../tables.js';

/** A photo of a seminar. */
export interface PhotoKey {
  readonly seminar: string;
  readonly photo: string;
}

/** A photo that just came in. */
export interface NewPhoto extends PhotoKey {
  readonly activity: string | null;
  readonly sheet: string | null;
  readonly author: string;
  readonly credit: string | null;
  readonly at: Date;
  readonly picture: Picture;
}

function isOf(scope: TenantScope, seminar: string) {
  return and(eq(seminarPhoto.spaceId, scope.space), eq(seminarPhoto.seminarId, seminar));
}

function isThis(scope: TenantScope, key: PhotoKey) {
  return and(isOf(scope, key.seminar), eq(seminarPhoto.id, key.photo));
}

function selectPhotos(tx: Tx, where: ReturnType<typeof isOf>) {
  return tx
    .select({
      photo: seminarPhoto,
      width: seminarPhotoImage.width,
      height: seminarPhotoImage.height,
    })
    .from(seminarPhoto)
    .innerJoin(
      seminarPhotoImage,
      and(
        eq(seminarPhotoImage.spaceId, seminarPhoto.spaceId),
        eq(seminarPhotoImage.photoId, seminarPhoto.id),
        eq(seminarPhotoImage.size, 'large'),
      ),
    )
    .where(where)
    .orderBy(asc(seminarPhoto.sentAt), asc(seminarPhoto.id));
}

type PhotoRow = Awaited<ReturnType<typeof selectPhotos>>[number];

function readPhoto({ photo, width, height }: PhotoRow): Photo {
  return {
    id: photo.id,
    activity: photo.activity,
    sheet: photo.sheet,
    author: photo.authorId,
    caption: photo.caption,
    credit: photo.credit,
    peopleAgreed: photo.peopleAgreed,
    sentAt: photo.sentAt.toISOString(),
    width,
    height,
  };
}

/** The photos of a seminar in the order they came; of one sheet of paper, when asked. */
export async function listPhotos(
  tx: Tx,
  scope: TenantScope,
  find: { readonly seminar: string; readonly sheet?: string },
): Promise<readonly Photo[]> {
  const all = isOf(scope, find.seminar);
  const rows = await selectPhotos(
    tx,
    find.sheet === undefined ? all : and(all, eq(seminarPhoto.sheet, find.sheet)),
  );
  return rows.map(readPhoto);
}

/** One photo; null when it is not of this seminar. */
export async function findPhoto(tx: Tx, scope: TenantScope, key: PhotoKey): Promise<Photo | null> {
  const [row] = await selectPhotos(tx, isThis(scope, key));
  return row === undefined ? null : readPhoto(row);
}

/** How many photos a seminar has, and how many of them a seat sent. */
export async function countPhotos(
  tx: Tx,
  scope: TenantScope,
  of: { readonly seminar: string; readonly author: string },
): Promise<{ readonly all: number; readonly own: number }> {
  const all = isOf(scope, of.seminar);
  const [every] = await tx.select({ photos: count() }).from(seminarPhoto).where(all);
  const own = and(all, eq(seminarPhoto.authorId, of.author));
  const [mine] = await tx.select({ photos: count() }).from(seminarPhoto).where(own);
  return { all: every?.photos ?? 0, own: mine?.photos ?? 0 };
}

/** Keeps a photo; false when another of the space bears its identifier. */
export async function insertPhoto(tx: Tx, scope: TenantScope, made: NewPhoto): Promise<boolean> {
  const { spaceId, photoId } = { spaceId: scope.space, photoId: made.photo };
  const kept = await tx
    .insert(seminarPhoto)
    .values({
      spaceId,
      seminarId: made.seminar,
      id: photoId,
      activity: made.activity,
      sheet: made.sheet,
      authorId: made.author,
      caption: '',
      credit: made.credit,
      peopleAgreed: false,
      sentAt: made.at,
    })
    .onConflictDoNothing()
    .returning({ id: seminarPhoto.id });
  if (kept.length === 0) return false;
  const sizes = (['large', 'small'] as const).map((size) => ({
    spaceId,
    photoId,
    size,
    ...made.picture[size],
  }));
  await tx.insert(seminarPhotoImage).values(sizes);
  return true;
}

/** Corrects what is said of a photo. */
export async function updatePhoto(
  tx: Tx,
  scope: TenantScope,
  change: { readonly key: PhotoKey; readonly words: PhotoWords },
): Promise<void> {
  const { credit, ...words } = change.words;
  const set = credit === undefined ? words : { ...words, credit: credit === '' ? null : credit };
  if (Object.keys(set).length === 0) return;
  await tx.update(seminarPhoto).set(set).where(isThis(scope, change.key));
}

/** Somebody whose name leaves: what they were called, and the seats they sent photos from. */
export interface CreditName {
  readonly names: readonly string[];
  readonly seats: readonly string[];
}

const escapeName = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Holds these words, whole, whatever the capitals. */
const holdsWords = (words: string) =>
  sql`${seminarPhoto.credit} ~* ${`(^|[^[:alnum:]])${escapeName(words)}($|[^[:alnum:]])`}`;

/**
 * Empties the credits that name somebody: on their own photos those that hold a word of their name, on others' those that
 * hold the whole of it, when it is of several words; a first name alone may be somebody else's.
 */
export async function eraseCredits(tx: Tx, scope: TenantScope, { names, seats }: CreditName): Promise<void> {
  const whole = [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '');
  const words = [...new Set(whole.flatMap((name) => name.split(/[\s,]+/)))].filter(
    ({ length }) => length > 1,
  );
  const own = seats.length === 0 ? sql`false` : inArray(seminarPhoto.authorId, [...seats]);
  const named = [
    ...whole.filter((name) => /\s/.test(name)).map(holdsWords),
    ...words.map((word) => and(own, holdsWords(word))),
  ];
  if (named.length === 0) return;
  const here = and(eq(seminarPhoto.spaceId, scope.space), isNotNull(seminarPhoto.credit));
  await tx
    .update(seminarPhoto)
    .set({ credit: null })
    .where(and(here, or(...named)));
}

/** Takes a photo away, bytes included. */
export async function removePhoto(tx: Tx, scope: TenantScope, key: PhotoKey): Promise<void> {
  await tx.delete(seminarPhoto).where(isThis(scope, key));
}

/** The bytes of one size; null when there is no such photo here. */
export async function getImage(
  tx: Tx,
  scope: TenantScope,
  find: PhotoKey & { readonly size: 'small' | 'large' },
): Promise<Buffer | null> {
  const [row] = await tx
    .select({ bytes: seminarPhotoImage.bytes })
    .from(seminarPhotoImage)
    .innerJoin(
      seminarPhoto,
      and(
        eq(seminarPhoto.spaceId, seminarPhotoImage.spaceId),
        eq(seminarPhoto.id, seminarPhotoImage.photoId),
      ),
    )
    .where(and(isThis(scope, find), eq(seminarPhotoImage.size, find.size)));
  return row?.bytes ?? null;
}

/** The bytes of several photos in one size, by identifier. */
export async function listImages(
  tx: Tx,
  scope: TenantScope,
  find: { readonly photos: readonly string[]; readonly size: 'small' | 'large' },
): Promise<ReadonlyMap<string, Buffer>> {
  if (find.photos.length === 0) return new Map();
  const rows = await tx
    .select({ id: seminarPhotoImage.photoId, bytes: seminarPhotoImage.bytes })
    .from(seminarPhotoImage)
    .where(
      and(
        eq(seminarPhotoImage.spaceId, scope.space),
        eq(seminarPhotoImage.size, find.size),
        inArray(seminarPhotoImage.photoId, [...find.photos]),
      ),
    );
  return new Map(rows.map((row) => [row.id, row.bytes]));
}

/** Photos of a seminar whose picture is here, in both sizes. */
export async function listWholePhotos(
  tx: Tx,
  scope: TenantScope,
  seminar: string,
): Promise<readonly string[]> {
  const rows = await tx
    .select({ id: seminarPhoto.id })
    .from(seminarPhoto)
    .innerJoin(
      seminarPhotoImage,
      and(
        eq(seminarPhotoImage.spaceId, seminarPhoto.spaceId),
        eq(seminarPhotoImage.photoId, seminarPhoto.id),
      ),
    )
    .where(isOf(scope, seminar))
    .groupBy(seminarPhoto.id)
    .having(sql`count(*) = 2`)
    .orderBy(asc(seminarPhoto.id));
  return rows.map(({ id }) => id);
}

/** Writes what another server knows of photos; pictures follow. */
export async function upsertFacts(
  tx: Tx,
  scope: TenantScope,
  given: { readonly seminar: string; readonly photos: readonly Photo[] },
): Promise<void> {
  for (const { id, author, sentAt, activity, sheet, caption, credit, peopleAgreed } of given.photos) {
    const words = { activity, sheet, caption, credit, peopleAgreed };
    const place = { spaceId: scope.space, seminarId: given.seminar, id };
    await tx
      .insert(seminarPhoto)
      .values({ ...place, ...words, authorId: author, sentAt: new Date(sentAt) })
      .onConflictDoUpdate({
        target: [seminarPhoto.spaceId, seminarPhoto.id],
        set: words,
        setWhere: eq(seminarPhoto.seminarId, given.seminar),
      });
  }
}

/** Gives a photo its picture; false when nothing was said of it before. */
export async function upsertImages(
  tx: Tx,
  scope: TenantScope,
  given: PhotoKey & { readonly picture: Picture },
): Promise<boolean> {
  const [known] = await tx.select({ id: seminarPhoto.id }).from(seminarPhoto).where(isThis(scope, given));
  if (known === undefined) return false;
  const place = { spaceId: scope.space, photoId: given.photo };
  const sizes = (['large', 'small'] as const).map((size) => ({ ...place, size, ...given.picture[size] }));
  await tx.insert(seminarPhotoImage).values(sizes).onConflictDoNothing();
  return true;
}
