// A plausible 1-2-4-all held by invented people: for demonstrations and the law suite.
import type { Draw } from '../../kernel/index.js';
import type { Actor, RehearsedCommand } from '../../workshop/index.js';
import type { OneTwoFourAllCommand } from './command.js';
import { sortIdeas } from './harvest.js';
import { getVoiceOf, planOneTwoFourAll } from './plan.js';
import rehearsal from './rehearsal.json' with { type: 'json' };
import type { OneTwoFourAllDurations, OneTwoFourAllState } from './state.js';

function writeNext({ stage, slips, settings }: OneTwoFourAllState): OneTwoFourAllCommand | null {
  const id = stage?.id as keyof OneTwoFourAllDurations | undefined;
  if (id === undefined) return null;
  const text = rehearsal[id].find((line) => !slips.some((slip) => slip.versions[0]?.text === line));
  if (text === undefined) return null;
  const about = settings.carried[0]?.id ?? null;
  const draft = { kind: 'idea', text, about, team: null, tags: [getVoiceOf(id)] } as const;
  return { type: 'write-slip', ...draft, channel: 'phone', onBehalfOf: null, sources: [] };
}

function directNext(state: OneTwoFourAllState): OneTwoFourAllCommand | null {
  if (state.closed !== null) return null;
  const [brought] = sortIdeas(state).brought;
  if (state.stage?.id === 'together' && brought !== undefined && state.kept.length < 2) {
    return { type: 'keep-idea', slip: brought.id };
  }
  const plan = planOneTwoFourAll(state.settings);
  const next = plan[plan.findIndex(({ id }) => id === state.stage?.id) + 1];
  return next === undefined ? { type: 'close' } : { type: 'start-stage', stage: next.id };
}

/** The next gesture of a 1-2-4-all without accident; null when it is over, or when the cast has no facilitator. */
export function rehearseOneTwoFourAll(
  state: OneTwoFourAllState,
  cast: readonly Actor[],
  draw: Draw,
): RehearsedCommand<OneTwoFourAllCommand> | null {
  const facilitator = cast.find(({ role }) => role === 'facilitator');
  if (facilitator === undefined) return null;
  if (state.question === null) {
    return { who: facilitator, command: { type: 'set-question', question: rehearsal.question } };
  }
  const written = state.closed === null ? writeNext(state) : null;
  if (written !== null) {
    const floor = cast.filter(({ role }) => role === 'participant');
    return { who: draw.pick(floor) ?? facilitator, command: written };
  }
  const command = directNext(state);
  return command === null ? null : { who: facilitator, command };
}
