// A plausible session of pitches held by invented people: for demonstrations, load tests and the law suite.
import type { Draw } from '../../../kernel/index.js';
import type { Actor, RehearsedCommand } from '../../../workshop/index.js';
import type { PitchCommand } from '../orders/command.js';
import { planPitch } from '../plan.js';
import { suggestTwins } from '../proposals/twins.js';
import { getDecision, getNextPitch, listPitches } from '../proposals/view.js';
import type { PitchState } from '../state.js';
import { OBJECTION } from '../vote/ballot.js';
import { countRounds, listCardsHeld } from '../vote/deal.js';
import { type Answer, type Elector, findOpenVote, listMarks, type Vote } from '../vote/vote.js';
import rehearsal from './rehearsal.json' with { type: 'json' };

type Rehearsed = RehearsedCommand<PitchCommand> | null;

interface Scene {
  readonly state: PitchState;
  readonly facilitator: Actor;
  readonly floor: readonly Actor[];
  readonly draw: Draw;
}

/** Cards one after the other; near-twins put together; the order drawn. */
function rehearseCards({ state, facilitator: who, floor, draw }: Scene): Rehearsed {
  if (state.stage?.id === 'writing' && state.order.length === 0) {
    const card = rehearsal.proposals[state.proposals.length];
    if (card !== undefined) {
      const author = draw.pick(floor) ?? who;
      const [carried] = state.settings.carried;
      const rest = {
        sources: carried === undefined ? [] : [carried.source],
        pitcher: { id: author.member },
        team: null,
        channel: 'phone',
        onBehalfOf: null,
      } as const;
      return { who: author, command: { type: 'write-proposal', ...card, ...rest } };
    }
    const [twins] = suggestTwins(state);
    if (twins !== undefined) {
      const { one, other } = twins;
      return { who, command: { type: 'merge-proposals', into: one.id, proposals: [other.id] } };
    }
    if (listPitches(state).length > 0) return { who, command: { type: 'draw-order' } };
  }
  return null;
}

/** Each one's three minutes, the questions, and the next. */
function rehearseTalks({ state, facilitator: who }: Scene): Rehearsed {
  if (state.stage?.id !== 'pitches') return null;
  if (state.floor !== null) {
    const type = state.floor.phase === 'talk' ? 'start-questions' : 'end-talk';
    return { who, command: { type } };
  }
  const next = getNextPitch(state);
  return next === null ? null : { who, command: { type: 'start-talk', proposal: next.id } };
}

function inventAnswers(vote: Vote, voter: Actor, draw: Draw): readonly Answer[] {
  const marks = listMarks(vote);
  const held = vote.mode === 'cards' ? listCardsHeld(vote, voter.member) : vote.proposals;
  let left = vote.dots;
  return held.map((proposal) => {
    const mark = Math.min(draw.pick(marks) ?? 0, vote.mode === 'dots' ? left : 5);
    left -= mark;
    const says = mark === OBJECTION || draw.below(4) === 0;
    return { proposal, mark, reason: says ? (draw.pick(rehearsal.reasons) ?? null) : null };
  });
}

function inventElectors(floor: readonly Actor[]): readonly Elector[] {
  const { colleges } = rehearsal;
  return floor.map(({ member }, rank) => ({
    ids: [member],
    college: colleges[Math.min(colleges.length - 1, Math.floor(rank / 5))] ?? null,
  }));
}

/** A ballot from each, then the count. */
function rehearseVote({ state, facilitator: who, floor, draw }: Scene): Rehearsed {
  const vote = findOpenVote(state.votes);
  if (vote === undefined) {
    const isTime = state.stage?.id === 'voting' && state.votes.length === 0;
    if (!isTime || listPitches(state).length === 0) return null;
    const { mode, dots } = state.settings;
    const seats = mode === 'cards' ? floor.map(({ member }) => member) : [];
    return { who, command: { type: 'open-vote', mode, dots, proposals: null, seats } };
  }
  if (vote.mode === 'cards' && vote.round < countRounds(vote)) {
    return { who, command: { type: 'next-round', vote: vote.id, round: vote.round + 1 } };
  }
  const voter = floor.find(({ member }) => !vote.voters.some(({ id }) => id === member));
  if (voter !== undefined) {
    const answers = inventAnswers(vote, voter, draw);
    return {
      who: voter,
      command: { type: 'cast-ballot', vote: vote.id, answers, channel: 'phone', voter: null },
    };
  }
  const electors = inventElectors(floor);
  return { who, command: { type: 'close-vote', vote: vote.id, electors, confirmed: true } };
}

/** The last word on each, with its reason. */
function rehearseDecisions({ state, facilitator: who }: Scene): Rehearsed {
  if (state.stage?.id !== 'deciding') return null;
  const next = listPitches(state).find(({ id }) => getDecision(state, id) === null);
  const said = rehearsal.decisions[state.decisions.length % rehearsal.decisions.length];
  if (next === undefined || said === undefined) return null;
  const outcome = said.outcome as 'chosen' | 'set-aside' | 'postponed';
  const { reason } = said;
  return {
    who,
    command: { type: 'decide-proposal', proposal: next.id, outcome, reason, voice: null },
  };
}

function rehearseCourse({ state, facilitator: who }: Scene): Rehearsed {
  if (state.closed !== null || findOpenVote(state.votes) !== undefined) return null;
  const plan = planPitch(state.settings);
  const next = plan[plan.findIndex(({ id }) => id === state.stage?.id) + 1];
  return next === undefined
    ? { who, command: { type: 'close' } }
    : { who, command: { type: 'start-stage', stage: next.id } };
}

/**
 * The next gesture of a session without accident: cards, twins, order, pitches, a private rating, the last word on each.
 * Null when it is over, or when the cast has no facilitator.
 */
export function rehearsePitch(state: PitchState, cast: readonly Actor[], draw: Draw): Rehearsed {
  const facilitator = cast.find(({ role }) => role === 'facilitator');
  if (facilitator === undefined) return null;
  const floor = cast.filter(({ role }) => role === 'participant');
  const scene: Scene = { state, facilitator, floor, draw };
  return (
    rehearseCards(scene) ??
    rehearseTalks(scene) ??
    rehearseVote(scene) ??
    rehearseDecisions(scene) ??
    rehearseCourse(scene)
  );
}
