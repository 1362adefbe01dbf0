// Who, what, when at the action tables of a seminar: the first step of each action, typed where it is said.
import { type FormEvent, useState } from 'react';
import { Breadcrumb, Button, Page, TextField, useAnnounce } from '../../../../design/index.js';
import {
  ProblemNotice,
  useChange,
  useCopy,
  useData,
  useHasRole,
  useOptionalData,
  useParam,
  useTitle,
} from '../../../../platform/web/index.js';
import { listDirectory } from '../../contract/acts.js';
import { type ActionSheet, getProgramme, updateAction } from '../../contract.js';
import styles from '../action-programme.module.css';
import { LeadList } from '../lead-list.js';
import { createDraft, type KnownOrganisation, parseDraft } from '../sheet/draft.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

/** Saved, the action is a project sheet: it has somebody, something to do and a day. */
function TableForm(props: {
  readonly action: ActionSheet;
  readonly directory: readonly KnownOrganisation[];
  readonly mayEdit: boolean;
}) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const space = useParam('space');
  const { action, directory, mayEdit } = props;
  const start = createDraft(action);
  const [texts, setTexts] = useState(start.texts);
  const update = useChange(updateAction);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const stage = texts.stage === 'idea' || texts.stage === 'proposal' ? 'project-sheet' : texts.stage;
    const body = parseDraft({ ...start, texts: { ...texts, stage } }, action, directory);
    await update.run({ params: { space, action: action.id }, body }).then(
      () => announce(copy.saved),
      () => undefined,
    );
  };
  const field = (name: 'firstWhat' | 'firstWho' | 'firstDue', label: string, type: 'text' | 'date') => (
    <TextField
      label={label}
      type={type}
      value={texts[name]}
      isDisabled={!mayEdit}
      onChange={(text) => setTexts({ ...texts, [name]: text })}
    />
  );
  return (
    <form onSubmit={submit} className={styles.slip} aria-label={action.title}>
      <h2>{action.title}</h2>
      <LeadList pilots={action.pilots} />
      <div className={styles.pair}>
        {field('firstWho', copy.who, 'text')}
        {field('firstWhat', copy.what, 'text')}
        {field('firstDue', copy.due, 'date')}
      </div>
      <ProblemNotice error={update.problem} />
      {mayEdit && (
        <div>
          <Button type="submit" size="small" isDisabled={update.isRunning}>
            {copy.save}
          </Button>
        </div>
      )}
    </form>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { actions } = useData(getProgramme, { params: { space }, query: {} });
  const organisations = useOptionalData(listDirectory, { params: { space } })?.organisations ?? [];
  const mayEdit = useHasRole(space, ['facilitator', 'project-lead']);
  useTitle(copy.tablesTitle);
  const shown = actions.filter(({ stage }) => stage === 'proposal' || stage === 'project-sheet');
  return (
    <Page
      title={copy.tablesTitle}
      lead={copy.tablesLead}
      breadcrumb={
        <Breadcrumb
          links={[{ href: `/espaces/${space}/programme`, label: copy.programme }]}
          current={copy.tablesTitle}
        />
      }
    >
      {shown.length === 0 && <p>{copy.tablesNone}</p>}
      <ul className={styles.bare}>
        {shown.map((action) => (
          <li key={`${action.id}-${action.version}`}>
            <TableForm action={action} directory={organisations} mayEdit={mayEdit} />
          </li>
        ))}
      </ul>
    </Page>
  );
}
