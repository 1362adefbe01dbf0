// S05, territories side by side: an order of display that the reader picks, never a rank.
import {
  Button,
  type Column,
  compareLabels,
  DataTable,
  type Locale,
  Page,
  Select,
  useLocale,
  Value,
} from '../../../design/index.js';
import type { RouteResult } from '../../../platform/contract.js';
import { useCopy, useData, useFilters, useParam, useTitle } from '../../../platform/web/index.js';
import { compareTerritories } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr, type TerritoryCopy } from './copy.fr.js';
import { listSources, SourceCall, SourceNotes } from './source-notes.js';
import styles from './territory.module.css';

type Comparison = RouteResult<typeof compareTerritories>;
type Row = Comparison['rows'][number];
type Cell = Row['cells'][number];

/** Columns in the order asked; a territory that says nothing on the criterion comes last. */
export function orderTerritories(
  comparison: Comparison,
  order: string,
  locale: Locale,
): Comparison['territories'] {
  if (order === 'name') {
    return [...comparison.territories].sort((a, b) => compareLabels(a.name, b.name, locale));
  }
  const row = comparison.rows.find((candidate) => candidate.row === order && candidate.kind === 'figure');
  if (!row) return comparison.territories;
  const values = new Map(
    row.cells.map((cell) => [cell.territoryId, cell.figure?.value ?? Number.POSITIVE_INFINITY]),
  );
  const read = (id: string) => values.get(id) ?? Number.POSITIVE_INFINITY;
  return [...comparison.territories].sort((a, b) =>
    read(a.id) === read(b.id) ? 0 : read(a.id) - read(b.id),
  );
}

interface CellProps {
  readonly cell: Cell | undefined;
  readonly sources: readonly string[];
}

function CellContent({ cell, sources }: CellProps) {
  if (cell?.figure) {
    const { value, unit } = cell.figure;
    return (
      <>
        <span className={styles.value}>
          <Value value={value} />
          {unit === '%' && '\u202f%'}
        </span>{' '}
        <SourceCall figure={cell.figure} sources={sources} />
      </>
    );
  }
  if (!cell?.entries) return <Value value={null} />;
  return (
    <ul className={styles.bare}>
      {cell.entries.map((entry) => (
        <li key={entry}>{entry}</li>
      ))}
    </ul>
  );
}

interface ColumnParts {
  readonly copy: TerritoryCopy;
  readonly territories: Comparison['territories'];
  readonly sources: readonly string[];
}

function listColumns({ copy, territories, sources }: ColumnParts): readonly Column<Row>[] {
  return [
    { id: 'criterion', label: copy.criterion, render: (row) => copy.rows[row.row] },
    ...territories.map((territory) => ({
      id: territory.id,
      label: territory.name,
      render: (row: Row) => (
        <CellContent cell={row.cells.find((cell) => cell.territoryId === territory.id)} sources={sources} />
      ),
    })),
  ];
}

/** A criterion that nobody documents says nothing side by side. */
function isDocumented(row: Row): boolean {
  return row.missing < row.cells.length;
}

export function Screen() {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const space = useParam('space');
  const comparison = useData(compareTerritories, { params: { space }, query: {} });
  const [filters, changeFilters] = useFilters();
  useTitle(copy.compareTitle);
  const order = filters.ordre ?? 'fabrique';
  const rows = comparison.rows.filter(isDocumented);
  const criteria = rows.filter((row) => row.kind === 'figure');
  const territories = orderTerritories(comparison, order, locale);
  const sources = listSources(rows.flatMap((row) => row.cells.map((cell) => cell.figure)));
  return (
    <div className={styles.compare}>
      <Page
        wide
        title={copy.compareTitle}
        lead={copy.compareLead}
        actions={<Button onPress={() => window.print()}>{copy.print}</Button>}
      >
        <div className={styles.order}>
          <Select
            label={copy.displayOrder}
            value={order}
            onChange={(id) => changeFilters({ ordre: id === 'fabrique' ? null : id })}
            options={[
              { id: 'fabrique', label: copy.orders.fabrique },
              { id: 'name', label: copy.orders.name },
              ...criteria.map((row) => ({ id: row.row, label: copy.rows[row.row] })),
            ]}
          />
        </div>
        <DataTable
          caption={copy.compareCaption}
          columns={listColumns({ copy, territories, sources })}
          rows={rows}
          getKey={(row) => row.row}
        />
        <SourceNotes sources={sources} />
      </Page>
    </div>
  );
}
