// Organisations on the left, actions on the right, one line per pilot: a drawing that never moves.
import type { Piloting } from '../../contract/piloting.js';
import styles from './piloting.module.css';

const ROW = 26;
const BOX = { width: 980, top: 8, left: 330, right: 650, most: 46 } as const;

const cut = (text: string): string => (text.length > BOX.most ? `${text.slice(0, BOX.most - 1)}…` : text);

/** Rows of the shorter side are spread over the height of the longer one. */
export function placeRows(count: number, rows: number): readonly number[] {
  const step = count === 0 ? 0 : (rows * ROW) / count;
  return Array.from({ length: count }, (_, at) => BOX.top + step * (at + 0.5));
}

export function Drawing({ piloting, label }: { readonly piloting: Piloting; readonly label: string }) {
  const { organisations, actions } = piloting;
  const rows = Math.max(organisations.length, actions.length);
  const height = rows * ROW + 2 * BOX.top;
  const [lefts, rights] = [placeRows(organisations.length, rows), placeRows(actions.length, rows)];
  const middle = (BOX.left + BOX.right) / 2;
  const place = new Map(organisations.map(({ id }, at) => [id, lefts[at] ?? 0]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <svg className={styles.drawing} viewBox={`0 0 ${BOX.width} ${height}`} role="img" aria-label={label}>
        {actions.flatMap(({ id, pilots }, at) =>
          pilots.map((pilot) => {
            const [from, to] = [place.get(pilot.id) ?? 0, rights[at] ?? 0];
            return (
              <path
                key={`${id} ${pilot.id}`}
                className={styles.line}
                {...(pilots.length > 1 && { 'data-together': true })}
                d={`M${BOX.left},${from} C${middle},${from} ${middle},${to} ${BOX.right},${to}`}
              />
            );
          }),
        )}
        {organisations.map(({ id, name }, at) => (
          <g key={id}>
            <circle className={styles.dot} cx={BOX.left} cy={lefts[at]} r="4" />
            <text x={BOX.left - 10} y={(lefts[at] ?? 0) + 4} textAnchor="end">
              {cut(name)}
            </text>
          </g>
        ))}
        {actions.map(({ id, title, pilots }, at) => (
          <g key={id}>
            <rect
              className={styles.square}
              {...(pilots.length === 0 && { 'data-empty': true })}
              x={BOX.right - 4}
              y={(rights[at] ?? 0) - 4}
              width="8"
              height="8"
            />
            <text x={BOX.right + 10} y={(rights[at] ?? 0) + 4}>
              {cut(title)}
            </text>
          </g>
        ))}
      </svg>
    </section>
  );
}
