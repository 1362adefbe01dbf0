// The six shapes that a network leaves in, as links.
import { useCopy } from '../../../../platform/web/index.js';
import { networkFormats } from '../../contract/exchange.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './exchange.module.css';

/** One link per shape; `base` is the address that a shape ends. */
export function Files({ base }: { readonly base: string }) {
  const copy = useCopy({ fr, en });
  return (
    <ul className={styles.files}>
      {networkFormats.map((format) => (
        <li key={format}>
          <a href={`${base}/${format}`} download>
            <strong>{copy.formats[format][0]}</strong>
            <span className={styles.soft}>{copy.formats[format][1]}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
