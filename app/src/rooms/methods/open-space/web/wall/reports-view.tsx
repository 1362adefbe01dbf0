// The reports on the wall, set like the columns of a newspaper (R065).
import { type Card, getPlace, getReports, type PostedReport } from '@trame/core/methods/open-space';
import { formatSentence, formatTypedText } from '../../../../../design/index.js';
import { Empty, TurningPages, useArrivals } from '../../../../workshop/web/index.js';
import type { OpenSpaceProjectorProps } from '../activity.js';
import { isLetter } from '../room-name.js';
import { Sign } from './sign.js';
import styles from './wall.module.css';
import { useWords } from './words.js';

export function ReportsView({ state, page, namePerson }: OpenSpaceProjectorProps) {
  const words = useWords().report;
  const reports = getReports(state);
  const fresh = useArrivals(reports.map(({ report }) => report.id));
  if (reports.length === 0) return <Empty title={words.none} text={words.noneText} />;
  return (
    <TurningPages label={words.title} page={page} newest={fresh.at(-1) ?? null}>
      {reports.map((posted) => (
        <ReportArticle key={posted.report.id} posted={posted} state={state} namePerson={namePerson} />
      ))}
    </TurningPages>
  );
}

export type ReportPartProps = Pick<OpenSpaceProjectorProps, 'state' | 'namePerson'> & {
  readonly posted: PostedReport;
};

function nameRoom(name: string, sentence: string): string {
  return isLetter(name) ? formatSentence(sentence, { name }) : name;
}

/** The question as a heading, where it was treated, and by whom, when somebody said so. */
export function ReportHead({ posted, state, namePerson }: ReportPartProps) {
  const words = useWords();
  const { report, question } = posted;
  const place = question === null ? null : getPlace(state, question);
  const rank = state.settings.slots.findIndex(({ id }) => id === place?.slot.id) + 1;
  const name = report.convener === null ? null : namePerson(report.convener);
  const facts = [
    place && formatSentence(words.report.place, { room: nameRoom(place.room.name, words.report.room), rank }),
    report.table,
    name && formatSentence(words.report.by, { name }),
  ].filter(Boolean);
  const isHidden = question === null || question.hidden !== null;
  return (
    <header className={styles.reportHead}>
      <h2>{isHidden ? words.masked : formatTypedText(question.text)}</h2>
      {facts.length > 0 && <p className={styles.facts}>{facts.join(' · ')}</p>}
    </header>
  );
}

function ReportArticle(props: ReportPartProps) {
  const { report, challenges, assets } = props.posted;
  return (
    <article className={styles.report} data-item={report.id}>
      <ReportHead {...props} />
      <p>{formatTypedText(report.said)}</p>
      <Lines kind="challenge" cards={challenges} />
      <Lines kind="asset" cards={assets} />
    </article>
  );
}

function Lines({ kind, cards }: { readonly kind: 'challenge' | 'asset'; readonly cards: readonly Card[] }) {
  const words = useWords().report;
  if (cards.length === 0) return null;
  return (
    <>
      <h3 className={styles.linesTitle}>
        <Sign kind={kind} /> {kind === 'challenge' ? words.challenges : words.assets}
      </h3>
      <ul className={styles.lines}>
        {cards.map(({ id, text }) => (
          <li key={id}>{formatTypedText(text)}</li>
        ))}
      </ul>
    </>
  );
}
