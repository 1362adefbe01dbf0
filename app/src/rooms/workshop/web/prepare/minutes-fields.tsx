// The minutes of a method's steps, in the editor of an agenda: one field per step, and their sum.
import { type Minutes, minutes } from '@trame/core/kernel';
import { formatMinutes } from '../../../../design/index.js';
import { CountField } from './count-field.js';
import styles from './prepare.module.css';

export interface MinutesFieldsProps<T extends Readonly<Record<keyof T, Minutes>>> {
  readonly label: string;
  /** Each step in words. */
  readonly names: Readonly<Record<keyof T, string>>;
  readonly value: T;
  readonly onChange: (next: T) => void;
  readonly isFrozen: boolean;
  /** Said beside the legend; the plain sum when absent. */
  readonly total?: string;
}

/** Longest step, in minutes. */
const LONGEST = 240;

export function MinutesFields<T extends Readonly<Record<keyof T, Minutes>>>(props: MinutesFieldsProps<T>) {
  const { label, names, value, onChange, isFrozen } = props;
  const steps = Object.keys(value) as (keyof T & string)[];
  const sum = steps.reduce((total, step) => total + value[step], 0);
  return (
    <fieldset className={styles.minutes}>
      <legend>
        {label} <span className={styles.total}>{props.total ?? formatMinutes(sum)}</span>
      </legend>
      {steps.map((step) => (
        <CountField
          key={step}
          label={names[step]}
          value={value[step]}
          min={0}
          max={LONGEST}
          isReadOnly={isFrozen}
          onChange={(count) => onChange({ ...value, [step]: minutes(count) })}
        />
      ))}
    </fieldset>
  );
}
