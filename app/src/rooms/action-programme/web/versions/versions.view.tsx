// Dated versions of a programme, and two dates compared in plain words; the two dates stay in the address.
import { type FormEvent, useState } from 'react';
import {
  Button,
  type Column,
  DataTable,
  formatDate,
  getButtonClass,
  Link,
  Page,
  Section,
  Select,
  TextField,
  useLocale,
} from '../../../../design/index.js';
import {
  ProblemNotice,
  useChange,
  useCopy,
  useData,
  useFilters,
  useHasRole,
  useParam,
  useTitle,
} from '../../../../platform/web/index.js';
import {
  type Comparison,
  compareVersions,
  listVersions,
  takeVersion,
  type VersionCard,
} from '../../contract/version.js';
import styles from '../action-programme.module.css';
import { ProgrammeNav } from '../programme-nav.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

const NOW = 'now';

function TakeVersion() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const [label, setLabel] = useState('');
  const take = useChange(takeVersion);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await take.run({ params: { space }, body: { label } }).then(
      () => setLabel(''),
      () => undefined,
    );
  };
  return (
    <form onSubmit={submit} className={styles.form} aria-label={copy.take}>
      <div className={styles.row}>
        <TextField label={copy.label} hint={copy.labelHint} value={label} onChange={setLabel} isRequired />
        <Button type="submit" kind="primary" isDisabled={label.trim() === '' || take.isRunning}>
          {copy.keep}
        </Button>
      </div>
      <ProblemNotice error={take.problem} />
    </form>
  );
}

function VersionTable({ versions }: { readonly versions: readonly VersionCard[] }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const columns: readonly Column<VersionCard>[] = [
    { id: 'label', label: copy.version, render: ({ label }) => label },
    { id: 'on', label: copy.takenOn, render: ({ takenAt }) => formatDate(takenAt, locale) },
    { id: 'by', label: copy.takenBy, render: ({ takenBy }) => takenBy ?? '' },
    { id: 'count', label: copy.counted, align: 'end', render: ({ counted }) => counted.actions },
  ];
  return <DataTable caption={copy.list} columns={columns} rows={versions} getKey={({ id }) => id} />;
}

type Line = Comparison['added'][number];

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  return (
    <Section title={`${title} (${lines.length})`}>
      {lines.length === 0 ? (
        <p className={styles.note}>{copy.noneOf}</p>
      ) : (
        <ul className={styles.bare}>
          {lines.map(({ id, title: name, sentences }) => (
            <li key={id}>
              <Link href={`/espaces/${space}/programme/actions/${id}`}>{name}</Link>
              {sentences.map((sentence) => (
                <div key={sentence}>{sentence}</div>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Compared({ from, to }: { readonly from: string; readonly to: string }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  const query = { from, to, language: locale };
  const comparison = useData(compareVersions, { params: { space }, query });
  const address = `/api/spaces/${space}/programme/comparison.pdf?from=${from}&to=${to}`;
  return (
    <>
      <p className={styles.count} role="status">
        {comparison.summary}
      </p>
      <div>
        <a className={getButtonClass()} href={address}>
          {copy.print}
        </a>
      </div>
      <Lines title={copy.ended} lines={comparison.ended} />
      <Lines title={copy.added} lines={comparison.added} />
      <Lines title={copy.changed} lines={comparison.changed} />
      {comparison.removed.length > 0 && <Lines title={copy.removed} lines={comparison.removed} />}
    </>
  );
}

function CompareDates({ versions }: { readonly versions: readonly VersionCard[] }) {
  const copy = useCopy({ fr, en });
  const [filters, change] = useFilters();
  const known = new Set(versions.map(({ id }) => id));
  const pick = (asked: string | undefined, otherwise: string) =>
    asked !== undefined && (asked === NOW || known.has(asked)) ? asked : otherwise;
  const from = pick(filters.avant, versions[0]?.id ?? NOW);
  const to = pick(filters.apres, NOW);
  const options = [...versions.map(({ id, label }) => ({ id, label })), { id: NOW, label: copy.now }];
  return (
    <Section title={copy.compare}>
      <div className={styles.row}>
        <Select label={copy.from} options={options} value={from} onChange={(id) => change({ avant: id })} />
        <Select label={copy.to} options={options} value={to} onChange={(id) => change({ apres: id })} />
      </div>
      <Compared from={from} to={to} />
    </Section>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const { versions } = useData(listVersions, { params: { space } });
  const mayEdit = useHasRole(space, ['facilitator', 'project-lead']);
  useTitle(copy.title);
  return (
    <Page wide title={copy.title} lead={copy.lead}>
      <ProgrammeNav />
      {mayEdit && <TakeVersion />}
      {versions.length === 0 ? (
        <p>{copy.none}</p>
      ) : (
        <>
          <VersionTable versions={versions} />
          <CompareDates versions={versions} />
        </>
      )}
    </Page>
  );
}
