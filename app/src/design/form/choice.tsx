// A box to tick, and one answer among a few laid out in full.

import type { ReactNode } from 'react';
import {
  Checkbox as AriaCheckbox,
  type CheckboxProps as AriaCheckboxProps,
  RadioGroup as AriaRadioGroup,
  Radio,
} from 'react-aria-components';
import styles from './form.module.css';
import type { Option } from './select.js';
import { FieldHint, FieldLabel, FieldRefusal } from './text-field.js';

export interface CheckboxProps extends Omit<AriaCheckboxProps, 'className' | 'style' | 'children'> {
  readonly children: ReactNode;
}

/** A yes or a no; the whole line is the target. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={styles.choice ?? ''}>
      <span className={styles.box} aria-hidden="true" />
      {children}
    </AriaCheckbox>
  );
}

export interface RadioGroupProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string;
  readonly isRequired?: boolean;
}

/** Two to six answers, all visible at once. A value that is none of them counts as none, or no key would reach the group. */
export function RadioGroup({ label, options, value, hint, error, ...rest }: RadioGroupProps) {
  const chosen = options.some(({ id }) => id === value) ? value : null;
  return (
    <AriaRadioGroup {...rest} value={chosen} isInvalid={Boolean(error)} className={styles.field ?? ''}>
      <FieldLabel label={label} required={rest.isRequired} />
      <FieldHint hint={hint} />
      <div className={styles.choices}>
        {options.map((option) => (
          <Radio key={option.id} value={option.id} className={styles.choice ?? ''}>
            <span className={styles.dot} aria-hidden="true" />
            {option.label}
          </Radio>
        ))}
      </div>
      <FieldRefusal error={error} />
    </AriaRadioGroup>
  );
}
