// A command the room said no to: why, the person's words, and what can be done with them.
import { Button, Notice } from '../../../../../design/plain.js';
import type { RefusedCommand } from '../../face.js';
import styles from '../phone.module.css';
import type { PhoneHand } from '../room.js';
import { useWords } from '../words.js';

export interface RefusedNoticeProps {
  readonly room: Pick<PhoneHand, 'dismiss'>;
  readonly refused: RefusedCommand;
  /** The words to give back; null when the command had none. */
  readonly text: string | null;
  /** Puts the words back in their field. */
  readonly onTakeBack?: () => void;
}

export function RefusedNotice({ room, refused, text, onTakeBack }: RefusedNoticeProps) {
  const words = useWords().refusal;
  const dismiss = () => room.dismiss(refused.op);
  const takeBack = () => {
    onTakeBack?.();
    dismiss();
  };
  return (
    <Notice
      tone="error"
      title={words.title}
      action={
        <div className={styles.actions}>
          {onTakeBack && <Button onPress={takeBack}>{words.again}</Button>}
          <Button kind={onTakeBack ? 'quiet' : 'plain'} onPress={dismiss}>
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
