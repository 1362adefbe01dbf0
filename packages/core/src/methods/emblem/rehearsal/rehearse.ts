// A plausible exercise of emblems held by invented people: for demonstrations, load tests and the law suite.
import type { Draw } from '../../../kernel/index.js';
import { type Actor, findItem, type RehearsedCommand, type Team } from '../../../workshop/index.js';
import type { EmblemCommand } from '../command.js';
import { isNamedIn } from '../convergence/compute.js';
import type { EmblemColour } from '../drawing/palette.js';
import type { PieceBody } from '../drawing/piece.js';
import type { ShieldShape } from '../drawing/shield.js';
import type { EmblemSymbol } from '../drawing/symbol-names.js';
import { planEmblem } from '../plan.js';
import type { EmblemState } from '../state.js';
import { listMeanings, listPieces } from '../view.js';
import rehearsal from './rehearsal.json' with { type: 'json' };

type Rehearsed = RehearsedCommand<EmblemCommand> | null;
type Script = (typeof rehearsal.emblems)[number];

interface Scene {
  readonly state: EmblemState;
  readonly facilitator: Actor;
  readonly floor: readonly Actor[];
  readonly draw: Draw;
}

function write(kind: 'mine' | 'meaning', text: string, team: string | null): EmblemCommand {
  const draft = { kind, text, team, about: null, tags: [], sources: [] } as const;
  return { type: 'write-slip', ...draft, channel: 'phone', onBehalfOf: null };
}

/** As many groups as there are scripts, everybody seated in turn. */
function rehearseTeams({ state, facilitator: who, floor }: Scene): Rehearsed {
  const groups = state.teams.slice(0, rehearsal.emblems.length);
  if (groups.length === 0 || state.teams.some(({ members }) => members.length > 0)) return null;
  const seatings = groups.map(({ id: team }, rank) => ({
    team,
    people: floor.filter((_, seat) => seat % groups.length === rank).map(({ member }) => ({ id: member })),
  }));
  return floor.length === 0 ? null : { who, command: { type: 'seat-people', seatings } };
}

function rehearseAlone({ state, facilitator, floor, draw }: Scene): Rehearsed {
  if (state.stage?.id !== 'alone') return null;
  const text = rehearsal.mine.find((one) => !state.slips.some((slip) => slip.text === one));
  return text === undefined
    ? null
    : { who: draw.pick(floor) ?? facilitator, command: write('mine', text, null) };
}

/** The pieces of a script that are not on the emblem yet, one after the other, and a stroke at the end. */
function findMissingPiece(state: EmblemState, team: Team, script: Script): PieceBody | null {
  const bodies = listPieces(findItem(state.emblems, team.id)).map(({ body }) => body);
  const rank = script.symbols.findIndex(
    (symbol) => !bodies.some((body) => body.type === 'symbol' && body.symbol === symbol),
  );
  const symbol = script.symbols[rank] as EmblemSymbol | undefined;
  if (symbol !== undefined) {
    const colour: EmblemColour = rank === 0 ? 'blue' : 'ink';
    return { type: 'symbol', symbol, x: 30 + 20 * rank, y: 35 + 15 * rank, size: 3, colour };
  }
  if (!bodies.some(({ type }) => type === 'words')) {
    return { type: 'words', text: script.words, x: 50, y: 20, size: 2, colour: 'ink' };
  }
  if (bodies.some(({ type }) => type === 'stroke')) return null;
  const points = [
    { x: 20, y: 90 },
    { x: 50, y: 96 },
    { x: 80, y: 90 },
  ];
  return { type: 'stroke', points, size: 3, colour: 'brick' };
}

function rehearseMaking(scene: Scene): Rehearsed {
  const { state, floor, facilitator } = scene;
  if (state.stage?.id !== 'making') return null;
  for (const [rank, script] of rehearsal.emblems.entries()) {
    const team = state.teams[rank];
    const host = team?.members[0];
    if (team === undefined || host === undefined) continue;
    const who = floor.find(({ member }) => 'id' in host && member === host.id) ?? facilitator;
    if (findItem(state.emblems, team.id) === undefined) {
      const shape = script.shape as ShieldShape;
      const field = script.field as EmblemColour;
      return { who, command: { type: 'set-shield', team: team.id, shape, field } };
    }
    const body = findMissingPiece(state, team, script);
    if (body !== null) return { who, command: { type: 'add-piece', team: team.id, body } };
    if (listMeanings(state, team.id).length === 0) {
      return { who, command: write('meaning', script.meaning, team.id) };
    }
  }
  return null;
}

/** Group after group has the floor, then what comes back is named and looked for in each emblem. */
function rehearsePlenary({ state, facilitator: who }: Scene): Rehearsed {
  if (state.stage?.id !== 'plenary') return null;
  const next = state.order.find((team) => !state.spoken.includes(team));
  if (next !== undefined) return { who, command: { type: 'give-floor', team: next } };
  const missing = rehearsal.terms.find(({ label }) => !state.vocabulary.some((term) => term.label === label));
  if (missing !== undefined) {
    const symbol = missing.symbol as EmblemSymbol | null;
    return { who, command: { type: 'add-term', label: missing.label, symbol } };
  }
  for (const { id: team, tags } of state.emblems) {
    const said = listMeanings(state, team).map(({ text }) => text);
    const term = state.vocabulary.find(
      ({ id, label }) => !tags.some((tag) => tag.term === id) && said.some((text) => isNamedIn(label, text)),
    );
    if (term !== undefined) {
      return { who, command: { type: 'tag-emblem', team, term: term.id, words: null } };
    }
  }
  return null;
}

function rehearseNextStage({ state, facilitator: who }: Scene): Rehearsed {
  const plan = planEmblem({ ...state.settings, teams: state.teams });
  const next = plan[plan.findIndex(({ id }) => id === state.stage?.id) + 1];
  return { who, command: next === undefined ? { type: 'close' } : { type: 'start-stage', stage: next.id } };
}

/** The next gesture of an exercise without accident; null when it is over, or when the cast has no facilitator. */
export function rehearseEmblem(state: EmblemState, cast: readonly Actor[], draw: Draw): Rehearsed {
  const facilitator = cast.find(({ role }) => role === 'facilitator');
  if (facilitator === undefined || state.closed !== null) return null;
  const floor = cast.filter(({ role }) => role === 'participant');
  const scene: Scene = { state, facilitator, floor, draw };
  return (
    rehearseTeams(scene) ??
    rehearseAlone(scene) ??
    rehearseMaking(scene) ??
    rehearsePlenary(scene) ??
    rehearseNextStage(scene)
  );
}
