// Défi or atout: two large buttons that read as one question.
import type { CardKind } from '@trame/core/methods/open-space';
import { useId } from 'react';
import { useWords } from '../context.js';
import styles from '../phone.module.css';

const KINDS: readonly CardKind[] = ['challenge', 'asset'];

export interface KindChoiceProps {
  readonly kind: CardKind;
  readonly onChange: (kind: CardKind) => void;
}

export function KindChoice({ kind, onChange }: KindChoiceProps) {
  const words = useWords().wall;
  const name = useId();
  return (
    <fieldset className={styles.kinds}>
      <legend>{words.kind}</legend>
      {KINDS.map((one) => (
        <label key={one} className={styles.kind} data-sign={one}>
          <input type="radio" name={name} checked={kind === one} onChange={() => onChange(one)} />
          <span>{words[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
