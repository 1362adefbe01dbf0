// The ties as a drawing: plain vectors that print, no script of its own; the list beside it says the same.
import type { MapPoint } from '@trame/core/actor-network';
import { getFamilyShape } from '../../../../design/index.js';
import type { MapActor } from '../../contract/map.js';
import styles from './map.module.css';
import type { MapTie } from './read-map.js';

const BOX = { width: 960, height: 640, side: 110, top: 34 } as const;

export interface DrawingProps {
  readonly ties: readonly MapTie[];
  readonly places: ReadonlyMap<string, MapPoint>;
  /** Families in the order of the Fabrique. */
  readonly families: readonly string[];
  readonly label: string;
}

/** Letters on a line of a name, and lines of a name. */
const [LETTERS, LINES] = [24, 2];

/** A name on two lines at most, cut between words; the list above has it whole. */
export function breakName(label: string): readonly string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && longer.length <= LETTERS) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const kept = lines.slice(0, LINES);
  const last = kept.at(-1) ?? '';
  const cut = lines.length > LINES || last.length > LETTERS ? `${last.slice(0, LETTERS - 1)}…` : last;
  return [...kept.slice(0, -1).map((line) => line.slice(0, LETTERS)), cut];
}

interface Placed {
  readonly actor: MapActor;
  readonly x: number;
  readonly y: number;
}

function Mark({ actor, x, y, families }: Placed & { readonly families: readonly string[] }) {
  const at = actor.familyId === null ? -1 : families.indexOf(actor.familyId);
  const { hue, path, isHollow } = getFamilyShape(Math.max(0, at));
  const isPerson = actor.kind === 'person';
  return (
    <g transform={`translate(${x} ${y})`}>
      {isPerson && <circle className={styles.person} r="12" />}
      <g transform="translate(-8 -8) scale(1.34)">
        {at < 0 ? (
          <circle className={styles.plain} cx="6" cy="6" r="5" />
        ) : (
          <path d={path} {...(isHollow ? { stroke: hue, fill: 'none', strokeWidth: 1.6 } : { fill: hue })} />
        )}
      </g>
      <text className={styles.name} y="24" textAnchor="middle">
        {breakName(actor.label).map((line, at) => (
          <tspan key={line} x="0" dy={at === 0 ? 0 : 14}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** Drawn under its table and its sentence; on a phone its frame scrolls, so that names stay readable. */
export function Drawing({ ties, places, families, label }: DrawingProps) {
  const place = (actor: MapActor): Placed => {
    const { x, y } = places.get(actor.id) ?? { x: 0.5, y: 0.5 };
    return {
      actor,
      x: BOX.side + x * (BOX.width - 2 * BOX.side),
      y: BOX.top + y * (BOX.height - 2 * BOX.top - 10),
    };
  };
  const actors = [...new Map(ties.flatMap(({ a, b }) => [a, b]).map((actor) => [actor.id, actor])).values()];
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone the frame scrolls, and the keyboard must scroll it too
    <section className={styles.frame} data-sideways aria-label={label} tabIndex={0}>
      <svg
        className={styles.drawing}
        viewBox={`0 0 ${BOX.width} ${BOX.height}`}
        role="img"
        aria-label={label}
      >
        {ties.map((tie) => {
          const [from, to] = [place(tie.a), place(tie.b)];
          const ends = { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
          return (
            <g key={`${tie.a.id} ${tie.b.id}`}>
              <line className={styles.tie} data-state={tie.state} data-origin={tie.origin} {...ends} />
              {tie.origin === 'shown' && <line className={styles.core} {...ends} />}
            </g>
          );
        })}
        {actors.map((actor) => (
          <Mark key={actor.id} {...place(actor)} families={families} />
        ))}
      </svg>
    </section>
  );
}
