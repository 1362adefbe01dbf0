// Organisations on the left, actions on the right, one line per pilot: a drawing that never moves.
import type { Piloting } from '../../contract/piloting.js';
import styles from './piloting.module.css';

const ROW = 26;
/** Names on the left take what the longest needs, up to `most` letters; titles on the right have the rest. */
const BOX = { width: 980, top: 8, lines: 260, gap: 10, letter: 7, most: 40 } as const;

const cut = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1)}…` : text;

/** Where the two columns stand, and how many letters a title may have. */
export function placeColumns(names: readonly string[]) {
  const longest = Math.min(BOX.most, Math.max(0, ...names.map(({ length }) => length)));
  const left = longest * BOX.letter + 2 * BOX.gap;
  const right = left + BOX.lines;
  return { left, right, letters: Math.floor((BOX.width - right - BOX.gap) / BOX.letter) };
}

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
  const { left, right, letters } = placeColumns(organisations.map(({ name }) => name));
  const middle = (left + right) / 2;
  const place = new Map(organisations.map(({ id }, at) => [id, lefts[at] ?? 0]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className={styles.scroll} data-sideways aria-label={label} tabIndex={0}>
      <svg className={styles.drawing} viewBox={`0 0 ${BOX.width} ${height}`} role="img" aria-label={label}>
        {actions.flatMap(({ id, pilots }, at) =>
          pilots.map((pilot) => {
            const [from, to] = [place.get(pilot.id) ?? 0, rights[at] ?? 0];
            return (
              <path
                key={`${id} ${pilot.id}`}
                className={styles.line}
                {...(pilots.length > 1 && { 'data-together': true })}
                d={`M${left},${from} C${middle},${from} ${middle},${to} ${right},${to}`}
              />
            );
          }),
        )}
        {organisations.map(({ id, name }, at) => (
          <g key={id}>
            <circle className={styles.dot} cx={left} cy={lefts[at]} r="4" />
            <text x={left - BOX.gap} y={(lefts[at] ?? 0) + 4} textAnchor="end">
              {cut(name, BOX.most)}
            </text>
          </g>
        ))}
        {actions.map(({ id, title, pilots }, at) => (
          <g key={id}>
            <rect
              className={styles.square}
              {...(pilots.length === 0 && { 'data-empty': true })}
              x={right - 4}
              y={(rights[at] ?? 0) - 4}
              width="8"
              height="8"
            />
            <text x={right + BOX.gap} y={(rights[at] ?? 0) + 4}>
              {cut(title, letters)}
            </text>
          </g>
        ))}
      </svg>
    </section>
  );
}
