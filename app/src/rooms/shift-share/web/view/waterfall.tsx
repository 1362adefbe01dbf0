// From the jobs of the start to those of the end, one step an effect: ink, hatching and signs, no colour alone.
import { type Locale, useLocale } from '../../../../design/index.js';
import { formatJobs, formatSigned } from '../numbers.js';
import styles from '../shift-share.module.css';

/** One bar: a level, or a step from a level. */
export interface Step {
  readonly name: string;
  readonly kind: 'level' | 'step';
  readonly value: number;
}

interface Bar {
  readonly step: Step;
  readonly from: number;
  readonly to: number;
}

const WIDTH = 720;
const HEIGHT = 320;
const TOP = 34;
const BOTTOM = 66;

/** Where each bar begins and ends; a level stands on the floor. */
export function layBars(steps: readonly Step[], floor: number): readonly Bar[] {
  let level = 0;
  return steps.map((step) => {
    if (step.kind === 'level') {
      level = step.value;
      return { step, from: floor, to: level };
    }
    const from = level;
    level += step.value;
    return { step, from, to: level };
  });
}

/** The floor and the ceiling of the drawing: the steps take two thirds of the height. */
export function chooseRange(steps: readonly Step[]): { readonly floor: number; readonly top: number } {
  const bars = layBars(steps, Number.NaN);
  const ends = bars.flatMap(({ from, to }) => (Number.isNaN(from) ? [to] : [from, to]));
  const [low, high] = [Math.min(...ends), Math.max(...ends)];
  const room = high - low || Math.max(1, high * 0.1);
  return { floor: Math.max(0, low - room / 2), top: high };
}

function Hatch() {
  return (
    <defs>
      <pattern id="hatch" width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="8" height="8" className={styles.hatchBack} />
        <line x1="0" y1="0" x2="0" y2="8" className={styles.hatchLine} />
      </pattern>
    </defs>
  );
}

function chooseLook(step: Step): string | undefined {
  if (step.kind === 'level') return styles.whole;
  return step.value < 0 ? styles.minus : styles.plus;
}

/** Words too long for a bar go on two lines. */
function splitName(name: string): readonly string[] {
  const at = name.indexOf(' ', Math.floor(name.length / 3));
  return name.length > 10 && at > 0 ? [name.slice(0, at), name.slice(at + 1)] : [name];
}

function printStep(step: Step, locale: Locale): string {
  return step.kind === 'level' ? formatJobs(step.value, locale) : formatSigned(step.value, locale);
}

interface BarDrawingProps {
  readonly bar: Bar;
  readonly left: number;
  readonly pitch: number;
  readonly y: (value: number) => number;
  readonly isLast: boolean;
}

function BarDrawing({ bar: { step, from, to }, left, pitch, y, isLast }: BarDrawingProps) {
  const locale = useLocale();
  const x = left + pitch * 0.18;
  const middle = x + pitch * 0.32;
  const [high, low] = [Math.min(y(from), y(to)), Math.max(y(from), y(to))];
  return (
    <g>
      <rect
        x={x}
        y={high}
        width={pitch * 0.64}
        height={Math.max(1.5, low - high)}
        className={chooseLook(step)}
      />
      {!isLast && (
        <line x1={x + pitch * 0.64} x2={x + pitch} y1={y(to)} y2={y(to)} className={styles.joint} />
      )}
      <text x={middle} y={high - 8} className={styles.barLabel}>
        {printStep(step, locale)}
      </text>
      {splitName(step.name).map((part, line) => (
        <text key={part} x={middle} y={HEIGHT - BOTTOM + 24 + line * 24} className={styles.barName}>
          {part}
        </text>
      ))}
    </g>
  );
}

/** The drawing; its table and its sentence stand beside it. */
export function Waterfall(props: {
  readonly caption: string;
  readonly note: string;
  readonly steps: readonly Step[];
}) {
  const { caption, note, steps } = props;
  const locale = useLocale();
  const { floor, top } = chooseRange(steps);
  const y = (value: number) => TOP + ((top - value) / (top - floor || 1)) * (HEIGHT - TOP - BOTTOM);
  const pitch = WIDTH / steps.length;
  const bars = layBars(steps, floor);
  const label = bars.map(({ step }) => `${step.name} ${printStep(step, locale)}`).join(', ');
  return (
    <figure className={styles.chart}>
      <figcaption>{caption}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${caption} : ${label}`}>
        <Hatch />
        {bars.map((bar, at) => (
          <BarDrawing
            key={bar.step.name}
            bar={bar}
            left={at * pitch}
            pitch={pitch}
            y={y}
            isLast={at === bars.length - 1}
          />
        ))}
        <line x1={0} x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} className={styles.axis} />
      </svg>
      {floor > 0 && <p className={styles.note}>{note}</p>}
    </figure>
  );
}
