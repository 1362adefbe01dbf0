// The slips of an activity in columns: read, sorted, mended, hidden and shown again, by mouse or by keyboard alone.
import type { Slip } from '@trame/core/workshop';
import { useRef } from 'react';
import { EmptyState, formatSentence, useAnnounce } from '../../../../design/index.js';
import { useKeptFocus } from '../kept-focus.js';
import styles from '../kit.module.css';
import { useWords } from '../words.js';
import type { BoardParts, SlipBoardProps } from './board-parts.js';
import { HiddenSlips } from './hidden-slips.js';
import { type SlipColumn, sortSlips } from './kinds.js';
import { SlipLine } from './slip-line.js';

function useMove<K extends string>({ room, by = 'kind' }: SlipBoardProps<K>, follow: (id: string) => void) {
  const words = useWords().board;
  const announce = useAnnounce();
  return (slip: Slip<K>, column: SlipColumn) => {
    const { id, version } = slip;
    const tags = column.id === '' ? [] : [column.id];
    const next = by === 'kind' ? { kind: column.id as K, tags: slip.tags } : { kind: slip.kind, tags };
    room.send({ type: 'retag-slip', slip: id, version, ...next });
    announce(formatSentence(words.moved, { text: slip.text, column: column.title }));
    follow(id);
  };
}

export function SlipBoard<K extends string>(props: SlipBoardProps<K>) {
  const { room, label, kinds, by = 'kind', keep, emptyTitle, emptyText } = props;
  const words = useWords().board;
  const root = useRef<HTMLElement>(null);
  const follow = useKeptFocus(root);
  const onMove = useMove(props, follow);
  const columns = props.columns ?? kinds.map(({ id, label: one, many = one }) => ({ id, title: many }));
  const kept = room.state.slips.filter((slip) => keep?.(slip) ?? true);
  const shown = kept.filter(({ hidden }) => hidden === null);
  const sorted = sortSlips(shown, columns, { by, rest: words.rest });
  const targets = by === 'kind' || by === 'tag' ? columns : [];
  const parts: BoardParts<K> = { ...props, targets, onMove, follow };
  return (
    <section ref={root} className={styles.board} aria-label={label}>
      {shown.length === 0 ? (
        <EmptyState title={emptyTitle ?? words.none}>{emptyText ?? words.noneText}</EmptyState>
      ) : (
        <div className={styles.columns}>
          {sorted.map((column) => (
            <section key={column.id} className={styles.column} aria-label={column.title}>
              <h4 className={styles.columnTitle}>
                {column.title} <span className={styles.count}>{column.slips.length}</span>
              </h4>
              {column.slips.length === 0 && (
                <p className={styles.small}>{column.empty ?? words.emptyColumn}</p>
              )}
              <ul className={styles.list}>
                {column.slips.map((slip) => (
                  <SlipLine key={slip.id} slip={slip} parts={parts} />
                ))}
              </ul>
            </section>
          ))}
        </div>
      )}
      <HiddenSlips room={room} follow={follow} slips={kept.filter(({ hidden }) => hidden !== null)} />
    </section>
  );
}
