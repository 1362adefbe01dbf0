// Results as a list for a narrow screen: the sentence, then each proposal with its whole distribution and its reasons.
import { listMarks, type PitchState, readTally } from '@trame/core/methods/pitch';
import { formatSentence } from '../../../../../design/format.js';
import { useLocale } from '../../../../../design/locale.js';
import { Distribution } from './distribution.js';
import styles from './results.module.css';
import {
  type CountedVote,
  explainResults,
  formatFigure,
  getMiddle,
  nameMark,
  nameProposal,
  useResultWords,
} from './words.js';

export interface ResultsProps {
  readonly state: PitchState;
  readonly vote: CountedVote;
}

/** What the results say, sentence by sentence. */
export function ResultsSentences({ state, vote }: ResultsProps) {
  const words = useResultWords();
  return (
    <div className={styles.sentences}>
      {explainResults(state, vote, words).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

export function ResultsList({ state, vote }: ResultsProps) {
  const words = useResultWords();
  const locale = useLocale();
  return (
    <div className={styles.results}>
      <ResultsSentences state={state} vote={vote} />
      <ul className={styles.list}>
        {vote.results.tallies.map((tally) => {
          const reading = readTally(vote, tally);
          const middle = getMiddle(vote, reading, words);
          const value =
            vote.mode === 'consent' && middle.value !== null
              ? nameMark('consent', middle.value, words)
              : formatFigure(middle.value, locale, words);
          const spread = formatFigure(reading.spread, locale, words);
          return (
            <li key={tally.proposal}>
              <strong>{nameProposal(state, tally.proposal, words)}</strong>
              <Distribution vote={vote} tally={tally} />
              <span className={styles.small}>
                {formatSentence(words.mark, { label: middle.label, count: value })}
                {' · '}
                {formatSentence(words.mark, { label: words.columns.spread, count: spread })}
              </span>
              <Hands vote={vote} proposal={tally.proposal} />
              <Reasons vote={vote} proposal={tally.proposal} />
            </li>
          );
        })}
      </ul>
      <p className={styles.small}>{`${words.order} ${words.spreadHint}`}</p>
    </div>
  );
}

interface OfProposal {
  readonly vote: CountedVote;
  readonly proposal: string;
}

/** Hands raised, beside the ballots and never among them. */
export function Hands({ vote, proposal }: OfProposal) {
  const words = useResultWords();
  const hands = vote.hands.find((one) => one.proposal === proposal);
  if (hands === undefined) return null;
  const marks = listMarks(vote)
    .map((mark, rank) =>
      formatSentence(words.mark, {
        label: nameMark(vote.mode, mark, words),
        count: hands.counts[rank] ?? 0,
      }),
    )
    .join(', ');
  return <span className={styles.small}>{formatSentence(words.hands, { marks })}</span>;
}

/** What ballots said besides their marks, without who. */
export function Reasons({ vote, proposal }: OfProposal) {
  const words = useResultWords();
  const reasons = vote.reasons[proposal] ?? [];
  if (reasons.length === 0) return null;
  // Two people may have written the same words: they are read once.
  const said = [
    ...new Set(
      reasons.map(({ mark, text }) =>
        formatSentence(words.reason, { mark: nameMark(vote.mode, mark, words), text }),
      ),
    ),
  ];
  return (
    <details className={styles.reasons}>
      <summary>{formatSentence(words.reasons, { count: reasons.length })}</summary>
      <ul>
        {said.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </details>
  );
}
