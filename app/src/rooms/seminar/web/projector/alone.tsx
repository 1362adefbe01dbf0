// A whole screen for one sentence: before the room opens, or when the seat is gone.
import { Thread } from '../../../../design/index.js';
import styles from './projector.module.css';

export function Alone({ title, text }: { readonly title: string; readonly text?: string }) {
  return (
    <main className={styles.alone}>
      <div className={styles.thread}>
        <Thread />
      </div>
      <h1>{title}</h1>
      {text !== undefined && <p className={styles.lead}>{text}</p>}
    </main>
  );
}
