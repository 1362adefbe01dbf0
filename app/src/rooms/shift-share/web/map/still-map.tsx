// The still map: SVG, on the screen of a machine that draws no other, and on paper always.

import styles from './map.module.css';
import { drawRings, frameContours, WIDTH } from './outline.js';
import { LOOKS, type MapClass, type MapView } from './view.js';

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

/** The key of the map; the words under it say the same to those who do not see it. */
export function Legend({ classes }: { readonly classes: readonly MapClass[] }) {
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

interface StillMapProps {
  readonly caption: string;
  readonly view: MapView;
  readonly onPoint: (code: string) => void;
}

/** Last drawn, on top: the place pointed at, then the place of the page. */
function orderFeatures({ features, marked, pointed }: MapView) {
  const height = (code: string) => (code === marked ? 2 : Number(code === pointed));
  return [...features].sort((a, b) => height(a.code) - height(b.code));
}

export function StillMap({ caption, view, onPoint }: StillMapProps) {
  const { height, project } = frameContours(view.features);
  return (
    <svg viewBox={`-4 -4 ${WIDTH + 8} ${height + 8}`} role="img" aria-label={caption}>
      <Looks />
      {orderFeatures(view).map(({ code, rings }) => (
        <path
          key={code}
          d={drawRings(rings, project)}
          fillRule="evenodd"
          className={styles[view.lookOf(code)]}
          onPointerDown={() => onPoint(code)}
          {...(code === view.marked && { 'data-marked': true })}
          {...(code === view.pointed && { 'data-pointed': true })}
        >
          <title>{view.describe(code)}</title>
        </path>
      ))}
    </svg>
  );
}
