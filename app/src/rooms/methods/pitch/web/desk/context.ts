// What every part of an organiser's screen needs at hand: the activity, its people, the words.
import type { Elector, PitchState } from '@trame/core/methods/pitch';
import { createContext, useContext } from 'react';
import { formatSentence } from '../../../../../design/index.js';
import { useCopy } from '../../../../../platform/web/index.js';
import type { RosterPerson } from '../../../../workshop/web/index.js';
import type { PitchOrganiserProps } from '../activity.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

const DeskContext = createContext<PitchOrganiserProps | null>(null);

/** Gives the activity to everything inside. */
export const DeskProvider = DeskContext.Provider;

/** The activity around. */
export function useDesk(): PitchOrganiserProps {
  const props = useContext(DeskContext);
  if (props === null) throw new Error('pitch/useDesk: outside of its provider');
  return props;
}

/** The words of organisers' screens in the reader's language. */
export function useWords(): Copy {
  return useCopy({ fr, en });
}

/** Everybody the console knows, with every identifier of theirs and their college, for the count alone. */
export function listElectors({
  people,
  nameFamily = (family) => family,
}: Pick<PitchOrganiserProps, 'people' | 'nameFamily'>): readonly Elector[] {
  return people.map(({ id, member, family }) => ({
    ids: member === null || member === id ? [id] : [id, member],
    college: family === null ? null : nameFamily(family),
  }));
}

/** Somebody's name to pick them by; a rank for whoever gave none. */
export function nameInList(person: RosterPerson, rank: number, words: Copy['paper']): string {
  const name = person.name ?? formatSentence(words.unnamed, { number: rank + 1 });
  return person.organisation === null ? name : `${name}, ${person.organisation}`;
}

/** Whether anybody's ballot under one of these identifiers is in. */
export function hasVoted(vote: PitchState['votes'][number], { id, member }: RosterPerson): boolean {
  return vote.voters.some((voter) => voter.id === id || voter.id === member);
}
