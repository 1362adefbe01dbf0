// One of the four phases: its name, its hue and its place among the four.
import type { CSSProperties } from 'react';
import { useWords } from '../locale.js';
import styles from './mark.module.css';

export type PhaseId = 'motive' | 'scan' | 'focus' | 'act';

const order: readonly PhaseId[] = ['motive', 'scan', 'focus', 'act'];

export function PhaseMark(props: { readonly phase: PhaseId; readonly size?: 'normal' | 'large' }) {
  const words = useWords();
  const place = order.indexOf(props.phase);
  const look = {
    '--mark': `var(--phase-${props.phase})`,
    ...(props.size === 'large' && { fontSize: 'var(--title-m)' }),
  } as CSSProperties;
  return (
    <span className={styles.phase} style={look}>
      <svg viewBox="0 0 34 12" className={styles.steps} aria-hidden="true">
        {order.map((phase, index) => (
          <rect
            key={phase}
            x={index * 9 + 0.5}
            y={0.5}
            width={6}
            height={11}
            {...(index <= place && { 'data-on': true })}
          />
        ))}
      </svg>
      {words.phases[props.phase]}
    </span>
  );
}
