// The tables of the board: all figures, from family to family, from one survey to the next.
import {
  type Column,
  DataTable,
  formatCount,
  formatSentence,
  formatShare,
  Notice,
  Section,
  useLocale,
} from '../../../../design/plain.js';
import { useCopy } from '../../../../platform/web/locale.js';
import type {
  BoardFigure,
  FigureChange,
  MixingTable,
  Released,
  ReleasedWave,
  WaveChange,
} from '../../contract/board.js';
import styles from './board.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { formatGap, formatValue } from './format.js';
import { useFigureText } from './tile.js';

export function AllFigures({ wave }: { readonly wave: ReleasedWave }) {
  const copy = useCopy({ fr, en });
  const text = useFigureText();
  const rows = wave.release.board.tiles.flatMap((tile) =>
    [tile.headline, ...tile.beside].map((figure) => ({ tile, figure })),
  );
  return (
    <details>
      <summary>{copy.allFigures}</summary>
      <DataTable
        caption={formatSentence(copy.allCaption, { number: wave.number })}
        rows={rows}
        getKey={({ figure }) => figure.key}
        getGroup={({ tile }) => ({ id: tile.key, label: `${tile.number}. ${copy.tiles[tile.key]}` })}
        columns={[
          { id: 'figure', label: copy.figure, render: ({ figure }) => copy.figures[figure.key]?.[0] },
          { id: 'value', label: copy.value, align: 'end', render: ({ figure }) => text.value(figure) },
          { id: 'margin', label: copy.margin, render: ({ figure }) => text.interval(figure) },
        ]}
      />
    </details>
  );
}

interface MixingRow {
  readonly label: string;
  readonly cells: readonly (number | null)[];
  readonly total: number | null;
}

export function Mixing({
  table,
  families,
}: {
  readonly table: MixingTable | null;
  readonly families: Released['families'];
}) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const name = (line: readonly string[]): string =>
    line.length === 1 ? (families.find(({ id }) => id === line[0])?.label ?? line[0] ?? '') : copy.together;
  const show = (cell: number | null | undefined) =>
    cell === null || cell === undefined ? <span className={styles.soft}>{copy.hiddenCell}</span> : cell;
  if (table === null) {
    return (
      <Section title={copy.table} lead={copy.tableLead}>
        <p>{copy.tableNone}</p>
      </Section>
    );
  }
  const rows: MixingRow[] = [
    ...table.lines.map((line, at) => ({
      label: name(line),
      cells: table.cells[at] ?? [],
      total: table.rowTotals[at] ?? null,
    })),
    { label: copy.totalLabel, cells: table.columnTotals, total: table.total },
  ];
  const columns: readonly Column<MixingRow>[] = [
    { id: 'from', label: copy.from, render: ({ label }) => label },
    ...table.lines.map(
      (line, at): Column<MixingRow> => ({
        id: `to-${at}`,
        label: name(line),
        align: 'end',
        render: ({ cells }) => show(cells[at]),
      }),
    ),
    { id: 'total', label: copy.totalLabel, align: 'end', render: ({ total }) => show(total) },
  ];
  return (
    <Section title={copy.table} lead={copy.tableLead}>
      <DataTable
        caption={formatSentence(copy.tableCaption, {
          ties:
            table.total === null ? copy.tableTiesUnsaid : formatCount(table.total, copy.tableTies, locale),
          hidden: formatCount(table.hidden, copy.hiddenCells, locale),
        })}
        rows={rows}
        getKey={({ label }) => label}
        columns={columns}
      />
    </Section>
  );
}

interface PanelProps {
  readonly change: WaveChange;
  readonly areLevelsShown: boolean;
}

/** Who speaks in a comparison, what became of their ties, and whether the network closes. */
function Panel({ change, areLevelsShown }: PanelProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const { ties } = change;
  return (
    <div className={styles.facts}>
      <p>
        {formatSentence(copy.panel, {
          people: formatCount(change.panel, copy.whoAnswered, locale),
          share: change.panelShare === null ? '—' : formatShare(change.panelShare, locale),
        })}
      </p>
      <p className={styles.soft}>
        {formatSentence(copy.movers, {
          leavers: formatCount(change.leavers, copy.whoAnswered, locale),
          joiners: change.joiners,
        })}
        {!areLevelsShown && ` ${copy.levels}`}
      </p>
      {ties && <p>{formatSentence(copy.kept, { kept: ties.kept, lost: ties.lost, fresh: ties.new })}</p>}
      <Notice tone={change.closing.lit ? 'warning' : 'info'}>
        {change.closing.lit ? copy.closingLit : copy.closingOff}
      </Notice>
    </div>
  );
}

interface ChangesProps {
  readonly change: WaveChange;
  readonly figures: readonly BoardFigure[];
}

export function Changes({ change, figures }: ChangesProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const unitOf = (key: string) => figures.find((figure) => figure.key === key)?.unit ?? 'share';
  const level = (value: number | null, row: FigureChange) =>
    value === null ? '—' : formatValue(value, unitOf(row.key), locale);
  const gap = (value: number | null, row: FigureChange) =>
    value === null ? copy.withheld : formatGap(value, unitOf(row.key), locale);
  const areLevelsShown = change.changes.some(({ before }) => before !== null);
  const levels: readonly Column<FigureChange>[] = [
    { id: 'before', label: copy.before, align: 'end', render: (row) => level(row.before, row) },
    { id: 'after', label: copy.after, align: 'end', render: (row) => level(row.after, row) },
  ];
  return (
    <Section title={copy.change} lead={copy.changeLead}>
      <Panel change={change} areLevelsShown={areLevelsShown} />
      <DataTable
        caption={formatSentence(copy.changeCaption, {
          people: formatCount(change.panel, copy.people, locale),
        })}
        rows={change.changes}
        getKey={({ key }) => key}
        columns={[
          { id: 'figure', label: copy.figure, render: ({ key }) => copy.figures[key]?.[0] },
          ...(areLevelsShown ? levels : []),
          { id: 'gap', label: copy.difference, align: 'end', render: (row) => gap(row.difference, row) },
          {
            id: 'verdict',
            label: copy.verdict,
            render: ({ verdict }) => (verdict === null ? '—' : copy.verdicts[verdict]),
          },
          {
            id: 'seen',
            label: copy.seen,
            align: 'end',
            render: (row) =>
              row.visibleChange === null ? '—' : gap(row.visibleChange, row).replace('+', '±'),
          },
        ]}
      />
      <p className={styles.soft}>{copy.falseAlarm}</p>
    </Section>
  );
}
