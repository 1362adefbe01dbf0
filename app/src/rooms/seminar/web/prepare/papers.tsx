// What can be printed for a seminar: the paper twins before, the booklet from the first word on.
import { Link, Section } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { SeminarSheet } from '../../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './prepare.module.css';

export interface PapersProps {
  readonly seminar: SeminarSheet;
  readonly space: string;
  readonly mayRun: boolean;
}

export function Papers({ seminar, space, mayRun }: PapersProps) {
  const copy = useCopy({ fr, en });
  const base = `/api/spaces/${space}/seminars/${seminar.id}`;
  const hasBooklet = mayRun ? seminar.roomId !== null : seminar.status === 'closed';
  const hasSheets = mayRun && seminar.agenda.some((step) => step.method !== null);
  if (!hasBooklet && !hasSheets) return null;
  return (
    <Section title={copy.papers} lead={copy.papersLead}>
      <p className={styles.actions}>
        {hasSheets && (
          <Link href={`${base}/paper.pdf`} target="_blank" look="plain">
            {copy.printPapers}
          </Link>
        )}
        {hasBooklet && (
          <Link href={`${base}/booklet.pdf`} target="_blank" look="plain">
            {copy.printBooklet}
          </Link>
        )}
      </p>
    </Section>
  );
}
