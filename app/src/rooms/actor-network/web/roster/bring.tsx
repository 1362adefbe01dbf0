// A table brought: chosen, read by the server, and told row by row.
import { useState } from 'react';
import {
  Button,
  DataTable,
  FileButton,
  formatCount,
  formatLabelled,
  formatSentence,
  Notice,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { ProblemNotice, useChange, useCopy } from '../../../../platform/web/index.js';
import { type ImportReport, importRoster } from '../../contract/roster.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

/** The rows again, so that they can be mended and brought back; a cell that a spreadsheet would run is quoted away. */
export function formatTold(report: ImportReport): string {
  const quote = (cell: string) =>
    `"${(/^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell).replaceAll('"', '""')}"`;
  const rows = [report.columns.map(({ heading }) => heading), ...report.told.map(({ cells }) => cells)];
  return `\ufeff${rows.map((row) => row.map(quote).join(';')).join('\r\n')}\r\n`;
}

function download(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = 'lignes-a-regarder.csv';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1_000);
}

function Report({ report }: { readonly report: ImportReport }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const aside = report.told.filter(({ isTaken }) => !isTaken).length;
  const unread = report.columns.filter(({ field, heading }) => field === null && heading.trim() !== '');
  const { added, known, rows, emptyRows: empty } = report;
  return (
    <>
      <Notice tone={aside === 0 ? 'success' : 'warning'} title={copy.report}>
        <p>
          {formatSentence(copy.reportText, {
            known,
            added: formatCount(added, copy.addedWords, locale),
            aside: formatCount(aside, copy.asideWords, locale),
            empty: formatCount(empty, copy.emptyWords, locale),
            rows: formatCount(rows, copy.rowWords, locale),
          })}
        </p>
        {report.otherSheets.length > 0 && (
          <p>{formatSentence(copy.reportOther, { names: report.otherSheets.join(', ') })}</p>
        )}
        {unread.length > 0 && (
          <p>
            {formatSentence(copy.reportUnread, { names: unread.map(({ heading }) => heading).join(', ') })}
          </p>
        )}
      </Notice>
      {report.told.length > 0 && (
        <>
          <DataTable
            caption={copy.told}
            rows={report.told}
            getKey={(row) => String(row.line)}
            columns={[
              { id: 'line', label: copy.line, align: 'end', render: (row) => row.line },
              {
                id: 'what',
                label: copy.what,
                render: (row) =>
                  formatLabelled(
                    row.isTaken ? copy.taken : copy.notTaken,
                    row.faults.map((fault) => copy.faults[fault]).join(', '),
                    locale,
                  ),
              },
              {
                id: 'cells',
                label: copy.cells,
                render: (row) => row.cells.filter((cell) => cell.trim() !== '').join(' · '),
              },
            ]}
          />
          <div>
            <Button onPress={() => download(formatTold(report))}>{copy.keepTold}</Button>
          </div>
        </>
      )}
    </>
  );
}

export function Bring({ space }: { readonly space: string }) {
  const copy = useCopy({ fr, en });
  const bring = useChange(importRoster);
  const [report, setReport] = useState<ImportReport | null>(null);
  const send = (file: File) => {
    setReport(null);
    bring.run({ params: { space }, file }).then(setReport, () => undefined);
  };
  return (
    <Section title={copy.bring} lead={copy.bringLead}>
      <div>
        <FileButton label={copy.choose} accept=".csv,.xlsx,.ods,.txt,.tsv" onFile={send} />
      </div>
      <div role="status">{bring.isRunning && copy.reading}</div>
      {bring.problem && <ProblemNotice error={bring.problem} />}
      {report && <Report report={report} />}
    </Section>
  );
}
