// The activities of the day: the current one first, any other at hand, since groups may work side by side.
import { getCurrentStep, type SeminarState } from '@trame/core/seminar';
import { useState } from 'react';
import { EmptyState, Notice, Select } from '../../../../design/index.js';
import { readActivity } from '../room/index.js';
import styles from './console.module.css';
import { useConsole, useWords } from './context.js';

/** Steps with a method, in the order of the agenda. */
function listActivities(state: SeminarState) {
  return state.settings.agenda.filter(({ id }) => Object.hasOwn(state.activities, id));
}

/** The one under way, else the last begun, else the first. */
function getFirst(state: SeminarState): string | null {
  const steps = listActivities(state);
  const begun = state.runs.findLast(({ step }) => steps.some(({ id }) => id === step))?.step;
  const current = steps.find(({ id }) => id === getCurrentStep(state)?.id)?.id;
  return current ?? begun ?? steps[0]?.id ?? null;
}

export function ActivityTool() {
  const words = useWords().activity;
  const { state, room, faces } = useConsole();
  const [chosen, setChosen] = useState<string | null>(null);
  const steps = listActivities(state);
  const step = steps.find(({ id }) => id === (chosen ?? getFirst(state)));
  if (step === undefined) return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  const Face = faces[step.method ?? '']?.facilitator;
  const props = readActivity(room, step);
  return (
    <div className={styles.tool}>
      {steps.length > 1 && (
        <Select
          label={words.choose}
          options={steps.map(({ id, title }) => ({ id, label: title }))}
          value={step.id}
          onChange={setChosen}
        />
      )}
      {Face === undefined || props === null ? (
        <Notice>{words.unknown}</Notice>
      ) : (
        <Face key={step.id} {...props} />
      )}
    </div>
  );
}
