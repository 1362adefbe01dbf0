// A list that grows and shrinks while it is typed: partners, steps, financing, indicators, what is awaited.
import { Button, formatSentence, Select, TextField, useAnnounce } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import styles from '../action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import type { Row } from './draft.js';

/** One field of a row; with `options` it is a choice. */
export interface RowField {
  readonly name: string;
  readonly label: string;
  readonly type?: 'date';
  readonly options?: readonly { readonly id: string; readonly label: string }[];
}

export interface RowsProps {
  readonly title: string;
  readonly fields: readonly RowField[];
  readonly rows: readonly Row[];
  readonly onChange: (rows: readonly Row[]) => void;
}

function createRow(fields: readonly RowField[]): Row {
  const texts = Object.fromEntries(fields.map(({ name, options }) => [name, options?.[0]?.id ?? '']));
  return { ...texts, id: crypto.randomUUID() };
}

function FieldOf(props: {
  readonly field: RowField;
  readonly row: Row;
  readonly onChange: (text: string) => void;
}) {
  const { field, row, onChange } = props;
  const value = row[field.name] ?? '';
  if (field.options) {
    return <Select label={field.label} options={field.options} value={value} onChange={onChange} />;
  }
  return <TextField label={field.label} type={field.type ?? 'text'} value={value} onChange={onChange} />;
}

export function Rows({ title, fields, rows, onChange }: RowsProps) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const nameRow = (row: Row): string => row[fields[0]?.name ?? ''] || title;
  const remove = (row: Row) => {
    onChange(rows.filter((other) => other.id !== row.id));
    announce(formatSentence(copy.remove, { what: nameRow(row) }));
  };
  return (
    <fieldset className={styles.list}>
      <legend>{title}</legend>
      <ul className={styles.bare} hidden={rows.length === 0}>
        {rows.map((row) => (
          <li key={row.id} className={styles.slip}>
            <div className={styles.pair}>
              {fields.map((field) => (
                <FieldOf
                  key={field.name}
                  field={field}
                  row={row}
                  onChange={(text) =>
                    onChange(
                      rows.map((other) => (other.id === row.id ? { ...row, [field.name]: text } : other)),
                    )
                  }
                />
              ))}
            </div>
            <div>
              <Button
                kind="quiet"
                size="small"
                aria-label={formatSentence(copy.remove, { what: nameRow(row) })}
                onPress={() => remove(row)}
              >
                {copy.removeRow}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      <div>
        <Button size="small" onPress={() => onChange([...rows, createRow(fields)])}>
          {`${copy.add} — ${title}`}
        </Button>
      </div>
    </fieldset>
  );
}
