// S34, the point in one page for officials: three sentences that fit a phone, then the lists behind them.
import {
  formatCount,
  formatDate,
  formatSentence,
  getButtonClass,
  Page,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy, useData, useParam, useTitle } from '../../../../platform/web/index.js';
import { getPoint, type PointReply } from '../../contract/pulse.js';
import { ProgrammeNav } from '../programme-nav.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './follow-up.module.css';

interface Line {
  readonly key: string;
  readonly title: string;
  readonly note: string | null;
}

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  const copy = useCopy({ fr, en });
  return (
    <Section title={title}>
      {lines.length === 0 && <p className={styles.note}>{copy.nothing}</p>}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line.key}>
            <div className={styles.title}>{line.title}</div>
            {line.note !== null && <div>{line.note}</div>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** What the sentences always count, and what they count only where there is some. */
const STATES = ['in-progress', 'late', 'paused', 'blocked', 'finished', 'abandoned', 'silent'] as const;
const ENDINGS = ['carried-out', 'abandoned', 'merged', 'transferred'] as const;
const ALWAYS: ReadonlySet<string> = new Set(['in-progress', 'late', 'blocked', 'silent']);
const ALWAYS_ENDED: ReadonlySet<string> = new Set(['carried-out', 'abandoned']);

function Sentences({ point }: { readonly point: PointReply }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { states, ended, unheard } = point;
  const count = (number: number) => formatCount(number, copy.actionWords, locale);
  const told = STATES.filter((state) => ALWAYS.has(state) || states[state] > 0);
  const over = ENDINGS.filter((kind) => ALWAYS_ENDED.has(kind) || ended[kind].length > 0);
  return (
    <div className={styles.point}>
      <p>{formatSentence(copy.pointCounts, { actions: count(point.actions), firm: point.firm })}</p>
      <p>
        {told.map((state) => formatSentence(copy.pointStates[state], { count: states[state] })).join(' ')}
      </p>
      <p>
        {over.map((kind) => formatSentence(copy.pointEnded[kind], { count: ended[kind].length })).join(' ')}{' '}
        {unheard.length > 0 && formatSentence(copy.pointUnheard, { count: count(unheard.length) })}
      </p>
    </div>
  );
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const space = useParam('space');
  const locale = useLocale();
  const point = useData(getPoint, { params: { space } });
  useTitle(`${point.territoryName ?? ''} — ${copy.point}`);
  const kinds = ['carried-out', 'abandoned', 'merged', 'transferred'] as const;
  const ended = kinds.flatMap((kind) =>
    point.ended[kind].map(({ actionId, title, note }) => ({
      key: actionId,
      title: `${copy.endings[kind]} — ${title}`,
      note,
    })),
  );
  return (
    <Page
      wide
      eyebrow={point.territoryName}
      title={copy.point}
      lead={formatSentence(copy.pointLead, { day: formatDate(point.on, locale) })}
      actions={
        <a className={getButtonClass()} href={`/api/spaces/${space}/programme/point.pdf`}>
          {copy.pdf}
        </a>
      }
    >
      <ProgrammeNav />
      <Sentences point={point} />
      <div className={styles.facing}>
        <Lines title={copy.blocked} lines={point.blocked.map((line) => ({ ...line, key: line.actionId }))} />
        <Lines
          title={copy.awaited}
          lines={point.awaited.map((line) => ({
            key: `${line.actionId}-${line.from}-${line.note}`,
            title: line.from,
            note: `${line.note ?? ''} (${line.title})`,
          }))}
        />
        <Lines
          title={copy.next}
          lines={point.next.map((dated) => ({
            key: dated.key,
            title: `${formatDate(dated.on, locale)} — ${dated.actionTitle}`,
            note: dated.what ?? copy.dated[dated.kind],
          }))}
        />
        <Lines title={copy.ended} lines={ended} />
      </div>
    </Page>
  );
}
