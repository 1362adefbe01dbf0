// The main employers of a territory: headcount and subcontractors are two figures, each with its source.
import { type Column, DataTable, Link, Value } from '../../../design/index.js';
import { useCopy, useParam } from '../../../platform/web/index.js';
import type { TerritorySheet } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr, type TerritoryCopy } from './copy.fr.js';
import { listSources, SourceCall, SourceNotes } from './source-notes.js';

type Employer = TerritorySheet['employers'][number];

interface DatedProps {
  readonly figure: Employer['headcount'];
  readonly sources: readonly string[];
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
