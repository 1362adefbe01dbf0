// Seminars of the day, of the week, or ready to open.
import {
  Badge,
  formatDate,
  formatSentence,
  Link,
  type PhaseId,
  PhaseMark,
  useLocale,
} from '../../../design/index.js';
import type { RouteResult } from '../../../platform/contract.js';
import { useCopy } from '../../../platform/web/index.js';
import type { getHome } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './fabrique.module.css';

type Seminar = RouteResult<typeof getHome>['now'][number];

const phaseIds: readonly string[] = ['motive', 'scan', 'focus', 'act'];

function isPhase(phase: string | null): phase is PhaseId {
  return phase !== null && phaseIds.includes(phase);
}

/** `fabrique` is the space of inter-site seminars. */
export function SeminarList(props: { readonly seminars: readonly Seminar[]; readonly fabrique: string }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  return (
    <ul className={styles.list}>
      {props.seminars.map((seminar) => {
        const numbering = seminar.territoryId === null ? copy.interSiteNumber : copy.seminarNumber;
        const space = seminar.territoryId ?? props.fabrique;
        return (
          <li key={seminar.id}>
            <span className={styles.when}>
              {seminar.date ? formatDate(seminar.date, locale, 'weekday') : copy.noDate}
            </span>
            <span className={styles.what}>
              <Link href={`/espaces/${space}/seminaires/${seminar.id}`}>
                {[seminar.territoryName, formatSentence(numbering, { number: seminar.number })]
                  .filter(Boolean)
                  .join(' · ')}
              </Link>
              {seminar.title && <span className={styles.soft}> — {seminar.title}</span>}
            </span>
            {isPhase(seminar.phase) && <PhaseMark phase={seminar.phase} />}
            {seminar.place && <span className={styles.soft}>{seminar.place}</span>}
            <Badge tone={seminar.state === 'open' ? 'accent' : 'plain'}>
              {copy.seminarStates[seminar.state]}
            </Badge>
          </li>
        );
      })}
    </ul>
  );
}
