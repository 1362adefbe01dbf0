// What the screen says of itself, quietly, in a corner: sending on hold, pages held, line lost.
import type { SeminarState } from '@trame/core/seminar';
import type { LiveView } from '../../../../live/web/index.js';
import styles from './projector.module.css';
import { useWords } from './words.js';

const FINE: readonly LiveView['status'][] = ['live', 'polling', 'closed'];

export function Corner({
  view,
  isHeld,
}: {
  readonly view: LiveView<SeminarState>;
  readonly isHeld: boolean;
}) {
  const words = useWords();
  const { state, status, outdated } = view;
  const signs = [
    state?.frozen === true && state.phase === 'running' && { sign: '‖', text: words.frozen },
    isHeld && { sign: '‖', text: words.held },
    !FINE.includes(status) && { sign: '○', text: words.lost },
    outdated && { sign: '△', text: words.outdated },
  ].filter((one) => one !== false);
  return (
    <div role="status" className={styles.corner}>
      {signs.map(({ sign, text }) => (
        <p key={text}>
          <span aria-hidden="true">{sign}</span> {text}
        </p>
      ))}
    </div>
  );
}
