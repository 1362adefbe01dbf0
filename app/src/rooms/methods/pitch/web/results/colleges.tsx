// The same results college by college, beside the total; what is too small to stand alone is said, not shown.
import { MIN_COLLEGE, type PitchState } from '@trame/core/methods/pitch';
import { formatSentence } from '../../../../../design/format.js';
import { Distribution } from './distribution.js';
import styles from './results.module.css';
import { type CountedVote, nameProposal, useResultWords } from './words.js';

export interface CollegesProps {
  readonly state: PitchState;
  readonly vote: CountedVote;
}

export function Colleges({ state, vote }: CollegesProps) {
  const words = useResultWords();
  const { colleges, folded } = vote.results;
  const note = formatSentence(colleges.length === 0 ? words.noCollege : words.folded, {
    names: folded.join(', '),
    min: MIN_COLLEGE,
  });
  if (colleges.length === 0 && folded.length === 0) return null;
  return (
    <section className={styles.colleges} aria-label={words.colleges}>
      {colleges.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <div className={styles.scroll} tabIndex={0}>
          <table>
            <caption>{words.colleges}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.proposal}</th>
                {colleges.map(({ college, ballots }) => (
                  <th key={college ?? ''} scope="col">
                    {formatSentence(words.college, { college: college ?? words.others, count: ballots })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {vote.proposals.map((proposal, rank) => (
                <tr key={proposal}>
                  <th scope="row">{nameProposal(state, proposal, words)}</th>
                  {colleges.map(({ college, tallies }) => (
                    <td key={college ?? ''}>
                      <Distribution vote={vote} tally={tallies[rank] ?? { counts: [], blank: 0 }} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {folded.length > 0 && <p className={styles.small}>{note}</p>}
    </section>
  );
}
