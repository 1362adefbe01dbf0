// The account of an import: what was read, left, hidden, and how the sums meet the published totals.
import { DataTable, formatNumber, formatSentence, Notice, useLocale } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { Dataset } from '../../contract.js';
import { copy as en } from '../copy.en.js';
import { type DiagnosisCopy, copy as fr } from '../copy.fr.js';
import { formatJobs, formatSigned } from '../numbers.js';
import styles from '../shift-share.module.css';

type Sum = Dataset['report']['sums'][number];

function printSum(sum: Sum, words: DiagnosisCopy['account'], locale: 'fr' | 'en'): string {
  const details = formatJobs(sum.details, locale);
  if (sum.published === null) return formatSentence(words.sumRow, { year: sum.year, details });
  const published = formatJobs(sum.published, locale);
  const gap = sum.details - sum.published;
  const pattern = Math.abs(gap) < 0.5 ? words.sumPublished : words.sumGap;
  return formatSentence(pattern, { year: sum.year, details, published, gap: formatSigned(gap, locale) });
}

function listCounts(dataset: Dataset, words: DiagnosisCopy['account']) {
  const { report } = dataset;
  const { skipped } = report;
  const left = skipped.filtered + skipped['no-territory'] + skipped['no-sector'] + skipped['no-year'];
  return [
    { what: words.rows, count: report.rows },
    { what: words.left, count: left + skipped.blank },
    { what: words.values, count: report.values },
    { what: words.hidden, count: report.hidden },
    { what: words.missing, count: report.missing },
    { what: words.unreadable, count: report.unreadable },
    { what: words.repaired, count: report.repaired },
    { what: words.doubles, count: report.doubles },
    { what: words.partial, count: report.partial },
  ];
}

/** What was kept of a file, in full. */
export function ImportAccount({ dataset }: { readonly dataset: Dataset }) {
  const { account: words } = useCopy({ fr, en });
  const locale = useLocale();
  const { report } = dataset;
  const years =
    dataset.years.length > 1 ? `${dataset.years[0]}–${dataset.years.at(-1)}` : String(dataset.years[0]);
  const done = formatSentence(words.done, {
    name: dataset.fileName,
    rows: formatNumber(report.rows, locale),
    territories: formatNumber(report.territories, locale),
    sectors: report.sectors,
    years,
  });
  return (
    <div className={styles.account}>
      <Notice tone="success">{done}</Notice>
      <details>
        <summary>{words.title}</summary>
        <DataTable
          caption={formatSentence(words.caption, { name: dataset.fileName, years })}
          columns={[
            { id: 'what', label: words.columns.what, render: (row) => row.what, isRowHeader: true },
            {
              id: 'count',
              label: words.columns.count,
              align: 'end',
              render: (row) => formatNumber(row.count, locale),
            },
          ]}
          rows={listCounts(dataset, words)}
          getKey={({ what }) => what}
        />
        <p>{words.boroughs[report.boroughs]}</p>
        {report.examples.length > 0 && (
          <ul className={styles.note}>
            {report.examples.map(({ row, text }) => (
              <li key={`${row} ${text}`}>{formatSentence(words.example, { row, text })}</li>
            ))}
          </ul>
        )}
        <p>{words.sums}</p>
        <ul className={styles.note}>
          {report.sums.map((sum) => (
            <li key={sum.year}>{printSum(sum, words, locale)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
