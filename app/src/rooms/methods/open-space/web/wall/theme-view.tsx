// The theme, as large as the screen allows (R062).
import { formatTypedText } from '../../../../../design/index.js';
import type { OpenSpaceProjectorProps } from '../activity.js';
import styles from './wall.module.css';
import { useWords } from './words.js';

export function ThemeView({ state }: OpenSpaceProjectorProps) {
  const words = useWords();
  return (
    <section className={styles.theme}>
      <p className={styles.eyebrow}>{words.theme}</p>
      <h2>{state.theme === null ? words.themeMissing : formatTypedText(state.theme)}</h2>
      {state.marketplace === 'unopened' && <p className={styles.soft}>{words.unopened}</p>}
    </section>
  );
}
