// 1-2-4-all before the day: the question, the time, the sentences to start from.
import type { OneTwoFourAllSettings } from '@trame/core/methods/one-two-four-all';
import { MAX_TEXT } from '@trame/core/workshop';
import { TextField } from '../../../../design/index.js';
import { CarryField, MinutesFields, type PrepareProps } from '../../../workshop/web/index.js';
import styles from './one-two-four-all.module.css';
import { useWords } from './words.js';

export function Prepare({ settings, onChange, carry, isFrozen }: PrepareProps<OneTwoFourAllSettings>) {
  const words = useWords();
  const change = (part: Partial<OneTwoFourAllSettings>) => onChange({ ...settings, ...part });
  return (
    <div className={styles.stack}>
      <TextField
        label={words.question}
        value={settings.question ?? ''}
        maxLength={MAX_TEXT}
        isDisabled={isFrozen}
        onChange={(text) => change({ question: text.trim() === '' ? null : text })}
      />
      <MinutesFields
        label={words.durations}
        names={words.stages}
        value={settings.durations}
        isFrozen={isFrozen}
        onChange={(durations) => change({ durations })}
      />
      <CarryField
        label={words.carry}
        carry={carry}
        carried={settings.carried}
        isFrozen={isFrozen}
        onChange={(carried) => change({ carried })}
      />
    </div>
  );
}
