// The proof of a plan, in sentences that a facilitator reads aloud (R077).
import {
  explainRotation,
  type PairWishes,
  provePlan,
  type RotationDraft,
  type RotationPlan,
  type Theme,
} from '@trame/core/methods/world-cafe';
import { useMemo } from 'react';
import { formatCount, formatSentence, formatShare, useLocale } from '../../../../../design/index.js';
import styles from '../cafe.module.css';
import { useWords } from '../words.js';
import { tellWishes } from './wishes.js';

export interface ProofTextProps {
  readonly plan: RotationPlan;
  readonly themes: readonly Theme[];
  /** No plan can give more: said only when the planner proved it. */
  readonly isBest?: boolean;
  /** Pairs of its people who sat together at earlier seminars. */
  readonly history?: RotationDraft['history'];
  /** Pairs of its people who already work together. */
  readonly known?: RotationDraft['known'];
  /** What the facilitator asked of the plan. */
  readonly wishes?: PairWishes;
  readonly callRank: (rank: number) => string;
}

const NOBODY: NonNullable<RotationDraft['history']> = [];
const STRANGERS: NonNullable<RotationDraft['known']> = [];
const NO_WISHES: PairWishes = { apart: [], together: [] };

/** Pairs that share a table at least once in the plan. */
function countSeated(plan: RotationPlan, pairs: NonNullable<RotationDraft['known']>): number {
  return pairs.filter(([one, other]) =>
    plan.rounds.some((row) => (row[one] ?? -1) >= 0 && row[one] === row[other]),
  ).length;
}

function useSentences({
  plan,
  themes,
  isBest = false,
  history = NOBODY,
  known = STRANGERS,
  wishes = NO_WISHES,
  callRank,
}: ProofTextProps): readonly string[] {
  const words = useWords();
  const locale = useLocale();
  const proof = useMemo(() => provePlan(plan, themes.length), [plan, themes.length]);
  const account = useMemo(() => explainRotation(plan, { history }), [plan, history]);
  const again = account.repeated.filter(({ before }) => before > 0).length;
  const twice = account.repeated.filter(({ rounds }) => rounds.length > 1).length;
  const { missedByAll, gaps, smallest, largest, movers, people } = proof;
  const data = {
    missed: formatCount(missedByAll, words.proof.themes, locale),
    themes: formatCount(proof.themes, words.proof.themes, locale),
    rounds: formatCount(proof.rounds, words.time.rounds, locale),
  };
  const whole = plan.mode === 'blocks' ? words.proof.blocks : words.proof.everyTheme;
  const sizes = smallest === largest ? words.proof.sizeOne : words.proof.sizes;
  return [
    missedByAll > 0 ? formatSentence(words.proof.missed, data) : whole,
    gaps.length > 0 &&
      formatSentence(words.proof.gaps, { names: gaps.map(({ person }) => callRank(person)).join(', ') }),
    formatSentence(words.proof.meetings, {
      new: formatCount(account.newMeetings, words.proof.new, locale),
      possible: account.possibleMeetings,
      share: formatShare(account.shareOfPossible, locale),
    }),
    formatSentence(words.proof.least, {
      count: formatCount(account.leastNewContacts, words.proof.acquaintances, locale),
    }),
    // Groups that go round whole meet themselves at every table: that is what they are for.
    plan.mode === 'blocks' || proof.rounds < 2
      ? null
      : twice === 0
        ? words.proof.noneTwice
        : formatSentence(words.proof.twice, { pairs: formatCount(twice, words.proof.pairsTwice, locale) }),
    history.length === 0
      ? null
      : again === 0
        ? words.proof.noneAgain
        : formatSentence(words.proof.again, { pairs: formatCount(again, words.proof.pairsTwice, locale) }),
    known.length > 0 &&
      formatSentence(words.proof.known, {
        pairs: formatCount(known.length, words.proof.pairsKnown, locale),
        seated: countSeated(plan, known),
      }),
    isBest && words.proof.best,
    tellWishes(plan, wishes, { words: words.wishes, callRank }),
    formatSentence(sizes, { small: smallest, large: largest }),
    formatSentence(words.proof.movers, {
      movers: formatCount(movers, words.proof.moving, locale),
      hosts: formatCount(people - movers, words.proof.staying, locale),
    }),
  ].filter((sentence) => typeof sentence === 'string');
}

export function ProofText(props: ProofTextProps) {
  const sentences = useSentences(props);
  return (
    <ul className={styles.proof}>
      {sentences.map((sentence, rank) => (
        <li key={sentence} data-first={rank === 0 || undefined}>
          {sentence}
        </li>
      ))}
    </ul>
  );
}
