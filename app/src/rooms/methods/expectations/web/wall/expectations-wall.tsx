// Expectations on the big screen: what the facilitator chose, else what the step under way needs.
import {
  type ExpectationsCommand,
  type ExpectationsSettings,
  type ExpectationsState,
  listAskedQuestions,
  planExpectations,
} from '@trame/core/methods/expectations';
import type { OrganiserFace } from '../../../../workshop/web/index.js';
import { StageClock } from '../../../../workshop/web/index.js';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import { type ExpectationsProjectorProps, useWords } from '../words.js';
import { CharterView } from './charter-view.js';
import { HopesView } from './hopes-view.js';
import { QuestionView } from './question-view.js';
import { RereadView } from './reread-view.js';
import styles from './wall.module.css';

const VIEWS = { clock: QuestionView, hopes: HopesView, charter: CharterView, reread: RereadView } as const;
type View = keyof typeof VIEWS;

export const PROJECTOR_VIEWS: OrganiserFace<
  ExpectationsSettings,
  ExpectationsState,
  ExpectationsCommand
>['projectorViews'] = (Object.keys(VIEWS) as View[]).map((id) => ({
  id,
  label: { fr: fr.views[id], en: en.views[id] },
}));

/** What the room needs to see when nobody chose. */
function chooseView({ settings, stage, closed }: ExpectationsState): View {
  if (settings.variant === 'reread') return 'reread';
  if (stage?.id === 'charter' || stage?.id === 'signing') return 'charter';
  if (closed !== null) return listAskedQuestions(settings).includes('rule') ? 'charter' : 'hopes';
  return stage?.id === 'together' ? 'hopes' : 'clock';
}

export function ExpectationsWall(props: ExpectationsProjectorProps) {
  const { state, view } = props;
  const words = useWords();
  const shown = view !== null && Object.hasOwn(VIEWS, view) ? (view as View) : chooseView(state);
  const Shown = VIEWS[shown];
  return (
    <div className={styles.screen}>
      <Shown {...props} />
      {shown !== 'clock' && (
        <StageClock
          room={props}
          plan={planExpectations(state.settings)}
          explainStage={(id) => words.stages[id] ?? null}
        />
      )}
    </div>
  );
}
