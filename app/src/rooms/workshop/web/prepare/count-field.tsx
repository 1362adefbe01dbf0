// A whole number among a method's settings: what is typed stays in sight, and is handed on whole, when the hand leaves it.
import { useState } from 'react';
import { formatSentence, TextField } from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';

export interface CountFieldProps {
  readonly label: string;
  readonly hint?: string;
  /** Null when nothing is written, which onClear allows. */
  readonly value: number | null;
  readonly min: number;
  readonly max: number;
  readonly isDisabled?: boolean;
  readonly isReadOnly?: boolean;
  readonly onChange: (count: number) => void;
  /** Given where an empty field has a meaning of its own. */
  readonly onClear?: () => void;
}

/** The whole number that a text is, within bounds; null for anything else. */
export function readCount(typed: string, min: number, max: number): number | null {
  if (!/^\d{1,6}$/.test(typed.trim())) return null;
  const count = Number(typed.trim());
  return count >= min && count <= max ? count : null;
}

/** What is being typed, over which value; forgotten once that value changes from elsewhere (a gesture taken back). */
interface Typing {
  readonly text: string;
  readonly over: number | null;
  readonly isTried: boolean;
}

export function CountField({ value, min, max, onChange, onClear, ...rest }: CountFieldProps) {
  const words = useCopy({ fr, en });
  const [typing, setTyping] = useState<Typing | null>(null);
  const own = typing !== null && typing.over === value ? typing : null;
  const isCleared = own !== null && own.text.trim() === '' && onClear !== undefined;
  const commit = () => {
    if (own === null) return;
    if (isCleared) {
      setTyping(null);
      if (value !== null) onClear();
      return;
    }
    const count = readCount(own.text, min, max);
    if (count === null) return setTyping({ ...own, isTried: true });
    setTyping(null);
    if (count !== value) onChange(count);
  };
  const isWrong = own?.isTried === true && !isCleared && readCount(own.text, min, max) === null;
  return (
    <TextField
      {...rest}
      inputMode="numeric"
      value={own?.text ?? (value === null ? '' : String(value))}
      error={
        isWrong
          ? formatSentence(value === null ? words.countOutside : words.countWrong, {
              min,
              max,
              value: value ?? '',
            })
          : undefined
      }
      onChange={(text) => setTyping({ text, over: value, isTried: own?.isTried ?? false })}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') commit();
        else event.continuePropagation();
      }}
    />
  );
}
