// Decides about proposal cards: who writes, mends, withdraws, hides, and which near-twins are put together.
import { accept, type Refusal, type Result, refuse } from '../../../kernel/index.js';
import {
  type DecideContext,
  type Deciders,
  type Decision,
  explainChannel,
  explainStale,
  findItem,
  isAuthor,
  isPerson,
  isStaff,
  type Objection,
} from '../../../workshop/index.js';
import type { ProposalCommand } from '../orders/command.js';
import type { PitchEvent } from '../orders/event.js';
import { MAX_PROPOSALS } from '../orders/limits.js';
import type { PitchState, Proposal, ProposalBody } from '../state.js';
import { findOpenVote } from '../vote/vote.js';
import { findCarriedSource, findRoot } from './view.js';

/** The proposal, unless it is unknown, hidden, withdrawn, or stands under another. */
export function getStanding(state: PitchState, id: string): Result<Proposal, Refusal> {
  const proposal = findItem(state.proposals, id);
  if (proposal === undefined) return refuse('proposal-unknown');
  if (proposal.hidden !== null) return refuse('item-hidden');
  if (proposal.withdrawn !== null) return refuse('proposal-withdrawn');
  if (proposal.mergedInto === null) return accept(proposal);
  const root = findItem(state.proposals, findRoot(state, id));
  return refuse('proposal-merged', { title: root === undefined || root.hidden !== null ? '…' : root.title });
}

/** A card does not change while people mark it. */
function explainInVote(state: PitchState, ids: readonly string[]): Objection {
  const open = findOpenVote(state.votes);
  return open !== undefined && ids.some((id) => open.proposals.includes(id))
    ? refuse('proposal-in-vote')
    : null;
}

function explainBody(state: PitchState, { sources, team }: ProposalBody): Objection {
  if (team !== null && findItem(state.teams, team) === undefined) return refuse('team-unknown');
  return sources.every((source) => findCarriedSource(state, source) !== null)
    ? null
    : refuse('proposal-source-unknown');
}

/** Its author, who pitches it, the sub-group it comes from, and staff. */
function mayMend(state: PitchState, proposal: Proposal, { who }: DecideContext): boolean {
  const team = findItem(state.teams, proposal.team ?? '');
  return (
    isStaff(who) ||
    isAuthor(proposal, who.member) ||
    isPerson(proposal.pitcher, who.member) ||
    team?.members.some((person) => isPerson(person, who.member)) === true
  );
}

/** The words of a card, without its history. */
export function pickBody(card: ProposalBody): ProposalBody {
  const { title, problem, solution, partnersValue, territoryValue, whoCares, sources, pitcher, team } = card;
  return { title, problem, solution, partnersValue, territoryValue, whoCares, sources, pitcher, team };
}

function decideEdit(
  state: PitchState,
  command: Extract<ProposalCommand, { type: 'edit-proposal' }>,
  context: DecideContext,
): Decision<PitchEvent> {
  const found = getStanding(state, command.proposal);
  if (!found.ok) return found;
  if (!mayMend(state, found.value, context)) return refuse('not-author');
  const objection =
    explainInVote(state, [command.proposal]) ??
    explainStale(found.value, { version: command.version, current: found.value.title }) ??
    explainBody(state, command);
  if (objection !== null) return objection;
  const body = pickBody(command);
  return JSON.stringify(body) === JSON.stringify(pickBody(found.value))
    ? refuse('nothing-changes')
    : accept([{ type: 'proposal-edited', proposal: command.proposal, ...body }]);
}

function decideMerge(
  state: PitchState,
  { into, proposals }: Extract<ProposalCommand, { type: 'merge-proposals' }>,
): Decision<PitchEvent> {
  const unique = [...new Set(proposals)];
  if (unique.includes(into)) return refuse('proposal-twin-itself');
  for (const id of [into, ...unique]) {
    const found = getStanding(state, id);
    if (!found.ok) return found;
  }
  const objection = explainInVote(state, [into, ...unique]);
  return objection ?? accept([{ type: 'proposals-merged', into, proposals: unique }]);
}

/** Deciders of proposal cards. */
export const proposalDeciders: Deciders<PitchState, ProposalCommand, PitchEvent> = {
  'write-proposal': (state, command, context) => {
    if (state.proposals.length >= MAX_PROPOSALS) return refuse('too-many', { max: MAX_PROPOSALS });
    const objection = explainChannel(command, context) ?? explainBody(state, command);
    if (objection !== null) return objection;
    const { channel, onBehalfOf } = command;
    const body = pickBody(command);
    return accept([{ type: 'proposal-written', proposal: context.op, ...body, channel, onBehalfOf }]);
  },

  'edit-proposal': decideEdit,

  'withdraw-proposal': (state, { proposal: id }, context) => {
    const found = getStanding(state, id);
    if (!found.ok) return found;
    if (!isStaff(context.who) && !isAuthor(found.value, context.who.member)) return refuse('not-author');
    return explainInVote(state, [id]) ?? accept([{ type: 'proposal-withdrawn', proposal: id }]);
  },

  'hide-proposal': (state, { proposal: id }) => {
    const proposal = findItem(state.proposals, id);
    if (proposal === undefined) return refuse('proposal-unknown');
    return proposal.hidden === null
      ? accept([{ type: 'proposal-hidden', proposal: id }])
      : refuse('item-hidden');
  },

  'restore-proposal': (state, { proposal: id }) => {
    const proposal = findItem(state.proposals, id);
    if (proposal === undefined) return refuse('proposal-unknown');
    if (proposal.hidden === null && proposal.withdrawn === null) return refuse('proposal-not-away');
    const { versions, onBehalfOf } = proposal;
    return accept([{ type: 'proposal-restored', proposal: id, versions, onBehalfOf }]);
  },

  'merge-proposals': (state, command) => decideMerge(state, command),

  'split-proposal': (state, { proposal: id }) => {
    const proposal = findItem(state.proposals, id);
    if (proposal === undefined) return refuse('proposal-unknown');
    if (proposal.mergedInto === null) return refuse('proposal-not-merged');
    return explainInVote(state, [findRoot(state, id)]) ?? accept([{ type: 'proposal-split', proposal: id }]);
  },
};
