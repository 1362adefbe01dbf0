// A plausible knowledge café held by invented people, in either variant: for demonstrations and the law suite.
import type { Draw } from '../../kernel/index.js';
import {
  type Actor,
  listShownSlips,
  type Person,
  type RehearsedCommand,
  type SlipDraft,
} from '../../workshop/index.js';
import type { CafeCommand } from './command.js';
import { getCafeTeam } from './decide.js';
import { isCafeSpell, planCafe } from './plan.js';
import rehearsal from './rehearsal.json' with { type: 'json' };
import type { CafeSlip, CafeSlipKind, CafeState } from './state.js';
import { mixTeams } from './view.js';

type Rehearsed = RehearsedCommand<CafeCommand> | null;

interface Scene {
  readonly state: CafeState;
  readonly facilitator: Actor;
  readonly floor: readonly Actor[];
  readonly draw: Draw;
}

/** Names for sub-groups that nobody has made. */
const TABLES = ['Table 1', 'Table 2', 'Table 3'];

/** Questions, sub-groups, everybody seated. */
function rehearseOpening({ state, facilitator: who, floor, draw }: Scene): Rehearsed {
  if (state.questions.length === 0) {
    return { who, command: { type: 'set-questions', questions: rehearsal.questions } };
  }
  if (state.teams.length === 0) {
    const teams = TABLES.map((name, rank) => ({ id: `team-${rank + 1}`, name, place: null, seats: 8 }));
    return { who, command: { type: 'set-teams', teams } };
  }
  if (floor.length === 0 || state.teams.some(({ members }) => members.length > 0)) return null;
  const people = draw.shuffle(floor).map(({ member }) => ({ id: member }));
  const seatings = state.teams.map(({ id }, rank) => ({
    team: id,
    people: people.filter((_, index) => index % state.teams.length === rank),
  }));
  return { who, command: { type: 'seat-people', seatings } };
}

function write(draft: Pick<SlipDraft<CafeSlipKind>, 'kind' | 'text'> & Partial<SlipDraft<CafeSlipKind>>) {
  return {
    type: 'write-slip' as const,
    team: null,
    about: null,
    tags: [],
    channel: 'phone' as const,
    onBehalfOf: null,
    sources: [],
    ...draft,
  };
}

/** One idea after another from the sub-groups. */
function rehearseIdeas({ state, facilitator, floor, draw }: Scene): Rehearsed {
  if (state.stage?.id !== 'groups') return null;
  const said = new Set(state.slips.map(({ versions }) => versions[0]?.text));
  const idea = rehearsal.ideas.find(({ text }) => !said.has(text));
  if (idea === undefined) return null;
  const who = draw.pick(floor) ?? facilitator;
  const about = (state.questions[idea.question] ?? state.questions[0])?.id ?? null;
  const team = getCafeTeam(state, who.member);
  return { who, command: write({ kind: 'idea', text: idea.text, about, team }) };
}

function findTransitions(slip: CafeSlip, { transitions }: CafeState['settings']): readonly string[] {
  const tags = rehearsal.ideas.find(({ text }) => text === slip.text)?.transitions ?? [];
  return tags.filter((tag) => transitions.some(({ id }) => id === tag));
}

/** Sub-group after sub-group, ideas become solutions that answer what was carried; the last one stays an idea. */
function rehearsePlenary({ state, facilitator: who }: Scene): Rehearsed {
  if (state.stage?.id !== 'plenary') return null;
  const ideas = listShownSlips(state.slips).filter(({ kind }) => kind === 'idea');
  const ripe = ideas.find(
    (slip) => slip.team === state.floor && findTransitions(slip, state.settings).length > 0,
  );
  if (ripe !== undefined && ideas.length > 1) {
    const { id: slip, version } = ripe;
    const [carried] = state.settings.carried;
    if (carried !== undefined && ripe.sources.length === 0) {
      return { who, command: { type: 'link-slip', slip, version, sources: [carried.source] } };
    }
    const tags = findTransitions(ripe, state.settings);
    return { who, command: { type: 'retag-slip', slip, version, kind: 'solution', tags } };
  }
  const next = state.teams.find(({ id }) => !state.heard.includes(id));
  return next === undefined ? null : { who, command: { type: 'give-floor', team: next.id } };
}

/** Gurteen's last word: what I take away, one action I will do. */
function rehearseClosing({ state, facilitator, floor, draw }: Scene): Rehearsed {
  if (state.stage?.id !== 'closing') return null;
  const said = new Set(state.slips.map(({ text }) => text));
  const takeaway = rehearsal.takeaways.find((text) => !said.has(text));
  const commitment = rehearsal.commitments.find((text) => !said.has(text));
  const who = draw.pick(floor) ?? facilitator;
  if (takeaway !== undefined) return { who, command: write({ kind: 'takeaway', text: takeaway }) };
  return commitment === undefined ? null : { who, command: write({ kind: 'commitment', text: commitment }) };
}

/** At the beginning of a round, groups that have sat together already are changed, if a shift can. */
function rehearseChange({ state, facilitator: who }: Scene): Rehearsed {
  if (!isCafeSpell(state.stage?.id ?? null)) return null;
  const past = new Set(state.meetings.map((people) => JSON.stringify(people)));
  const isPast = (people: readonly Person[]): boolean => past.has(JSON.stringify(people));
  const seatings = mixTeams(state.teams);
  return state.teams.some(({ members }) => isPast(members)) && !seatings.some(({ people }) => isPast(people))
    ? { who, command: { type: 'seat-people', seatings } }
    : null;
}

/** The next step of the plan, then closing. */
function rehearseCourse({ state, facilitator: who }: Scene): Rehearsed {
  if (state.closed !== null) return null;
  const plan = planCafe(state.settings);
  const next = plan[plan.findIndex(({ id }) => id === state.stage?.id) + 1];
  return next === undefined
    ? { who, command: { type: 'close' } }
    : { who, command: { type: 'start-stage', stage: next.id } };
}

/**
 * The next gesture of a café without accident: questions, sub-groups, ideas, plenary and solutions, or three rounds and
 * each one's last word. Null when it is over, or when the cast has no facilitator.
 */
export function rehearseCafe(state: CafeState, cast: readonly Actor[], draw: Draw): Rehearsed {
  const facilitator = cast.find(({ role }) => role === 'facilitator');
  if (facilitator === undefined) return null;
  const floor = cast.filter(({ role }) => role === 'participant');
  const scene: Scene = { state, facilitator, floor, draw };
  return (
    rehearseOpening(scene) ??
    rehearseChange(scene) ??
    rehearseIdeas(scene) ??
    rehearsePlenary(scene) ??
    rehearseClosing(scene) ??
    rehearseCourse(scene)
  );
}
