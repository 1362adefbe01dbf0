// What staff hid from the room, folded: to be looked at again and restored.
import type { Slip } from '@trame/core/workshop';
import { Button, formatSentence, formatTypedText, useAnnounce } from '../../../../design/index.js';
import styles from '../kit.module.css';
import { useWords } from '../words.js';
import type { SlipRoom } from './kinds.js';

export interface HiddenSlipsProps<K extends string> {
  readonly room: SlipRoom<K>;
  readonly slips: readonly Slip<K>[];
  /** Takes the focus where a slip went. */
  readonly follow: (slip: string) => void;
}

export function HiddenSlips<K extends string>({ room, slips, follow }: HiddenSlipsProps<K>) {
  const words = useWords().hidden;
  const announce = useAnnounce();
  if (slips.length === 0) return null;
  const restore = ({ id, text }: Slip<K>) => {
    room.send({ type: 'restore-slip', slip: id });
    announce(formatSentence(words.restored, { text }));
    follow(id);
  };
  return (
    <details className={styles.hiddenSlips}>
      <summary>{formatSentence(words.title, { count: slips.length })}</summary>
      <p className={styles.soft}>{words.lead}</p>
      <ul className={styles.list}>
        {slips.map((slip) => (
          <li key={slip.id} className={styles.hiddenLine} data-kept={slip.id}>
            <span className={styles.words}>{formatTypedText(slip.text)}</span>
            {room.canWrite && (
              <Button
                size="small"
                aria-label={formatSentence(words.restoreOf, { text: slip.text })}
                onPress={() => restore(slip)}
              >
                {words.restore}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
