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
    </Section>
  );
}
