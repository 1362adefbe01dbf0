// Results at ten metres: a sentence, then each proposal's whole distribution with its middle and spread.
import { listReadings, listWidest, readTally } from '@trame/core/methods/pitch';
import { useLocale } from '../../../../../design/index.js';
import type { PitchProjectorProps } from '../activity.js';
import { Distribution } from '../results/distribution.js';
import {
  type CountedVote,
  explainResults,
  formatFigure,
  getMiddle,
  nameMark,
  nameProposal,
  useResultWords,
} from '../results/words.js';
import { PageMark } from './page-mark.js';
import { cutPage } from './shown-view.js';
import styles from './wall.module.css';

/** Rows that a screen holds. */
const ROWS = 3;

export function ResultsView({ state, vote, page }: PitchProjectorProps & { readonly vote: CountedVote }) {
  const words = useResultWords();
  const locale = useLocale();
  const [first = '', ...rest] = explainResults(state, vote, words);
  const wide = new Set(listWidest(listReadings(vote, vote.results)).map(({ proposal }) => proposal));
  const cut = cutPage(vote.results.tallies, ROWS, page);
  const middle = getMiddle(vote, readTally(vote, { proposal: '', counts: [], blank: 0 }), words).label;
  return (
    <section className={styles.view}>
      <header>
        <p className={styles.eyebrow}>
          {words.modes[vote.mode]}
          {rest.length > 0 && <span className={styles.soft}> · {first}</span>}
        </p>
        <p className={styles.sentence}>{rest.length > 0 ? rest.join(' ') : first}</p>
        <p className={styles.order}>{words.order}</p>
      </header>
      <table className={styles.results}>
        <caption className={styles.caption}>{words.order}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.proposal}</th>
            <th scope="col">{words.columns.distribution}</th>
            <th scope="col">{middle}</th>
            <th scope="col">{words.columns.spread}</th>
          </tr>
        </thead>
        <tbody>
          {cut.items.map((tally) => {
            const reading = readTally(vote, tally);
            const { value } = getMiddle(vote, reading, words);
            return (
              <tr key={tally.proposal} data-wide={wide.has(tally.proposal) || undefined}>
                <th scope="row">
                  {nameProposal(state, tally.proposal, words)}
                  {wide.has(tally.proposal) && <span className={styles.wide}>{words.widestMark}</span>}
                </th>
                <td>
                  <Distribution vote={vote} tally={tally} />
                </td>
                <td>
                  {vote.mode === 'consent' && value !== null
                    ? nameMark('consent', value, words)
                    : formatFigure(value, locale, words)}
                </td>
                <td>{formatFigure(reading.spread, locale, words)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <PageMark {...cut} />
    </section>
  );
}
