// One slip of a board: its words, where they come from, and the way to move or mend it.
import type { Slip } from '@trame/core/workshop';
import { useState } from 'react';
import { Button, formatSentence, formatTypedText, Menu } from '../../../../design/index.js';
import styles from '../kit.module.css';
import { Named } from '../named.js';
import { useWords } from '../words.js';
import { type BoardParts, useFacts } from './board-parts.js';
import { getColumnOf } from './kinds.js';
import { SlipPanel } from './slip-panel.js';

export interface SlipLineProps<K extends string> {
  readonly slip: Slip<K>;
  readonly parts: BoardParts<K>;
}

export function SlipLine<K extends string>({ slip, parts }: SlipLineProps<K>) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const { room, targets, onMove, by = 'kind', renderMore } = parts;
  const facts = useFacts(slip, parts);
  const { id, text } = slip;
  const here = getColumnOf(slip, by);
  const others = targets.filter((target) => target.id !== here);
  const move = (target: string) => {
    const column = others.find((one) => one.id === target);
    if (column !== undefined) onMove(slip, column);
  };
  return (
    <li className={styles.slip} data-kept={id}>
      <p className={styles.words}>{formatTypedText(text)}</p>
      {facts.length > 0 && <p className={styles.small}>{facts.join(' · ')}</p>}
      {renderMore?.(slip)}
      <div className={styles.row}>
        {room.canWrite && others.length > 0 && (
          <Menu
            kind="quiet"
            label={<Named shown={words.board.move} read={formatSentence(words.board.moveOf, { text })} />}
            entries={others.map((target) => ({ id: target.id, label: target.title }))}
            onAction={move}
          />
        )}
        <Button
          size="small"
          kind="quiet"
          aria-label={formatSentence(words.slip.detailsOf, { text })}
          onPress={() => setOpen(true)}
        >
          {words.slip.details}
        </Button>
      </div>
      {isOpen && <SlipPanel slip={slip} parts={parts} onClose={() => setOpen(false)} />}
    </li>
  );
}
