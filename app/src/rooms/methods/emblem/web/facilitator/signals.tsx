// The three signals, tried before the exercise: a browser stays silent until somebody has pressed something.
import { Button } from '../../../../../design/index.js';
import { playSignal, SIGNALS } from '../signal/signal.js';
import { useWords } from '../words.js';
import styles from './facilitator.module.css';

export function Signals() {
  const words = useWords().signals;
  return (
    <details className={styles.fold}>
      <summary>{words.title}</summary>
      <p className={styles.soft}>{words.lead}</p>
      <div className={styles.row}>
        {SIGNALS.map((name) => (
          <Button key={name} size="small" onPress={() => void playSignal(name)}>
            <span aria-hidden="true">♪</span> {words[name]}
          </Button>
        ))}
      </div>
    </details>
  );
}
