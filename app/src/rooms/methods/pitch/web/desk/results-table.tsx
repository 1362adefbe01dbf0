// Results in a table that the reader may sort; until then the order is that of the pitches.
import { type PitchState, readTally, type Tally, type TallyReading } from '@trame/core/methods/pitch';
import { type Column, DataTable, useLocale } from '../../../../../design/index.js';
import { Distribution } from '../results/distribution.js';
import { Hands, Reasons } from '../results/results-list.js';
import {
  type CountedVote,
  formatFigure,
  getMiddle,
  nameMark,
  nameProposal,
  useResultWords,
} from '../results/words.js';
import { useWords } from './context.js';
import styles from './desk.module.css';

export interface ResultsTableProps {
  readonly state: PitchState;
  readonly vote: CountedVote;
}

interface Row {
  readonly tally: Tally;
  readonly rank: number;
  readonly title: string;
  readonly reading: TallyReading;
}

type ResultWords = ReturnType<typeof useResultWords>;

function listProposalColumns(vote: CountedVote, words: ResultWords): readonly Column<Row>[] {
  return [
    {
      id: 'rank',
      label: words.columns.rank,
      render: ({ rank }) => rank,
      sortBy: ({ rank }) => rank,
      align: 'end',
    },
    {
      id: 'proposal',
      label: words.columns.proposal,
      isRowHeader: true,
      sortBy: ({ title }) => title,
      render: ({ title, tally }) => (
        <div className={styles.cell}>
          {title}
          <Hands vote={vote} proposal={tally.proposal} />
          <Reasons vote={vote} proposal={tally.proposal} />
        </div>
      ),
    },
    {
      id: 'distribution',
      label: words.columns.distribution,
      render: ({ tally }) => <Distribution vote={vote} tally={tally} />,
    },
  ];
}

function useFigureColumns(vote: CountedVote, words: ResultWords): readonly Column<Row>[] {
  const locale = useLocale();
  const middleOf = ({ reading }: Pick<Row, 'reading'>) => getMiddle(vote, reading, words).value;
  const [first] = vote.results.tallies;
  const label = first === undefined ? '' : getMiddle(vote, readTally(vote, first), words).label;
  return [
    {
      id: 'answers',
      label: words.columns.answers,
      align: 'end',
      sortBy: ({ reading }) => reading.answers,
      render: ({ reading }) => reading.answers,
    },
    {
      id: 'middle',
      label,
      align: 'end',
      sortBy: middleOf,
      render: (row) => {
        const value = middleOf(row);
        return vote.mode === 'consent' && value !== null
          ? nameMark('consent', value, words)
          : formatFigure(value, locale, words);
      },
    },
    {
      id: 'spread',
      label: words.columns.spread,
      align: 'end',
      sortBy: ({ reading }) => reading.spread,
      render: ({ reading }) => formatFigure(reading.spread, locale, words),
    },
  ];
}

export function ResultsTable({ state, vote }: ResultsTableProps) {
  const words = useResultWords();
  const { caption } = useWords().vote;
  const columns = [...listProposalColumns(vote, words), ...useFigureColumns(vote, words)];
  const rows = vote.results.tallies.map((tally, rank) => ({
    tally,
    rank: rank + 1,
    title: nameProposal(state, tally.proposal, words),
    reading: readTally(vote, tally),
  }));
  return (
    <>
      <DataTable
        narrow="scroll"
        caption={caption}
        columns={columns}
        rows={rows}
        getKey={({ tally }) => tally.proposal}
      />
      <p className={styles.small}>{words.spreadHint}</p>
    </>
  );
}
