// S07, the actors of a territory: how many, which families, who; doubles; a table brought.
import { useState } from 'react';
import {
  Badge,
  Button,
  type Column,
  compareLabels,
  DataTable,
  Dialog,
  EmptyState,
  FamilyMark,
  formatCount,
  formatDate,
  formatSentence,
  Link,
  Page,
  Section,
  useLocale,
} from '../../../../design/index.js';
import {
  FilterField,
  ProblemNotice,
  useChange,
  useCopy,
  useData,
  useFilters,
  useHasRole,
  useParam,
} from '../../../../platform/web/index.js';
import {
  addRosterLine,
  getRoster,
  type Roster,
  type RosterRow,
  removeRosterLine,
  updateRosterLine,
} from '../../contract/roster.js';
import { FamilyBridges } from '../bridges/bridges.js';
import { Bring } from './bring.js';
import { copy as en } from './copy.en.js';
import { copy as fr, type RosterCopy } from './copy.fr.js';
import { Coverage } from './coverage.js';
import { Doubles, Merges, nameRow } from './doubles.js';
import { LineForm } from './line-form.js';
import styles from './roster.module.css';

interface RowParts {
  readonly space: string;
  readonly roster: Roster;
  readonly copy: RosterCopy;
  /** Null for who only reads. */
  readonly edit: ((row: RosterRow) => void) | null;
}

/** For those who keep the roster: addresses, and the way to correct. */
function listKeeperColumns(copy: RosterCopy, edit: (row: RosterRow) => void): readonly Column<RosterRow>[] {
  return [
    { id: 'contact', label: copy.contact, render: (row) => row.contact },
    {
      id: 'edit',
      label: copy.edit,
      render: (row) => (
        <Button
          size="small"
          aria-label={formatSentence(copy.editOf, { name: nameRow(row) })}
          onPress={() => edit(row)}
        >
          {copy.edit}
        </Button>
      ),
    },
  ];
}

function listColumns({ space, roster, copy, edit }: RowParts): readonly Column<RosterRow>[] {
  const label = (row: RosterRow) => roster.families.find(({ id }) => id === row.familyId)?.label ?? null;
  return [
    {
      id: 'person',
      label: copy.person,
      sortBy: (row) => nameRow(row),
      render: (row) => (
        <>
          {row.personName || '—'} {row.isNew && <Badge>{copy.isNew}</Badge>}
          {row.role && <div className={styles.note}>{row.role}</div>}
        </>
      ),
    },
    {
      id: 'organisation',
      label: copy.organisation,
      sortBy: (row) => row.organisationName || null,
      render: (row) =>
        row.organisationId === null ? (
          row.organisationName
        ) : (
          <Link href={`/espaces/${space}/organisations/${row.organisationId}`}>{row.organisationName}</Link>
        ),
    },
    {
      id: 'family',
      label: copy.family,
      sortBy: label,
      render: (row) => {
        const name = label(row);
        if (name === null) return <span className={styles.soft}>{copy.noFamily}</span>;
        return <FamilyMark index={roster.families.findIndex(({ id }) => id === row.familyId)} name={name} />;
      },
    },
    {
      id: 'status',
      label: copy.status,
      sortBy: (row) => copy.statuses[row.status],
      render: (row) => copy.statuses[row.status],
    },
    ...(edit === null ? [] : listKeeperColumns(copy, edit)),
  ];
}

interface EditorProps {
  readonly space: string;
  readonly roster: Roster;
  /** Null for a new line. */
  readonly row: RosterRow | null;
  readonly onClose: () => void;
}

function Editor({ space, roster, row, onClose }: EditorProps) {
  const copy = useCopy({ fr, en });
  const add = useChange(addRosterLine);
  const update = useChange(updateRosterLine);
  const remove = useChange(removeRosterLine);
  const [isLeaving, setLeaving] = useState(false);
  const settle = (work: Promise<unknown>) => void work.then(onClose, () => undefined);
  return (
    <>
      <LineForm
        families={roster.families}
        {...(row !== null && { initial: row })}
        problem={add.problem ?? update.problem}
        isRunning={add.isRunning || update.isRunning}
        onCancel={onClose}
        onSave={(body) =>
          settle(
            row === null
              ? add.run({ params: { space }, body })
              : update.run({ params: { space, line: row.id }, body: { ...body, version: row.version } }),
          )
        }
      />
      {remove.problem && <ProblemNotice error={remove.problem} />}
      {row !== null && (
        <p>
          {isLeaving && formatSentence(copy.removeSure, { name: nameRow(row) })}{' '}
          <Button
            kind={isLeaving ? 'danger' : 'quiet'}
            onPress={() =>
              isLeaving ? settle(remove.run({ params: { space, line: row.id } })) : setLeaving(true)
            }
          >
            {copy.remove}
          </Button>
        </p>
      )}
    </>
  );
}

function isFound(row: RosterRow, search: string): boolean {
  const fold = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '')
      .toLowerCase();
  return fold(`${row.personName} ${row.organisationName} ${row.role}`).includes(fold(search.trim()));
}

function List({ space, roster, edit }: Omit<RowParts, 'copy'>) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const [filters] = useFilters();
  const rows = roster.lines.filter((row) => isFound(row, filters.nom ?? ''));
  return (
    <Section title={copy.list}>
      {roster.lines.length === 0 ? (
        <EmptyState title={copy.empty}>
          <p>{copy.emptyText}</p>
        </EmptyState>
      ) : (
        <>
          <search>
            <FilterField label={copy.search} name="nom" />
          </search>
          <DataTable
            caption={<span role="status">{formatCount(rows.length, copy.listCaption, locale)}</span>}
            columns={listColumns({ space, roster, copy, edit })}
            rows={rows}
            getKey={(row) => row.id}
            compareText={(a, b) => compareLabels(a, b, locale)}
          />
          <p className={styles.soft}>
            {formatSentence(copy.newNote, { since: formatDate(roster.newSince, locale) })}
          </p>
        </>
      )}
    </Section>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const roster = useData(getRoster, { params: { space } });
  const isKeeper = useHasRole(space, ['facilitator', 'project-lead']);
  const [edited, setEdited] = useState<RosterRow | 'new' | null>(null);
  const close = () => setEdited(null);
  return (
    <Page
      wide
      title={copy.title}
      lead={copy.lead}
      actions={
        isKeeper && (
          <Button kind="primary" onPress={() => setEdited('new')}>
            {copy.add}
          </Button>
        )
      }
    >
      <Coverage roster={roster} />
      {roster.coverage.some(({ state }) => state === 'missing') && <FamilyBridges />}
      {isKeeper && <Doubles space={space} roster={roster} />}
      <List space={space} roster={roster} edit={isKeeper ? setEdited : null} />
      {isKeeper && <Bring space={space} />}
      {isKeeper && <Merges space={space} roster={roster} />}
      <Dialog
        title={
          edited === 'new' || edited === null
            ? copy.add
            : formatSentence(copy.editOf, { name: nameRow(edited) })
        }
        isOpen={edited !== null}
        onClose={close}
      >
        {edited !== null && (
          <Editor space={space} roster={roster} row={edited === 'new' ? null : edited} onClose={close} />
        )}
      </Dialog>
    </Page>
  );
}
