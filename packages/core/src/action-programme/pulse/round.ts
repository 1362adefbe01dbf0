// The monthly round: who is written to today, once, with one reminder, and never when nobody should be.
import { addDays, isSendingDay, monthOf } from './calendar.js';

/** Somebody who answers for actions, by mail. */
export interface Correspondent {
  readonly id: string;
  /** Actions still under way. */
  readonly actionIds: readonly string[];
}

/** A mail of the round that left. */
export interface PulseMail {
  readonly correspondentId: string;
  readonly month: string;
  readonly kind: 'question' | 'reminder';
  readonly on: string;
}

/** Working order of a round. */
export interface RoundGiven {
  readonly today: string;
  readonly correspondents: readonly Correspondent[];
  readonly sent: readonly PulseMail[];
  readonly answered: readonly {
    readonly actionId: string;
    readonly correspondentId: string;
    readonly month: string;
  }[];
}

/** Days between the question and its only reminder. */
export const REMINDER_DAYS = 7;
/** A question that could not leave before that day of the month waits for the next one. */
const LAST_DAY = 20;

/**
 * The mails to send today: the question from the first sending day of the month, once; a reminder seven days later to
 * whom left an action without answer, once, in the same month. None on weekends, public holidays or in August; run
 * twice on one day, or after days of absence, it asks nobody twice.
 */
export function planRound({ today, correspondents, sent, answered }: RoundGiven): readonly PulseMail[] {
  if (!isSendingDay(today)) return [];
  const month = monthOf(today);
  return correspondents.flatMap(({ id, actionIds }): readonly PulseMail[] => {
    if (actionIds.length === 0) return [];
    const own = sent.filter((mail) => mail.correspondentId === id && mail.month === month);
    const question = own.find(({ kind }) => kind === 'question');
    if (question === undefined) {
      const isLate = Number(today.slice(8)) > LAST_DAY;
      return isLate ? [] : [{ correspondentId: id, month, kind: 'question', on: today }];
    }
    const isReminded = own.some(({ kind }) => kind === 'reminder');
    if (isReminded || today < addDays(question.on, REMINDER_DAYS)) return [];
    const isSilent = actionIds.some(
      (actionId) =>
        !answered.some(
          (one) => one.actionId === actionId && one.correspondentId === id && one.month === month,
        ),
    );
    return isSilent ? [{ correspondentId: id, month, kind: 'reminder', on: today }] : [];
  });
}
