// The persons of a space: known from one seminar to the next, brought together by hand, answered when they ask.
import { useState } from 'react';
import {
  Button,
  DataTable,
  EmptyState,
  formatSentence,
  Page,
  Section,
  Select,
  useAnnounce,
} from '../../../../design/index.js';
import {
  ProblemNotice,
  useChange,
  useCopy,
  useData,
  useParam,
  useTitle,
} from '../../../../platform/web/index.js';
import { listPersons, mergePersons, type PersonCard, settleWithdrawal } from '../../contract/person.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './people.module.css';
import { PushKeys } from './push-keys.js';

interface PersonsProps {
  readonly space: string;
  readonly persons: readonly PersonCard[];
}

function Asked({ space, persons }: PersonsProps) {
  const copy = useCopy({ fr, en });
  const settle = useChange(settleWithdrawal);
  const asking = persons.filter(({ withdrawal }) => withdrawal !== null);
  if (asking.length === 0) return null;
  return (
    <Section title={copy.asked} lead={copy.askedLead}>
      <ul className={styles.list}>
        {asking.map(({ id, displayName, withdrawal }) => {
          const name = displayName ?? copy.erasedName;
          return (
            <li key={id} className={styles.asked}>
              <strong>{name}</strong>
              <span>{withdrawal?.note || copy.noNote}</span>
              <Button
                size="small"
                isDisabled={settle.isRunning}
                aria-label={formatSentence(copy.settleOf, { name })}
                onPress={() => void settle.run({ params: { space, person: id } }).catch(() => undefined)}
              >
                {copy.settle}
              </Button>
            </li>
          );
        })}
      </ul>
      <ProblemNotice error={settle.problem} />
    </Section>
  );
}

function nameOne({ displayName, organisationName }: PersonCard): string {
  return [displayName, organisationName].filter(Boolean).join(', ');
}

function Merge({ space, persons }: PersonsProps) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const merge = useChange(mergePersons);
  const [from, setFrom] = useState('');
  const [into, setInto] = useState('');
  const options = [
    { id: '', label: copy.choose },
    ...persons
      .filter(({ displayName }) => displayName !== null)
      .map((one) => ({ id: one.id, label: nameOne(one) })),
  ];
  const submit = () =>
    merge.run({ params: { space, person: from }, body: { into } }).then(
      () => {
        announce(copy.merged);
        setFrom('');
        setInto('');
      },
      () => undefined,
    );
  return (
    <Section title={copy.merge} lead={copy.mergeLead}>
      <div className={styles.form}>
        <Select label={copy.from} options={options} value={from} onChange={setFrom} />
        <Select label={copy.into} options={options} value={into} onChange={setInto} />
        <Button isDisabled={merge.isRunning || from === '' || into === ''} onPress={() => void submit()}>
          {copy.doMerge}
        </Button>
      </div>
      <ProblemNotice error={merge.problem} />
    </Section>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { persons } = useData(listPersons, { params: { space } });
  useTitle(copy.title);
  return (
    <Page title={copy.title} lead={copy.lead}>
      <Asked space={space} persons={persons} />
      {persons.length === 0 ? (
        <EmptyState title={copy.none}>{copy.noneText}</EmptyState>
      ) : (
        <DataTable
          caption={copy.caption}
          rows={persons}
          getKey={({ id }) => id}
          columns={[
            {
              id: 'name',
              label: copy.name,
              render: (one) => one.displayName ?? copy.erasedName,
              sortBy: (one) => one.displayName,
            },
            { id: 'organisation', label: copy.organisation, render: (one) => one.organisationName ?? '—' },
            {
              id: 'seminars',
              label: copy.seminars,
              render: (one) => one.seminars.map(({ number }) => number).join(', ') || '—',
            },
            { id: 'badge', label: copy.badge, render: (one) => (one.hasBadge ? copy.yes : copy.no) },
          ]}
        />
      )}
      {persons.length > 1 && <Merge space={space} persons={persons} />}
      <PushKeys space={space} />
    </Page>
  );
}
