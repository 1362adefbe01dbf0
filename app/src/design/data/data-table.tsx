// A real table: caption, headed rows, columns that sort, and a shape that prints.
import { type CSSProperties, type ReactNode, useState } from 'react';
import { useWords } from '../locale.js';
import styles from './data.module.css';

export interface Column<Row> {
  readonly id: string;
  readonly label: string;
  /** Shown above the label: a mark, a small figure. */
  readonly head?: ReactNode;
  readonly render: (row: Row) => ReactNode;
  /** Makes the column sortable; missing values must sort last in both directions, so say `null`. */
  readonly sortBy?: (row: Row) => string | number | null;
  readonly align?: 'start' | 'end';
  /** The column whose cell names the row; the first one unless said. */
  readonly isRowHeader?: boolean;
  readonly width?: string;
}

export interface TableSort {
  readonly column: string;
  readonly direction: 'ascending' | 'descending';
}

export interface DataTableProps<Row> {
  readonly caption: ReactNode;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly getKey: (row: Row) => string;
  /** Rows that share this text follow a heading row; they must come together. */
  readonly getGroup?: (row: Row) => { readonly id: string; readonly label: ReactNode } | null;
  /** Controlled by the address; without it the table keeps its own. */
  readonly sort?: TableSort | null;
  readonly onSort?: (sort: TableSort) => void;
  readonly compareText?: (a: string, b: string) => number;
  /** On a phone: each row a small sheet of labelled lines, or the whole table scrolling, for those read across. */
  readonly narrow?: 'stack' | 'scroll';
}

function compareValues<Row>(column: Column<Row>, sort: TableSort, props: DataTableProps<Row>) {
  const sign = sort.direction === 'ascending' ? 1 : -1;
  const compareText = props.compareText ?? ((a: string, b: string) => a.localeCompare(b, 'fr'));
  return (left: Row, right: Row): number => {
    const a = column.sortBy?.(left) ?? null;
    const b = column.sortBy?.(right) ?? null;
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
    return sign * compareText(String(a), String(b));
  };
}

function SortButton(props: {
  readonly label: string;
  readonly direction: TableSort['direction'] | null;
  readonly onPress: () => void;
}) {
  const words = useWords();
  const sign = props.direction === 'ascending' ? '↑' : '↓';
  return (
    <button type="button" className={styles.sort} onClick={props.onPress} title={words.sortAscending}>
      {props.label}
      <span aria-hidden="true">{props.direction === null ? '↕' : sign}</span>
    </button>
  );
}

function getNextSort(column: string, sort: TableSort | null): TableSort {
  const isTurned = sort?.column === column && sort.direction === 'ascending';
  return { column, direction: isTurned ? 'descending' : 'ascending' };
}

function HeadCell<Row>(props: {
  readonly column: Column<Row>;
  readonly sort: TableSort | null;
  readonly onSort: (sort: TableSort) => void;
}) {
  const { column, sort } = props;
  const direction = sort?.column === column.id ? sort.direction : null;
  return (
    <th
      scope="col"
      data-align={column.align ?? 'start'}
      style={column.width ? ({ '--column': column.width } as CSSProperties) : undefined}
      {...(direction && { 'aria-sort': direction })}
    >
      {column.head && <div>{column.head}</div>}
      {column.sortBy ? (
        <SortButton
          label={column.label}
          direction={direction}
          onPress={() => props.onSort(getNextSort(column.id, sort))}
        />
      ) : (
        column.label
      )}
    </th>
  );
}

function BodyRow<Row>({ row, columns }: { readonly row: Row; readonly columns: readonly Column<Row>[] }) {
  const named = columns.find((column) => column.isRowHeader) ?? columns[0];
  return (
    <tr>
      {columns.map((column) =>
        column === named ? (
          <th key={column.id} scope="row" data-align={column.align ?? 'start'} data-label={column.label}>
            {column.render(row)}
          </th>
        ) : (
          <td key={column.id} data-align={column.align ?? 'start'} data-label={column.label}>
            {column.render(row)}
          </td>
        ),
      )}
    </tr>
  );
}

/** Splits rows into runs that share a group, in the order given. */
function groupRows<Row>(rows: readonly Row[], getGroup: DataTableProps<Row>['getGroup']) {
  const runs: { key: number; id: string; label: ReactNode; rows: Row[] }[] = [];
  for (const row of rows) {
    const group = getGroup?.(row) ?? { id: '', label: null };
    const last = runs.at(-1);
    if (last?.id === group.id) last.rows.push(row);
    else runs.push({ ...group, key: runs.length, rows: [row] });
  }
  return runs;
}

/** The table scrolls sideways inside its own named region, so a phone never loses the page. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const [ownSort, setOwnSort] = useState<TableSort | null>(null);
  const sort = props.sort === undefined ? ownSort : props.sort;
  const sorted = props.columns.find((column) => column.id === sort?.column);
  const rows = sorted && sort ? [...props.rows].sort(compareValues(sorted, sort, props)) : props.rows;
  const onSort = props.onSort ?? setOwnSort;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div className={styles.scroll} tabIndex={0}>
      <table className={styles.table} data-narrow={props.narrow ?? 'stack'}>
        <caption>{props.caption}</caption>
        <thead>
          <tr>
            {props.columns.map((column) => (
              <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        {groupRows(rows, props.getGroup).map((run) => (
          <tbody key={run.key}>
            {run.label !== null && (
              <tr data-group>
                <th scope="rowgroup" colSpan={props.columns.length}>
                  {run.label}
                </th>
              </tr>
            )}
            {run.rows.map((row) => (
              <BodyRow key={props.getKey(row)} row={row} columns={props.columns} />
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}
