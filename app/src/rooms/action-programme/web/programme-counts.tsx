// What the table holds beside what its source announces, with the note of their difference.
import { formatCount, formatSentence, Notice, useLocale } from '../../../design/index.js';
import { useCopy } from '../../../platform/web/index.js';
import type { ProgrammeReply } from '../contract.js';
import styles from './action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

/** « 31 lignes au tableau, 30 annoncées »: both, always, when they differ. */
export function ProgrammeCounts({ programme }: { readonly programme: ProgrammeReply }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const counted = formatCount(programme.counted.actions, copy.rowWords, locale);
  const { discrepancy } = programme;
  const sentence = discrepancy
    ? formatSentence(copy.bothCounts, { counted, declared: discrepancy.declared })
    : formatSentence(copy.counts, { counted });
  return (
    <>
      <p className={styles.count}>{sentence}</p>
      {discrepancy && (
        <Notice>
          <p>{discrepancy.explanation}</p>
          {discrepancy.corroboration.length > 0 && (
            <details>
              <summary>{copy.corroboration}</summary>
              <ul>
                {discrepancy.corroboration.map((line) => (
                  <li key={line}>{line}</li>
                ))}
              </ul>
            </details>
          )}
        </Notice>
      )}
    </>
  );
}
