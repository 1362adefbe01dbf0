// The decomposition: sentence, identity, waterfall, band, table by activity, cautions.
import {
  type Column,
  DataTable,
  formatSentence,
  Notice,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { Diagnosis, SectorLine } from '../../contract.js';
import { copy as en } from '../copy.en.js';
import { type DiagnosisCopy, copy as fr } from '../copy.fr.js';
import { formatJobs, formatRate, formatSigned } from '../numbers.js';
import { listNumbers, writeBand, writeIdentity } from '../sentences.js';
import styles from '../shift-share.module.css';
import { quoteSource, SourceLine } from '../source-line.js';
import { type Step, Waterfall } from './waterfall.js';

type Locale = 'fr' | 'en';

function listSteps(shown: Diagnosis, words: DiagnosisCopy): readonly Step[] {
  const { effects: named } = words;
  const { start, end, national, structural, local, unreferenced } = shown.effects;
  const steps: readonly Step[] = [
    { name: formatSentence(named.start, { year: shown.from }), kind: 'level', value: start },
    { name: named.national, kind: 'step', value: national },
    { name: named.structural, kind: 'step', value: structural },
    { name: named.local, kind: 'step', value: local },
    { name: named.unreferenced, kind: 'step', value: unreferenced },
    { name: formatSentence(named.end, { year: shown.to }), kind: 'level', value: end },
  ];
  return steps.filter(({ name, value }) => name !== named.unreferenced || value !== 0);
}

function SectorName({ line }: { readonly line: SectorLine }) {
  const { decomposition } = useCopy({ fr, en });
  return (
    <span className={line.marks.includes('hidden') ? styles.secret : undefined}>
      {line.label}
      {line.marks.map((mark) => (
        <span key={mark} className={styles.note}>
          {' · '}
          {decomposition.marks[mark]}
        </span>
      ))}
    </span>
  );
}

/** A cell that is not known says why; it is never a zero. */
function createCellPrinter(words: DiagnosisCopy) {
  return (line: SectorLine, value: number | null, print: (value: number) => string): string => {
    if (value !== null) return print(value);
    return line.marks.includes('hidden') ? words.hidden : words.missing;
  };
}

function listColumns(shown: Diagnosis, words: DiagnosisCopy, locale: Locale): readonly Column<SectorLine>[] {
  const { columns } = words.decomposition;
  const printCell = createCellPrinter(words);
  const jobs = (value: number) => formatJobs(value, locale);
  const signed = (value: number) => formatSigned(value, locale);
  const rate = (value: number) => formatRate(value, locale);
  const cell = (id: string, label: string, read: (line: SectorLine) => string): Column<SectorLine> => ({
    id,
    label,
    align: 'end',
    render: read,
  });
  const printLocal = (line: SectorLine): string => {
    const { localRange } = line;
    if (line.local !== null || localRange === null) return printCell(line, line.local, signed);
    return formatSentence(words.decomposition.range, {
      low: signed(localRange.low),
      high: signed(localRange.high),
    });
  };
  return [
    { id: 'sector', label: columns.sector, isRowHeader: true, render: (line) => <SectorName line={line} /> },
    cell('start', formatSentence(columns.start, { year: shown.from }), (line) =>
      printCell(line, line.start, jobs),
    ),
    cell('end', formatSentence(columns.end, { year: shown.to }), (line) => printCell(line, line.end, jobs)),
    cell('rate', columns.rate, (line) =>
      line.marks.includes('small-base') ? '—' : printCell(line, line.rate, rate),
    ),
    cell('reference', columns.reference, (line) => printCell(line, line.referenceRate, rate)),
    cell('national', columns.national, (line) => printCell(line, line.national, signed)),
    cell('structural', columns.structural, (line) => printCell(line, line.structural, signed)),
    cell('local', columns.local, printLocal),
  ];
}

function EffectsTable({ shown }: { readonly shown: Diagnosis }) {
  const words = useCopy({ fr, en });
  const locale = useLocale();
  const { effects, points } = shown;
  const rows = (['national', 'structural', 'local'] as const).map((effect) => ({
    effect,
    name: words.effects[effect],
    help: words.effects[`${effect}Help`],
    jobs: formatSigned(effects[effect], locale),
    points: formatSigned(points[effect], locale, 1),
  }));
  return (
    <DataTable
      caption={formatSentence(words.decomposition.inPoints, {
        year: shown.from,
        source: quoteSource(shown),
      })}
      columns={[
        {
          id: 'effect',
          label: words.decomposition.effect,
          isRowHeader: true,
          render: (row) => (
            <>
              {row.name} <span className={styles.note}>{row.help}</span>
            </>
          ),
        },
        { id: 'jobs', label: words.jobs, align: 'end', render: (row) => row.jobs },
        { id: 'points', label: words.decomposition.share, align: 'end', render: (row) => row.points },
      ]}
      rows={rows}
      getKey={({ effect }) => effect}
    />
  );
}

function Cautions({ shown }: { readonly shown: Diagnosis }) {
  const words = useCopy({ fr, en });
  return (
    <Section title={words.caveatsTitle}>
      <ul className={styles.cautions}>
        {words.cautions.map((caution) => (
          <li key={caution}>{caution}</li>
        ))}
        {shown.caveats.map((caveat) => (
          <li key={caveat}>{words.caveats[caveat]}</li>
        ))}
      </ul>
    </Section>
  );
}

/** The first view of a diagnosis. */
export function Decomposition({ shown }: { readonly shown: Diagnosis }) {
  const words = useCopy({ fr, en });
  const locale = useLocale();
  const { decomposition } = words;
  const caption = formatSentence(decomposition.chart, { source: quoteSource(shown) });
  return (
    <div className={styles.parts}>
      <Section title={formatSentence(decomposition.title, { from: shown.from, to: shown.to })}>
        <p className={styles.sentence}>
          {formatSentence(decomposition.sentence, listNumbers(shown, locale))}
        </p>
        <p className={styles.identity}>{writeIdentity(shown, words, locale)}</p>
        {shown.windows.established ? (
          <p className={styles.band}>{writeBand(shown, words, locale)}</p>
        ) : (
          <Notice tone="warning">{writeBand(shown, words, locale)}</Notice>
        )}
        {(shown.variant !== 'dunn' || shown.course !== 'static') && (
          <p className={styles.note}>{decomposition.otherWay}</p>
        )}
        <Waterfall caption={caption} note={decomposition.axis} steps={listSteps(shown, words)} />
        <EffectsTable shown={shown} />
        <DataTable
          caption={formatSentence(decomposition.table, { source: quoteSource(shown) })}
          columns={listColumns(shown, words, locale)}
          rows={shown.sectors}
          getKey={({ sector }) => sector}
        />
      </Section>
      <Cautions shown={shown} />
      <SourceLine shown={shown} />
    </div>
  );
}
