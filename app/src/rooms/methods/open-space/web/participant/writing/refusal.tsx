// A command the room said no to: why, the person's words, and what can be done with them.
import { Button, Notice } from '../../../../../../design/plain.js';
import type { RefusedCommand } from '../activity.js';
import { usePhone, useWords } from '../context.js';
import styles from '../phone.module.css';

export interface RefusalProps {
  readonly refused: RefusedCommand;
  /** The words to give back; null when the command had none. */
  readonly text: string | null;
  /** Puts the words back in their field. */
  readonly onTakeBack?: () => void;
}

export function Refusal({ refused, text, onTakeBack }: RefusalProps) {
  const { dismiss } = usePhone();
  const words = useWords().refusal;
  const takeBack = () => {
    onTakeBack?.();
    dismiss(refused.op);
  };
  return (
    <Notice
      tone="error"
      title={words.title}
      action={
        <div className={styles.actions}>
          {onTakeBack && <Button onPress={takeBack}>{words.again}</Button>}
          <Button kind="quiet" onPress={() => dismiss(refused.op)}>
            {onTakeBack ? words.drop : words.understood}
          </Button>
        </div>
      }
    >
      <p>{refused.sentence}</p>
      {text !== null && (
        <blockquote className={styles.kept}>
          <span className={styles.small}>{words.yourText}</span>
          {text}
        </blockquote>
      )}
    </Notice>
  );
}
