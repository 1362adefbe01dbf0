// S39, the handover: seats, dates to come, hands raised, promises, and what nobody carries.
import {
  Badge,
  Button,
  type Column,
  DataTable,
  formatDate,
  formatSentence,
  Link,
  Page,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useData, useParam, useTitle } from '../../../../platform/web/index.js';
import { getHandover, type HandoverReply } from '../../contract/follow.js';
import styles from '../action-programme.module.css';
import { ProgrammeNav } from '../programme-nav.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

interface Props {
  readonly handover: HandoverReply;
}

function Seats({ handover }: Props) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  return (
    <Section title={copy.seats}>
      <dl className={styles.facts}>
        {handover.seats.map(({ seat, role, organisationName, since, past }) => (
          <div key={seat}>
            <dt>{copy.seatNames[seat]}</dt>
            <dd>
              {[role ?? copy.seatEmpty, organisationName].filter(Boolean).join(', ')}{' '}
              {since && formatSentence(copy.seatSince, { day: formatDate(since, locale) })}
              {past.map((mandate) => (
                <div key={`${mandate.role} ${mandate.until}`} className={styles.note}>
                  {formatSentence(copy.seatPast, {
                    role: mandate.role ?? copy.notNamed,
                    day: mandate.until === null ? copy.notNamed : formatDate(mandate.until, locale),
                  })}
                </div>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

type PromisedDate = HandoverReply['dates'][number];

function Dates({ handover }: Props) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  const columns: readonly Column<PromisedDate>[] = [
    { id: 'what', label: copy.what, render: ({ what }) => what },
    {
      id: 'action',
      label: copy.action,
      render: ({ actionId, title }) => (
        <Link href={`/espaces/${space}/programme/actions/${actionId}`}>{title}</Link>
      ),
    },
    { id: 'who', label: copy.who, render: ({ who }) => who ?? copy.notNamed },
    {
      id: 'due',
      label: copy.due,
      render: ({ due, isLate }) => (
        <>
          {formatDate(due, locale)} {isLate && <Badge tone="warning">{copy.late}</Badge>}
        </>
      ),
    },
  ];
  const { dates, nextCommittee } = handover;
  return (
    <Section title={copy.dates}>
      {nextCommittee && (
        <p>
          {copy.nextCommittee}, {formatDate(nextCommittee, locale)}
        </p>
      )}
      {dates.length === 0 ? (
        <p className={styles.note}>{copy.none}</p>
      ) : (
        <DataTable
          caption={copy.datesCaption}
          columns={columns}
          rows={dates}
          getKey={({ actionId, what, due }) => `${actionId} ${what} ${due}`}
        />
      )}
    </Section>
  );
}

interface Told {
  readonly actionId: string;
  readonly title: string;
  readonly text: string;
}

function Told({ title, lines }: { readonly title: string; readonly lines: readonly Told[] }) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  return (
    <Section title={`${title} (${lines.length})`}>
      {lines.length === 0 && <p className={styles.note}>{copy.none}</p>}
      <ul className={styles.bare}>
        {lines.map(({ actionId, title: name, text }) => (
          <li key={`${actionId} ${text}`}>
            <Link href={`/espaces/${space}/programme/actions/${actionId}`}>{name}</Link>
            {text && <div>{text}</div>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  const handover = useData(getHandover, { params: { space } });
  useTitle(copy.handoverTitle);
  const day = (text: string) => formatDate(text, locale);
  const { help, awaited, promises, withoutPilot } = handover;
  return (
    <Page
      wide
      title={copy.handoverTitle}
      lead={formatSentence(copy.handoverLead, { day: day(handover.today) })}
      actions={<Button onPress={() => window.print()}>{copy.print}</Button>}
    >
      <ProgrammeNav />
      <Seats handover={handover} />
      <Dates handover={handover} />
      <Told
        title={copy.help}
        lines={help.map(({ since, text, to, ...of }) => ({
          ...of,
          text: formatSentence(copy.helpLine, { text, to, day: day(since) }),
        }))}
      />
      <Told
        title={copy.awaitedTitle}
        lines={awaited.map(({ awaited: one, ...of }) => ({ ...of, text: copy.labelled(one.from, one.what) }))}
      />
      <Told
        title={copy.promises}
        lines={promises.map(({ person, wording, on, ...of }) => ({
          ...of,
          text: formatSentence(copy.promiseLine, { person, wording, day: day(on) }),
        }))}
      />
      <Told title={copy.withoutPilot} lines={withoutPilot.map((of) => ({ ...of, text: '' }))} />
    </Page>
  );
}
