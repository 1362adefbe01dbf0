// What was typed about one photograph and is not saved yet; only what changed is sent.
import { useState } from 'react';
import { useChange } from '../../../../../platform/web/index.js';
import { type Photo, type PhotoWords, updatePhoto } from '../../../contract/photo.js';
import { parseCredit } from './standing.js';

/** The room that holds photographs, and the space it is run from. */
export interface PhotoRoom {
  readonly space: string;
  readonly room: string;
}

interface Typed {
  readonly caption?: string;
  readonly credit?: string;
  readonly peopleAgreed?: boolean;
}

function listChanges(photo: Photo, typed: Typed): PhotoWords {
  const caption = typed.caption?.trim() ?? photo.caption;
  const credit = typed.credit === undefined ? photo.credit : parseCredit(typed.credit);
  const peopleAgreed = typed.peopleAgreed ?? photo.peopleAgreed;
  return {
    ...(caption !== photo.caption && { caption }),
    ...(credit !== photo.credit && { credit }),
    ...(peopleAgreed !== photo.peopleAgreed && { peopleAgreed }),
  };
}

/** The draft of one photograph; `save` gives it as kept, null when nothing was to be sent or it was refused. */
export function usePhotoDraft({ space, room }: PhotoRoom, photo: Photo) {
  const [typed, setTyped] = useState<Typed>({});
  const change = useChange(updatePhoto);
  const changes = listChanges(photo, typed);
  const isChanged = Object.keys(changes).length > 0;
  const save = async (): Promise<Photo | null> => {
    const params = { space, room, photo: photo.id };
    const kept = await change.run({ params, query: {}, body: changes }).catch(() => null);
    // What was typed while it travelled stays.
    if (kept !== null) setTyped((now) => (now === typed ? {} : now));
    return kept;
  };
  return {
    caption: typed.caption ?? photo.caption,
    credit: typed.credit ?? photo.credit ?? '',
    peopleAgreed: typed.peopleAgreed ?? photo.peopleAgreed,
    change: (words: Typed) => setTyped((now) => ({ ...now, ...words })),
    isChanged,
    isSaving: change.isRunning,
    problem: change.problem,
    save,
  };
}
