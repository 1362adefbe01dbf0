// Who pilots an action, in the programme's order; « À préciser » is written, never an empty cell.
import { Badge, Link } from '../../../design/index.js';
import { useCopy, useParam } from '../../../platform/web/index.js';
import type { ActionSheet } from '../contract.js';
import styles from './action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

type Pilot = ActionSheet['pilots'][number];

function LeadName({ pilot }: { readonly pilot: Pilot }) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  if (pilot.kind === 'to-be-named') return <Badge tone="warning">{copy.toBeNamed}</Badge>;
  const name = pilot.organisationName ?? pilot.label;
  return (
    <>
      {pilot.organisationId ? (
        <Link href={`/espaces/${space}/organisations/${pilot.organisationId}`}>{name}</Link>
      ) : (
        name
      )}{' '}
      {pilot.kind === 'generic' && <Badge>{copy.generic}</Badge>}
      {pilot.lead && <Badge tone="strong">{copy.firstLead}</Badge>}
    </>
  );
}

export function LeadList({ pilots }: { readonly pilots: ActionSheet['pilots'] }) {
  const copy = useCopy({ fr, en });
  if (pilots.length === 0) return <span className={styles.note}>{copy.noLead}</span>;
  return (
    <ul className={styles.leads}>
      {pilots.map((pilot) => (
        <li key={`${pilot.kind}-${pilot.organisationId ?? pilot.label}`}>
          <LeadName pilot={pilot} />
        </li>
      ))}
    </ul>
  );
}
