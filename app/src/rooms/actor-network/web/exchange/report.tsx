// What was read of a file of ties: how many, which names are unknown, each tie that is not taken as it stands.
import {
  DataTable,
  formatCount,
  formatLabelled,
  formatNumber,
  formatSentence,
  Notice,
  useLocale,
} from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { TieReport } from '../../contract/exchange.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

export function Report({ report }: { readonly report: TieReport }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { ties, taken, known, encoding, unknown, told, isApplied } = report;
  const count = (value: number): string => formatNumber(value, locale, 0);
  const values = {
    ties: formatCount(ties, copy.ties, locale),
    taken: isApplied ? formatCount(taken, copy.keptCount, locale) : count(taken),
    known: count(known),
    aside: count(ties - taken),
  };
  return (
    <>
      <Notice tone={ties === taken ? 'success' : 'warning'} title={isApplied ? copy.applied : copy.report}>
        <p>{formatSentence(isApplied ? copy.appliedText : copy.reportText, values)}</p>
        {encoding !== null && encoding !== 'utf-8' && <p>{formatSentence(copy.encoding, { encoding })}</p>}
        {unknown.length > 0 && <p>{formatSentence(copy.unknown, { names: unknown.join(', ') })}</p>}
      </Notice>
      {told.length > 0 && (
        <DataTable
          caption={copy.told}
          rows={told}
          getKey={(row) => `${row.line} ${row.from} ${row.to}`}
          columns={[
            { id: 'line', label: copy.line, align: 'end', render: ({ line }) => count(line) },
            { id: 'from', label: copy.from, render: ({ from }) => from },
            { id: 'to', label: copy.to, render: ({ to }) => to },
            {
              id: 'what',
              label: copy.what,
              render: ({ isTaken, faults }) =>
                formatLabelled(
                  isTaken ? copy.taken : copy.notTaken,
                  faults.map((one) => copy.faults[one]).join(', '),
                  locale,
                ),
            },
          ]}
        />
      )}
    </>
  );
}
