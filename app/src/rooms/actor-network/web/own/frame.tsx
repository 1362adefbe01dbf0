// The frame of a step: where one is, what is saved, how to go on.
import type { ReactNode } from 'react';
import { Button, formatSentence } from '../../../../design/plain.js';
import { useCopy } from '../../../../platform/web/locale.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './own.module.css';

export interface StepFrameProps {
  readonly title: string;
  readonly lead?: string;
  readonly at: number;
  readonly of: number;
  readonly waiting: number;
  readonly onBack?: (() => void) | undefined;
  readonly onNext?: (() => void) | undefined;
  readonly nextLabel?: string;
  /** Beside the button: a running count. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

export function StepFrame(props: StepFrameProps) {
  const words = useCopy({ fr, en });
  const { onBack, onNext } = props;
  return (
    <>
      <div className={styles.stack}>
        <p className={styles.soft}>{formatSentence(words.step, { at: props.at, of: props.of })}</p>
        <h1 tabIndex={-1}>{props.title}</h1>
        {props.lead !== undefined && <p className={styles.lead}>{props.lead}</p>}
        {props.children}
      </div>
      <div className={styles.bar}>
        <p className={styles.status}>
          <span role="status">{props.waiting === 0 ? words.saved : words.waiting}</span>
          <span>{props.aside}</span>
        </p>
        <div className={styles.actions} {...(onBack === undefined && { 'data-alone': true })}>
          {onBack !== undefined && <Button onPress={onBack}>{words.back}</Button>}
          {onNext !== undefined && (
            <Button kind="primary" wide onPress={onNext}>
              {props.nextLabel ?? words.next}
            </Button>
          )}
        </div>
      </div>
    </>
  );
}

export interface ScaleProps {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string; readonly spoken?: string }[];
  readonly value: string | null;
  readonly onChange: (value: string) => void;
  /** Words instead of figures need more room. */
  readonly isWordy?: boolean;
}

/** One answer among a few, side by side, each a whole target. */
export function Scale({ legend, name, options, value, onChange, isWordy = false }: ScaleProps) {
  return (
    <fieldset className={styles.group}>
      <legend>{legend}</legend>
      <div className={styles.scale} {...(isWordy && { 'data-words': true })}>
        {options.map((option) => (
          <label key={option.value} className={styles.choice}>
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              {...(option.spoken !== undefined && { 'aria-label': option.spoken })}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

export interface TickProps {
  readonly label: ReactNode;
  readonly isTicked: boolean;
  readonly onChange: (isTicked: boolean) => void;
}

/** A box to tick; the whole line is the target. */
export function Tick({ label, isTicked, onChange }: TickProps) {
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={isTicked} onChange={() => onChange(!isTicked)} />
      <span className={styles.name}>{label}</span>
    </label>
  );
}
