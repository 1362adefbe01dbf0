// The big screen when there is nothing to show yet: what will be there, and when.
import styles from './wall.module.css';

export interface BlankProps {
  readonly title: string;
  readonly text: string;
}

export function Blank({ title, text }: BlankProps) {
  return (
    <section className={styles.blank}>
      <h2>{title}</h2>
      <p className={styles.soft}>{text}</p>
    </section>
  );
}
