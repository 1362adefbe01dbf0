// Decides any order given to a session of pitches.
import { accept, refuse } from '../../kernel/index.js';
import {
  createCourseDeciders,
  createDecide,
  createTeamDeciders,
  type Deciders,
  findItem,
} from '../../workshop/index.js';
import type { DecisionCommand, PitchCommand } from './orders/command.js';
import type { PitchEvent } from './orders/event.js';
import { parsePitchCommand } from './orders/schema.js';
import { planPitch } from './plan.js';
import { getStanding, proposalDeciders } from './proposals/decide.js';
import { getDecision } from './proposals/view.js';
import type { PitchState } from './state.js';
import { talkDeciders } from './talks/decide.js';
import { voteDeciders } from './vote/decide.js';
import { findOpenVote } from './vote/vote.js';

/** Deciders of what was decided: the reason is asked for the chosen and the set aside alike (R053). */
const decisionDeciders: Deciders<PitchState, DecisionCommand, PitchEvent> = {
  'decide-proposal': (state, { proposal, outcome, reason, voice }) => {
    const found = getStanding(state, proposal);
    if (!found.ok) return found;
    const last = getDecision(state, proposal);
    const isSame =
      last?.outcome === outcome &&
      last.reason === reason &&
      JSON.stringify(last.voice) === JSON.stringify(voice);
    return isSame
      ? refuse('nothing-changes')
      : accept([{ type: 'proposal-decided', proposal, outcome, reason, voice }]);
  },

  'undo-decision': (state, { proposal }) => {
    if (findItem(state.proposals, proposal) === undefined) return refuse('proposal-unknown');
    return getDecision(state, proposal) === null
      ? refuse('decision-unknown')
      : accept([{ type: 'decision-undone', proposal }]);
  },
};

const courseDeciders = createCourseDeciders<PitchState>({ plan: ({ settings }) => planPitch(settings) });

const deciders: Deciders<PitchState, PitchCommand, PitchEvent> = {
  ...courseDeciders,
  ...createTeamDeciders<PitchState>({
    explainTeams: (state, kept) => {
      const used = state.proposals.some(({ team }) => team !== null && !kept.includes(team));
      return used ? refuse('proposal-team-in-use') : null;
    },
  }),
  ...proposalDeciders,
  ...talkDeciders,
  ...voteDeciders,
  ...decisionDeciders,
  close: (state, command, context) =>
    findOpenVote(state.votes) === undefined
      ? courseDeciders.close(state, command, context)
      : refuse('vote-still-open'),
};

/** Answers the facts that an order brings about, or why not; once closed, staff alone still sort and correct. */
export const decidePitch = createDecide<PitchState, PitchCommand, PitchEvent>({
  parse: parsePitchCommand,
  deciders,
  isClosed: ({ closed }) => closed !== null,
});
