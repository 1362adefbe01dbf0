// A list that grows and shrinks while it is typed: employers, networks, specificities, events.
import type { ReactNode } from 'react';
import { Button, formatSentence, Section, useAnnounce } from '../../../design/index.js';
import { useCopy } from '../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import type { Keyed } from './edit-draft.js';
import styles from './territory.module.css';

export interface RowsEditorProps<Row extends Keyed> {
  readonly title: string;
  /** « un employeur »: what the add button adds. */
  readonly what: string;
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
  readonly createRow: (key: string) => Row;
  /** Names a row for its remove button; empty rows take `what`. */
  readonly nameRow: (row: Row) => string;
  readonly render: (row: Row, change: (changes: Partial<Row>) => void) => ReactNode;
}

export function RowsEditor<Row extends Keyed>(props: RowsEditorProps<Row>) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const { rows, onChange } = props;
  const change = (key: string, changes: Partial<Row>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)));
  const remove = (row: Row) => {
    onChange(rows.filter((other) => other.key !== row.key));
    announce(formatSentence(copy.remove, { what: props.nameRow(row) || props.what }));
  };
  return (
    <Section title={props.title}>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.key} className={styles.row}>
            {props.render(row, (changes) => change(row.key, changes))}
            <Button
              kind="quiet"
              size="small"
              aria-label={formatSentence(copy.remove, { what: props.nameRow(row) || props.what })}
              onPress={() => remove(row)}
            >
              {copy.removeRow}
            </Button>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onPress={() => onChange([...rows, props.createRow(crypto.randomUUID())])}>
          {formatSentence(copy.add, { what: props.what })}
        </Button>
      </div>
    </Section>
  );
}
