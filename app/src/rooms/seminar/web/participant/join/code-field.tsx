// The field of the code: one native input, as large as the screen allows.
import { type RefObject, useId } from 'react';
import styles from '../participant.module.css';
import { useWords } from '../words.js';
import { CODE_LENGTH } from './code.js';

export interface CodeFieldProps {
  readonly code: string;
  readonly onChange: (typed: string) => void;
  readonly error: string | undefined;
  readonly inputRef: RefObject<HTMLInputElement | null>;
}

/** One field and not six: six little boxes are read six times by a screen reader and refuse a paste. */
export function CodeField({ code, onChange, error, inputRef }: CodeFieldProps) {
  const words = useWords().join;
  const id = useId();
  return (
    <div className={styles.codeField}>
      <label htmlFor={id}>{words.code}</label>
      <span id={`${id}-hint`} className={styles.small}>
        {words.codeHint}
      </span>
      <input
        ref={inputRef}
        id={id}
        className={styles.code}
        value={code}
        onInput={(event) => onChange(event.currentTarget.value)}
        onChange={() => undefined}
        // Room for the spaces and dashes people type: they are taken out as they come.
        maxLength={CODE_LENGTH * 2}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        aria-required
        aria-invalid={error !== undefined || undefined}
        aria-describedby={error === undefined ? `${id}-hint` : `${id}-error ${id}-hint`}
      />
      <span role="alert" id={`${id}-error`} className={styles.error}>
        {error}
      </span>
    </div>
  );
}
