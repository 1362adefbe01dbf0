// Every dated thing, month by month, what is done and what is past told in words.
import { type Dated, listDated } from '@trame/core/action-programme';
import {
  formatCount,
  formatDate,
  formatSentence,
  getButtonClass,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useParam } from '../../../../platform/web/index.js';
import type { ProgrammeReply } from '../../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './views.module.css';

function groupMonths(dated: readonly Dated[]): readonly (readonly [string, readonly Dated[]])[] {
  const months = new Map<string, Dated[]>();
  for (const one of dated) months.set(one.on.slice(0, 7), [...(months.get(one.on.slice(0, 7)) ?? []), one]);
  return [...months];
}

function DatedLine({ dated, today }: { readonly dated: Dated; readonly today: string }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const state = dated.done ? copy.done : dated.on < today ? copy.past : null;
  const what = [dated.what ?? copy.kinds[dated.kind], dated.who, state].filter((part) => part !== null);
  return (
    <li>
      <time dateTime={dated.on}>{formatDate(dated.on, locale, 'short')}</time>
      <span>
        <span className={styles.title}>{dated.actionTitle}</span>
        <br />
        <span className={styles.note}>{what.join(' · ')}</span>
      </span>
    </li>
  );
}

interface MonthsProps {
  readonly dated: readonly Dated[];
  readonly today: string;
}

function Months({ dated, today }: MonthsProps) {
  const locale = useLocale();
  return (
    <div className={styles.months}>
      {groupMonths(dated).map(([month, own]) => (
        <section key={month}>
          <h3>{formatDate(`${month}-15`, locale, 'month')}</h3>
          <ul className={styles.list}>
            {own.map((one) => (
              <DatedLine key={one.key} dated={one} today={today} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** Months that are not of these days: counted, and a click away. */
function Folded({
  words,
  ...rest
}: MonthsProps & { readonly words: { readonly one: string; readonly many: string } }) {
  const locale = useLocale();
  if (rest.dated.length === 0) return null;
  return (
    <details>
      <summary>{formatCount(rest.dated.length, words, locale)}</summary>
      <Months {...rest} />
    </details>
  );
}

/** Months that stand open, the present one first. */
const NEAR_MONTHS = 6;

function splitMonths(dated: readonly Dated[], today: string) {
  const from = today.slice(0, 7);
  const [year = 0, month = 0] = from.split('-').map(Number);
  const until = new Date(Date.UTC(year, month - 1 + NEAR_MONTHS, 1)).toISOString().slice(0, 7);
  const near = dated.filter(({ on }) => on >= from && on < until);
  return {
    before: dated.filter(({ on }) => on < from),
    near,
    beyond: dated.filter(({ on }) => on >= until),
  };
}

export function CalendarSection({
  programme,
  today,
}: {
  readonly programme: ProgrammeReply;
  readonly today: string;
}) {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const locale = useLocale();
  const dated = listDated(programme.actions);
  const months = splitMonths(dated, today);
  const left = dated.filter(({ on, done }) => !done && on >= today).length;
  return (
    <Section
      title={copy.calendar}
      aside={
        <a
          className={getButtonClass({ size: 'small' })}
          href={`/api/spaces/${space}/programme/files/ics`}
          download
        >
          {copy.subscribe}
        </a>
      }
    >
      <p>
        {formatSentence(copy.calendarSentence, {
          count: formatCount(dated.length, copy.dateWords, locale),
          left,
        })}
      </p>
      <Folded words={copy.datesBefore} dated={months.before} today={today} />
      {months.near.length === 0 ? <p>{copy.nothingNear}</p> : <Months dated={months.near} today={today} />}
      <Folded words={copy.datesBeyond} dated={months.beyond} today={today} />
    </Section>
  );
}
