// S09, one seminar: when and where, its running order, its papers, who is expected, and the door to the live room.
import {
  Badge,
  Button,
  formatDate,
  Link,
  Notice,
  Page,
  PhaseMark,
  Section,
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
  useSpace,
  useTitle,
} from '../../../../platform/web/index.js';
import { getSeminar, openSeminar, type SeminarSheet } from '../../contract.js';
import { AgendaTable } from './agenda-table.js';
import { Attendance } from './attendance.js';
import { Brought } from './brought.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { Papers } from './papers.js';
import styles from './prepare.module.css';
import { Sharing } from './sharing.js';
import { formatNumbering } from './words.js';

function Facts({ seminar }: { readonly seminar: SeminarSheet }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { place } = seminar;
  const facts: readonly (readonly [string, string | number | null])[] = [
    [copy.date, seminar.date === null ? copy.noDate : formatDate(seminar.date, locale)],
    [copy.startsAt, seminar.startsAt],
    [copy.endsAt, seminar.endsAt],
    [copy.place, place.name ?? copy.noPlace],
    [copy.host, place.host],
    [copy.capacity, place.capacity],
    [copy.access, place.access],
  ];
  return (
    <dl className={styles.facts}>
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value ?? <span className={styles.soft}>{copy.unknown}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}

/** The one main way on: open the room, go to its console, or read that it is over. */
function Door({ seminar, space }: { readonly seminar: SeminarSheet; readonly space: string }) {
  const copy = useCopy({ fr, en });
  const go = useGo();
  const open = useChange(openSeminar);
  const console = `/espaces/${space}/seminaires/${seminar.id}/console`;
  if (seminar.status === 'closed') return <Notice tone="success">{copy.closedLead}</Notice>;
  if (seminar.roomId !== null) {
    return (
      <p>
        <Link href={console} look="primary">
          {copy.toConsole}
        </Link>
      </p>
    );
  }
  const press = () =>
    open.run({ params: { space, seminar: seminar.id } }).then(
      () => go(console),
      () => undefined,
    );
  return (
    <div className={styles.actions}>
      <Button kind="primary" isDisabled={open.isRunning || seminar.agenda.length === 0} onPress={press}>
        {copy.openRoom}
      </Button>
      <span className={styles.soft}>{copy.openRoomLead}</span>
      <ProblemNotice error={open.problem} />
    </div>
  );
}

function Marks({ seminar }: { readonly seminar: SeminarSheet }) {
  const copy = useCopy({ fr, en });
  return (
    <p className={styles.marks}>
      {seminar.phase && <PhaseMark phase={seminar.phase} />}
      <Badge tone={seminar.status === 'open' ? 'accent' : 'strong'}>{copy.statuses[seminar.status]}</Badge>
    </p>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const seminar = useData(getSeminar, { params: { space, seminar: useParam('seminar') } });
  const entry = useSpace();
  const mayRun = useHasRole(space, ['facilitator', 'project-lead']);
  useTitle(`${formatNumbering(seminar, copy)} — ${entry?.name ?? ''}`);
  // A local harvest stays in its territory; an inter-site one may be read by all once it is whole.
  const isShareable = seminar.kind === 'intersite' && seminar.status === 'closed';
  const edit = <Link href={`/espaces/${space}/seminaires/${seminar.id}/modifier`}>{copy.edit}</Link>;
  return (
    <Page
      eyebrow={[entry?.name, formatNumbering(seminar, copy)].filter(Boolean).join(' · ')}
      title={seminar.title}
      {...(mayRun && seminar.roomId === null && { actions: edit })}
    >
      <Marks seminar={seminar} />
      {mayRun && <Door seminar={seminar} space={space} />}
      <Section title={copy.when}>
        <Facts seminar={seminar} />
        {seminar.note && <Notice title={copy.note}>{seminar.note}</Notice>}
      </Section>
      <Section
        title={copy.agenda}
        lead={copy.agendaLead}
        {...(mayRun && {
          aside: (
            <Link href={`/espaces/${space}/seminaires/${seminar.id}/conducteur`} look="plain" size="small">
              {seminar.roomId === null ? copy.editAgenda : copy.readAgenda}
            </Link>
          ),
        })}
      >
        <AgendaTable seminar={seminar} />
      </Section>
      <Brought space={space} seminar={seminar.id} />
      <Papers seminar={seminar} space={space} mayRun={mayRun} />
      {mayRun && isShareable && <Sharing seminar={seminar} space={space} />}
      {mayRun && <Attendance seminar={seminar} space={space} />}
    </Page>
  );
}
