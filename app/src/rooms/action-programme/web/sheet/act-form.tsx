// A small form for one dated act on a sheet: its fields, its button, its refusal.
import { type FormEvent, useState } from 'react';
import { Button, Select, TextArea, TextField, useAnnounce } from '../../../../design/index.js';
import { ProblemNotice, useCopy } from '../../../../platform/web/index.js';
import styles from '../action-programme.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

/** One field of an act. */
export interface ActField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly start?: string;
  readonly kind?: 'line' | 'text' | 'date';
  readonly options?: readonly { readonly id: string; readonly label: string }[];
  /** Shown when another field holds this value. */
  readonly when?: { readonly field: string; readonly is: string };
}

export type ActTexts = Readonly<Record<string, string>>;

export interface ActFormProps {
  readonly label: string;
  readonly fields: readonly ActField[];
  readonly problem: unknown;
  readonly onSubmit: (texts: ActTexts) => Promise<unknown>;
}

function Field(props: {
  readonly field: ActField;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const { field, ...rest } = props;
  const hint = field.hint === undefined ? {} : { hint: field.hint };
  if (field.options) return <Select label={field.label} options={field.options} {...rest} {...hint} />;
  if (field.kind === 'text') return <TextArea label={field.label} rows={2} {...rest} {...hint} />;
  return <TextField label={field.label} type={field.kind === 'date' ? 'date' : 'text'} {...rest} {...hint} />;
}

/** Folded until it is wanted; what was typed stays when the act is refused. */
export function ActForm({ label, fields, problem, onSubmit }: ActFormProps) {
  const copy = useCopy({ fr, en });
  const announce = useAnnounce();
  const start = () => Object.fromEntries(fields.map((field) => [field.name, field.start ?? '']));
  const [texts, setTexts] = useState<ActTexts>(start);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    await onSubmit(texts).then(
      () => {
        announce(copy.saved);
        setTexts(start());
      },
      () => undefined,
    );
  };
  const shown = fields.filter(({ when }) => when === undefined || texts[when.field] === when.is);
  return (
    <details>
      <summary>{label}</summary>
      <form className={styles.form} onSubmit={submit} aria-label={label}>
        {shown.map((field) => (
          <Field
            key={field.name}
            field={field}
            value={texts[field.name] ?? ''}
            onChange={(text) => setTexts({ ...texts, [field.name]: text })}
          />
        ))}
        <ProblemNotice error={problem} />
        <div>
          <Button type="submit" kind="primary">
            {copy.save}
          </Button>
        </div>
      </form>
    </details>
  );
}
