// A retro-prospective on the big screen: the cards, groups side by side, and who, on Monday.
import { planRetro } from '@trame/core/methods/retro-prospective';
import type { ComponentType } from 'react';
import { StageClock } from '../../../../workshop/web/index.js';
import type { RetroProjectorProps } from '../activity.js';
import { nameStage, useWords } from '../words.js';
import { CanvasView } from './canvas-view.js';
import { FieldView } from './field-view.js';
import { MondayView } from './monday-view.js';
import { SituationsView } from './situations-view.js';
import styles from './wall.module.css';

/** What the console may ask for, in the order of the hour. */
export const PROJECTOR_VIEWS = [
  { id: 'situations', label: { fr: 'Les situations', en: 'The situations' } },
  { id: 'solution', label: { fr: 'Les solutions', en: 'Solutions' } },
  { id: 'obstacle', label: { fr: 'Les freins', en: 'Obstacles' } },
  { id: 'lever', label: { fr: 'Les leviers', en: 'Levers' } },
  { id: 'changes', label: { fr: 'Ce que cela change', en: 'What it changes' } },
  { id: 'canvas', label: { fr: 'Canevas, groupe par groupe', en: 'Canvases, group by group' } },
  { id: 'mondays', label: { fr: 'Qui, lundi ?', en: 'Who, on Monday?' } },
] as const;

type ShownView = (typeof PROJECTOR_VIEWS)[number]['id'] | 'clock';

const VIEWS: Readonly<Record<Exclude<ShownView, 'clock'>, ComponentType<RetroProjectorProps>>> = {
  situations: SituationsView,
  solution: (props) => <FieldView {...props} fields={['solution']} />,
  obstacle: (props) => <FieldView {...props} fields={['obstacle']} />,
  lever: (props) => <FieldView {...props} fields={['lever']} />,
  changes: (props) => <FieldView {...props} fields={['process', 'functioning', 'collective']} />,
  canvas: CanvasView,
  mondays: MondayView,
};

const BY_STAGE: Readonly<Record<string, ShownView>> = {
  reading: 'situations',
  solutions: 'situations',
  levers: 'situations',
  changes: 'situations',
  monday: 'mondays',
  comparison: 'canvas',
};

function chooseView({ view, state }: RetroProjectorProps): ShownView {
  const asked = [...PROJECTOR_VIEWS.map(({ id }) => id), 'clock' as const].find((id) => id === view);
  if (asked !== undefined) return asked;
  return state.closed === null ? (BY_STAGE[state.stage?.id ?? 'reading'] ?? 'situations') : 'mondays';
}

export function RetroWall(props: RetroProjectorProps) {
  const words = useWords();
  const view = chooseView(props);
  const clock = {
    room: props,
    plan: planRetro(props.state.settings),
    explainStage: (id: string) => nameStage(words, id),
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
