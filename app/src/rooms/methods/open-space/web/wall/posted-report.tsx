// A report that has just been posted takes the whole screen for twenty seconds (R065).
import { getReports, type OpenSpaceState, type PostedReport } from '@trame/core/methods/open-space';
import { useEffect, useState } from 'react';
import { formatCount, formatSentence, formatTypedText, useLocale } from '../../../../../design/index.js';
import { getLength, useArrivals } from '../../../../workshop/web/index.js';
import { ReportHead, type ReportPartProps } from './reports-view.js';
import styles from './wall.module.css';
import { useWords } from './words.js';

const SHOWN_MS = 20_000;

/** The oldest report that came meanwhile and has not had its twenty seconds; hidden ones lose theirs. */
export function usePostedReport(state: OpenSpaceState): PostedReport | null {
  const reports = getReports(state);
  const fresh = useArrivals(reports.map(({ report }) => report.id));
  const [seen, setSeen] = useState<readonly string[]>([]);
  const next = fresh.find((id) => !seen.includes(id)) ?? null;
  useEffect(() => {
    if (next === null) return;
    const timer = setTimeout(() => setSeen((before) => [...before, next]), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [next]);
  return reports.find(({ report }) => report.id === next) ?? null;
}

export function PostedReportView(props: ReportPartProps) {
  const words = useWords().report;
  const locale = useLocale();
  const { report, challenges, assets } = props.posted;
  const counts = {
    challenges: formatCount(challenges.length, words.challengeCount, locale),
    assets: formatCount(assets.length, words.assetCount, locale),
  };
  return (
    <article className={styles.posted}>
      <p className={styles.eyebrow}>{words.posted}</p>
      <ReportHead {...props} />
      <p className={styles.postedSaid} data-length={getLength(report.said)}>
        {formatTypedText(report.said)}
      </p>
      {challenges.length + assets.length > 0 && (
        <p className={styles.soft}>{formatSentence(words.toWall, counts)}</p>
      )}
    </article>
  );
}
