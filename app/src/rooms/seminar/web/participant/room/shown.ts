// Which activity the phone shows: the one of the step under way, else the last that was begun.
import { type AgendaStep, getCurrentStep, type SeminarState } from '@trame/core/seminar';

/** An activity on the screen. */
export interface ShownActivity {
  readonly step: AgendaStep;
  readonly method: string;
  readonly state: unknown;
  /** Its step is under way. */
  readonly isCurrent: boolean;
}

function readActivity(state: SeminarState, step: AgendaStep | null | undefined): ShownActivity | null {
  if (step === null || step === undefined) return null;
  const activity = state.activities[step.id];
  if (activity === undefined) return null;
  const isCurrent = getCurrentStep(state)?.id === step.id;
  return { step, method: activity.method, state: activity.state, isCurrent };
}

/** The activity of the step under way, if that step has one. */
export function getCurrentActivity(state: SeminarState): ShownActivity | null {
  return readActivity(state, getCurrentStep(state));
}

/** Activities begun and no longer under way, the last first: their words stay readable. */
export function listPastActivities(state: SeminarState): readonly ShownActivity[] {
  const begun = [...new Set([...state.runs].reverse().map(({ step }) => step))];
  return begun
    .map((id) =>
      readActivity(
        state,
        state.settings.agenda.find((step) => step.id === id),
      ),
    )
    .filter((shown) => shown !== null)
    .filter(({ isCurrent }) => !isCurrent);
}
