// One month of one action as a sign: told by its shape and its word, never by its colour alone.
import { VisuallyHidden } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { FollowUp } from '../../contract/pulse.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './follow-up.module.css';

type Mark = FollowUp['actions'][number]['months'][number]['mark'];

const SIGNS: Readonly<Record<Mark, string>> = {
  'on-track': '→',
  late: '◔',
  blocked: '■',
  'need-help': '!',
  silent: '…',
  'not-asked': '·',
};

export function MonthMark({ mark, line }: { readonly mark: Mark; readonly line: string | null }) {
  const copy = useCopy({ fr, en });
  const words = line === null ? copy.marks[mark] : `${copy.marks[mark]} : ${line}`;
  return (
    <span className={styles.mark} data-mark={mark} title={words}>
      <span aria-hidden="true">{SIGNS[mark]}</span>
      <VisuallyHidden>{words}</VisuallyHidden>
    </span>
  );
}

export function MarkLegend() {
  const copy = useCopy({ fr, en });
  return (
    <ul className={styles.legend} aria-label={copy.legend}>
      {(Object.keys(SIGNS) as Mark[]).map((mark) => (
        <li key={mark}>
          <span className={styles.mark} data-mark={mark} aria-hidden="true">
            {SIGNS[mark]}
          </span>
          {copy.marks[mark]}
        </li>
      ))}
    </ul>
  );
}
