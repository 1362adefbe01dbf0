// Buttons and fields on native elements alone, for phones: same names, same look, no accessibility library to download.
import { type ReactNode, useId } from 'react';
import styles from '../form/form.module.css';
import { useWords } from '../locale.js';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly kind?: 'plain' | 'primary' | 'quiet' | 'danger';
  readonly size?: 'normal' | 'small';
  readonly wide?: boolean;
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  readonly onPress?: () => void;
  readonly 'aria-label'?: string;
  readonly 'aria-pressed'?: boolean;
  readonly 'aria-expanded'?: boolean;
}

/** `isDisabled` keeps the button reachable, so that a screen reader hears that it exists. */
export function Button({ children, kind = 'plain', size = 'normal', wide = false, ...props }: ButtonProps) {
  const { isDisabled = false, onPress, type = 'button', ...aria } = props;
  const classes = [
    styles.button,
    kind === 'plain' ? '' : styles[kind],
    size === 'small' ? styles.small : '',
    wide ? styles.wide : '',
  ];
  return (
    <button
      {...aria}
      type={type}
      className={classes.filter(Boolean).join(' ')}
      aria-disabled={isDisabled || undefined}
      data-disabled={isDisabled || undefined}
      onClick={(event) => {
        if (isDisabled) event.preventDefault();
        else onPress?.();
      }}
    >
      {children}
    </button>
  );
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
}

interface FrameProps extends FieldProps {
  readonly id: string;
  readonly children: ReactNode;
}

function FieldFrame({ id, label, hint, error, isRequired, children }: FrameProps) {
  const words = useWords();
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label}
        {isRequired && <span className={styles.required}> ({words.required})</span>}
      </label>
      {hint && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
      {children}
      {error && (
        <span id={`${id}-error`} className={styles.error}>
          {error}
        </span>
      )}
    </div>
  );
}

function describe(id: string, { hint, error, isRequired }: FieldProps) {
  const parts = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean);
  return {
    'aria-describedby': parts.length > 0 ? parts.join(' ') : undefined,
    'aria-invalid': error ? (true as const) : undefined,
    'aria-required': isRequired || undefined,
  };
}

export interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly name?: string;
  readonly maxLength?: number;
  readonly autoComplete?: string;
  readonly autoCapitalize?: string;
  readonly inputMode?: 'text' | 'email' | 'numeric';
  readonly type?: 'text' | 'email' | 'search';
}

/** One line of text; sixteen pixels and more, or a phone zooms in. */
export function TextField({ label, hint, error, isRequired, onChange, ...rest }: TextFieldProps) {
  const id = useId();
  const frame = { label, ...(hint && { hint }), error, ...(isRequired && { isRequired }) };
  return (
    <FieldFrame id={id} {...frame}>
      <input
        {...rest}
        {...describe(id, frame)}
        id={id}
        className={styles.input}
        onInput={(event) => onChange(event.currentTarget.value)}
        onChange={() => undefined}
      />
    </FieldFrame>
  );
}

export interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly rows?: number;
  readonly maxLength?: number;
  readonly name?: string;
}

/** Several lines of text. */
export function TextArea({ label, hint, error, isRequired, onChange, ...rest }: TextAreaProps) {
  const id = useId();
  const frame = { label, ...(hint && { hint }), error, ...(isRequired && { isRequired }) };
  return (
    <FieldFrame id={id} {...frame}>
      <textarea
        {...rest}
        {...describe(id, frame)}
        id={id}
        className={styles.input}
        onInput={(event) => onChange(event.currentTarget.value)}
        onChange={() => undefined}
      />
    </FieldFrame>
  );
}

export interface SelectProps extends FieldProps {
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
}

/** The phone's own wheel or list. */
export function Select({ label, hint, error, isRequired, options, value, onChange }: SelectProps) {
  const id = useId();
  const words = useWords();
  const frame = { label, ...(hint && { hint }), error, ...(isRequired && { isRequired }) };
  return (
    <FieldFrame id={id} {...frame}>
      <select
        {...describe(id, frame)}
        id={id}
        className={styles.input}
        value={value ?? ''}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {value === null && <option value="">{words.choose}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
