// The activities of the day: the current one first, any other at hand, since groups may work side by side.
import { getCurrentStep, type SeminarState } from '@trame/core/seminar';
import { useMemo, useState } from 'react';
import { formatTypedText } from '../../../../../design/format.js';
import { EmptyState, Notice, Select, Skeleton, VisuallyHidden } from '../../../../../design/index.js';
import { useOptionalData } from '../../../../../platform/web/index.js';
import type { OrganiserFace, OrganiserProps } from '../../../../workshop/web/index.js';
import { getCarry } from '../../../contract/carry.js';
import { type FoundFace, useFace } from '../../columns.js';
import { LostFace, readActivity, useDesk } from '../../room/index.js';
import { listMet } from '../../roster.js';
import styles from '../console.module.css';
import { useConsole, useWords } from '../context.js';
import { CarryOver } from './carry-over.js';

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

/** Who sat with whom at earlier seminars, and who already work together; nobody, on a seat without an account. */
function useAcquainted() {
  const { space, seminar, guests } = useConsole();
  const asked = { params: { space, seminar: seminar?.id ?? '' } };
  const reply = useOptionalData(getCarry, asked, seminar !== null);
  return useMemo(
    () => ({
      met: listMet(reply?.meetings ?? [], guests),
      known: listMet([{ groups: reply?.known ?? [] }], guests),
    }),
    [reply, guests],
  );
}

export function ActivityTool() {
  const words = useWords().activity;
  const { state, room, roomId, faces, guests } = useConsole();
  const acquainted = useAcquainted();
  const [chosen, setChosen] = useState<string | null>(null);
  const steps = listActivities(state);
  const step = steps.find(({ id }) => id === (chosen ?? getFirst(state)));
  const drafts = useDesk({ room: roomId, kind: 'console' }, step?.id ?? null);
  const found = useFace(faces, step?.method ?? null);
  if (step === undefined) return <EmptyState title={words.none}>{words.noneText}</EmptyState>;
  const props = readActivity(room, step, { drafts, guests, ...acquainted });
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
      {/* What a face titles stands under its activity, which the head of the console names for the eyes. */}
      <VisuallyHidden as="h3">{formatTypedText(step.title)}</VisuallyHidden>
      <Shown found={found} props={props} key={step.id} />
      <CarryOver activity={step.id} key={`carry ${step.id}`} />
    </div>
  );
}

interface ShownProps {
  readonly found: FoundFace<Partial<OrganiserFace>>;
  readonly props: OrganiserProps | null;
}

function Shown({ found, props }: ShownProps) {
  const words = useWords().activity;
  if (found.kind === 'coming') return <Skeleton lines={5} />;
  if (found.kind === 'lost') return <LostFace />;
  const Face = found.kind === 'here' ? found.face.facilitator : undefined;
  return Face === undefined || props === null ? <Notice>{words.unknown}</Notice> : <Face {...props} />;
}
