// An introduction is made by two yeses, each asked apart; a no is written nowhere, and one yes alone dies without a trace (R105, R113).

import { countDays } from './act.js';
import { WISH_DAYS } from './shown.js';

/** The two ends of an introduction: who brings (`offer`), who expects (`need`) (R113). */
export const introductionSides = ['offer', 'need'] as const;

/** One end of an introduction. */
export type IntroductionSide = (typeof introductionSides)[number];

/** An introduction put to two people, with the day of each yes. There is no place for a no: nothing can leak what is not kept. */
export interface AskedIntroduction {
  /** The day it was put to both, `YYYY-MM-DD`. */
  readonly askedOn: string;
  /** The day each end said yes, `YYYY-MM-DD`; null without a yes, whatever the reason. */
  readonly agreedOn: Readonly<Record<IntroductionSide, string | null>>;
}

/** Where an introduction stands for whoever put it: waited for, made by two yeses, or lapsed. */
export type IntroductionState = 'asked' | 'made' | 'lapsed';

/** What may be told to anybody: the state, and the day it was made, `YYYY-MM-DD`; null unless `made`. */
export interface IntroductionReading {
  readonly state: IntroductionState;
  readonly madeOn: string | null;
}

/**
 * What may be told of an introduction on `today` (`YYYY-MM-DD`), to whoever put it and to everybody else: it is made from the
 * day of the second yes, and stays so; without two yeses it waits `WISH_DAYS` (30) days, then lapses. A yes alone, a no and a
 * silence read the same, so that nobody learns who refused (R113).
 *
 * @example readIntroduction({ askedOn: '2027-03-23', agreedOn: { offer: '2027-03-24', need: null } }, '2027-03-25').state // 'asked'
 */
export function readIntroduction(
  { askedOn, agreedOn }: AskedIntroduction,
  today: string,
): IntroductionReading {
  const { offer, need } = agreedOn;
  if (offer !== null && need !== null) return { state: 'made', madeOn: offer > need ? offer : need };
  const isLate = countDays(today) - countDays(askedOn) > WISH_DAYS;
  return { state: isLate ? 'lapsed' : 'asked', madeOn: null };
}

/**
 * What one end is told on `today`: where the introduction stands, and whether they themselves said yes. It does not depend on
 * the other end's answer until both said yes.
 */
export function readOwnIntroduction(
  asked: AskedIntroduction,
  side: IntroductionSide,
  today: string,
): IntroductionReading & { readonly saidYes: boolean } {
  return { ...readIntroduction(asked, today), saidYes: asked.agreedOn[side] !== null };
}

/** An answer of one end: which, yes or no, and the day it is given, `YYYY-MM-DD`. */
export interface IntroductionAnswer {
  readonly side: IntroductionSide;
  readonly agrees: boolean;
  readonly day: string;
}

/**
 * The introduction after an answer. A yes keeps its first day; a no only takes back one's own yes, before or after the
 * introduction was made, and leaves nothing else. Null when it has lapsed: too late to answer.
 */
export function answerIntroduction(
  asked: AskedIntroduction,
  { side, agrees, day }: IntroductionAnswer,
): AskedIntroduction | null {
  if (readIntroduction(asked, day).state === 'lapsed') return null;
  const said = agrees ? (asked.agreedOn[side] ?? day) : null;
  return { ...asked, agreedOn: { ...asked.agreedOn, [side]: said } };
}
