// A plausible retro-prospective held by invented people: for demonstrations, load tests and the law suite.
import type { Draw } from '../../../kernel/index.js';
import type { Actor, RehearsedCommand, SlipDraft, Team } from '../../../workshop/index.js';
import type { RetroCommand } from '../orders/orders.js';
import { planRetro } from '../plan.js';
import type { CanvasKind, RetroState, Situation } from '../state.js';
import { findSituationOf, listOffered } from '../view.js';
import scripts from './rehearsal.json' with { type: 'json' };

type Rehearsed = RehearsedCommand<RetroCommand> | null;

interface Scene {
  readonly state: RetroState;
  readonly facilitator: Actor;
  readonly floor: readonly Actor[];
  readonly draw: Draw;
}

/** One sentence of the script, with the step during which it is written. */
interface Line {
  readonly stage: string;
  readonly kind: CanvasKind;
  readonly text: string;
  readonly tags: readonly string[];
}

function listLines(situation: Situation): readonly Line[] {
  const script = (scripts as Readonly<Record<string, (typeof scripts)['big-order']>>)[situation.id];
  if (script === undefined) {
    return [{ stage: 'solutions', kind: 'solution', text: situation.happening, tags: [] }];
  }
  const { solution, obstacle, lever, change, monday } = script;
  const write = (stage: string, kind: CanvasKind, texts: readonly string[]): readonly Line[] =>
    texts.map((text) => ({ stage, kind, text, tags: [] }));
  return [
    ...write('solutions', 'solution', solution),
    ...write('levers', 'obstacle', obstacle),
    ...write('levers', 'lever', lever),
    { stage: 'changes', kind: change.field as CanvasKind, text: change.text, tags: change.sides },
    ...write('monday', 'monday', [monday]),
  ];
}

/** Groups of about six, one per situation, everybody seated, one card dealt to each. */
function rehearseSetting({ state, facilitator: who, floor, draw }: Scene): Rehearsed {
  const offered = listOffered(state);
  if (state.teams.length === 0) {
    const count = Math.max(1, Math.min(offered.length, Math.ceil(floor.length / 6)));
    const teams = Array.from({ length: count }, (_, rank) => ({
      id: `team-${rank + 1}`,
      name: `Groupe ${rank + 1}`,
      place: `Table ${rank + 1}`,
      seats: null,
    }));
    return { who, command: { type: 'set-teams', teams } };
  }
  if (floor.length > 0 && state.teams.every(({ members }) => members.length === 0)) {
    const people = draw.shuffle(floor).map(({ member }) => ({ id: member }));
    const seatings = state.teams.map(({ id }, rank) => ({
      team: id,
      people: people.filter((_, place) => place % state.teams.length === rank),
    }));
    return { who, command: { type: 'seat-people', seatings } };
  }
  const [first] = offered;
  if (state.assignments.length > 0 || first === undefined) return null;
  const assignments = state.teams.map(({ id }, rank) => ({
    team: id,
    situation: (offered[rank % offered.length] ?? first).id,
  }));
  return { who, command: { type: 'assign-situations', assignments } };
}

function rehearseLine(line: Line, team: Team, { state, facilitator, floor, draw }: Scene): Rehearsed {
  const seated = floor.filter(({ member }) =>
    team.members.some((person) => 'id' in person && person.id === member),
  );
  const who = draw.pick(seated) ?? facilitator;
  const draft: SlipDraft<CanvasKind> = {
    kind: line.kind,
    text: line.text,
    team: team.id,
    about: findSituationOf(state, team.id)?.id ?? null,
    tags: line.tags,
    channel: 'phone',
    onBehalfOf: null,
    sources: [],
  };
  if (line.kind !== 'lever' && line.kind !== 'monday')
    return { who, command: { type: 'write-slip', ...draft } };
  // One lever in three is left « à porter », as in life.
  const holder = draw.pick(team.members) ?? { id: who.member };
  const left = line.kind === 'lever' && draw.below(3) === 0;
  return { who, command: { type: 'write-held', draft, holder: left ? null : holder } };
}

function rehearseWriting(scene: Scene): Rehearsed {
  const { state } = scene;
  for (const team of state.teams) {
    const situation = findSituationOf(state, team.id);
    if (situation === undefined) continue;
    const written = new Set(state.slips.filter((slip) => slip.team === team.id).map(({ text }) => text));
    const line = listLines(situation).find(
      ({ stage, text }) => stage === state.stage?.id && !written.has(text),
    );
    if (line !== undefined) return rehearseLine(line, team, scene);
  }
  return null;
}

/**
 * The next gesture of an hour without accident: groups, cards, step after step what each group writes, closing. Null when
 * it is over, when there is no card, or when the cast has no facilitator.
 */
export function rehearseRetro(state: RetroState, cast: readonly Actor[], draw: Draw): Rehearsed {
  const facilitator = cast.find(({ role }) => role === 'facilitator');
  if (facilitator === undefined || state.closed !== null) return null;
  const floor = cast.filter(({ role }) => role === 'participant');
  const scene: Scene = { state, facilitator, floor, draw };
  const gesture = rehearseSetting(scene) ?? rehearseWriting(scene);
  if (gesture !== null) return gesture;
  const plan = planRetro(state.settings);
  const next = plan[plan.findIndex(({ id }) => id === state.stage?.id) + 1];
  const begins = state.assignments.length > 0 || next?.id === 'reading';
  return next === undefined || !begins
    ? { who: facilitator, command: { type: 'close' } }
    : { who: facilitator, command: { type: 'start-stage', stage: next.id } };
}
