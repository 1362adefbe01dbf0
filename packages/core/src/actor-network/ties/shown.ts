// Ties of persons that both ends chose to show: two wishes make one tie, one wish makes nothing and dies without a trace (§6).
import { countDays } from './act.js';

/** Somebody wishes that their tie with somebody else be shown. */
export interface ShownWish {
  readonly from: string;
  readonly to: string;
  /** The day it was made, `YYYY-MM-DD`. */
  readonly day: string;
}

/** A tie that both accepted to show, since the day of the second wish. */
export interface ShownTie {
  readonly a: string;
  readonly b: string;
  readonly since: string;
}

/** A wish without an answer lapses after this many days. */
export const WISH_DAYS = 30;

/** Pairs that wished for each other; a wish towards oneself is nothing. */
export function listShownTies(wishes: readonly ShownWish[]): readonly ShownTie[] {
  const made = new Map(wishes.map((wish) => [`${wish.from} ${wish.to}`, wish.day]));
  return wishes.flatMap(({ from, to, day }) => {
    const back = made.get(`${to} ${from}`);
    if (back === undefined || from >= to) return [];
    return [{ a: from, b: to, since: day > back ? day : back }];
  });
}

/** What one person is told: whom they wait for, who waits for them, and the ties shown; lapsed wishes are not there. */
export interface OwnShown {
  readonly shown: readonly string[];
  readonly asked: readonly string[];
  readonly asking: readonly string[];
}

/** Reads the wishes from one end. */
export function readOwnShown(wishes: readonly ShownWish[], self: string, today: string): OwnShown {
  const shown = listShownTies(wishes).flatMap(({ a, b }) => (a === self ? [b] : b === self ? [a] : []));
  const waits = wishes.filter(
    (wish) => !shown.includes(wish.from === self ? wish.to : wish.from) && !isLapsed(wish, today),
  );
  return {
    shown,
    asked: waits.filter(({ from }) => from === self).map(({ to }) => to),
    asking: waits.filter(({ to }) => to === self).map(({ from }) => from),
  };
}

/** True when nobody answered in time. */
export function isLapsed(wish: ShownWish, today: string): boolean {
  return countDays(today) - countDays(wish.day) > WISH_DAYS;
}
