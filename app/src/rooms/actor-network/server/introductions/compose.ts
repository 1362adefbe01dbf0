// Puts together what other rooms tell of two sentences and what is kept of who was asked; each reader gets what is theirs to know.
import {
  type AskedIntroduction,
  type IntroductionSide,
  readIntroduction,
  readOwnIntroduction,
  WISH_DAYS,
} from '@trame/core/actor-network';
import type { IntroductionPair, OwnIntroduction } from '../../contract/introductions.js';
import { formatDay } from '../survey/holder.js';
import type { StoredIntroduction } from './introduction.repo.js';
import { keyOf, type PairEnd, type ToldPair } from './source.js';

const DAY = 24 * 3600 * 1000;

/** What core reads of an introduction. */
export function readAsked({ askedOn, ends }: StoredIntroduction): AskedIntroduction {
  return { askedOn, agreedOn: { offer: ends.offer.agreedOn, need: ends.need.agreedOn } };
}

/** The last day on which one may answer. */
export function findLastDay(askedOn: string): string {
  return formatDay(Date.parse(`${askedOn}T00:00:00Z`) + WISH_DAYS * DAY);
}

function describeEnd({ text, person }: PairEnd): IntroductionPair['offer'] {
  return {
    text,
    name: person?.name ?? null,
    organisation: person?.organisationName ?? null,
    family: person?.family ?? null,
  };
}

/** A pair as the team reads it: the same, byte for byte, whatever one end alone answered. */
export function composePair(
  told: ToldPair,
  kept: StoredIntroduction | undefined,
  today: string,
): IntroductionPair {
  const { place, where, day, ends, words, tags, madeInRoom } = told;
  const shared = {
    place,
    where,
    day,
    offer: describeEnd(ends.offer),
    need: describeEnd(ends.need),
    words,
    tags,
  };
  const isNobody = ends.offer.person === null || ends.need.person === null;
  if (kept === undefined || madeInRoom !== null) {
    const standing = madeInRoom !== null ? 'in-room' : isNobody ? 'nobody' : 'free';
    return { ...shared, standing, introduction: null, askedOn: null, until: null, madeOn: madeInRoom };
  }
  const { state, madeOn } = readIntroduction(readAsked(kept), today);
  const until = findLastDay(kept.askedOn);
  return { ...shared, standing: state, introduction: kept.id, askedOn: kept.askedOn, until, madeOn };
}

/** The pair an introduction is about; undefined once one of its sentences was withdrawn or its author left. */
export function findTold(
  pairs: readonly ToldPair[],
  { place, ends }: StoredIntroduction,
): ToldPair | undefined {
  const told = pairs.find((one) => keyOf(one.place) === keyOf(place));
  const isSame =
    told?.ends.offer.person?.id === ends.offer.personId && told?.ends.need.person?.id === ends.need.personId;
  return isSame ? told : undefined;
}

/** What one end reads; null once it lapsed, or when its sentences are no longer there. */
export function composeOwn(
  kept: StoredIntroduction,
  side: IntroductionSide,
  at: { readonly pairs: readonly ToldPair[]; readonly territory: string; readonly today: string },
): OwnIntroduction | null {
  const told = findTold(at.pairs, kept);
  const { state, madeOn, saidYes } = readOwnIntroduction(readAsked(kept), side, at.today);
  if (told === undefined || state === 'lapsed') return null;
  const otherSide = side === 'offer' ? 'need' : 'offer';
  const other = told.ends[otherSide];
  const isMade = state === 'made';
  return {
    introduction: kept.id,
    side,
    territory: at.territory,
    where: told.where,
    day: told.day,
    yours: told.ends[side].text,
    theirs: {
      text: other.text,
      family: other.person?.family ?? null,
      name: isMade ? (other.person?.name ?? null) : null,
      organisation: isMade ? (other.person?.organisationName ?? null) : null,
      contact: isMade ? kept.ends[otherSide].contact : null,
    },
    words: told.words,
    tags: told.tags,
    state,
    saidYes,
    contact: kept.ends[side].contact,
    until: findLastDay(kept.askedOn),
    madeOn,
  };
}
