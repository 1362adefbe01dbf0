// Decides about votes: opening, ballots, rounds, counting, hands. Ballots are their author's until they are counted.
import { accept, createDraw, type Refusal, type Result, refuse } from '../../../kernel/index.js';
import {
  type DecideContext,
  type Deciders,
  type Decision,
  findItem,
  isStaff,
} from '../../../workshop/index.js';
import type { VoteCommand } from '../orders/command.js';
import type { PitchEvent, VoteEvent } from '../orders/event.js';
import { FEW_BALLOTS, MAX_BALLOTS, MAX_VOTES } from '../orders/limits.js';
import { getStanding } from '../proposals/decide.js';
import { listPitches } from '../proposals/view.js';
import type { PitchState } from '../state.js';
import { explainBallot } from './ballot.js';
import { countRounds } from './deal.js';
import { collectReasons, countBallots, keepOnePerPerson } from './tally.js';
import { findOpenVote, listMarks, type Vote } from './vote.js';

type Order<T extends VoteCommand['type']> = Extract<VoteCommand, { readonly type: T }>;

function decideOpening(
  state: PitchState,
  { mode, dots, proposals, seats }: Order<'open-vote'>,
  { op, seed }: DecideContext,
): Decision<PitchEvent> {
  if (findOpenVote(state.votes) !== undefined) return refuse('vote-already-open');
  if (state.votes.length >= MAX_VOTES) return refuse('too-many', { max: MAX_VOTES });
  for (const id of proposals ?? []) {
    const found = getStanding(state, id);
    if (!found.ok) return found;
  }
  const asked = listPitches(state).map(({ id }) => id);
  const onBallot = proposals === null ? asked : asked.filter((id) => proposals.includes(id));
  if (onBallot.length === 0) return refuse('vote-nothing-to-choose');
  const order = mode === 'cards' ? createDraw(seed).shuffle([...new Set(seats)]) : [];
  return accept([{ type: 'vote-opened', vote: op, mode, dots, proposals: onBallot, seats: order }]);
}

/** The vote while it takes ballots; `tooLate` is the code when it no longer does. */
function getOpenVote(state: PitchState, id: string, tooLate: string): Result<Vote, Refusal> {
  const vote = findItem(state.votes, id);
  if (vote === undefined) return refuse('vote-unknown');
  return vote.results === null ? accept(vote) : refuse(tooLate);
}

function decideBallot(
  state: PitchState,
  command: Order<'cast-ballot'>,
  { who, op }: DecideContext,
): Decision<PitchEvent> {
  const { answers, channel } = command;
  const isOwn = channel === 'phone' && command.voter === null;
  if (!isOwn && (!isStaff(who) || channel === 'phone')) return refuse('staff-only');
  const open = getOpenVote(state, command.vote, 'ballot-too-late');
  if (!open.ok) return open;
  const voter = isOwn ? who.member : (command.voter ?? `paper:${op}`);
  const before = findItem(open.value.voters, voter);
  if (before?.channel === 'phone' && channel === 'paper') return refuse('ballot-by-phone');
  if (before === undefined && open.value.voters.length >= MAX_BALLOTS) {
    return refuse('too-many', { max: MAX_BALLOTS });
  }
  const objection = explainBallot(open.value, answers, { voter, channel });
  if (objection !== null) return objection;
  const vote = command.vote;
  const received: VoteEvent = { type: 'ballot-received', vote, voter, channel };
  const cast: VoteEvent = { type: 'ballot-cast', vote, voter, channel, answers };
  return accept(before?.channel === channel ? [cast] : [received, cast]);
}

/**
 * Counts. Whoever does not hold every ballot (any screen but the server) cannot count: it answers nothing, and waits for
 * the results.
 */
function decideClosing(
  state: PitchState,
  { vote: id, electors, confirmed }: Order<'close-vote'>,
): Decision<PitchEvent> {
  const open = getOpenVote(state, id, 'vote-already-closed');
  if (!open.ok) return open;
  const vote = open.value;
  if (vote.ballots.length < vote.voters.length) return accept([]);
  const count = keepOnePerPerson(vote.ballots, electors).length;
  if (count > 0 && count < FEW_BALLOTS && !confirmed) {
    return refuse('vote-few-ballots', { count, min: FEW_BALLOTS });
  }
  const reasons = vote.proposals.flatMap((proposal): VoteEvent[] => {
    const given = collectReasons(vote, electors, proposal);
    return given.length === 0 ? [] : [{ type: 'reasons-read', vote: id, proposal, reasons: given }];
  });
  return accept([{ type: 'vote-closed', vote: id, results: countBallots(vote, electors) }, ...reasons]);
}

function decideRound(state: PitchState, { vote: id, round }: Order<'next-round'>): Decision<PitchEvent> {
  const open = getOpenVote(state, id, 'vote-already-closed');
  if (!open.ok) return open;
  if (open.value.mode !== 'cards') return refuse('vote-no-rounds');
  const rounds = countRounds(open.value);
  if (open.value.round >= rounds) return refuse('vote-last-round', { rounds });
  // Two hands on the same button make one round, not two.
  return round === open.value.round + 1
    ? accept([{ type: 'round-started', vote: id, round }])
    : refuse('nothing-changes');
}

/** Deciders of votes. */
export const voteDeciders: Deciders<PitchState, VoteCommand, PitchEvent> = {
  'open-vote': decideOpening,
  'next-round': decideRound,
  'cast-ballot': decideBallot,
  'close-vote': decideClosing,

  'count-hands': (state, { vote: id, proposal, counts }) => {
    const vote = findItem(state.votes, id);
    if (vote === undefined) return refuse('vote-unknown');
    // Hands raised before the count would lead the ballots still to come.
    if (vote.results === null) return refuse('vote-still-open');
    if (!vote.proposals.includes(proposal)) return refuse('ballot-proposal-unknown');
    const expected = listMarks(vote).length;
    return counts.length === expected
      ? accept([{ type: 'hands-counted', vote: id, proposal, counts }])
      : refuse('hands-incomplete', { expected });
  },
};
