// The activity asked for, through its method's own face; without a name, the one under way.
import { getCurrentStep, type SeminarState } from '@trame/core/seminar';
import { type OrganiserFaces, type OrganiserRoom, readActivity } from '../room/index.js';
import styles from './projector.module.css';
import { useWords } from './words.js';

export interface ActivityViewProps {
  readonly room: OrganiserRoom;
  readonly state: SeminarState;
  readonly faces: OrganiserFaces;
  readonly page: number;
}

/** What the method's face is given, and that face; null for a step without one. */
export function findFace({ room, state, faces }: Omit<ActivityViewProps, 'page'>, id: string | null) {
  const step = state.settings.agenda.find((one) => one.id === id) ?? getCurrentStep(state);
  const Face = step?.method ? faces[step.method]?.projector : undefined;
  const props = step === null ? null : readActivity(room, step);
  return Face === undefined || props === null ? null : { Face, props };
}

export function ActivityView({ page, ...parts }: ActivityViewProps) {
  const words = useWords();
  const { activity, view } = parts.state.projector;
  const found = findFace(parts, activity);
  if (found === null) {
    const step = getCurrentStep(parts.state);
    const title = step?.kind === 'break' ? words.breakTitle : (step?.title ?? words.clock.between);
    return (
      <section className={styles.middle}>
        <h2 className={styles.huge}>{title}</h2>
      </section>
    );
  }
  const { Face, props } = found;
  return <Face {...props} view={view} page={page} />;
}
