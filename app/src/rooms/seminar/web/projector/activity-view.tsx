// The activity asked for, through its method's own face; without a name, the one under way.
import { getCurrentStep, type SeminarState } from '@trame/core/seminar';
import { useFace } from '../columns.js';
import { type OrganiserFaces, type OrganiserRoom, readActivity } from '../room/index.js';
import { GROUPS_VIEW, GroupsView } from './groups-view.js';
import styles from './projector.module.css';
import { useWords } from './words.js';

export interface ActivityViewProps {
  readonly room: OrganiserRoom;
  readonly state: SeminarState;
  readonly faces: OrganiserFaces;
  readonly page: number;
}

/** Nobody types on a wall, and a hall's screen never reads the list of guests. */
const WALL = { drafts: { read: () => null, write: () => undefined }, guests: [] };

/** What the method's face is given, and that face; null for a step without one. */
export function useActivityFace({ room, state, faces }: Omit<ActivityViewProps, 'page'>, id: string | null) {
  const step = state.settings.agenda.find((one) => one.id === id) ?? getCurrentStep(state);
  const found = useFace(faces, step?.method ?? null);
  const Face = found.kind === 'here' ? found.face.projector : undefined;
  const props = step === null ? null : readActivity(room, step, WALL);
  return Face === undefined || props === null ? null : { Face, props };
}

export function ActivityView({ page, ...parts }: ActivityViewProps) {
  const words = useWords();
  const { activity, view } = parts.state.projector;
  const { state, faces } = parts;
  const method = state.settings.agenda.find(({ id }) => id === activity)?.method ?? null;
  const column = useFace(faces, view === GROUPS_VIEW ? method : null);
  const found = useActivityFace(parts, activity);
  if (view === GROUPS_VIEW && activity !== null && column.kind === 'here')
    return <GroupsView state={state} method={column.method} activity={activity} page={page} />;
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
