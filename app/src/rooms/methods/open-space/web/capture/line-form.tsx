// One line after another: Enter adds, the hand stays in the field.
import { MAX_TEXT, type Person } from '@trame/core/methods/open-space';
import { type KeyboardEvent, type ReactNode, useState } from 'react';
import { Button, formatSentence, TextField } from '../../../../../design/index.js';
import { type Behalf, BehalfField, readPerson } from './behalf.js';
import styles from './capture.module.css';
import { useCapture, useWords } from './context.js';

export interface Line extends Behalf {
  readonly text: string;
}

export interface LineFormProps {
  readonly label: string;
  readonly hint: string;
  readonly line: Line;
  readonly onChange: (fields: Partial<Line>) => void;
  readonly onAdd: (text: string, person: Person | null) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly children?: ReactNode;
}

function useProblem(line: Line) {
  const words = useWords();
  const [isTried, setTried] = useState(false);
  const text = line.text.trim();
  const length =
    text.length > MAX_TEXT && formatSentence(words.tooLong, { length: text.length, max: MAX_TEXT });
  const person = readPerson(line);
  return {
    text,
    person,
    isReady: text !== '' && !length && person !== undefined,
    problem: length || (isTried && text === '' ? words.empty : undefined),
    isMissing: isTried && person === undefined,
    setTried,
  };
}

export function LineForm({ label, hint, line, onChange, onAdd, onKeyDown, children }: LineFormProps) {
  const words = useWords();
  const { canWrite } = useCapture();
  const { text, person, isReady, problem, isMissing, setTried } = useProblem(line);
  const add = () => {
    setTried(!isReady);
    if (isReady && person !== undefined && canWrite) onAdd(text, person);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      {children}
      <div className={styles.line}>
        <TextField
          label={label}
          hint={hint}
          value={line.text}
          onChange={(typed) => onChange({ text: typed })}
          error={problem || undefined}
          autoComplete="off"
          {...(onKeyDown && { onKeyDown: (event) => onKeyDown(event as unknown as KeyboardEvent) })}
        />
        <Button type="submit" kind="primary">
          {words.add}
        </Button>
      </div>
      <BehalfField value={line} onChange={onChange} isMissing={isMissing} />
    </form>
  );
}
