// The calendar of a space: its seminars in the order of the phases, each with its state.
import {
  Badge,
  type Column,
  DataTable,
  EmptyState,
  formatDate,
  Link,
  Page,
  PhaseMark,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useData, useParam, useSpace } from '../../../../platform/web/index.js';
import { listSeminars, type SeminarCard } from '../../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { formatNumbering, getRunningSpace } from './words.js';

/** The number and the title, unless the title is only the number said again. */
function nameSeminar(number: string, title: string): string {
  return title.toLowerCase().includes(number.toLowerCase()) ? title : `${number} — ${title}`;
}

function useColumns(fabrique: string): readonly Column<SeminarCard>[] {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  return [
    {
      id: 'seminar',
      label: copy.seminar,
      render: (seminar) => (
        <Link href={`/espaces/${getRunningSpace(seminar, fabrique)}/seminaires/${seminar.id}`}>
          {nameSeminar(formatNumbering(seminar, copy), seminar.title)}
        </Link>
      ),
    },
    {
      id: 'phase',
      label: copy.phase,
      render: (seminar) => seminar.phase && <PhaseMark phase={seminar.phase} />,
    },
    {
      id: 'date',
      label: copy.date,
      render: (seminar) => (seminar.date === null ? copy.noDate : formatDate(seminar.date, locale)),
    },
    { id: 'place', label: copy.place, render: (seminar) => seminar.place.name ?? copy.noPlace },
    {
      id: 'status',
      label: copy.status,
      render: (seminar) => (
        <Badge tone={seminar.status === 'open' ? 'accent' : seminar.status === 'ready' ? 'strong' : 'plain'}>
          {copy.statuses[seminar.status]}
        </Badge>
      ),
    },
  ];
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const entry = useSpace();
  const { seminars } = useData(listSeminars, { params: { space } });
  const columns = useColumns(entry?.fabrique.id ?? space);
  return (
    <Page {...(entry && { eyebrow: entry.name })} title={copy.calendar} lead={copy.calendarLead} wide>
      {seminars.length === 0 ? (
        <EmptyState title={copy.none}>{copy.noneText}</EmptyState>
      ) : (
        <DataTable
          caption={copy.calendarCaption}
          columns={columns}
          rows={seminars}
          getKey={(seminar) => seminar.id}
        />
      )}
    </Page>
  );
}
