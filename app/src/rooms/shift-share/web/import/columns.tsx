// The guided reading: a person says which column is which.
import { useState } from 'react';
import { Checkbox, formatSentence, Select, TextField } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { ColumnMapping, FilePreview } from '../../contract.js';
import { copy as en } from '../copy.en.js';
import { copy as fr } from '../copy.fr.js';
import styles from '../shift-share.module.css';

const NONE = 'none';

/** Where the pointing starts: the likeliest header, the first column as the place. */
export function startMapping(preview: FilePreview): ColumnMapping {
  return {
    headerRow: preview.headerRow,
    territory: 0,
    label: null,
    sector: null,
    yearColumn: null,
    values: [],
    year: null,
  };
}

function nameColumn(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : `${String.fromCharCode(64 + Math.floor(at / 26))}${letter}`;
}

export interface ImportColumnsProps {
  readonly preview: FilePreview;
  readonly mapping: ColumnMapping;
  readonly onChange: (mapping: ColumnMapping) => void;
}

function useColumns({ preview, mapping }: ImportColumnsProps) {
  const { desk } = useCopy({ fr, en });
  const header = preview.rows[mapping.headerRow] ?? [];
  return header.map((title, at) => ({
    id: String(at),
    label: formatSentence(desk.column, { letter: nameColumn(at), title: title || '—' }),
  }));
}

function ColumnSelect(props: {
  readonly label: string;
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly value: number | null;
  readonly onChange: (column: number | null) => void;
}) {
  const { desk } = useCopy({ fr, en });
  return (
    <Select
      label={props.label}
      options={[{ id: NONE, label: desk.none }, ...props.columns]}
      value={props.value === null ? NONE : String(props.value)}
      onChange={(id) => props.onChange(id === NONE ? null : Number(id))}
    />
  );
}

function ValueColumns(
  props: Pick<ImportColumnsProps, 'mapping' | 'onChange'> & {
    readonly columns: readonly { readonly id: string; readonly label: string }[];
  },
) {
  const { columns, mapping, onChange } = props;
  const { desk } = useCopy({ fr, en });
  const toggle = (column: number, isOn: boolean) => {
    const others = mapping.values.filter((value) => value !== column);
    onChange({ ...mapping, values: isOn ? [...others, column].sort((a, b) => a - b) : others });
  };
  return (
    <div>
      <p>
        <strong>{desk.values}</strong>
      </p>
      <p className={styles.note}>{desk.valuesHint}</p>
      {columns.map(({ id, label }) => (
        <Checkbox
          key={id}
          isSelected={mapping.values.includes(Number(id))}
          onChange={(isOn) => toggle(Number(id), isOn)}
        >
          {label}
        </Checkbox>
      ))}
    </div>
  );
}

/** A number as it is typed, half written or empty; null until it reads as one. */
function TypedNumber(props: {
  readonly label: string;
  readonly initial: number | null;
  readonly onRead: (value: number | null) => void;
}) {
  const [text, setText] = useState(props.initial === null ? '' : String(props.initial));
  return (
    <TextField
      label={props.label}
      inputMode="numeric"
      value={text}
      onChange={(typed) => {
        setText(typed);
        props.onRead(/^\d{1,4}$/.test(typed.trim()) ? Number(typed) : null);
      }}
    />
  );
}

/** The columns of a file, pointed at one by one. */
export function ImportColumns(props: ImportColumnsProps) {
  const { mapping, onChange } = props;
  const { desk } = useCopy({ fr, en });
  const columns = useColumns(props);
  const set = (change: Partial<ColumnMapping>) => onChange({ ...mapping, ...change });
  return (
    <fieldset className={styles.questions}>
      <legend>{desk.columns}</legend>
      <TypedNumber
        label={desk.headerRow}
        initial={mapping.headerRow + 1}
        onRead={(row) => set({ headerRow: Math.max(0, (row ?? 1) - 1) })}
      />
      <Select
        label={desk.territory}
        options={columns}
        value={String(mapping.territory)}
        onChange={(id) => set({ territory: Number(id) })}
      />
      <ColumnSelect
        label={desk.label}
        columns={columns}
        value={mapping.label}
        onChange={(label) => set({ label })}
      />
      <ColumnSelect
        label={desk.sector}
        columns={columns}
        value={mapping.sector}
        onChange={(sector) => set({ sector })}
      />
      <ColumnSelect
        label={desk.yearColumn}
        columns={columns}
        value={mapping.yearColumn}
        onChange={(yearColumn) => set({ yearColumn })}
      />
      <TypedNumber
        label={desk.year}
        initial={mapping.year}
        onRead={(year) => set({ year: year !== null && year > 999 && year < 10_000 ? year : null })}
      />
      <ValueColumns columns={columns} mapping={mapping} onChange={onChange} />
    </fieldset>
  );
}
