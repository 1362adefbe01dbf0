// The steering committees of a programme: those held, and the next one to open.
import { type FormEvent, useState } from 'react';
import {
  Button,
  type Column,
  DataTable,
  formatDate,
  Link,
  Page,
  TextField,
  useLocale,
} from '../../../../design/index.js';
import {
  ProblemNotice,
  useChange,
  useCopy,
  useData,
  useGo,
  useHasRole,
  useParam,
  useTitle,
} from '../../../../platform/web/index.js';
import { type Committee, listCommittees, openCommittee } from '../../contract/follow.js';
import styles from '../action-programme.module.css';
import { ProgrammeNav } from '../programme-nav.js';
import { getToday } from '../sheet/formats.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

function OpenCommittee() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const go = useGo();
  const [title, setTitle] = useState('');
  const [on, setOn] = useState(getToday);
  const open = useChange(openCommittee);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await open.run({ params: { space }, body: { title, on } }).then(
      ({ id }) => go(`/espaces/${space}/programme/comites/${id}`),
      () => undefined,
    );
  };
  return (
    <form onSubmit={submit} className={styles.form} aria-label={copy.open}>
      <div className={styles.row}>
        <TextField label={copy.committeeName} value={title} onChange={setTitle} isRequired />
        <TextField label={copy.on} type="date" value={on} onChange={setOn} isRequired />
        <Button type="submit" kind="primary" isDisabled={title.trim() === '' || open.isRunning}>
          {copy.open}
        </Button>
      </div>
      <ProblemNotice error={open.problem} />
    </form>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  const { committees } = useData(listCommittees, { params: { space } });
  const mayEdit = useHasRole(space, ['facilitator', 'project-lead']);
  useTitle(copy.committeesTitle);
  const columns: readonly Column<Committee>[] = [
    {
      id: 'title',
      label: copy.committeeName,
      render: ({ id, title }) => <Link href={`/espaces/${space}/programme/comites/${id}`}>{title}</Link>,
    },
    { id: 'on', label: copy.on, render: ({ on }) => formatDate(on, locale) },
    { id: 'state', label: copy.state, render: ({ isClosed }) => (isClosed ? copy.closed : copy.draft) },
    {
      id: 'next',
      label: copy.next,
      render: ({ nextOn }) => (nextOn === null ? copy.notNamed : formatDate(nextOn, locale)),
    },
  ];
  return (
    <Page wide title={copy.committeesTitle} lead={copy.committeesLead}>
      <ProgrammeNav />
      {mayEdit && <OpenCommittee />}
      {committees.length === 0 ? (
        <p>{copy.noCommittee}</p>
      ) : (
        <DataTable
          caption={copy.committeesTitle}
          columns={columns}
          rows={committees}
          getKey={({ id }) => id}
        />
      )}
    </Page>
  );
}
