// The actions in time: the picture, its sentence, its table, and those without a date.
import { type Gantt, layGantt } from '@trame/core/action-programme';
import {
  type Column,
  DataTable,
  formatCount,
  formatDate,
  formatSentence,
  getButtonClass,
  type Locale,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useParam } from '../../../../platform/web/index.js';
import type { ProgrammeReply } from '../../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './views.module.css';

type Bar = Gantt['bars'][number];

function GanttTable({ bars }: Pick<Gantt, 'bars'>) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const day = (text: string, isOpen: boolean) => (
    <>
      {formatDate(text, locale)}
      {isOpen && <div className={styles.note}>{copy.open}</div>}
    </>
  );
  const columns: readonly Column<Bar>[] = [
    { id: 'action', label: copy.action, width: '38%', render: ({ title }) => title },
    {
      id: 'starts',
      label: copy.starts,
      sortBy: ({ startsOn }) => startsOn,
      render: ({ startsOn, open }) => day(startsOn, open === 'start' || open === 'both'),
    },
    {
      id: 'ends',
      label: copy.ends,
      sortBy: ({ endsOn }) => endsOn,
      render: ({ endsOn, open }) => day(endsOn, open === 'end' || open === 'both'),
    },
    {
      id: 'status',
      label: copy.status,
      render: ({ status }) => (status === null ? copy.noStatus : copy.statuses[status]),
    },
    { id: 'milestones', label: copy.milestones, align: 'end', render: ({ milestones }) => milestones.length },
  ];
  return <DataTable caption={copy.tableCaption} columns={columns} rows={bars} getKey={({ id }) => id} />;
}

/** The first and the last day that a sheet bears: the scale of the picture goes beyond them. */
function readBounds({ bars }: Gantt, locale: Locale): { readonly from: string; readonly to: string } {
  const days = bars.flatMap(({ startsOn, endsOn }) => [startsOn, endsOn]).toSorted();
  return { from: formatDate(days[0] ?? '', locale), to: formatDate(days.at(-1) ?? '', locale) };
}

/** What has no date yet is listed, never hidden. */
function Undated({ undated }: Pick<Gantt, 'undated'>) {
  const copy = useCopy({ fr, en });
  if (undated.length === 0) return null;
  return (
    <details>
      <summary>
        {copy.undated} ({undated.length})
      </summary>
      <ul>
        {undated.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </details>
  );
}

export function GanttSection({
  programme,
  today,
}: {
  readonly programme: ProgrammeReply;
  readonly today: string;
}) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const locale = useLocale();
  const gantt = layGantt(programme.actions, today);
  const pictures = `/api/spaces/${space}/programme/pictures`;
  const inTongue = locale === 'fr' ? '' : `?language=${locale}`;
  const count = (number: number) => formatCount(number, copy.actionWords, locale);
  return (
    <Section
      title={copy.gantt}
      aside={
        gantt.bars.length > 0 && (
          <a className={getButtonClass({ size: 'small' })} href={`${pictures}/gantt.png${inTongue}`} download>
            {copy.savePicture}
          </a>
        )
      }
    >
      {gantt.bars.length === 0 ? (
        <p>{copy.ganttNone}</p>
      ) : (
        <>
          <p>
            {formatSentence(copy.ganttSentence, {
              dated: count(gantt.bars.length),
              undated: gantt.undated.length,
              ...readBounds(gantt, locale),
            })}
          </p>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
          <div className={styles.picture} tabIndex={0}>
            <img src={`${pictures}/gantt.svg${inTongue}`} alt={copy.ganttAlt} />
          </div>
          <details>
            <summary>{copy.asTable}</summary>
            <GanttTable bars={gantt.bars} />
          </details>
        </>
      )}
      <Undated undated={gantt.undated} />
    </Section>
  );
}
