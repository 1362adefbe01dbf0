// A choice of one value in a short closed list.
import {
  Select as AriaSelect,
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
} from 'react-aria-components';
import { useWords } from '../locale.js';
import styles from './form.module.css';
import { FieldHint, FieldLabel, FieldRefusal } from './text-field.js';

export interface Option {
  readonly id: string;
  readonly label: string;
}

export interface SelectProps {
  readonly label: string;
  readonly options: readonly Option[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly error?: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
}

/** Closed list; with more than fifteen options prefer a search field and a list. */
export function Select({ label, options, value, onChange, hint, error, ...rest }: SelectProps) {
  const words = useWords();
  return (
    <AriaSelect
      {...rest}
      className={styles.field ?? ''}
      value={value}
      placeholder={words.choose}
      isInvalid={Boolean(error)}
      onChange={(key) => {
        if (key !== null) onChange(String(key));
      }}
    >
      <FieldLabel label={label} required={rest.isRequired} />
      <FieldHint hint={hint} />
      <Button className={`${styles.input} ${styles.select}`}>
        <SelectValue />
      </Button>
      <FieldRefusal error={error} />
      <Popover offset={4}>
        <ListBox className={styles.options ?? ''} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} className={styles.option ?? ''}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
