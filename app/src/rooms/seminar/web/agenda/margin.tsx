// The calm margin: how long it all lasts, by how much it is over, and what deserves a look, each with the way to its line.
import { minutes } from '@trame/core/kernel';
import { type AgendaWarning, computeTotal, explainAgenda } from '@trame/core/seminar';
import { formatMinutes, formatSentence, TextField } from '../../../../design/index.js';
import styles from './agenda.module.css';
import { useEditor, useWords } from './context.js';
import { formatDayMinutes, isClockWrong, listFaults, readAvailable, readClock } from './draft/draft.js';

export function Margin() {
  const words = useWords();
  const { desk } = useEditor();
  const { startsAt, endsBy } = desk.draft;
  const fault = (typed: string) => (isClockWrong(typed) ? words.clockWrong : undefined);
  return (
    <aside className={styles.margin} aria-labelledby="marge">
      <h2 id="marge">{words.margin}</h2>
      <div className={styles.clocks}>
        <TextField
          label={words.startsAt}
          value={startsAt}
          error={fault(startsAt)}
          onChange={(value) => desk.change({ startsAt: value }, 'startsAt')}
        />
        <TextField
          label={words.endsBy}
          value={endsBy}
          error={fault(endsBy)}
          onChange={(value) => desk.change({ endsBy: value }, 'endsBy')}
        />
      </div>
      <Total />
      <Warnings />
    </aside>
  );
}

function Total() {
  const words = useWords();
  const { desk, agenda } = useEditor();
  const start = readClock(desk.draft.startsAt);
  const total = computeTotal(agenda);
  return (
    <>
      <dl className={styles.totals}>
        <div>
          <dt>{words.total}</dt>
          <dd>{formatMinutes(total)}</dd>
        </div>
        {start !== null && (
          <div>
            <dt>{words.end}</dt>
            <dd>{formatDayMinutes(start + total)}</dd>
          </div>
        )}
      </dl>
      <Balance total={total} />
    </>
  );
}

function Balance({ total }: { readonly total: number }) {
  const words = useWords();
  const { desk } = useEditor();
  const available = readAvailable(desk.draft);
  if (available === null) {
    const hint = readClock(desk.draft.startsAt) === null ? words.noStart : words.noEnd;
    return <p className={styles.soft}>{hint}</p>;
  }
  const left = available - total;
  const count = formatLong(Math.abs(left));
  const said = left === 0 ? words.exact : formatSentence(left < 0 ? words.over : words.left, { count });
  return (
    <p className={styles.balance} data-over={left < 0 || undefined} role="status">
      {said}
    </p>
  );
}

/** « 20 minutes », « 1 h 05 »: said rather than abbreviated under the hour. */
function formatLong(count: number): string {
  return count < 60 ? `${count}\u00a0minute${count > 1 ? 's' : ''}` : formatMinutes(count);
}

interface Remark {
  readonly key: string;
  readonly step: string | null;
  readonly text: string;
}

/** Everything said of one line, and of the whole, in the order of the agenda. */
function useRemarks(): readonly Remark[] {
  const words = useWords();
  const { desk, agenda, house } = useEditor();
  const available = readAvailable(desk.draft);
  const say = (warning: AgendaWarning): string | null => {
    switch (warning.code) {
      case 'over-time':
        return null;
      case 'method-unknown':
        return words.warnUnknown;
      case 'settings-refused':
        return words.warnSettings;
      case 'method-too-short':
        return formatSentence(words.warnTooShort, { count: formatLong(warning.minutes) });
      default:
        return words.warnMoment[warning.moment];
    }
  };
  const faults = desk.draft.steps
    .filter((step) => listFaults(step).length > 0)
    .map(({ id }) => ({ key: `${id}/fault`, step: id, text: words.warnFault }));
  const warnings = explainAgenda(agenda, available === null ? null : minutes(available), house.methods);
  const remarks = warnings.flatMap((warning, index): Remark[] => {
    const text = say(warning);
    return text === null ? [] : [{ key: String(index), step: 'step' in warning ? warning.step : null, text }];
  });
  const rank = ({ step }: Remark) => desk.draft.steps.findIndex(({ id }) => id === step);
  return [...faults, ...remarks].sort((a, b) => rank(a) - rank(b));
}

function Warnings() {
  const words = useWords();
  const { desk, focus } = useEditor();
  const remarks = useRemarks();
  return (
    <section className={styles.warnings} aria-labelledby="a-regarder">
      <h3 id="a-regarder">{words.warnings}</h3>
      {remarks.length === 0 && <p className={styles.soft}>{words.noWarnings}</p>}
      <ul>
        {remarks.map(({ key, step, text }) => (
          <li key={key}>
            {step !== null && (
              <button type="button" className={styles.toLine} onClick={() => focus('title', step)}>
                {desk.draft.steps.find(({ id }) => id === step)?.title.trim() || words.untitled}
              </button>
            )}{' '}
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
