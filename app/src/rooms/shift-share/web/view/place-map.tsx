// A map of places by class: outlines fetched on this machine, inks and hatchings, no tile server.
import { useOptionalData } from '../../../../platform/web/index.js';
import { type Contours, getContours } from '../../contract.js';
import styles from '../shift-share.module.css';

/** A class of the legend: its place in the order of the looks. */
export interface MapClass {
  readonly id: string;
  readonly label: string;
}

export interface PlaceMapProps {
  readonly space: string;
  readonly kind: string;
  readonly caption: string;
  readonly classes: readonly MapClass[];
  /** Class of each place; places without one are left blank. */
  readonly classOf: ReadonlyMap<string, string>;
  readonly labelOf: ReadonlyMap<string, string>;
  /** Drawn with a thick outline. */
  readonly marked: string | null;
}

const WIDTH = 720;

interface Frame {
  readonly height: number;
  readonly project: (point: readonly [number, number]) => readonly [number, number];
}

/** Longitudes shortened by the cosine of the middle latitude: enough for a country seen whole. */
export function frameContours(features: Contours['features']): Frame {
  const points = features.flatMap(({ rings }) => rings.flat());
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    west = Math.min(west, x);
    east = Math.max(east, x);
    south = Math.min(south, y);
    north = Math.max(north, y);
  }
  const shrink = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = WIDTH / ((east - west) * shrink || 1);
  return {
    height: (north - south) * scale,
    project: ([x, y]) => [(x - west) * shrink * scale, (north - y) * scale],
  };
}

/** The path of a place, to a tenth of a point. */
export function drawRings(rings: Contours['features'][number]['rings'], project: Frame['project']): string {
  return rings
    .map(
      (ring) =>
        `M${ring
          .map((point) =>
            project(point)
              .map((part) => part.toFixed(1))
              .join(' '),
          )
          .join('L')}Z`,
    )
    .join('');
}

function Looks() {
  return (
    <defs>
      <pattern id="look-1" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" className={styles.lookBack1} />
        <line x1="0" y1="0" x2="0" y2="6" className={styles.lookLine1} />
      </pattern>
      <pattern id="look-2" width="5" height="5" patternUnits="userSpaceOnUse">
        <rect width="5" height="5" className={styles.lookBack2} />
        <circle cx="2.5" cy="2.5" r="1.2" className={styles.lookDot2} />
      </pattern>
    </defs>
  );
}

const LOOKS = ['look0', 'look1', 'look2', 'look3'] as const;

function Legend({ classes }: { readonly classes: readonly MapClass[] }) {
  return (
    <ul className={styles.legend} aria-hidden="true">
      {classes.map(({ id, label }, at) => (
        <li key={id}>
          <svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
            <rect x="1" y="1" width="20" height="14" className={styles[LOOKS[at] ?? 'look3']} />
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

/** Nothing while outlines are not there: the table and the sentence say the same. */
export function PlaceMap(props: PlaceMapProps) {
  const { caption, classes, classOf, labelOf, marked } = props;
  const contours = useOptionalData(getContours, { params: { space: props.space, kind: props.kind } });
  if (contours === null) return null;
  const { height, project } = frameContours(contours.features);
  const lookOf = (code: string) => {
    const at = classes.findIndex(({ id }) => id === classOf.get(code));
    return at < 0 ? styles.lookNone : styles[LOOKS[at] ?? 'look3'];
  };
  const ordered = [...contours.features].sort(
    (a, b) => Number(a.code === marked) - Number(b.code === marked),
  );
  return (
    <figure className={styles.map}>
      <figcaption>{caption}</figcaption>
      <svg viewBox={`-4 -4 ${WIDTH + 8} ${height + 8}`} role="img" aria-label={caption}>
        <Looks />
        {ordered.map(({ code, rings }) => (
          <path
            key={code}
            d={drawRings(rings, project)}
            fillRule="evenodd"
            className={lookOf(code)}
            {...(code === marked && { 'data-marked': true })}
          >
            <title>{labelOf.get(code) ?? code}</title>
          </path>
        ))}
      </svg>
      <Legend classes={classes} />
    </figure>
  );
}
