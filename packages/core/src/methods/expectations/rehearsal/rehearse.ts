// A plausible hour on expectations and rules held by invented people: for demonstrations, load tests and the law suite.
import type { Draw } from '../../../kernel/index.js';
import type { Actor, RehearsedCommand } from '../../../workshop/index.js';
import { countSignatures, getCharter } from '../charter/view.js';
import type { ExpectationsCommand } from '../command.js';
import { planExpectations } from '../plan.js';
import { listRereadings } from '../reread/view.js';
import { type ExpectationKind, type ExpectationsState, VERDICTS, type Voice } from '../state.js';
import rehearsal from './rehearsal.json' with { type: 'json' };

type Rehearsed = RehearsedCommand<ExpectationsCommand> | null;

interface Scene {
  readonly state: ExpectationsState;
  readonly facilitator: Actor;
  readonly floor: readonly Actor[];
  readonly draw: Draw;
}

const VOICE_OF_STAGE: Readonly<Record<string, Voice>> = { alone: 'one', pairs: 'two', fours: 'four' };

function write(kind: ExpectationKind, text: string, about: string | null = null): ExpectationsCommand {
  const draft = { kind, text, about, team: null, tags: [], sources: [] };
  return { type: 'write-slip', ...draft, channel: 'phone', onBehalfOf: null };
}

/** The sentences of the step under way that nobody has written yet, one after the other. */
function rehearseWriting({ state, facilitator, floor, draw }: Scene): Rehearsed {
  const stage = state.stage?.id ?? '';
  const script: Readonly<Record<string, unknown>> = rehearsal;
  const lines = Array.isArray(script[stage])
    ? (script[stage] as readonly { kind: ExpectationKind; text: string }[])
    : [];
  const next = lines.find(({ text }) => !state.slips.some((slip) => slip.text === text));
  if (next === undefined) return null;
  const voice = VOICE_OF_STAGE[stage];
  const command = { ...write(next.kind, next.text), tags: voice === undefined ? [] : [voice] };
  return { who: draw.pick(floor) ?? facilitator, command: command as ExpectationsCommand };
}

/** Three rules kept, one joined to another, one mended; then the charter is offered. */
function rehearseCharter({ state, facilitator: who }: Scene): Rehearsed {
  if (state.stage?.id !== 'charter' || state.charter.presented !== null) return null;
  const { rules, proposals } = getCharter(state);
  const [next] = proposals;
  if (next === undefined) return rules.length === 0 ? null : { who, command: { type: 'present-charter' } };
  const { id: slip, version } = next;
  const [first] = rules;
  if (first !== undefined && proposals.length === 2) {
    const into = first.id;
    return { who, command: { type: 'set-rule-aside', slip, into, reason: rehearsal.reason } };
  }
  const text = proposals.length === 1 ? rehearsal.mended : null;
  return { who, command: { type: 'adopt-rule', slip, version, text } };
}

/** Everybody signs on their phone but one, for whom the scribe does. */
function rehearseSigning({ state, facilitator, floor }: Scene): Rehearsed {
  if (state.stage?.id !== 'signing' || state.charter.presented === null) return null;
  const { edition } = state.charter;
  const people = floor.map(({ member }) => ({ id: member, member }));
  const { missing } = countSignatures(state, people);
  const who = floor.find(({ member }) => missing.includes(member));
  if (who === undefined) return null;
  return missing.length === 1
    ? {
        who: facilitator,
        command: { type: 'sign-for', edition, people: [{ id: who.member }], channel: 'paper' },
      }
    : { who, command: { type: 'sign', edition } };
}

function rehearseRereading({ state, facilitator: who, floor, draw }: Scene): Rehearsed {
  const reading = listRereadings(state).find(({ verdict }) => verdict === null);
  if (state.stage?.id !== 'reread' || reading === undefined) return null;
  const { hoped, happened } = reading;
  if (state.shown !== hoped.id) return { who, command: { type: 'show-carried', carried: hoped.id } };
  const rank = listRereadings(state).findIndex((one) => one.hoped.id === hoped.id) % VERDICTS.length;
  const sentence = rehearsal.happened[rank];
  if (sentence !== undefined && happened.length === 0) {
    return { who: draw.pick(floor) ?? who, command: write('happened', sentence, hoped.id) };
  }
  const verdict = VERDICTS[rank] ?? 'not-yet';
  return { who, command: { type: 'give-verdict', carried: hoped.id, version: 0, verdict } };
}

function rehearseNextStage({ state, facilitator: who }: Scene): Rehearsed {
  const plan = planExpectations(state.settings);
  const next = plan[plan.findIndex(({ id }) => id === state.stage?.id) + 1];
  if (next !== undefined) return { who, command: { type: 'start-stage', stage: next.id } };
  return state.closed === null ? { who, command: { type: 'close' } } : null;
}

/** The next gesture of a session without accident; null when it is over, or when the cast has no facilitator. */
export function rehearseExpectations(
  state: ExpectationsState,
  cast: readonly Actor[],
  draw: Draw,
): Rehearsed {
  const facilitator = cast.find(({ role }) => role === 'facilitator');
  if (facilitator === undefined || state.closed !== null) return null;
  const floor = cast.filter(({ role }) => role === 'participant');
  const scene: Scene = { state, facilitator, floor, draw };
  return (
    rehearseWriting(scene) ??
    rehearseCharter(scene) ??
    rehearseSigning(scene) ??
    rehearseRereading(scene) ??
    rehearseNextStage(scene)
  );
}
