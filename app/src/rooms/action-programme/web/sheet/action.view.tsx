// S30, the sheet of an action: what is written, what its stage would like to know, where it comes from, what happened.
import { Badge, Breadcrumb, Link, Page, Section } from '../../../../design/index.js';
import { useCopy, useData, useHasRole, useParam, useTitle } from '../../../../platform/web/index.js';
import { getAction, getProgramme } from '../../contract.js';
import styles from '../action-programme.module.css';
import { Acts, Commitments } from './acts.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { History } from './history.js';
import { Origins } from './origins.js';
import { ActionPart, FollowPart, ProjectPart, Prompts, ProposalPart } from './reading.js';

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const id = useParam('action');
  const action = useData(getAction, { params: { space, action: id } });
  const programme = useData(getProgramme, { params: { space }, query: {} });
  const mayEdit = useHasRole(space, ['facilitator', 'project-lead']);
  const root = `/espaces/${space}/programme`;
  useTitle(`${action.title} — ${copy.programme}`);
  return (
    <Page
      wide
      title={action.title}
      eyebrow={[action.code, copy.stages[action.stage]].filter(Boolean).join(' · ')}
      breadcrumb={<Breadcrumb links={[{ href: root, label: copy.programme }]} current={action.title} />}
      actions={
        mayEdit && (
          <Link href={`${root}/actions/${id}/modifier`} look="primary">
            {copy.edit}
          </Link>
        )
      }
    >
      {action.restricted && (
        <p>
          <Badge tone="warning">{copy.restricted}</Badge>
        </p>
      )}
      <div className={styles.split}>
        <div>
          <ProposalPart action={action} />
          <ProjectPart action={action} programme={programme} />
          <ActionPart action={action} />
          <Section title={copy.progress}>
            <FollowPart action={action} />
            {mayEdit && <Acts action={action} programme={programme} />}
          </Section>
          <Commitments action={action} mayEdit={mayEdit} />
        </div>
        <div>
          <Prompts action={action} />
          <Origins action={action} />
          <History action={id} />
        </div>
      </div>
    </Page>
  );
}
