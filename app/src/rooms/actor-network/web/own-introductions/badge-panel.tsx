// What a badge shows of introductions, under « Ma trace »: nothing at all when nobody asks anything.
import { useMemo } from 'react';
import { Notice } from '../../../../design/plain.js';
import { useCopy } from '../../../../platform/web/locale.js';
import { createBadgeDesk, type IntroductionDesk } from './ask.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Own } from './own-introduction.js';
import styles from './own-introductions.module.css';
import { useDesk } from './use-desk.js';

export interface BadgePanelProps {
  readonly badge: string;
  /** Replaced in tests. */
  readonly createDesk?: (badge: string) => IntroductionDesk;
}

export function BadgePanel({ badge, createDesk = createBadgeDesk }: BadgePanelProps) {
  const copy = useCopy({ fr, en });
  const desk = useMemo(() => createDesk(badge), [badge, createDesk]);
  const { answer, failure, say } = useDesk(desk);
  if (answer?.kind !== 'done' || answer.value.length === 0) return null;
  return (
    <section className={styles.stack} aria-label={copy.panel}>
      <h2>{copy.panel}</h2>
      <p className={styles.soft}>{copy.panelLead}</p>
      {failure !== null && (
        <Notice tone="error">{failure.kind === 'refused' ? failure.sentence : copy.failed}</Notice>
      )}
      <ul className={styles.list}>
        {answer.value.map((own) => (
          <li key={`${own.introduction} ${own.side}`}>
            <Own own={own} onAnswer={(said) => say(own, said)} />
          </li>
        ))}
      </ul>
      <ul className={styles.rules}>
        {copy.ruleLines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
