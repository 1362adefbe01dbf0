// Things done out of things due, one cell each, counted rather than estimated.
import styles from './data.module.css';

export interface GaugeProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** « 12 sur 16 » in words; read instead of the cells. */
  readonly text: string;
  readonly note?: string | undefined;
}

export function Gauge({ label, value, max, text, note }: GaugeProps) {
  return (
    <div className={styles.gauge}>
      <div className={styles.gaugeLine}>
        <span>{label}</span>
        <span className={styles.gaugeCount}>{text}</span>
      </div>
      <div className={styles.cells} aria-hidden="true">
        {Array.from({ length: max }, (_, index) => index + 1).map((place) => (
          <span key={place} className={styles.cell} {...(place <= value && { 'data-on': true })} />
        ))}
      </div>
      {note && <span className={styles.figureNote}>{note}</span>}
    </div>
  );
}
