// Sends a photo to the room and says where it is shown; light enough for the phones' page.
import type { PhotoHand } from '../../../workshop/web/participant/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

/** Where photos go, from which chair, and about what. */
export interface PhotoPlace {
  readonly space: string;
  readonly room: string;
  readonly as: 'seat' | 'account';
  /** The step of the agenda it documents; null for a sheet of the hall itself. */
  readonly activity: string | null;
  /** The sheet of paper it shows, by the name its reference gives. */
  readonly sheet?: string;
}

/** What may be said of a photo when it is sent; all of it can be corrected later. */
export interface PhotoWords {
  readonly caption?: string;
  readonly credit?: string | null;
  /** The people one can recognise agree to its being printed. */
  readonly peopleAgreed?: boolean;
}

/** Sent, under this identifier; or not, and why. */
export type PhotoOutcome = Awaited<ReturnType<PhotoHand['send']>>;

/** The hand that methods know, and what it can say besides. `file` is best made light before; it is never kept twice. */
export interface SeminarPhotoHand extends PhotoHand {
  send(file: Blob, said?: PhotoWords): Promise<PhotoOutcome>;
}

/** What the hand stands on. */
export interface PhotoTools {
  readonly reach?: typeof fetch;
  readonly createId?: () => string;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

const TRIES = 4;
const FIRST_WAIT_MS = 1_500;

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

type Answer = 'done' | 'again' | 'foreign' | { readonly sentence: string };

async function readAnswer(answer: Response): Promise<Answer> {
  const type = answer.headers.get('content-type') ?? '';
  if (!type.includes('json')) return 'foreign';
  if (answer.ok) return 'done';
  const { detail } = (await answer.json()) as { readonly detail?: unknown };
  // Too many at once, or the database away for a moment: the same photo goes again by itself.
  return answer.status === 503 ? 'again' : { sentence: typeof detail === 'string' ? detail : '' };
}

/** Makes the hand of one activity. */
export function createPhotoHand(place: PhotoPlace, tools: PhotoTools = {}): SeminarPhotoHand {
  const { reach = fetch, createId = () => crypto.randomUUID(), wait = pause } = tools;
  const base = `/api/spaces/${place.space}/rooms/${place.room}/photos`;
  const call = async (address: string, request: RequestInit): Promise<PhotoOutcome['ok'] | string> => {
    let last: Answer = 'again';
    for (let turn = 0; turn < TRIES; turn += 1) {
      if (turn > 0) await wait(FIRST_WAIT_MS * 2 ** (turn - 1));
      last = await reach(address, { ...request, redirect: 'manual' }).then(
        readAnswer,
        () => 'again' as const,
      );
      if (last !== 'again') break;
    }
    if (last === 'done') return true;
    if (typeof last === 'object') return last.sentence;
    const words = document.documentElement.lang.startsWith('en') ? en : fr;
    return last === 'foreign' ? words.foreign : words.unreachable;
  };
  return {
    send: async (file, said) => {
      const id = createId();
      const query = new URLSearchParams({ id, as: place.as });
      if (place.activity !== null) query.set('activity', place.activity);
      if (place.sheet !== undefined) query.set('sheet', place.sheet);
      const sent = await call(`${base}?${query}`, {
        method: 'POST',
        headers: { 'content-type': 'application/octet-stream', accept: 'application/json' },
        body: file,
      });
      if (sent !== true) return { ok: false, sentence: String(sent) };
      if (said !== undefined) {
        const told = await call(`${base}/${id}?as=${place.as}`, {
          method: 'PATCH',
          headers: { 'content-type': 'application/json', accept: 'application/json' },
          body: JSON.stringify(said),
        });
        if (told !== true) return { ok: false, sentence: String(told) };
      }
      return { ok: true, photo: id };
    },
    address: (photo, size) => `${base}/${photo}/${size}`,
  };
}

/** The hands of a room, one per activity, the same at each call. */
export function createPhotoHands(place: Omit<PhotoPlace, 'activity'>): (activity: string) => PhotoHand {
  const hands = new Map<string, PhotoHand>();
  return (activity) => {
    const hand = hands.get(activity) ?? createPhotoHand({ ...place, activity });
    hands.set(activity, hand);
    return hand;
  };
}
