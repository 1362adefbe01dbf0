// What the months say of each action: answers, silences shown as silences, hands that are up.
import type { Progress } from '../sheet-part/progress.js';
import type { PulseAnswer, PulseState } from './answer.js';
import { raisesHand } from './answer.js';
import { isAskedMonth } from './calendar.js';

/** One month of one action: what was answered, silence, or nobody asked. */
export interface MonthMark {
  readonly month: string;
  /** `silent`: asked and not answered. `not-asked`: August, or nobody to ask that month. */
  readonly mark: PulseState | 'silent' | 'not-asked';
  readonly line: string | null;
}

/** The months of one action. */
export interface ActionPulse {
  readonly actionId: string;
  readonly months: readonly MonthMark[];
  /** Months asked in a row without an answer, up to the last one; never a judgement on somebody. */
  readonly silence: number;
  /** The last answer, whatever its month. */
  readonly last: PulseAnswer | null;
}

/** The worst of several answers of one month comes first: a blocked pilot is not hidden by a colleague on track. */
const WEIGHT: Readonly<Record<PulseState, number>> = { 'need-help': 3, blocked: 2, late: 1, 'on-track': 0 };

function findAnswer(answers: readonly PulseAnswer[], month: string): PulseAnswer | null {
  const own = answers.filter((answer) => answer.month === month);
  return own.toSorted((a, b) => WEIGHT[b.state] - WEIGHT[a.state])[0] ?? null;
}

/**
 * Reads the months of each action. `asked` says the months in which each action's pilots were written to; a month
 * asked and not answered is silence, and stays silence.
 */
export function readPulse(given: {
  readonly actionIds: readonly string[];
  readonly answers: readonly PulseAnswer[];
  readonly months: readonly string[];
  readonly asked: ReadonlyMap<string, ReadonlySet<string>>;
}): readonly ActionPulse[] {
  return given.actionIds.map((actionId) => {
    const own = given.answers.filter((answer) => answer.actionId === actionId);
    const months = given.months.map((month): MonthMark => {
      const answer = findAnswer(own, month);
      if (answer !== null) return { month, mark: answer.state, line: answer.line };
      const wasAsked = isAskedMonth(month) && given.asked.get(actionId)?.has(month) === true;
      return { month, mark: wasAsked ? 'silent' : 'not-asked', line: null };
    });
    const asked = months.filter(({ mark }) => mark !== 'not-asked');
    const spoke = asked.findLastIndex(({ mark }) => mark !== 'silent');
    const last = own.toSorted((a, b) => a.month.localeCompare(b.month)).at(-1) ?? null;
    return { actionId, months, silence: asked.length - 1 - spoke, last: findAnswer(own, last?.month ?? '') };
  });
}

/** A hand that is up: whose action, since when, and to whom it speaks. */
export interface RaisedHand {
  readonly actionId: string;
  readonly state: PulseState;
  readonly line: string | null;
  readonly to: string;
  readonly since: string;
}

/** Hands up, the oldest first: a hand goes down with the next answer of the same pilot that raises none. */
export function listRaisedHands(answers: readonly PulseAnswer[]): readonly RaisedHand[] {
  const byPilot = new Map<string, PulseAnswer[]>();
  for (const answer of answers.toSorted((a, b) => a.month.localeCompare(b.month))) {
    const key = `${answer.actionId} ${answer.correspondentId}`;
    byPilot.set(key, [...(byPilot.get(key) ?? []), answer]);
  }
  const hands = [...byPilot.values()].flatMap((own): readonly RaisedHand[] => {
    const last = own.at(-1);
    if (last === undefined || !raisesHand(last.state) || last.helpFrom === null) return [];
    const calm = own.findLastIndex(({ state }) => !raisesHand(state));
    const { actionId, state, line, helpFrom, on } = last;
    return [{ actionId, state, line, to: helpFrom, since: own[calm + 1]?.on ?? on }];
  });
  return hands.toSorted((a, b) => a.since.localeCompare(b.since));
}

/** An action as far as its call for help goes. */
export interface AskingAction {
  readonly id: string;
  readonly details: {
    readonly progress: Pick<Progress, 'status' | 'help'>;
    readonly ending: unknown;
  };
}

/** Hands up in the months, and those that a sheet alone bears: a call for help is seen wherever it was written. */
export function listHandsUp(
  answers: readonly PulseAnswer[],
  actions: readonly AskingAction[],
): readonly RaisedHand[] {
  const told = listRaisedHands(answers);
  const known = new Set(told.map(({ actionId }) => actionId));
  const written = actions.flatMap(({ id, details }): readonly RaisedHand[] => {
    const { help, status } = details.progress;
    if (help === null || details.ending !== null || known.has(id)) return [];
    const state = status === 'blocked' ? 'blocked' : 'need-help';
    return [{ actionId: id, state, line: help.text, to: help.to, since: help.since }];
  });
  return [...told, ...written].toSorted((a, b) => a.since.localeCompare(b.since));
}
