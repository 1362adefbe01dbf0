// A form of one line: Enter adds, the field is empty again, the hand has not moved (R085).
import { MAX_TEXT, type Person } from '@trame/core/workshop';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { Button, formatSentence, TextField } from '../../../../design/index.js';
import type { RosterPerson } from '../face.js';
import styles from '../kit.module.css';
import { useWords } from '../words.js';
import { type Behalf, BehalfField, readPerson } from './behalf.js';

/** The line under way: its words, and for whom. */
export type Line = Behalf & { readonly text: string };

export interface LineFormProps {
  readonly label: string;
  readonly hint: string;
  readonly line: Line;
  readonly people: readonly RosterPerson[];
  readonly canWrite: boolean;
  readonly onChange: (fields: Partial<Line>) => void;
  readonly onAdd: (text: string, person: Person | null) => void;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly addLabel?: string;
  /** Choices that go with the line, above it. */
  readonly children?: ReactNode;
}

function useProblem(line: Line) {
  const words = useWords().entry;
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

export function LineForm(props: LineFormProps) {
  const { label, hint, line, people, canWrite, onChange, onAdd, onKeyDown, addLabel, children } = props;
  const words = useWords().entry;
  const field = useRef<HTMLDivElement>(null);
  const { text, person, isReady, problem, isMissing, setTried } = useProblem(line);
  const add = () => {
    setTried(!isReady);
    if (!isReady || person === undefined || !canWrite) return;
    onAdd(text, person);
    // Pressed with the mouse, the button would keep the hand.
    field.current?.querySelector('input')?.focus();
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
      <div ref={field} className={styles.entryLine}>
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
          {addLabel ?? words.add}
        </Button>
      </div>
      <BehalfField people={people} value={line} onChange={onChange} isMissing={isMissing} />
    </form>
  );
}
