// A plausible world café held by invented people: for demonstrations, load tests and the law suite.
import type { Draw } from '../../../kernel/index.js';
import { computeBlockPlan } from '../../../rotation/index.js';
import type { Actor, RehearsedCommand } from '../../../workshop/index.js';
import type { WorldCafeCommand } from '../orders/orders.js';
import { formatRoundTag, readRound } from '../plan/course.js';
import type { Theme, WorldCafeKind, WorldCafeState } from '../state.js';
import { countCafeRounds, listCafeSteps } from '../view.js';
import scripts from './rehearsal.json' with { type: 'json' };

type Rehearsed = RehearsedCommand<WorldCafeCommand> | null;

interface Scene {
  readonly state: WorldCafeState;
  readonly facilitator: Actor;
  readonly floor: readonly Actor[];
  readonly draw: Draw;
}

/** Themes, a host for each among those present, and groups that turn in a circle. */
function rehearseTables({ state, facilitator: who, floor, draw }: Scene): Rehearsed {
  if (state.themes.length === 0) {
    const themes = scripts.map(({ id, title, questions }, rank) => ({
      id,
      title,
      questions,
      place: `Table ${rank + 1}`,
      sources: [],
    }));
    return { who, command: { type: 'set-themes', themes } };
  }
  if (state.plan !== null) return null;
  const seated = draw.shuffle(floor.length < state.themes.length ? [] : floor);
  if (seated.length === 0) return { who, command: { type: 'close' } };
  const people = seated.map(({ member }) => ({ id: member }));
  const tables = state.themes.length;
  const hosts = state.themes.map((_, table) => table);
  const groupOf = people.map((_, rank) => (rank < tables ? -1 : (rank - tables) % tables));
  const rounds = computeBlockPlan({ groupOf, tables, rounds: countCafeRounds(state), hosts });
  return { who, command: { type: 'set-plan', plan: { mode: 'blocks', people, hosts, rounds } } };
}

function writeSentence(
  theme: Theme,
  sentence: { readonly kind: WorldCafeKind; readonly text: string; readonly round: number | null },
  { facilitator, floor, draw }: Scene,
): Rehearsed {
  return {
    who: draw.pick(floor) ?? facilitator,
    command: {
      type: 'write-slip',
      kind: sentence.kind,
      text: sentence.text,
      team: null,
      about: theme.id,
      tags: sentence.round === null ? [] : [formatRoundTag(sentence.round)],
      channel: 'phone',
      onBehalfOf: null,
      sources: [],
    },
  };
}

/** One note per table and round, then one sentence of vision per theme. */
function rehearseWriting(scene: Scene): Rehearsed {
  const { state } = scene;
  const stage = state.stage?.id ?? '';
  const round = stage.startsWith('round-') ? readRound(stage) : null;
  for (const theme of state.themes) {
    const script = scripts.find(({ id }) => id === theme.id);
    const written = new Set(state.slips.filter(({ about }) => about === theme.id).map(({ text }) => text));
    const note =
      script?.notes[(round ?? 0) - 1] ?? (round === null ? undefined : `${theme.title}, tour ${round}`);
    if (note !== undefined && !written.has(note)) {
      return writeSentence(theme, { kind: 'note', text: note, round }, scene);
    }
    const vision = script?.vision ?? theme.title;
    if (stage === 'harvest' && !written.has(vision)) {
      return writeSentence(theme, { kind: 'vision', text: vision, round: null }, scene);
    }
  }
  return null;
}

/**
 * The next gesture of a café without accident: tables, plan, round after round, visions, closing. Null when it is over or
 * when the cast has no facilitator; fewer people than tables close at once.
 */
export function rehearseWorldCafe(state: WorldCafeState, cast: readonly Actor[], draw: Draw): Rehearsed {
  const facilitator = cast.find(({ role }) => role === 'facilitator');
  if (facilitator === undefined || state.closed !== null) return null;
  const floor = cast.filter(({ role }) => role === 'participant');
  const scene: Scene = { state, facilitator, floor, draw };
  const gesture = rehearseTables(scene) ?? rehearseWriting(scene);
  if (gesture !== null) return gesture;
  const plan = listCafeSteps(state);
  const next = plan[plan.findIndex(({ id }) => id === state.stage?.id) + 1];
  return {
    who: facilitator,
    command: next === undefined ? { type: 'close' } : { type: 'start-stage', stage: next.id },
  };
}
