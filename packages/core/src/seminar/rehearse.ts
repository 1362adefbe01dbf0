// A seminar held by invented people from opening to closing, through the rehearsals of its methods.
import type { Draw } from '../kernel/index.js';
import type { Actor, AnyMethod, RehearsedCommand } from '../workshop/index.js';
import { getCurrentStep } from './clock.js';
import type { SeminarCommand, SeminarState } from './state.js';

/** The next gesture of a seminar without accident; null once it is closed, or without a facilitator in the cast. */
export function rehearseSeminar(
  state: SeminarState,
  cast: readonly Actor[],
  { draw, methods }: { readonly draw: Draw; readonly methods: readonly AnyMethod[] },
): RehearsedCommand<SeminarCommand> | null {
  const who = cast.find(({ role }) => role === 'facilitator');
  if (who === undefined || state.phase === 'closed') return null;
  if (state.phase === 'lobby') return { who, command: { type: 'open' } };
  const step = getCurrentStep(state);
  const method = methods.find(({ id }) => id === step?.method);
  const activity = step === null ? undefined : state.activities[step.id];
  if (step !== null && method !== undefined && activity !== undefined && activity.state !== null) {
    const gesture = method.rehearse(activity.state, cast, draw);
    if (gesture !== null) {
      return {
        who: gesture.who,
        command: { type: 'activity', activity: step.id, command: gesture.command },
      };
    }
  }
  const isLast = step !== null && step.id === state.settings.agenda.at(-1)?.id;
  return { who, command: isLast ? { type: 'close' } : { type: 'next-step', from: step?.id ?? null } };
}
