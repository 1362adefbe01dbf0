// Disorderly gestures around what a session of pitches holds: late ballots, merged cards, two hands on one button.

import type { MethodLaws } from '../../../../test/replay.js';
import type { Draw } from '../../../kernel/index.js';
import type { Actor, RehearsedCommand } from '../../../workshop/index.js';
import type { Answer, PitchCommand, PitchState, VoteMode } from '../index.js';

const WORDS = ['Un mot', 'Un autre mot', '', ' \u202e ', 'é'.repeat(601), 'a\nb\nc\nd\ne\nf', 'La rivière'];
const MODES: readonly VoteMode[] = ['consent', 'scale', 'cards', 'dots'];
const SOURCE = { seminar: 's', activity: 'a', item: 'i' };

/** One gesture picked among all kinds, aimed at something that exists nine times in ten. */
export function improvisePitch(
  state: PitchState,
  cast: readonly Actor[],
  draw: Draw,
): RehearsedCommand<PitchCommand> {
  const word = (): string => draw.pick(WORDS) ?? '';
  const pick = () =>
    (draw.below(10) > 0 ? draw.pick(state.proposals) : undefined) ?? { id: 'none', version: 1 };
  const one = pick();
  const vote = (draw.below(10) > 0 ? draw.pick(state.votes) : undefined) ?? { id: 'none', round: 1 };
  const seats = cast.map(({ member }) => member);
  const answer = (): Answer => ({
    proposal: pick().id,
    mark: draw.below(6),
    reason: draw.below(2) > 0 ? 'Parce que' : null,
  });
  const body = {
    title: word(),
    problem: word(),
    solution: null,
    partnersValue: null,
    territoryValue: word(),
    whoCares: null,
    sources: draw.below(5) > 0 ? [] : [SOURCE],
    pitcher: { id: draw.pick(seats) ?? 'none' },
    team: null,
  };
  const electors = seats.map((id, rank) => ({ ids: [id], college: rank % 3 === 0 ? null : `C${rank % 2}` }));
  const commands: readonly PitchCommand[] = [
    { type: 'write-proposal', ...body, channel: 'paper', onBehalfOf: { label: 'M. B.' } },
    { type: 'write-proposal', ...body, channel: 'phone', onBehalfOf: null },
    { type: 'edit-proposal', proposal: one.id, version: draw.below(5) > 0 ? one.version : 1, ...body },
    { type: 'withdraw-proposal', proposal: one.id },
    { type: 'hide-proposal', proposal: one.id },
    { type: 'restore-proposal', proposal: one.id },
    { type: 'restore-proposal', proposal: one.id },
    { type: 'merge-proposals', into: one.id, proposals: [pick().id] },
    { type: 'split-proposal', proposal: one.id },
    { type: 'draw-order' },
    { type: 'start-talk', proposal: one.id },
    { type: 'start-questions' },
    { type: 'end-talk' },
    { type: 'open-vote', mode: draw.pick(MODES) ?? 'scale', dots: 3, proposals: null, seats },
    { type: 'next-round', vote: vote.id, round: vote.round + draw.below(2) },
    { type: 'cast-ballot', vote: vote.id, answers: [answer(), answer()], channel: 'phone', voter: null },
    { type: 'cast-ballot', vote: vote.id, answers: [answer()], channel: 'phone', voter: null },
    {
      type: 'cast-ballot',
      vote: vote.id,
      answers: [answer()],
      channel: 'paper',
      voter: draw.below(2) > 0 ? (draw.pick(seats) ?? null) : null,
    },
    { type: 'close-vote', vote: vote.id, electors, confirmed: draw.below(2) > 0 },
    { type: 'count-hands', vote: vote.id, proposal: one.id, counts: [0, 1, 2, 3, 4, 5].slice(draw.below(4)) },
    {
      type: 'decide-proposal',
      proposal: one.id,
      outcome: draw.below(2) > 0 ? 'chosen' : 'set-aside',
      reason: word(),
      voice: null,
    },
    { type: 'undo-decision', proposal: one.id },
    { type: 'start-stage', stage: draw.pick(['voting', 'deciding', 'nowhere']) ?? '' },
    draw.below(4) === 0 ? { type: 'close' } : { type: 'reopen' },
  ];
  const who = (draw.below(2) > 0 ? draw.pick(cast.slice(0, 2)) : draw.pick(cast)) ?? cast[0];
  return { who: who as Actor, command: draw.pick(commands) ?? { type: 'close' } };
}

/** Ballots of a vote not yet counted are kept from staff too. */
function emptyBallots(state: unknown): unknown {
  const session = state as PitchState;
  const votes = session.votes.map((vote) => (vote.results === null ? { ...vote, ballots: [] } : vote));
  return { ...session, votes };
}

/** What the law suite needs of this method. */
export const laws: MethodLaws = {
  improvise: (state, cast, draw) => improvisePitch(state as PitchState, cast, draw),
  forStaff: emptyBallots,
};
