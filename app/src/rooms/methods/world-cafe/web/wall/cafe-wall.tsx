// A world café on the big screen: who goes where, the notes of the tables, the visions.
import { listCafeSteps, readRound } from '@trame/core/methods/world-cafe';
import type { ComponentType } from 'react';
import { StageClock } from '../../../../workshop/web/index.js';
import type { CafeProjectorProps } from '../activity.js';
import { nameStage, useWords } from '../words.js';
import { NotesView, VisionsView } from './slips-view.js';
import { TablesView } from './tables-view.js';
import styles from './wall.module.css';

/** What the console may ask for, in the order of the café. */
export const PROJECTOR_VIEWS = [
  { id: 'tables', label: { fr: 'Qui va où', en: 'Who goes where' } },
  { id: 'notes', label: { fr: 'Aux tables', en: 'At the tables' } },
  { id: 'visions', label: { fr: 'Notre vision', en: 'Our vision' } },
] as const;

type ShownView = (typeof PROJECTOR_VIEWS)[number]['id'] | 'clock';

const VIEWS: Readonly<Record<Exclude<ShownView, 'clock'>, ComponentType<CafeProjectorProps>>> = {
  tables: TablesView,
  notes: NotesView,
  visions: VisionsView,
};

function chooseView({ view, state }: CafeProjectorProps): ShownView {
  const asked = [...PROJECTOR_VIEWS.map(({ id }) => id), 'clock' as const].find((id) => id === view);
  if (asked !== undefined) return asked;
  const { stage, closed } = state;
  const isOver =
    closed !== null || (stage !== null && stage.id !== 'welcome' && readRound(stage.id) === null);
  return isOver ? 'visions' : 'tables';
}

export function CafeWall(props: CafeProjectorProps) {
  const words = useWords();
  const view = chooseView(props);
  const clock = {
    room: props,
    plan: listCafeSteps(props.state),
    explainStage: (id: string) => (id.startsWith('handover') ? words.wall.handover : nameStage(words, id)),
  };
  if (view === 'clock') return <StageClock {...clock} size="huge" />;
  const View = VIEWS[view];
  return (
    <div className={styles.screen}>
      <View key={view} {...props} />
      <StageClock {...clock} />
    </div>
  );
}
