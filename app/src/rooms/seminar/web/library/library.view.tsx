// S11, the method library: it opens on what one wants to obtain, and only then proposes methods (R083).
import {
  EmptyState,
  formatCount,
  formatSentence,
  Link,
  Page,
  PhaseMark,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useData, useFilters, useParam, useTitle } from '../../../../platform/web/index.js';
import { getSeminar, type SeminarSheet } from '../../contract.js';
import type { HouseScreenProps } from '../room/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './library.module.css';
import { MethodCard } from './method-card.js';
import { MethodSheet } from './method-sheet.js';
import { listMethodsFor, OUTCOMES, type Outcome } from './outcomes.js';

const PHASES = ['motive', 'scan', 'focus', 'act'] as const;

export function LibraryScreen({ house }: HouseScreenProps) {
  const words = useCopy({ fr, en });
  const space = useParam('space');
  const seminar = useData(getSeminar, { params: { space, seminar: useParam('seminar') } });
  const [{ voulu, apres = null, fiche }, filter] = useFilters();
  const wanted = OUTCOMES.find(({ id }) => id === voulu) ?? null;
  useTitle(words.title);
  const place = { house, space, seminar, after: apres };
  const printed = house.methods.find(({ id }) => id === fiche);
  if (printed !== undefined) {
    const back = `/espaces/${space}/seminaires/${seminar.id}/methodes`;
    return <MethodSheet method={printed} house={house} back={back} />;
  }
  return (
    <Page
      eyebrow={<Link href={`/espaces/${space}/seminaires/${seminar.id}/conducteur`}>{words.back}</Link>}
      title={words.title}
      lead={words.lead}
      wide
    >
      <Outcomes wanted={wanted} onChoose={(outcome) => filter({ voulu: outcome.id })} />
      {wanted !== null && <Proposed key={wanted.id} outcome={wanted} {...place} />}
      <details className={styles.all}>
        <summary>{words.all}</summary>
        <div className={styles.cards}>
          {house.methods.map((method) => (
            <MethodCard key={method.id} method={method} {...place} />
          ))}
        </div>
      </details>
    </Page>
  );
}

interface OutcomesProps {
  readonly wanted: Outcome | null;
  readonly onChoose: (outcome: Outcome) => void;
}

function Outcomes({ wanted, onChoose }: OutcomesProps) {
  const words = useCopy({ fr, en });
  return (
    <div className={styles.phases}>
      {PHASES.map((phase) => (
        <section key={phase} className={styles.phase} aria-labelledby={`vouloir-${phase}`}>
          <PhaseMark phase={phase} />
          <h2 id={`vouloir-${phase}`}>{words.phases[phase]}</h2>
          <ul>
            {OUTCOMES.filter((outcome) => outcome.phase === phase).map((outcome) => (
              <li key={outcome.id}>
                <button
                  type="button"
                  className={styles.outcome}
                  aria-pressed={wanted?.id === outcome.id}
                  onClick={() => onChoose(outcome)}
                >
                  {words.outcomes[outcome.id]}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

interface ProposedProps extends HouseScreenProps {
  readonly outcome: Outcome;
  readonly space: string;
  readonly seminar: SeminarSheet;
  readonly after: string | null;
}

function Proposed({ outcome, ...place }: ProposedProps) {
  const words = useCopy({ fr, en });
  const locale = useLocale();
  const methods = listMethodsFor(outcome, place.house.methods);
  const title = formatSentence(words.proposed, { outcome: words.outcomes[outcome.id] });
  return (
    <Section
      title={title}
      aside={<span role="status">{formatCount(methods.length, words.count, locale)}</span>}
    >
      {methods.length === 0 && <EmptyState title={words.nothing}>{words.nothingText}</EmptyState>}
      <div className={styles.cards}>
        {methods.map((method) => (
          <MethodCard key={method.id} method={method} {...place} />
        ))}
      </div>
    </Section>
  );
}
