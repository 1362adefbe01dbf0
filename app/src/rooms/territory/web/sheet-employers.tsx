// The main employers of a territory: headcount and subcontractors are two figures, each with its source.
import { type Column, DataTable, formatSentence, Link, Value } from '../../../design/index.js';
import { useCopy, useParam } from '../../../platform/web/index.js';
import type { TerritorySheet } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr, type TerritoryCopy } from './copy.fr.js';
import styles from './territory.module.css';

type Employer = TerritorySheet['employers'][number];

function Dated({ figure, sourced }: { readonly figure: Employer['headcount']; readonly sourced: string }) {
  return (
    <>
      <Value value={figure?.value ?? null} />
      {figure && (
        <div className={styles.note}>
          {formatSentence(sourced, { source: figure.source, year: figure.year })}
        </div>
      )}
    </>
  );
}

function listColumns(copy: TerritoryCopy, space: string): readonly Column<Employer>[] {
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
      render: (employer) => <Dated figure={employer.headcount} sourced={copy.sourced} />,
    },
    {
      id: 'subcontractors',
      label: copy.subcontractors,
      align: 'end',
      sortBy: (employer) => employer.subcontractors?.value ?? null,
      render: (employer) =>
        employer.subcontractors ? <Dated figure={employer.subcontractors} sourced={copy.sourced} /> : '',
    },
  ];
}

export function SheetEmployers({ employers }: { readonly employers: TerritorySheet['employers'] }) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  return (
    <DataTable
      caption={copy.employersCaption}
      columns={listColumns(copy, space)}
      rows={employers}
      getKey={(employer) => employer.organisationId ?? employer.name}
    />
  );
}
