// One line or several lines of text, with label, help and a refusal said in words.
import {
  TextArea as AriaTextArea,
  TextField as AriaTextField,
  type TextFieldProps as AriaTextFieldProps,
  FieldError,
  Input,
  Label,
  Text,
} from 'react-aria-components';
import { useWords } from '../locale.js';
import styles from './form.module.css';

export interface TextFieldProps extends Omit<AriaTextFieldProps, 'className' | 'style' | 'children'> {
  readonly label: string;
  readonly hint?: string;
  /** A sentence makes the field invalid. */
  readonly error?: string | undefined;
  readonly placeholder?: never;
}

/** The label of a field with « obligatoire » in words. */
export function FieldLabel(props: { readonly label: string; readonly required?: boolean | undefined }) {
  const words = useWords();
  return (
    <Label className={styles.label ?? ''}>
      {props.label}
      {props.required && <span className={styles.required}> ({words.required})</span>}
    </Label>
  );
}

/** Help stands between the label and the box: it is read before one types, and boxes side by side share a line. */
export function FieldHint({ hint }: { readonly hint?: string | undefined }) {
  if (!hint) return null;
  return (
    <Text slot="description" className={styles.hint ?? ''}>
      {hint}
    </Text>
  );
}

/** The refusal, under the box. */
export function FieldRefusal({ error }: { readonly error?: string | undefined }) {
  return <FieldError className={styles.error ?? ''}>{error}</FieldError>;
}

/** One line of text. */
export function TextField({ label, hint, error, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={styles.field ?? ''}>
      <FieldLabel label={label} required={rest.isRequired} />
      <FieldHint hint={hint} />
      <Input className={styles.input ?? ''} />
      <FieldRefusal error={error} />
    </AriaTextField>
  );
}

/** Several lines of text. */
export function TextArea({
  label,
  hint,
  error,
  rows = 4,
  ...rest
}: TextFieldProps & { readonly rows?: number }) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={styles.field ?? ''}>
      <FieldLabel label={label} required={rest.isRequired} />
      <FieldHint hint={hint} />
      <AriaTextArea className={styles.input ?? ''} rows={rows} />
      <FieldRefusal error={error} />
    </AriaTextField>
  );
}
