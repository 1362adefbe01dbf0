// Reports: those still awaited, for whoever walks over and asks, then those received (R065).
import { getReports, listMissingReports, type PostedReport } from '@trame/core/methods/open-space';
import {
  Badge,
  Button,
  EmptyState,
  formatCount,
  formatSentence,
  useLocale,
} from '../../../../../design/index.js';
import { nameRoom, useFacilitator, useWords } from './context.js';
import styles from './facilitator.module.css';

export function Reports() {
  const words = useWords().reports;
  const { state } = useFacilitator();
  const posted = getReports(state);
  return (
    <div className={styles.part}>
      <Missing />
      <h4>{formatSentence(words.received, { count: posted.length })}</h4>
      {posted.length === 0 ? (
        <EmptyState title={words.none}>{words.noneText}</EmptyState>
      ) : (
        <ul className={styles.list}>
          {posted.map((one) => (
            <Posted key={one.report.id} posted={one} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Missing() {
  const { reports: words, market } = useWords();
  const { state } = useFacilitator();
  const missing = listMissingReports(state);
  if (missing.length === 0) return null;
  return (
    <section className={styles.part}>
      <h4>{formatSentence(words.missing, { count: missing.length })}</h4>
      <p className={styles.soft}>{words.missingLead}</p>
      <ul className={styles.list}>
        {missing.map(({ question, room, slot, due }) => (
          <li key={question.id} className={styles.line}>
            <span>
              <span className={styles.small}>
                {formatSentence(market.cell, {
                  rank: state.settings.slots.indexOf(slot) + 1,
                  room: nameRoom(room.name, market),
                })}
              </span>
              <span className={styles.words}>{question.text}</span>
            </span>
            <Badge tone={due ? 'warning' : 'plain'}>{due ? words.due : words.later}</Badge>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Posted({ posted }: { readonly posted: PostedReport }) {
  const { reports: words, market } = useWords();
  const locale = useLocale();
  const { send, canWrite, namePerson } = useFacilitator();
  const { report, question, challenges, assets } = posted;
  const convener = report.convener === null ? null : namePerson(report.convener);
  const facts = [
    convener === null ? null : formatSentence(words.convener, { name: convener }),
    report.table === null ? null : formatSentence(words.table, { table: report.table }),
    report.participants.length > 0 ? formatCount(report.participants.length, words.people, locale) : null,
    formatCount(challenges.length, words.challenges, locale),
    formatCount(assets.length, words.assets, locale),
    report.paper ? words.paper : null,
  ];
  const text = question?.text ?? '';
  return (
    <li className={styles.line}>
      <div className={styles.report}>
        <h5>{text}</h5>
        <p className={styles.words}>{report.said}</p>
        <p className={styles.small}>{facts.filter(Boolean).join(' · ')}</p>
      </div>
      {canWrite && (
        <Button
          size="small"
          kind="quiet"
          aria-label={formatSentence(words.hideOf, { text })}
          onPress={() => send({ type: 'hide-item', item: { kind: 'report', id: report.id } })}
        >
          {market.hide}
        </Button>
      )}
    </li>
  );
}
