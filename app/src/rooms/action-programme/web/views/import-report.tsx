// What a brought table would change, cell by cell, and everything to be read again.
import { columnTitles } from '@trame/core/action-programme';
import {
  type Column,
  DataTable,
  formatCount,
  formatDate,
  formatSentence,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { ImportReport } from '../../contract/exchange.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './views.module.css';

type Notice = ImportReport['notices'][number];
type Changed = ImportReport['changed'][number];
type Cell = Changed['changes'][number] & Pick<Changed, 'id' | 'title' | 'line'>;

function NoticeLine({ notice }: { readonly notice: Notice }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { day } = notice.data;
  const data = typeof day === 'string' ? { ...notice.data, day: formatDate(day, locale) } : notice.data;
  const place =
    notice.line === null
      ? notice.sheet
      : `${notice.sheet}, ${formatSentence(copy.line, { line: notice.line })}`;
  return (
    <li>
      <span className={styles.note}>{place}</span>
      <span>{formatSentence(copy.noticeWords[notice.code], data)}</span>
    </li>
  );
}

/** A cell as it is read: a day in words, nothing as « vide ». */
function CellText({ text }: { readonly text: string }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text, locale) : text || copy.empty;
}

function Changes({ changed }: Pick<ImportReport, 'changed'>) {
  const copy = useCopy({ fr, en });
  const rows = changed.flatMap(({ id, title, line, changes }) =>
    changes.map((cell): Cell => ({ id, title, line, ...cell })),
  );
  const columns: readonly Column<Cell>[] = [
    { id: 'field', label: copy.field, width: '22%', render: ({ field }) => columnTitles[field] },
    {
      id: 'before',
      label: copy.before,
      width: '39%',
      render: ({ before }) => (
        <span className={styles.before}>
          <CellText text={before} />
        </span>
      ),
    },
    {
      id: 'after',
      label: copy.after,
      render: ({ after }) => (
        <span className={styles.after}>
          <CellText text={after} />
        </span>
      ),
    },
  ];
  return (
    <DataTable
      caption={copy.changed}
      columns={columns}
      rows={rows}
      getKey={({ id, field }) => `${id}-${field}`}
      getGroup={({ id, title, line }) => ({ id, label: `${title} (${formatSentence(copy.line, { line })})` })}
    />
  );
}

export function ImportDifference({ report }: { readonly report: ImportReport }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { added, changed, unchanged, absent, notices } = report;
  const count = (number: number) => formatCount(number, copy.actionWords, locale);
  const isNothing = added.length === 0 && changed.length === 0;
  return (
    <Section title={copy.report}>
      <p role="status">
        {isNothing
          ? copy.nothingToDo
          : formatSentence(copy.reportSentence, {
              added: added.length,
              changed: changed.length,
              unchanged,
            })}
      </p>
      {absent.length > 0 && <p>{formatSentence(copy.absent, { count: count(absent.length) })}</p>}
      {added.length > 0 && (
        <>
          <h3>{copy.added}</h3>
          <ul>
            {added.map((line) => (
              <li key={`${line.sheet}-${line.line}`}>
                {line.title}{' '}
                <span className={styles.note}>
                  {[line.group, formatSentence(copy.line, { line: line.line })]
                    .filter((part) => part !== null)
                    .join(' · ')}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {changed.length > 0 && <Changes changed={changed} />}
      {notices.length > 0 && (
        <>
          <h3>{copy.notices}</h3>
          <p className={styles.note}>{copy.noticesLead}</p>
          <ul className={styles.list}>
            {notices.map((notice, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a report does not change
              <NoticeLine key={index} notice={notice} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
