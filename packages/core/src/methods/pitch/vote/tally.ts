// Counts ballots: one per person, by proposal and mark, then by college without giving anybody's vote away.
import type { Ballot, CollegeTally, Elector, Reason, Tally, Vote, VoteResults } from './vote.js';
import { listMarks } from './vote.js';

/** Ballots under which a college is not shown apart. */
export const MIN_COLLEGE = 5;

/** A ballot with the college of its author, null when nobody knows it. */
interface Counted {
  readonly ballot: Ballot;
  readonly college: string | null;
}

function findElector(electors: readonly Elector[], id: string): number {
  return electors.findIndex(({ ids }) => ids.includes(id));
}

/** A person's own hand goes before what staff copied for them; then the later of two. */
function isBetter(one: Ballot, other: Ballot): boolean {
  if (one.channel !== other.channel) return one.channel === 'phone';
  return one.at >= other.at;
}

/**
 * One ballot per person: a person known under several identifiers (a seat, a line of the attendance list) counts once.
 * Ballots of people whom the console does not know, and papers without a name, count each for one.
 */
export function keepOnePerPerson(
  ballots: readonly Ballot[],
  electors: readonly Elector[],
): readonly Counted[] {
  const kept = new Map<string, Counted>();
  for (const ballot of ballots) {
    const rank = findElector(electors, ballot.id);
    const person = rank < 0 ? `alone ${ballot.id}` : `elector ${rank}`;
    const before = kept.get(person);
    if (before !== undefined && !isBetter(ballot, before.ballot)) continue;
    kept.set(person, { ballot, college: electors[rank]?.college ?? null });
  }
  return [...kept.values()];
}

/** In a vote by dots, a ballot that says nothing of a proposal gives it none; elsewhere it is blank. */
function readMark(vote: Vote, ballot: Ballot, proposal: string): number | null {
  const answer = ballot.answers.find((one) => one.proposal === proposal);
  return answer?.mark ?? (vote.mode === 'dots' ? 0 : null);
}

function tallyProposals(vote: Vote, ballots: readonly Ballot[]): readonly Tally[] {
  const marks = listMarks(vote);
  return vote.proposals.map((proposal) => {
    const given = ballots.map((ballot) => readMark(vote, ballot, proposal));
    return {
      proposal,
      counts: marks.map((mark) => given.filter((one) => one === mark).length),
      blank: given.filter((one) => one === null).length,
    };
  });
}

/**
 * Colleges that stand apart, and those folded together. A college of fewer than five ballots is folded, with the people
 * of none; if what is folded still counts fewer than five, it could be told by subtraction from the total: the smallest
 * of the others is folded too, until it cannot (complementary suppression). Of two equal ones, the later in the alphabet.
 */
export function foldColleges(sizes: ReadonlyMap<string | null, number>): readonly string[] {
  const named = [...sizes].flatMap(([name, size]) => (name === null ? [] : [{ name, size }]));
  const queue = named.toSorted((a, b) => a.size - b.size || (a.name < b.name ? 1 : -1));
  const folded: string[] = [];
  let gathered = sizes.get(null) ?? 0;
  for (const { name, size } of queue) {
    const isExposed = gathered > 0 && gathered < MIN_COLLEGE;
    if (size >= MIN_COLLEGE && !isExposed) break;
    folded.push(name);
    gathered += size;
  }
  return folded;
}

function tallyColleges(
  vote: Vote,
  counted: readonly Counted[],
): { readonly colleges: readonly CollegeTally[]; readonly folded: readonly string[] } {
  const sizes = new Map<string | null, number>();
  for (const { college } of counted) sizes.set(college, (sizes.get(college) ?? 0) + 1);
  const folded = foldColleges(sizes);
  const shown = [...sizes.keys()].filter((name) => name !== null && !folded.includes(name)).toSorted();
  if (shown.length === 0) return { colleges: [], folded: folded.toSorted() };
  const collect = (college: string | null): CollegeTally => {
    const ballots = counted
      .filter((one) =>
        college === null ? one.college === null || folded.includes(one.college) : one.college === college,
      )
      .map(({ ballot }) => ballot);
    return { college, ballots: ballots.length, tallies: tallyProposals(vote, ballots) };
  };
  const others = collect(null);
  return {
    colleges: [...shown.map(collect), ...(others.ballots > 0 ? [others] : [])],
    folded: folded.toSorted(),
  };
}

/** Counts the ballots of a vote. No ballot at all gives tallies of zeros and no college. */
export function countBallots(vote: Vote, electors: readonly Elector[]): VoteResults {
  const counted = keepOnePerPerson(vote.ballots, electors);
  const ballots = counted.map(({ ballot }) => ballot);
  const paper = ballots.filter(({ channel }) => channel === 'paper').length;
  return {
    phone: ballots.length - paper,
    paper,
    doubles: vote.ballots.length - ballots.length,
    tallies: tallyProposals(vote, ballots),
    ...tallyColleges(vote, counted),
  };
}

/** The reasons given for one proposal by the ballots that count, by mark then by spelling: the order tells nobody. */
export function collectReasons(
  vote: Vote,
  electors: readonly Elector[],
  proposal: string,
): readonly Reason[] {
  return keepOnePerPerson(vote.ballots, electors)
    .flatMap(({ ballot }) => ballot.answers)
    .flatMap(({ proposal: about, mark, reason }) =>
      about === proposal && reason !== null ? [{ mark, text: reason }] : [],
    )
    .toSorted((a, b) => a.mark - b.mark || (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));
}
