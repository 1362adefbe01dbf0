// A plausible open space held by invented people: for demonstrations, load tests and the law suite.
import type { Draw } from '../../../kernel/index.js';
import type { Actor, RehearsedCommand } from '../../../workshop/index.js';
import { getMarketplace, listMissingReports } from '../marketplace/view.js';
import type { OpenSpaceCommand } from '../orders/command.js';
import { planOpenSpace } from '../plan.js';
import type { OpenSpaceState, Question } from '../state.js';
import rehearsal from './rehearsal.json' with { type: 'json' };

type Rehearsed = RehearsedCommand<OpenSpaceCommand> | null;

interface Scene {
  readonly state: OpenSpaceState;
  readonly facilitator: Actor;
  readonly floor: readonly Actor[];
  readonly draw: Draw;
}

/** Until the marketplace is open. */
function rehearseOpening({ state, facilitator: who }: Scene): Rehearsed {
  if (state.theme === null) return { who, command: { type: 'set-theme', theme: rehearsal.theme } };
  if (state.preflight === null || (state.preflight === 'yes' && !state.preflightOverridden)) {
    return { who, command: { type: 'answer-preflight', answerAlreadyKnown: 'no', confirmed: false } };
  }
  return state.marketplace === 'unopened' ? { who, command: { type: 'open-marketplace' } } : null;
}

/** Questions from the floor until the list is empty or the grid full, each put in a free cell. */
function rehearseMarketplace({ state, facilitator, floor, draw }: Scene): Rehearsed {
  if (state.marketplace !== 'open') return null;
  const grid = getMarketplace(state);
  const cells = grid.slots.flatMap(({ slot, cells: row }) =>
    row.filter(({ question }) => question === null).map(({ room }) => ({ room: room.id, slot: slot.id })),
  );
  const [waiting] = grid.unplaced;
  const place = draw.pick(cells);
  if (waiting !== undefined && place !== undefined) {
    const { id: question, version } = waiting;
    return { who: facilitator, command: { type: 'place-question', question, version, place } };
  }
  const posed = new Set(state.questions.map(({ text }) => text));
  const text = draw.pick(rehearsal.questions.filter((one) => !posed.has(one.text)))?.text;
  return text === undefined || place === undefined
    ? { who: facilitator, command: { type: 'close-marketplace' } }
    : {
        who: draw.pick(floor) ?? facilitator,
        command: { type: 'pose-question', text, channel: 'phone', onBehalfOf: null },
      };
}

function rehearseReport(question: Question, { facilitator, floor, draw }: Scene): Rehearsed {
  const rank = rehearsal.questions.findIndex(({ text }) => text === question.text);
  const page = rehearsal.questions[rank] ?? draw.pick(rehearsal.questions);
  if (page === undefined) return null;
  const group = draw.shuffle(floor).slice(0, 4);
  return {
    who: group[0] ?? facilitator,
    command: {
      type: 'post-report',
      question: question.id,
      said: page.said,
      challenges: page.challenges.map(({ text }) => text),
      assets: page.assets.map(({ text }) => text),
      convener: { id: question.by },
      participants: group.map(({ member }) => ({ id: member })),
      table: null,
      paper: false,
    },
  };
}

/** Slot after slot, the reports of those that end; then the steps that follow. */
function rehearseSessions(scene: Scene): Rehearsed {
  const { state, facilitator: who } = scene;
  const [missing] = listMissingReports(state).filter(({ slot, due }) => due || slot.id === state.stage?.id);
  if (missing !== undefined) return rehearseReport(missing.question, scene);
  const plan = planOpenSpace(state.settings);
  const next = plan[plan.findIndex(({ id }) => id === state.stage?.id) + 1];
  return next === undefined ? null : { who, command: { type: 'start-stage', stage: next.id } };
}

function findGroupTitle(text: string): string | undefined {
  return rehearsal.questions
    .flatMap(({ challenges, assets }) => [...challenges, ...assets])
    .find((slip) => slip.text === text)?.group;
}

/** Slips brought together under the titles of the example; one capacity noted per group; then closing. */
function rehearseSorting({ state, facilitator: who, floor, draw }: Scene): Rehearsed {
  if (state.closed !== null) return null;
  const loose = state.cards.filter(({ group, hidden }) => group === null && hidden === null);
  const title = loose.map(({ text }) => findGroupTitle(text)).find((found) => found !== undefined);
  if (title !== undefined) {
    const cards = loose.filter(({ text }) => findGroupTitle(text) === title).map(({ id }) => id);
    const group = state.groups.find((one) => one.title === title && !one.dissolved);
    return group === undefined
      ? { who, command: { type: 'group-cards', cards, title } }
      : { who, command: { type: 'move-cards', cards, group: group.id } };
  }
  const bare = state.groups.find(({ capacities, dissolved }) => capacities.length === 0 && !dissolved);
  const capacity = draw.pick(rehearsal.capacities);
  if (bare === undefined || capacity === undefined) return { who, command: { type: 'close' } };
  const actor = { label: capacity.actor };
  const author = draw.pick(floor) ?? who;
  return { who: author, command: { type: 'note-capacity', group: bare.id, actor, text: capacity.text } };
}

/**
 * The next gesture of a half-day without accident: opening, questions, reports slot by slot, grouping, capacities,
 * closing. Null when it is over, or when the cast has no facilitator.
 */
export function rehearseOpenSpace(state: OpenSpaceState, cast: readonly Actor[], draw: Draw): Rehearsed {
  const facilitator = cast.find(({ role }) => role === 'facilitator');
  if (facilitator === undefined) return null;
  const floor = cast.filter(({ role }) => role === 'participant');
  const scene: Scene = { state, facilitator, floor, draw };
  return (
    rehearseOpening(scene) ?? rehearseMarketplace(scene) ?? rehearseSessions(scene) ?? rehearseSorting(scene)
  );
}
