// One proposal on a ballot: its marks side by side, large enough for a thumb, and why.
import { listMarks, MAX_REASON, OBJECTION, type Vote } from '@trame/core/methods/pitch';
import { useId } from 'react';
import { Button, formatSentence, TextField } from '../../../../../../design/plain.js';
import { nameMark, useResultWords } from '../../results/words.js';
import { useWords } from '../context.js';
import styles from '../phone.module.css';
import type { Choice } from './ballot-draft.js';

export interface ChoiceFieldProps {
  readonly vote: Vote;
  readonly title: string;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

export function ChoiceField({ vote, title, choice, onChange }: ChoiceFieldProps) {
  const words = useWords().ballot;
  const results = useResultWords();
  const name = useId();
  const isObjection = vote.mode === 'consent' && choice.mark === OBJECTION;
  const pick = (mark: number | null) => onChange({ ...choice, mark });
  return (
    <fieldset className={styles.choice}>
      <legend>{title}</legend>
      <div className={styles.picks} data-words={vote.mode === 'consent' || undefined}>
        {listMarks(vote).map((mark) => (
          <label key={mark} className={styles.pick}>
            <input type="radio" name={name} checked={choice.mark === mark} onChange={() => pick(mark)} />
            <span>{nameMark(vote.mode, mark, results)}</span>
          </label>
        ))}
        <label className={styles.pick} data-none>
          <input type="radio" name={name} checked={choice.mark === null} onChange={() => pick(null)} />
          <span>{results.blank}</span>
        </label>
      </div>
      {choice.mark !== null && (
        <TextField
          label={isObjection ? words.whyObjection : words.why}
          value={choice.reason}
          onChange={(reason) => onChange({ ...choice, reason })}
          maxLength={MAX_REASON}
          {...(isObjection && { isRequired: true })}
        />
      )}
    </fieldset>
  );
}

export interface DotsFieldProps extends Omit<ChoiceFieldProps, 'vote'> {
  readonly left: number;
}

export function DotsField({ title, choice, left, onChange }: DotsFieldProps) {
  const words = useWords().ballot;
  const count = choice.mark ?? 0;
  return (
    <fieldset className={styles.choice}>
      <legend>{title}</legend>
      <div className={styles.dots}>
        <Button
          aria-label={formatSentence(words.less, { title })}
          isDisabled={count === 0}
          onPress={() => onChange({ ...choice, mark: count - 1 })}
        >
          −
        </Button>
        <output className={styles.dotCount}>{count}</output>
        <Button
          aria-label={formatSentence(words.more, { title })}
          isDisabled={left <= 0}
          onPress={() => onChange({ ...choice, mark: count + 1 })}
        >
          +
        </Button>
        <span className={styles.dotMarks} aria-hidden="true">
          {'●'.repeat(count)}
        </span>
      </div>
    </fieldset>
  );
}
