// What was delivered against what the specification asks, one cell per event.
import { formatCount, formatSentence, Gauge, useLocale } from '../../../design/index.js';
import { useCopy } from '../../../platform/web/index.js';
import type { FabriqueSheet } from '../contract.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import styles from './fabrique.module.css';

export interface DeliveryBoardProps {
  readonly lines: FabriqueSheet['delivery'];
  readonly wide?: boolean;
}

export function DeliveryBoard({ lines, wide = false }: DeliveryBoardProps) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  return (
    <div className={wide ? `${styles.gauges} ${styles.wideGauges}` : styles.gauges}>
      {lines.map((line) => (
        <Gauge
          key={line.kind}
          label={copy.deliveryKinds[line.kind]}
          value={line.done}
          max={line.expected}
          text={formatSentence(copy.doneOf, { done: line.done, expected: line.expected })}
          note={line.planned > 0 ? formatCount(line.planned, copy.planned[line.kind], locale) : undefined}
        />
      ))}
    </div>
  );
}
