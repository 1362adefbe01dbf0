// What can be printed for a seminar: the paper twins before, the booklet from the first word on.
import { Link, Section } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { SeminarSheet } from '../../contract.js';
import { PaperChoice } from '../print/paper-choice.js';
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
  if (!hasBooklet && !mayRun) return null;
  return (
    <Section title={copy.papers} lead={copy.papersLead}>
      {mayRun && <PaperChoice space={space} seminar={seminar.id} />}
      <p className={styles.actions}>
        {hasBooklet && (
          <Link href={`${base}/booklet.pdf`} target="_blank" look="plain">
            {copy.printBooklet}
          </Link>
        )}
        {hasBooklet && (
          <Link href={`${base}/booklet.docx`} look="plain">
            {copy.wordBooklet}
          </Link>
        )}
        {mayRun && seminar.roomId !== null && (
          <Link href={`/espaces/${space}/seminaires/${seminar.id}/photos`} look="plain">
            {copy.photos}
          </Link>
        )}
      </p>
    </Section>
  );
}
