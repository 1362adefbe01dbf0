// One of a few kinds: large buttons that read as one question.
import { useId } from 'react';
import type { KindWord } from '../../slip/kinds.js';
import styles from '../phone.module.css';

export interface KindChoiceProps<K extends string> {
  readonly legend: string;
  readonly kinds: readonly KindWord<K>[];
  readonly kind: K;
  readonly onChange: (kind: K) => void;
}

export function KindChoice<K extends string>({ legend, kinds, kind, onChange }: KindChoiceProps<K>) {
  const name = useId();
  return (
    <fieldset className={styles.kinds}>
      <legend>{legend}</legend>
      {kinds.map(({ id, label }) => (
        <label key={id} className={styles.kind} data-sign={id}>
          <input type="radio" name={name} checked={kind === id} onChange={() => onChange(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
