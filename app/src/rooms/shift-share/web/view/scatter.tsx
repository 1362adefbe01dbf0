// A cloud of named points: the figure brought across, the local effect upwards.
import { formatNumber, useLocale } from '../../../../design/index.js';
import type { AssociationReply } from '../../contract.js';
import { formatSigned } from '../numbers.js';
import styles from '../shift-share.module.css';

const WIDTH = 720;
const HEIGHT = 420;
const LEFT = 64;
const BOTTOM = 56;

export interface ScatterProps {
  readonly places: AssociationReply['places'];
  readonly caption: string;
  readonly note: string;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly marked: string;
}

function span(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [low - 1, high + 1] : [low, high];
}

/** A name near an edge is written inwards. */
function chooseAnchor(x: number): 'start' | 'middle' | 'end' {
  const quarter = (WIDTH - LEFT) / 4;
  if (x < LEFT + quarter) return 'start';
  return x > WIDTH - quarter ? 'end' : 'middle';
}

/** The place diagnosed: a full square with its name. */
function Own({ x, y, label }: { readonly x: number; readonly y: number; readonly label: string }) {
  return (
    <>
      <rect x={x - 6} y={y - 6} width={12} height={12} className={styles.own} />
      <text x={x} y={y - 12} className={styles.barLabel} data-anchor={chooseAnchor(x)}>
        {label}
      </text>
    </>
  );
}

/** Each point bears its name; the place diagnosed is a full square, named in the drawing. */
export function Scatter({ places, caption, note, xLabel, yLabel, marked }: ScatterProps) {
  const locale = useLocale();
  const [left, right] = span(places.map(({ proxy }) => proxy));
  const [low, high] = span(places.map(({ effect }) => effect));
  const x = (value: number) => LEFT + ((value - left) / (right - left)) * (WIDTH - LEFT - 16);
  const y = (value: number) => 16 + ((high - value) / (high - low)) * (HEIGHT - BOTTOM - 16);
  const zero = y(Math.max(low, Math.min(high, 0)));
  const own = places.find(({ code }) => code === marked);
  const print = (value: number) => formatNumber(value, locale, 1);
  const printEffect = (value: number) => formatSigned(value, locale, 1);
  return (
    <figure className={styles.chart}>
      <figcaption>{caption}</figcaption>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={caption}>
        <line x1={LEFT} x2={WIDTH} y1={zero} y2={zero} className={styles.joint} />
        <line x1={LEFT} x2={LEFT} y1={8} y2={HEIGHT - BOTTOM} className={styles.axis} />
        <line x1={LEFT} x2={WIDTH} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} className={styles.axis} />
        {places.map(({ code, label, proxy, effect }) => (
          <circle key={code} cx={x(proxy)} cy={y(effect)} r={4} className={styles.point}>
            <title>{`${label} : ${print(proxy)}\u202f; ${printEffect(effect)}`}</title>
          </circle>
        ))}
        {own !== undefined && <Own x={x(own.proxy)} y={y(own.effect)} label={own.label} />}
        {[left, right].map((value) => (
          <text
            key={value}
            x={Math.min(WIDTH - 30, x(value) + 10)}
            y={HEIGHT - BOTTOM + 20}
            className={styles.barName}
          >
            {print(value)}
          </text>
        ))}
        <text x={(LEFT + WIDTH) / 2} y={HEIGHT - 6} className={styles.barName}>
          {xLabel}
        </text>
        <text x={LEFT + 10} y={20} className={styles.startName}>
          {yLabel}
        </text>
        {[low, high].map((value) => (
          <text key={value} x={LEFT / 2} y={y(value) + 5} className={styles.barName}>
            {printEffect(value)}
          </text>
        ))}
      </svg>
      <p className={styles.note}>{note}</p>
    </figure>
  );
}
