// A view with nothing in it yet: says what will come, over the thread.
import { Thread } from '../../../../design/index.js';
import styles from './wall.module.css';

export function Empty({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <section className={styles.empty}>
      <div className={styles.emptyThread}>
        <Thread />
      </div>
      <h2>{title}</h2>
      <p>{text}</p>
    </section>
  );
}
