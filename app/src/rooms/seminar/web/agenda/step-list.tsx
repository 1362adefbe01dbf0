// The lines of the agenda, in order; a line is moved by its buttons, or dragged by its handle.
import { type DragEvent, useState } from 'react';
import { EmptyState } from '../../../../design/index.js';
import styles from './agenda.module.css';
import { useEditor, useWords } from './context.js';
import { useMove } from './draft/use-move.js';
import { StepLine } from './step-line.js';

const TYPE = 'application/x-trame-moment';

/** Where a dragged line would land: before this rank; null while nothing is dragged over the list. */
function useDrop() {
  const move = useMove();
  const { desk } = useEditor();
  const [before, setBefore] = useState<number | null>(null);
  const rankUnder = (event: DragEvent<HTMLElement>, rank: number): number => {
    const box = event.currentTarget.getBoundingClientRect();
    return event.clientY > box.top + box.height / 2 ? rank + 1 : rank;
  };
  return {
    before,
    leave: () => setBefore(null),
    over: (event: DragEvent<HTMLElement>, rank: number) => {
      if (!event.dataTransfer.types.includes(TYPE)) return;
      event.preventDefault();
      setBefore(rankUnder(event, rank));
    },
    drop: (event: DragEvent<HTMLElement>, rank: number) => {
      const id = event.dataTransfer.getData(TYPE);
      const from = desk.draft.steps.findIndex((step) => step.id === id);
      setBefore(null);
      if (from < 0) return;
      event.preventDefault();
      const to = rankUnder(event, rank);
      // Taken out first, everything after it comes one rank up.
      move(id, to > from ? to - 1 : to);
    },
  };
}

export function StepList() {
  const words = useWords();
  const { desk, starts } = useEditor();
  const drop = useDrop();
  const { steps } = desk.draft;
  if (steps.length === 0) return <EmptyState title={words.empty}>{words.emptyText}</EmptyState>;
  return (
    <ol className={styles.steps} aria-label={words.steps}>
      {steps.map((step, rank) => (
        <li
          key={step.id}
          className={styles.step}
          data-kind={step.kind}
          data-drop={drop.before === rank ? 'before' : drop.before === rank + 1 ? 'after' : undefined}
          onDragOver={(event) => drop.over(event, rank)}
          onDragLeave={drop.leave}
          onDrop={(event) => drop.drop(event, rank)}
        >
          <span
            className={styles.handle}
            aria-hidden="true"
            draggable
            onDragStart={(event) => {
              event.dataTransfer.setData(TYPE, step.id);
              event.dataTransfer.effectAllowed = 'move';
            }}
          >
            ⋮⋮
          </span>
          <StepLine step={step} rank={rank} startsAt={starts[rank] ?? null} />
        </li>
      ))}
    </ol>
  );
}
