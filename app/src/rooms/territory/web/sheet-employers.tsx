// The main employers of a territory: headcount and subcontractors are two figures, each with its source.
import {
  type Column,
  DataTable,
  formatNumber,
  formatSentence,
  Link,
  useLocale,
  Value,
} from '../../../design/index.js';
import { useCopy, useParam } from '../../../platform/web/index.js';
import type { TerritorySheet } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr, type TerritoryCopy } from './copy.fr.js';
import { listSources, SourceCall, SourceNotes } from './source-notes.js';
import styles from './territory.module.css';

type Employer = TerritorySheet['employers'][number];

interface DatedProps {
  readonly figure: Employer['headcount'];
  readonly sources: readonly string[];
}

/** The values it replaced, newest first: an old figure is never lost (R018). */
export function Replaced({ figure }: { readonly figure: NonNullable<Employer['headcount']> }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  if (figure.previous === undefined || figure.previous.length === 0) return null;
  const values = figure.previous.map(({ value, unit, source, year }) =>
    formatSentence(copy.replacedOne, { value: formatNumber(value, locale), unit, source, year }),
  );
  return <div className={styles.note}>{formatSentence(copy.replaced, { values: values.join(', ') })}</div>;
}

function Dated({ figure, sources }: DatedProps) {
  return (
    <>
      <Value value={figure?.value ?? null} />
      {figure && (
        <div>
          <SourceCall figure={figure} sources={sources} />
        </div>
      )}
      {figure && <Replaced figure={figure} />}
    </>
  );
}

interface ColumnParts {
  readonly copy: TerritoryCopy;
  readonly space: string;
  readonly sources: readonly string[];
}

function listColumns({ copy, space, sources }: ColumnParts): readonly Column<Employer>[] {
  return [
    {
      id: 'name',
      label: copy.employer,
      sortBy: (employer) => employer.name,
      render: (employer) =>
        employer.organisationId ? (
          <Link href={`/espaces/${space}/organisations/${employer.organisationId}`}>{employer.name}</Link>
        ) : (
          employer.name
        ),
    },
    { id: 'sector', label: copy.sector, render: (employer) => employer.sector ?? '' },
    {
      id: 'headcount',
      label: copy.headcount,
      align: 'end',
      sortBy: (employer) => employer.headcount?.value ?? null,
      render: (employer) => <Dated figure={employer.headcount} sources={sources} />,
    },
    {
      id: 'subcontractors',
      label: copy.subcontractors,
      align: 'end',
      sortBy: (employer) => employer.subcontractors?.value ?? null,
      render: (employer) =>
        employer.subcontractors ? <Dated figure={employer.subcontractors} sources={sources} /> : '',
    },
  ];
}

export function SheetEmployers({ employers }: { readonly employers: TerritorySheet['employers'] }) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const sources = listSources(employers.flatMap((employer) => [employer.headcount, employer.subcontractors]));
  return (
    <>
      <DataTable
        caption={copy.employersCaption}
        columns={listColumns({ copy, space, sources })}
        rows={employers}
        getKey={(employer) => employer.organisationId ?? employer.name}
      />
      <SourceNotes sources={sources} />
    </>
  );
}
