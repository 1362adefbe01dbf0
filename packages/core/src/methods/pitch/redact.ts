// What each audience may see: nobody sees a ballot before the count, and the room does not see what was hidden.
import type { Audience, Reach } from '../../workshop/index.js';
import type { PitchEvent } from './orders/event.js';
import type { PitchState, Proposal } from './state.js';
import type { Vote } from './vote/vote.js';

/** A ballot is read by its author; everything else by everybody. */
export function getPitchReach({ type }: PitchEvent): Reach {
  return type === 'ballot-cast' ? 'author' : 'room';
}

/** A hidden card keeps its place and loses its words and names. */
function redactProposal(proposal: Proposal): Proposal {
  if (proposal.hidden === null) return proposal;
  return {
    ...proposal,
    title: '',
    problem: null,
    solution: null,
    partnersValue: null,
    territoryValue: null,
    whoCares: null,
    sources: [],
    pitcher: null,
    onBehalfOf: null,
    versions: [],
  };
}

function redactVote(vote: Vote): Vote {
  return vote.ballots.length === 0 ? vote : { ...vote, ballots: [] };
}

/** Ballots are kept from staff as well: only the server holds them until they are counted. */
export function redactPitch(state: PitchState, audience: Audience): PitchState {
  const votes = state.votes.some(({ ballots }) => ballots.length > 0)
    ? state.votes.map(redactVote)
    : state.votes;
  if (audience === 'staff') return votes === state.votes ? state : { ...state, votes };
  return { ...state, votes, proposals: state.proposals.map(redactProposal) };
}
