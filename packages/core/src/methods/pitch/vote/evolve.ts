// How votes open, fill and are counted. Once counted, ballots leave the state: only what they came to stays.
import { type Evolvers, updateItem } from '../../../workshop/index.js';
import type { VoteEvent } from '../orders/event.js';
import type { PitchState } from '../state.js';
import type { Vote } from './vote.js';

function updateVote(state: PitchState, id: string, change: (vote: Vote) => Vote): PitchState {
  return { ...state, votes: updateItem(state.votes, id, change) };
}

function upsert<T extends { readonly id: string }>(items: readonly T[], item: T): readonly T[] {
  return items.some(({ id }) => id === item.id)
    ? items.map((one) => (one.id === item.id ? item : one))
    : [...items, item];
}

/** Evolvers of votes. */
export const voteEvolvers: Evolvers<PitchState, VoteEvent> = {
  'vote-opened': (state, { vote: id, mode, dots, proposals, seats }, { by, at }) => {
    const vote: Vote = {
      id,
      mode,
      dots,
      proposals,
      seats,
      round: 1,
      opened: { by, at },
      voters: [],
      ballots: [],
      results: null,
      reasons: {},
      hands: [],
    };
    return { ...state, votes: [...state.votes, vote] };
  },

  'round-started': (state, { vote, round }) => updateVote(state, vote, (kept) => ({ ...kept, round })),

  'ballot-received': (state, { vote, voter, channel }) =>
    updateVote(state, vote, (kept) => ({ ...kept, voters: upsert(kept.voters, { id: voter, channel }) })),

  'ballot-cast': (state, { vote, voter, channel, answers }, { by, at }) =>
    updateVote(state, vote, (kept) => ({
      ...kept,
      ballots: upsert(kept.ballots, { id: voter, channel, answers, by, at }),
    })),

  'vote-closed': (state, { vote, results }) =>
    updateVote(state, vote, (kept) => ({ ...kept, results, ballots: [], voters: [], seats: [] })),

  'reasons-read': (state, { vote, proposal, reasons }) =>
    updateVote(state, vote, (kept) => ({ ...kept, reasons: { ...kept.reasons, [proposal]: reasons } })),

  'hands-counted': (state, { vote, proposal, counts }, { by, at }) =>
    updateVote(state, vote, (kept) => ({
      ...kept,
      hands: [...kept.hands.filter((one) => one.proposal !== proposal), { proposal, counts, by, at }],
    })),
};
