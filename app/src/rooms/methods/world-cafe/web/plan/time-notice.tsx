// How long the café is, told before the day, and what too few rounds would miss (R076, R077).
import { computeWorldCafeMinutes, countRounds, type WorldCafeSettings } from '@trame/core/methods/world-cafe';
import {
  formatCount,
  formatMinutes,
  formatSentence,
  Notice,
  useLocale,
} from '../../../../../design/index.js';
import styles from '../cafe.module.css';
import { useWords } from '../words.js';

export type TimeNoticeProps = Pick<WorldCafeSettings, 'themes' | 'rounds' | 'durations'>;

export function TimeNotice(settings: TimeNoticeProps) {
  const words = useWords().time;
  const locale = useLocale();
  const { themes, durations } = settings;
  if (themes.length === 0) return null;
  const count = countRounds(settings);
  const rounds = formatCount(count, words.rounds, locale);
  const named = formatCount(themes.length, words.themes, locale);
  const missed = themes.length - count;
  const { welcome, round, handover, harvest } = durations;
  return (
    <>
      <p className={styles.time}>
        <strong>
          {formatSentence(words.planned, {
            themes: named,
            total: formatMinutes(computeWorldCafeMinutes(settings)),
          })}
        </strong>{' '}
        <span className={styles.soft}>
          {formatSentence(words.detail, {
            rounds,
            welcome: formatMinutes(welcome),
            round: formatMinutes(round),
            handover: formatMinutes(handover),
            harvest: formatMinutes(harvest),
          })}
        </span>
      </p>
      {missed > 0 && (
        <Notice tone="warning">
          {formatSentence(words.missed, {
            rounds,
            themes: named,
            missed: formatCount(missed, words.themes, locale),
          })}
        </Notice>
      )}
    </>
  );
}
