// The same calculation under other choices: does the sign hold, and between which values.
import { DataTable, formatSentence, Section, useLocale } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { Diagnosis } from '../../contract.js';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import { formatSigned } from '../numbers.js';
import styles from '../shift-share.module.css';
import { quoteSource, SourceLine } from '../source-line.js';

type Cell = Diagnosis['stability']['cells'][number];

const unique = (years: readonly number[]) => [...new Set(years)].sort((a, b) => a - b);

/** The windows of the choice asked, as a table of starts by ends. */
function WindowGrid({ shown }: { readonly shown: Diagnosis }) {
  const { stability } = useCopy({ fr, en });
  const locale = useLocale();
  const own = shown.stability.cells.filter(
    (cell) =>
      cell.level === shown.dataset.source.nomenclature.level &&
      cell.reference === shown.reference.kind &&
      cell.course === shown.course &&
      cell.variant === shown.variant,
  );
  const ends = unique(own.map(({ to }) => to));
  return (
    <table className={styles.grid}>
      <caption>{formatSentence(stability.windows, { source: quoteSource(shown) })}</caption>
      <thead>
        <tr>
          <th scope="col">{stability.start}</th>
          {ends.map((to) => (
            <th key={to} scope="col">
              {to}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {unique(own.map(({ from }) => from)).map((from) => (
          <tr key={from}>
            <th scope="row">{from}</th>
            {ends.map((to) => {
              const points = own.find((cell) => cell.from === from && cell.to === to)?.points ?? null;
              const isAsked = from === shown.from && to === shown.to;
              return (
                <td
                  key={to}
                  {...(isAsked && { 'data-asked': true, title: stability.asked })}
                  {...(points !== null && { 'data-sign': points < 0 ? 'minus' : 'plus' })}
                >
                  {points === null ? '—' : formatSigned(points, locale, 1)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The local effect by its three ways; what cannot be computed says so. */
function ReadingsTable({ shown }: { readonly shown: Diagnosis }) {
  const { decomposition: words, missing } = useCopy({ fr, en });
  const locale = useLocale();
  const rows = (['dunn', 'dynamic', 'patterson'] as const).map((way) => ({
    way,
    points: shown.readings[way],
  }));
  return (
    <DataTable
      caption={formatSentence(words.readings, { source: quoteSource(shown) })}
      columns={[
        { id: 'way', label: words.way, isRowHeader: true, render: ({ way }) => words.ways[way] },
        {
          id: 'points',
          label: words.share,
          align: 'end',
          render: ({ points }) => (points === null ? missing : formatSigned(points, locale, 2)),
        },
      ]}
      rows={rows}
      getKey={({ way }) => way}
    />
  );
}

interface ChoiceRow {
  readonly key: string;
  readonly cell: Cell;
  readonly points: readonly number[];
}

function groupChoices(cells: readonly Cell[]): readonly ChoiceRow[] {
  const rows = new Map<string, { key: string; cell: Cell; points: number[] }>();
  for (const cell of cells) {
    const key = `${cell.level} ${cell.reference} ${cell.course} ${cell.variant}`;
    const row = rows.get(key) ?? { key, cell, points: [] };
    rows.set(key, row);
    if (cell.points !== null) row.points.push(cell.points);
  }
  return [...rows.values()].filter(({ points }) => points.length > 0);
}

function ChoiceTable({ shown }: { readonly shown: Diagnosis }) {
  const { stability, composer, decomposition } = useCopy({ fr, en });
  const locale = useLocale();
  const { columns } = stability;
  const band = ({ points }: ChoiceRow) =>
    formatSentence(decomposition.range, {
      low: formatSigned(Math.min(...points), locale, 1),
      high: formatSigned(Math.max(...points), locale, 1),
    });
  const positive = ({ points }: ChoiceRow) =>
    formatSentence(stability.positive, {
      positive: points.filter((one) => one > 0).length,
      tried: points.length,
    });
  const rows = groupChoices(shown.stability.cells);
  // Said only where the activities were read at several grains.
  const hasLevels = new Set(rows.map(({ cell }) => cell.level)).size > 1;
  const nameReference = (id: string) =>
    id === 'all' ? composer.references.all : composer.references.metropolitan;
  return (
    <DataTable
      caption={formatSentence(stability.choices, { source: quoteSource(shown) })}
      columns={[
        {
          id: 'reference',
          label: columns.reference,
          isRowHeader: true,
          render: ({ cell }) => nameReference(cell.reference),
        },
        ...(hasLevels
          ? [{ id: 'level', label: columns.level, render: ({ cell }: ChoiceRow) => cell.level }]
          : []),
        { id: 'course', label: columns.course, render: ({ cell }) => composer.courses[cell.course] },
        { id: 'variant', label: columns.variant, render: ({ cell }) => composer.variants[cell.variant] },
        { id: 'same', label: columns.same, align: 'end', render: positive },
        { id: 'band', label: columns.band, align: 'end', render: band },
      ]}
      rows={rows}
      getKey={({ key }) => key}
    />
  );
}

/** The view of stability: a rank is never printed without its band. */
export function StabilityView({ shown }: { readonly shown: Diagnosis }) {
  const { stability } = useCopy({ fr, en });
  const locale = useLocale();
  const { points, tried, sameSign, rank } = shown.stability;
  return (
    <div className={styles.parts}>
      <Section title={stability.title} lead={stability.lead}>
        {points !== null && (
          <p className={styles.sentence}>
            {formatSentence(stability.sentence, {
              tried,
              same: sameSign,
              low: formatSigned(points.low, locale, 1),
              high: formatSigned(points.high, locale, 1),
            })}
          </p>
        )}
        {rank !== null && (
          <p className={styles.band}>
            {formatSentence(stability.rank, { low: rank.low, high: rank.high, of: rank.of })}
          </p>
        )}
        <div className={styles.columns}>
          <WindowGrid shown={shown} />
          <ReadingsTable shown={shown} />
          <ChoiceTable shown={shown} />
        </div>
      </Section>
      <SourceLine shown={shown} />
    </div>
  );
}
