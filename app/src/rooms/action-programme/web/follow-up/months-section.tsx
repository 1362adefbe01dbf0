// Month by month: a table read across; on a phone, the latest months of each action, those before folded away.
import {
  type Column,
  DataTable,
  formatCount,
  formatDate,
  formatSentence,
  Link,
  type Locale,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useParam } from '../../../../platform/web/index.js';
import type { FollowUp } from '../../contract/pulse.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './follow-up.module.css';
import { MarkLegend, MonthMark } from './month-mark.js';

type Followed = FollowUp['actions'][number];

/** Months that a phone shows before any fold. */
const LATEST = 3;

/** « 5 ont une réponse…, 2 n'en ont pas »: of the last month in which somebody was asked. */
function explainMonths({ actions, months }: FollowUp, sentence: string): string | null {
  const index = months.findLastIndex((_, at) =>
    actions.some((action) => action.months[at]?.mark !== 'not-asked'),
  );
  if (index < 0) return null;
  const marks = actions.map((action) => action.months[index]?.mark);
  const silent = marks.filter((mark) => mark === 'silent').length;
  const answered = marks.filter((mark) => mark !== 'silent' && mark !== 'not-asked').length;
  return formatSentence(sentence, { answered, silent });
}

function Contact({ action }: { readonly action: Followed }) {
  const copy = useCopy({ fr, en });
  if (action.contact === null) return <span className={styles.note}>{copy.nobody}</span>;
  return (
    <>
      {action.contact}
      {!action.hasAddress && <div className={styles.note}>{copy.printed}</div>}
    </>
  );
}

interface MonthsProps {
  readonly follow: FollowUp;
  readonly followed: readonly Followed[];
}

/** « mars 2027 » in as few signs as the language has: it stands above a sign. */
const formatShort = (month: string, locale: Locale): string =>
  formatDate(`${month}-15`, locale, 'short').replace(/^15(er)? /, '');

function Silence({ action }: { readonly action: Followed }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  if (action.silence < 2) return null;
  return (
    <div className={styles.note}>
      {copy.silence} {formatCount(action.silence, copy.silenceWords, locale)}
    </div>
  );
}

function MonthsTable({ follow, followed }: MonthsProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const columns: readonly Column<Followed>[] = [
    {
      id: 'action',
      label: copy.action,
      width: '30%',
      render: (action) => (
        <>
          {action.title}
          <Silence action={action} />
        </>
      ),
    },
    { id: 'contact', label: copy.contact, width: '18%', render: (action) => <Contact action={action} /> },
    ...follow.months.map(
      (month, index): Column<Followed> => ({
        id: month,
        label: formatShort(month, locale),
        render: (action) => {
          const found = action.months[index];
          return found === undefined ? null : <MonthMark mark={found.mark} line={found.line} />;
        },
      }),
    ),
  ];
  return (
    <DataTable
      caption={formatSentence(copy.caption, {
        count: formatCount(followed.length, copy.followedWords, locale),
      })}
      columns={columns}
      rows={followed}
      getKey={(action) => action.id}
    />
  );
}

function Strip({ months }: Pick<Followed, 'months'>) {
  const locale = useLocale();
  return (
    <ul className={styles.strip}>
      {months.map(({ month, mark, line }) => (
        <li key={month}>
          <span className={styles.note}>{formatShort(month, locale)}</span>
          <MonthMark mark={mark} line={line} />
        </li>
      ))}
    </ul>
  );
}

/** What a phone holds: three months at a glance and the last words, eight or nine more under a fold. */
function MonthsList({ followed }: Pick<MonthsProps, 'followed'>) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  return (
    <ul className={styles.lines}>
      {followed.map((action) => {
        const [before, latest] = [action.months.slice(0, -LATEST), action.months.slice(-LATEST)];
        const asked = before.filter(({ mark }) => mark !== 'not-asked');
        return (
          <li key={action.id}>
            <div className={styles.title}>{action.title}</div>
            <div className={styles.note}>
              <Contact action={action} />
            </div>
            <Silence action={action} />
            <Strip months={latest} />
            {action.lastLine !== null && (
              <div>{formatSentence(copy.lastLine, { line: action.lastLine })}</div>
            )}
            {asked.length > 0 && (
              <details>
                <summary>{formatCount(asked.length, copy.monthsBefore, locale)}</summary>
                <Strip months={asked} />
              </details>
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Under way with nobody to ask: a line each to be completed, not a row of empty months. */
function Unreached({ actions }: { readonly actions: readonly Followed[] }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  if (actions.length === 0) return null;
  return (
    <details>
      <summary>{formatCount(actions.length, copy.unreached, locale)}</summary>
      <p className={styles.note}>{copy.unreachedHint}</p>
      <ul>
        {actions.map(({ id, title }) => (
          <li key={id}>
            <Link href={`/espaces/${space}/programme/actions/${id}/modifier`}>{title}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The months of the actions that are followed, or were. */
export function MonthsSection({ follow }: Pick<MonthsProps, 'follow'>) {
  const copy = useCopy({ fr, en });
  const wasAsked = ({ months }: Followed) => months.some(({ mark }) => mark !== 'not-asked');
  const followed = follow.actions.filter(
    (action) => wasAsked(action) || (action.underWay && action.contact !== null),
  );
  const unreached = follow.actions.filter(
    (action) => action.underWay && action.contact === null && !wasAsked(action),
  );
  return (
    <Section title={copy.months}>
      <p>{explainMonths(follow, copy.sentence) ?? copy.notYet}</p>
      {followed.length > 0 && (
        <>
          <MarkLegend />
          <div className={styles.across}>
            <MonthsTable {...{ follow, followed }} />
          </div>
          <div className={styles.down}>
            <MonthsList followed={followed} />
          </div>
        </>
      )}
      <Unreached actions={unreached} />
    </Section>
  );
}
