// How ballots print: whole distributions, then the colleges, then hands counted apart; in the order of the pitches.
import { type BookletBlock, type BookletSection, fillSentence, findItem } from '../../../workshop/index.js';
import type { PitchState } from '../state.js';
import {
  countAsWide,
  listReadings,
  listTopTen,
  listWidest,
  readTally,
  type TallyReading,
} from '../vote/reading.js';
import { MIN_COLLEGE } from '../vote/tally.js';
import { listMarks, type Vote, type VoteResults } from '../vote/vote.js';
import type { PitchBookletWords } from './words.js';

interface Counted {
  readonly state: PitchState;
  readonly words: PitchBookletWords;
  readonly vote: Vote;
  readonly results: VoteResults;
}

/** One decimal, with the comma or point of the language; what is not known is said. */
export function formatDecimal(value: number | null, words: PitchBookletWords): string {
  return value === null ? words.none : value.toFixed(1).replace('.', words.decimal);
}

function nameMark(mark: number, { words, vote }: Pick<Counted, 'words' | 'vote'>): string {
  return vote.mode === 'consent' ? (words.consent[mark] ?? String(mark)) : String(mark);
}

/** A hidden card keeps its row; its words are not printed. */
function getTitle(state: PitchState, id: string, words: PitchBookletWords): string {
  const proposal = findItem(state.proposals, id);
  return proposal === undefined || proposal.hidden !== null ? words.none : proposal.title;
}

/** The figures beside a distribution: dots are summed, cards come out of 25, the rest has a middle. */
function listFigures(reading: TallyReading, { words, vote }: Counted): readonly string[] {
  const spread = formatDecimal(reading.spread, words);
  if (vote.mode === 'dots') return [String(reading.total), spread];
  if (vote.mode === 'cards') {
    return [formatDecimal(reading.mean === null ? null : reading.mean * 5, words), spread];
  }
  const middle = reading.median === null ? words.none : nameMark(reading.median, { words, vote });
  return [middle, spread];
}

function formatTable(counted: Counted): BookletBlock {
  const { state, words, vote, results } = counted;
  const { phone, paper } = results;
  const lead = { dots: words.vote.total, cards: words.vote.outOf25 };
  const middle = vote.mode === 'dots' || vote.mode === 'cards' ? lead[vote.mode] : words.vote.median;
  const rows = results.tallies.map((tally) => {
    const reading = readTally(vote, tally);
    return [
      getTitle(state, tally.proposal, words),
      ...tally.counts.map(String),
      String(tally.blank),
      ...listFigures(reading, counted),
    ];
  });
  return {
    kind: 'table',
    caption: fillSentence(words.vote.caption, {
      mode: words.modes[vote.mode],
      count: phone + paper,
      phone,
      paper,
    }),
    columns: [
      words.vote.proposal,
      ...listMarks(vote).map((mark) => nameMark(mark, counted)),
      words.vote.blank,
      middle,
      words.vote.spread,
    ],
    rows,
  };
}

function formatNotes({ state, words, vote, results }: Counted): BookletBlock {
  if (results.phone + results.paper === 0) return { kind: 'paragraphs', texts: [words.vote.nobody] };
  const name = (readings: readonly TallyReading[]): string =>
    readings.map(({ proposal }) => getTitle(state, proposal, words)).join(' · ');
  const readings = listReadings(vote, results);
  const wide = listWidest(readings);
  const others = countAsWide(readings);
  const texts = [
    ...(vote.mode === 'cards'
      ? [fillSentence(words.vote.topTen, { titles: name(listTopTen(readings)) })]
      : []),
    wide.length === 0 ? words.vote.agreed : fillSentence(words.vote.widest, { titles: name(wide) }),
    ...(others > 0 ? [fillSentence(words.vote.asWide, { count: others })] : []),
    ...(results.doubles > 0 ? [fillSentence(words.vote.doubles, { count: results.doubles })] : []),
    ...(results.folded.length === 0
      ? []
      : [
          fillSentence(results.colleges.length === 0 ? words.vote.noCollege : words.vote.folded, {
            names: results.folded.join(', '),
            min: MIN_COLLEGE,
          }),
        ]),
  ];
  return { kind: 'paragraphs', texts };
}

/** Beside the total, each college's middle and spread, and its whole distribution in the order of the marks. */
function formatColleges({ state, words, vote, results }: Counted): readonly BookletBlock[] {
  if (results.colleges.length === 0) return [];
  const columns = results.colleges.map(({ college, ballots }) =>
    fillSentence(words.vote.college, { college: college ?? words.vote.others, count: ballots }),
  );
  const rows = vote.proposals.map((proposal, rank) => [
    getTitle(state, proposal, words),
    ...results.colleges.map(({ tallies }) => tallies[rank]?.counts.join(' · ') ?? words.none),
  ]);
  const caption = fillSentence(words.vote.colleges, {
    marks: listMarks(vote)
      .map((mark) => nameMark(mark, { words, vote }))
      .join(' · '),
  });
  return [{ kind: 'table', caption, columns: [words.vote.proposal, ...columns], rows }];
}

function formatHands(counted: Counted): readonly BookletBlock[] {
  const { state, words, vote } = counted;
  if (vote.hands.length === 0) return [];
  const rows = vote.hands.map(({ proposal, counts }) => [
    getTitle(state, proposal, words),
    ...counts.map(String),
  ]);
  const columns = [words.vote.proposal, ...listMarks(vote).map((mark) => nameMark(mark, counted))];
  return [{ kind: 'table', caption: words.vote.hands, columns, rows }];
}

/** One section for all the votes that were counted, in their order; none when there is none. */
export function formatVotes(state: PitchState, words: PitchBookletWords): readonly BookletSection[] {
  const blocks = state.votes.flatMap((vote): readonly BookletBlock[] => {
    if (vote.results === null) return [];
    const counted: Counted = { state, words, vote, results: vote.results };
    return [formatTable(counted), formatNotes(counted), ...formatColleges(counted), ...formatHands(counted)];
  });
  return blocks.length === 0 ? [] : [{ id: 'votes', fresh: true, ...words.votes, blocks }];
}

/** What ballots said besides their marks, proposal by proposal, without who. */
export function formatReasons(state: PitchState, words: PitchBookletWords): readonly BookletSection[] {
  const articles = state.votes.flatMap((vote) =>
    vote.proposals.flatMap((proposal) => {
      const reasons = vote.reasons[proposal] ?? [];
      if (reasons.length === 0) return [];
      const paragraphs = reasons.map(({ mark, text }) => ({
        label: fillSentence(words.reasons.marks[vote.mode], { mark: nameMark(mark, { words, vote }) }),
        text,
      }));
      return [
        { title: getTitle(state, proposal, words), place: words.modes[vote.mode], facts: [], paragraphs },
      ];
    }),
  );
  if (articles.length === 0) return [];
  const { title, lead } = words.reasons;
  return [{ id: 'reasons', fresh: false, title, lead, blocks: [{ kind: 'articles', articles }] }];
}
