// The table behind a map or a cloud: every place, in the order of the alphabet, which nobody can take for a rank.
import { useState } from 'react';
import { type Column, compareLabels, DataTable, useLocale } from '../../../../design/index.js';
import styles from '../shift-share.module.css';

interface Named {
  readonly code: string;
  readonly label: string;
}

interface PlaceListProps<Row extends Named> {
  readonly title: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
}

/** Folded until asked for: some zonings have more than a thousand places. */
export function PlaceList<Row extends Named>({ title, caption, columns, rows }: PlaceListProps<Row>) {
  const locale = useLocale();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.list} data-no-print onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {isOpen && (
        <DataTable
          caption={caption}
          columns={columns}
          rows={[...rows].sort((a, b) => compareLabels(a.label, b.label, locale))}
          getKey={({ code }) => code}
        />
      )}
    </details>
  );
}
