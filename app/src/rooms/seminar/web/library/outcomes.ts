// What one may want to obtain, in the order of the four phases, and the kinds of harvest that say it was obtained.
import type { PhaseId } from '@trame/core/seminar';
import type { AnyMethod, HarvestKind } from '@trame/core/workshop';

/** A wish, in the words of whoever prepares a half-day. */
export type OutcomeId =
  | 'expectations'
  | 'rules'
  | 'attachment'
  | 'reciprocity'
  | 'challenges'
  | 'assets'
  | 'ideas'
  | 'solutions'
  | 'levers'
  | 'changes'
  | 'proposals'
  | 'visions'
  | 'commitments';

export interface Outcome {
  readonly id: OutcomeId;
  readonly phase: PhaseId;
  readonly kinds: readonly HarvestKind[];
}

export const OUTCOMES: readonly Outcome[] = [
  { id: 'expectations', phase: 'motive', kinds: ['expectation'] },
  { id: 'attachment', phase: 'motive', kinds: ['attachment'] },
  { id: 'rules', phase: 'motive', kinds: ['rule'] },
  { id: 'reciprocity', phase: 'motive', kinds: ['offer', 'need'] },
  { id: 'challenges', phase: 'scan', kinds: ['challenge'] },
  { id: 'assets', phase: 'scan', kinds: ['asset'] },
  { id: 'ideas', phase: 'focus', kinds: ['idea'] },
  { id: 'solutions', phase: 'focus', kinds: ['solution'] },
  { id: 'levers', phase: 'focus', kinds: ['obstacle', 'lever'] },
  { id: 'changes', phase: 'focus', kinds: ['change'] },
  { id: 'proposals', phase: 'focus', kinds: ['proposal'] },
  { id: 'visions', phase: 'act', kinds: ['vision'] },
  { id: 'commitments', phase: 'act', kinds: ['commitment'] },
];

/** The methods that leave what is wanted; those that leave all of it first, then in the order of the house. */
export function listMethodsFor(outcome: Outcome, methods: readonly AnyMethod[]): readonly AnyMethod[] {
  const count = ({ leaves }: AnyMethod) => outcome.kinds.filter((kind) => leaves.includes(kind)).length;
  return methods.filter((method) => count(method) > 0).sort((a, b) => count(b) - count(a));
}
