// Results in words: marks by their names, figures with the comma of the language, the sentence above the table.
import {
  countAsWide,
  listReadings,
  listTopTen,
  listWidest,
  type PitchState,
  type TallyReading,
  type Vote,
  type VoteResults,
} from '@trame/core/methods/pitch';
import { formatNumber, formatSentence, type Locale } from '../../../../../design/format.js';
import { useCopy } from '../../../../../platform/web/locale.js';
import { copy as en } from './copy.en.js';
import { type Copy, copy as fr } from './copy.fr.js';

/** A vote whose ballots are counted. */
export type CountedVote = Vote & { readonly results: VoteResults };

/** The words of results in the reader's language. */
export function useResultWords(): Copy {
  return useCopy({ fr, en });
}

/** « Réserve », or the figure itself. */
export function nameMark(mode: Vote['mode'], mark: number, words: Copy): string {
  return mode === 'consent' ? (words.consent[mark] ?? String(mark)) : String(mark);
}

/** A card's title; the words of a hidden one stay hidden. */
export function nameProposal(state: PitchState, id: string, words: Copy): string {
  const proposal = state.proposals.find((one) => one.id === id);
  return proposal === undefined || proposal.hidden !== null ? words.masked : proposal.title;
}

/** One decimal, or a dash. */
export function formatFigure(value: number | null, locale: Locale, words: Copy): string {
  return value === null ? words.none : formatNumber(value, locale, 1);
}

/** The figure that stands beside a distribution, and what it is called: dots, a score out of 25, or a middle. */
export function getMiddle(
  vote: Pick<Vote, 'mode'>,
  reading: TallyReading,
  words: Copy,
): { readonly label: string; readonly value: number | null } {
  if (vote.mode === 'dots') return { label: words.columns.total, value: reading.total };
  if (vote.mode === 'cards') {
    return { label: words.columns.outOf25, value: reading.mean === null ? null : reading.mean * 5 };
  }
  return { label: words.columns.median, value: reading.median };
}

/** What the results say, sentence by sentence. */
export function explainResults(state: PitchState, vote: CountedVote, words: Copy): readonly string[] {
  const { results } = vote;
  const { phone, paper, doubles } = results;
  const count = phone + paper;
  if (count === 0) return [words.nobody];
  const readings = listReadings(vote, results);
  const name = (list: readonly TallyReading[]): string =>
    list.map(({ proposal }) => nameProposal(state, proposal, words)).join(' · ');
  const wide = listWidest(readings);
  const others = countAsWide(readings);
  return [
    count === 1 ? words.oneBallot : formatSentence(words.ballots, { count, phone, paper }),
    ...(vote.mode === 'cards' ? [formatSentence(words.topTen, { titles: name(listTopTen(readings)) })] : []),
    wide.length === 0 ? words.agreed : formatSentence(words.widest, { titles: name(wide) }),
    ...(others > 0 ? [formatSentence(words.asWide, { count: others })] : []),
    ...(doubles > 0 ? [formatSentence(words.doubles, { count: doubles })] : []),
  ];
}
