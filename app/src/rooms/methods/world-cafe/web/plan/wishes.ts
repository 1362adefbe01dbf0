// What the facilitator asks of the plan, by identifier of the roster: kept in this tab alone, never sent to the room.
import {
  countWishes,
  listBrokenWishes,
  type PairWishes,
  type RotationPlan,
} from '@trame/core/methods/world-cafe';
import type { Person } from '@trame/core/workshop';
import { useState } from 'react';
import { formatSentence } from '../../../../../design/index.js';
import { isThatPerson, type RosterPerson } from '../../../../workshop/web/index.js';

/** Two people of the roster to part, or to seat together. */
export interface Wish {
  readonly kind: 'apart' | 'together';
  readonly pair: readonly [string, string];
}

/** Whether two wishes are about the same two people. */
export function isSamePair({ pair: [a, b] }: Wish, { pair: [c, d] }: Wish): boolean {
  return (a === c && b === d) || (a === d && b === c);
}

function readKept(key: string): readonly Wish[] {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? '[]') as readonly Wish[];
  } catch {
    return [];
  }
}

function keep(key: string, wishes: readonly Wish[]): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(wishes));
  } catch {
    // A browser that keeps nothing: the wishes last as long as the page.
  }
}

/** The wishes of an activity, which survive a reload of the tab. */
export function useWishes(activity: string): readonly [readonly Wish[], (next: readonly Wish[]) => void] {
  const key = `trame-wishes-${activity}`;
  const [wishes, setWishes] = useState(() => readKept(key));
  const change = (next: readonly Wish[]) => {
    setWishes(next);
    keep(key, next);
  };
  return [wishes, change];
}

/** The wishes that concern these people, by their ranks; one about somebody who is not among them waits. */
export function rankWishes(
  people: readonly Person[],
  roster: readonly RosterPerson[],
  wishes: readonly Wish[],
): PairWishes {
  const rankOf = (id: string): number => {
    const listed = roster.find((one) => one.id === id);
    return listed === undefined ? -1 : people.findIndex((person) => isThatPerson(person, listed));
  };
  const list = (kind: Wish['kind']) =>
    wishes
      .filter((wish) => wish.kind === kind)
      .map(({ pair: [one, other] }) => [rankOf(one), rankOf(other)] as const)
      .filter((ranks) => Math.min(...ranks) >= 0);
  return { apart: list('apart'), together: list('together') };
}

/** The words of one wish. */
export interface WishWords {
  readonly apartOf: string;
  readonly togetherOf: string;
}

/** A wish in words, from the names of the two. */
export function nameWish(
  kind: Wish['kind'],
  [one = '', other = '']: readonly string[],
  words: WishWords,
): string {
  return formatSentence(kind === 'apart' ? words.apartOf : words.togetherOf, { one, other });
}

/** Wishes about people known by rank, in one line. */
export function nameWishes(
  { apart, together }: PairWishes,
  callRank: (rank: number) => string,
  words: WishWords,
): string {
  return [
    ...apart.map((pair) => nameWish('apart', pair.map(callRank), words)),
    ...together.map((pair) => nameWish('together', pair.map(callRank), words)),
  ].join('\u202f; ');
}

/** Words of what a plan does with wishes. */
export interface KeptWords extends WishWords {
  readonly kept: string;
  readonly allKept: string;
  readonly broken: string;
}

/** How wishes are told: their words, and the name of a rank. */
export interface WishTelling {
  readonly words: KeptWords;
  readonly callRank: (rank: number) => string;
}

/** What a plan does with the wishes, in one sentence; null without a wish. */
export function tellWishes(
  { rounds }: RotationPlan,
  wishes: PairWishes,
  { words, callRank }: WishTelling,
): string | null {
  const count = countWishes(wishes);
  const broken = listBrokenWishes(rounds, wishes);
  if (count === 0) return null;
  if (countWishes(broken) > 0)
    return formatSentence(words.broken, { pairs: nameWishes(broken, callRank, words) });
  return count === 1 ? words.kept : formatSentence(words.allKept, { count });
}
