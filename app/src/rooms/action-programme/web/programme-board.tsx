// The programme as columns by stage; within a column, the programme's own order.
import { stages } from '@trame/core/action-programme';
import { Badge, formatSentence, Link } from '../../../design/index.js';
import { useCopy, useParam } from '../../../platform/web/index.js';
import type { ActionSheet, ProgrammeReply } from '../contract.js';
import styles from './action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { LeadList } from './lead-list.js';

function Slip({ action }: { readonly action: ActionSheet }) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { progress, commitments, ending } = action.details;
  // What has ended is no longer asked for anything.
  const missing = ending === null ? action.completeness.missing.length : 0;
  return (
    <li className={styles.slip}>
      <Link href={`/espaces/${space}/programme/actions/${action.id}`}>{action.title}</Link>
      <LeadList pilots={action.pilots} />
      <div className={styles.marks}>
        {progress.status && <Badge>{copy.stateNames[progress.status]}</Badge>}
        {progress.help && <Badge tone="accent">{copy.needsHelp}</Badge>}
        {commitments.some(({ withdrawnOn }) => withdrawnOn === null) && (
          <Badge tone="strong">{copy.firm}</Badge>
        )}
        {missing > 0 && <Badge>{formatSentence(copy.toComplete, { count: missing })}</Badge>}
      </div>
    </li>
  );
}

export function ProgrammeBoard({ programme }: { readonly programme: ProgrammeReply }) {
  const copy = useCopy({ fr, en });
  return (
    <ul className={styles.board} aria-label={copy.views.board}>
      {stages.map((stage) => {
        const actions = programme.actions.filter((action) => action.stage === stage);
        return (
          <li key={stage} className={styles.lane} data-empty={actions.length === 0 || undefined}>
            <h2>
              {copy.stageNames[stage]} ({actions.length})
            </h2>
            {actions.length === 0 ? (
              <p className={styles.note}>{copy.boardEmpty}</p>
            ) : (
              <ul>
                {actions.map((action) => (
                  <Slip key={action.id} action={action} />
                ))}
              </ul>
            )}
          </li>
        );
      })}
    </ul>
  );
}
