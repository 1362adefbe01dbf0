// The year in two lanes: each territory's seminars phase by phase, and those that bring them together.
import {
  type Column,
  DataTable,
  formatDate,
  formatSentence,
  Link,
  PhaseMark,
  useLocale,
} from '../../../design/index.js';
import { useCopy } from '../../../platform/web/index.js';
import type { FabriqueSheet } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './fabrique.module.css';

type Territory = FabriqueSheet['territories'][number];
type Event = Territory['seminars'][number];

/** One event: its date or the lack of one, its place, its state in words. */
function SeminarCell(props: {
  readonly event: Event | undefined;
  readonly space: string;
  readonly label: string;
}) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { event, space, label } = props;
  const state = event?.state ?? 'missing';
  const when = event?.date ? formatDate(event.date, locale, 'short') : copy.noDate;
  return (
    <span className={styles.cell}>
      {event?.id ? (
        <Link href={`/espaces/${space}/seminaires/${event.id}`} aria-label={`${label}, ${when}`}>
          {when}
        </Link>
      ) : (
        <span className={styles.soft}>{when}</span>
      )}
      {event?.place && <span className={styles.soft}>{event.place}</span>}
      <span className={styles.state} data-state={state}>
        {copy.seminarStates[state]}
      </span>
    </span>
  );
}

function LocalLane({ fabrique }: { readonly fabrique: FabriqueSheet }) {
  const copy = useCopy({ fr, en });
  const columns: readonly Column<Territory>[] = [
    { id: 'territory', label: copy.territory, render: (territory) => territory.name },
    ...fabrique.phases.map((phase) => ({
      id: phase.id,
      width: '19%',
      label: formatSentence(copy.seminarNumber, { number: phase.seminarNumber }),
      head: <PhaseMark phase={phase.id} />,
      render: (territory: Territory) => (
        <SeminarCell
          event={territory.seminars.find((event) => event.number === phase.seminarNumber)}
          space={territory.id}
          label={`${territory.name}, ${formatSentence(copy.seminarNumber, { number: phase.seminarNumber })}`}
        />
      ),
    })),
  ];
  return (
    <DataTable
      caption={copy.localLane}
      columns={columns}
      rows={fabrique.territories}
      getKey={(territory) => territory.id}
    />
  );
}

export function Lanes({ fabrique }: { readonly fabrique: FabriqueSheet }) {
  const copy = useCopy({ fr, en });
  return (
    <>
      <LocalLane fabrique={fabrique} />
      <h3 className={styles.laneHead}>{copy.interSiteLane}</h3>
      <ol className={styles.lane}>
        {fabrique.interSite.map((event) => (
          <li key={event.number}>
            <strong>{formatSentence(copy.interSiteNumber, { number: event.number })}</strong>
            <SeminarCell
              event={event}
              space={fabrique.id}
              label={formatSentence(copy.interSiteNumber, { number: event.number })}
            />
          </li>
        ))}
      </ol>
    </>
  );
}
