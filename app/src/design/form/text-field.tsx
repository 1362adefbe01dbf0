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

/** Help above the field's box is read with its label; the refusal takes its place in reading order. */
export function FieldHelp(props: {
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}) {
  return (
    <>
      {props.hint && (
        <Text slot="description" className={styles.hint ?? ''}>
          {props.hint}
        </Text>
      )}
      <FieldError className={styles.error ?? ''}>{props.error}</FieldError>
    </>
  );
}

/** One line of text. */
export function TextField({ label, hint, error, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={Boolean(error)} className={styles.field ?? ''}>
      <FieldLabel label={label} required={rest.isRequired} />
      <Input className={styles.input ?? ''} />
      <FieldHelp hint={hint} error={error} />
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
      <AriaTextArea className={styles.input ?? ''} rows={rows} />
      <FieldHelp hint={hint} error={error} />
    </AriaTextField>
  );
}
