// S33, the monthly follow-up: raised hands first, then months and silences, then what rules the mails.
import {
  Breadcrumb,
  type Column,
  DataTable,
  formatCount,
  formatDate,
  formatSentence,
  Link,
  Notice,
  Page,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useData, useHasRole, useParam, useTitle } from '../../../../platform/web/index.js';
import { type FollowUp, getFollowUp } from '../../contract/pulse.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './follow-up.module.css';
import { MarkLegend, MonthMark } from './month-mark.js';
import { FollowUpSettings, RoundButton } from './settings.js';

type Followed = FollowUp['actions'][number];

function Hands({ hands }: Pick<FollowUp, 'hands'>) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  return (
    <Section title={copy.hands}>
      {hands.length === 0 && <p>{copy.noHand}</p>}
      <ul className={styles.lines}>
        {hands.map((hand) => (
          <li key={`${hand.actionId}-${hand.to}`}>
            <div className={styles.title}>{hand.title}</div>
            {hand.line !== null && <div>{hand.line}</div>}
            <div className={styles.note}>
              {copy.marks[hand.state]},{' '}
              {formatSentence(copy.handTo, { to: hand.to, since: formatDate(hand.since, locale) })}
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}

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

function MonthsTable({ follow }: { readonly follow: FollowUp }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const followed = follow.actions.filter(
    ({ underWay, months }) => underWay || months.some(({ mark }) => mark !== 'not-asked'),
  );
  const columns: readonly Column<Followed>[] = [
    {
      id: 'action',
      label: copy.action,
      width: '30%',
      render: (action) => (
        <>
          {action.title}
          {action.silence >= 2 && (
            <div className={styles.note}>
              {copy.silence} {formatCount(action.silence, copy.silenceWords, locale)}
            </div>
          )}
        </>
      ),
    },
    { id: 'contact', label: copy.contact, width: '18%', render: (action) => <Contact action={action} /> },
    ...follow.months.map(
      (month, index): Column<Followed> => ({
        id: month,
        label: formatDate(`${month}-15`, locale, 'short').replace(/^15(er)? /, ''),
        render: (action) => {
          const found = action.months[index];
          return found === undefined ? null : <MonthMark mark={found.mark} line={found.line} />;
        },
      }),
    ),
  ];
  const sentence = explainMonths(follow, copy.sentence);
  return (
    <Section title={copy.months}>
      <p>{sentence ?? copy.notYet}</p>
      <MarkLegend />
      <DataTable
        caption={formatSentence(copy.caption, {
          count: formatCount(followed.length, copy.followedWords, locale),
        })}
        columns={columns}
        rows={followed}
        getKey={(action) => action.id}
      />
    </Section>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const canKeep = useHasRole(space, ['facilitator', 'project-lead']);
  const follow = useData(getFollowUp, { params: { space } });
  useTitle(copy.title);
  const root = `/espaces/${space}/programme`;
  return (
    <Page
      wide
      breadcrumb={<Breadcrumb links={[{ label: copy.back, href: root }]} current={copy.title} />}
      title={copy.title}
      lead={copy.lead}
      actions={
        <>
          <Link href={`${root}/point`}>{copy.point}</Link>
          {canKeep && <Link href={`${root}/courriers`}>{copy.outbox}</Link>}
        </>
      }
    >
      {canKeep && !follow.sendsMail && <Notice>{copy.noSmtp}</Notice>}
      <Hands hands={follow.hands} />
      <MonthsTable follow={follow} />
      {canKeep && (
        <>
          <FollowUpSettings follow={follow} />
          {follow.isOn && <RoundButton />}
        </>
      )}
    </Page>
  );
}
