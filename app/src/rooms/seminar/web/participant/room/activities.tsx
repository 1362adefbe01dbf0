// The activity under way, and those that are over: their words stay readable.
import type { SeminarState } from '@trame/core/seminar';
import { type ReactNode, useState } from 'react';
import { formatSentence } from '../../../../../design/format.js';
import type { PhoneFace } from '../../../../workshop/web/participant/index.js';
import type { FaceStore } from '../../columns.js';
import styles from '../participant.module.css';
import { useWords } from '../words.js';
import { Activity } from './activity.js';
import type { LiveHand, LiveView } from './live-view.js';
import { getCurrentActivity, listPastActivities } from './shown.js';

export interface ActivitiesProps {
  readonly room: string;
  readonly view: LiveView;
  readonly hand: LiveHand;
  readonly faces: FaceStore<PhoneFace>;
  readonly state: SeminarState;
}

export function Activities({ room, view, hand, faces, state }: ActivitiesProps) {
  const current = getCurrentActivity(state);
  const past = listPastActivities(state);
  const parts = { view, hand, faces, room };
  return (
    <>
      {current !== null && <Activity key={current.step.id} shown={current} {...parts} />}
      {past.map((shown, index) => (
        // The last activity stays in full sight when nothing else is under way.
        <PastActivity key={shown.step.id} title={shown.step.title} open={current === null && index === 0}>
          <Activity shown={shown} {...parts} />
        </PastActivity>
      ))}
    </>
  );
}

interface PastActivityProps {
  readonly title: string;
  readonly open: boolean;
  readonly children: ReactNode;
}

/** Until somebody folds or unfolds it, the view follows the day: what begins has the screen to itself. */
function PastActivity({ title, open, children }: PastActivityProps) {
  const words = useWords().room;
  const [chosen, setChosen] = useState<boolean | null>(null);
  const shown = chosen ?? open;
  // The event also tells of what the day has done: only what differs from it is a choice.
  const toggle = (isOpen: boolean) => {
    if (isOpen !== shown) setChosen(isOpen);
  };
  return (
    <details className={styles.past} open={shown} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>{formatSentence(words.again, { title })}</summary>
      {shown && children}
    </details>
  );
}
