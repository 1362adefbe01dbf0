// The smaller blocks of the Fabrique's page: phases, territories, partners, contradictions of the source.
import {
  Card,
  formatCount,
  formatSentence,
  Grid,
  Link,
  PhaseMark,
  useLocale,
} from '../../../design/index.js';
import { useCopy, useSession } from '../../../platform/web/index.js';
import type { FabriqueSheet } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './fabrique.module.css';

/** Each phase with its purpose and the questions it answers (R050). */
export function PhaseCards({ phases }: { readonly phases: FabriqueSheet['phases'] }) {
  return (
    <Grid as="ul" cell="14rem">
      {phases.map((phase) => (
        <Card as="li" key={phase.id}>
          <h3>
            <PhaseMark phase={phase.id} size="large" />
          </h3>
          <p>{phase.objective}</p>
          <ul className={styles.plain}>
            {phase.questions.map((question) => (
              <li key={question.id} className={styles.soft}>
                {question.text}
              </li>
            ))}
          </ul>
        </Card>
      ))}
    </Grid>
  );
}

/** Computed counts beside what was announced; a programme opens only to those who hold a role there. */
export function TerritoryCards(props: {
  readonly space: string;
  readonly territories: FabriqueSheet['territories'];
}) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const open = new Set(useSession()?.spaces.map((entry) => entry.id));
  return (
    <Grid as="ul" cell="14rem">
      {props.territories.map((territory) => (
        <Card as="li" key={territory.id}>
          <h3>{territory.name}</h3>
          <p className={styles.soft}>
            {territory.actions === null
              ? copy.noProgramme
              : formatCount(territory.actions, copy.actions, locale)}
            {territory.declaredActions !== null && territory.declaredActions !== territory.actions && (
              <> ({formatSentence(copy.declared, { count: territory.declaredActions })})</>
            )}
          </p>
          <p className={styles.links}>
            <Link
              href={`/espaces/${props.space}/territoires/${territory.id}`}
              aria-label={`${copy.sheet}\u202f: ${territory.name}`}
            >
              {copy.sheet}
            </Link>
            {open.has(territory.id) && (
              <Link
                href={`/espaces/${territory.id}/programme`}
                aria-label={`${copy.programme}\u202f: ${territory.name}`}
              >
                {copy.programme}
              </Link>
            )}
          </p>
        </Card>
      ))}
    </Grid>
  );
}

/** Organisations by their role in the Fabrique; one firm may lead the group (R004, R005). */
export function Partners(props: {
  readonly space: string;
  readonly organisations: FabriqueSheet['organisations'];
}) {
  const copy = useCopy({ fr, en });
  return (
    <ul className={styles.list}>
      {props.organisations.map((organisation) => (
        <li key={`${organisation.organisationId}-${organisation.role}`}>
          <span className={styles.when}>{copy.partnerRoles[organisation.role]}</span>
          <span className={styles.what}>
            <Link href={`/espaces/${props.space}/organisations/${organisation.organisationId}`}>
              {organisation.name}
            </Link>
            {organisation.lead && organisation.role === 'provider' && !organisation.note && (
              <span className={styles.soft}> — {copy.leadProvider}</span>
            )}
          </span>
          {organisation.note && <span className={styles.soft}>{organisation.note}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Both readings of each contradiction, behind one line. */
export function Discrepancies({ entries }: { readonly entries: FabriqueSheet['sourceDiscrepancies'] }) {
  const copy = useCopy({ fr, en });
  if (entries.length === 0) return null;
  return (
    <details className={styles.discrepancies}>
      <summary>
        {copy.discrepancies} ({entries.length})
      </summary>
      <p className={styles.soft}>{copy.discrepanciesLead}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <strong>{entry.topic}</strong> — {entry.text}
          </li>
        ))}
      </ul>
    </details>
  );
}
