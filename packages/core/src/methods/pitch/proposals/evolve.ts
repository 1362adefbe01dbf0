// How proposal cards come, change, leave and are put together; every wording is kept.
import { type Evolvers, updateItem } from '../../../workshop/index.js';
import type { ProposalEvent } from '../orders/event.js';
import type { PitchState, Proposal } from '../state.js';

function updateProposal(state: PitchState, id: string, change: (proposal: Proposal) => Proposal): PitchState {
  return { ...state, proposals: updateItem(state.proposals, id, change) };
}

/** Evolvers of proposal cards. */
export const proposalEvolvers: Evolvers<PitchState, ProposalEvent> = {
  'proposal-written': (state, { type: _type, proposal: id, channel, onBehalfOf, ...body }, record) => {
    const { seq, by, at } = record;
    const written: Proposal = {
      id,
      seq,
      ...body,
      channel,
      onBehalfOf,
      by,
      at,
      version: 1,
      versions: [{ ...body, by, at }],
      hidden: null,
      withdrawn: null,
      mergedInto: null,
    };
    return { ...state, proposals: [...state.proposals, written] };
  },

  'proposal-edited': (state, { type: _type, proposal, ...body }, { by, at }) =>
    updateProposal(state, proposal, (kept) => ({
      ...kept,
      ...body,
      version: kept.version + 1,
      versions: [...kept.versions, { ...body, by, at }],
    })),

  'proposal-withdrawn': (state, { proposal }, { by, at }) =>
    updateProposal(state, proposal, (kept) => ({ ...kept, withdrawn: { by, at } })),

  'proposal-hidden': (state, { proposal }, { by, at, op }) =>
    updateProposal(state, proposal, (kept) => ({ ...kept, hidden: { by, at, op } })),

  'proposal-restored': (state, { proposal, versions, onBehalfOf }) =>
    updateProposal(state, proposal, (kept) => {
      const { by: _by, at: _at, ...body } = versions.at(-1) ?? kept;
      return { ...kept, ...body, versions, onBehalfOf, hidden: null, withdrawn: null };
    }),

  'proposals-merged': (state, { into, proposals }) => ({
    ...state,
    proposals: state.proposals.map((one) =>
      proposals.includes(one.id) ? { ...one, mergedInto: into } : one,
    ),
  }),

  'proposal-split': (state, { proposal }) =>
    updateProposal(state, proposal, (kept) => ({ ...kept, mergedInto: null })),
};
