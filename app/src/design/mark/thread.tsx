// The woven thread: warp lines and one weft that goes over and under. For empty states and covers only.
import styles from './mark.module.css';

const warps = [20, 52, 84, 116, 148, 180, 212, 244, 276];

/** The weft passes before even threads and behind odd ones: each hidden stretch is a gap in the line. */
const weft =
  'M0 40 C12 22 28 22 40 40 M64 40 C76 22 92 22 104 40 M128 40 C140 22 156 22 168 40 M192 40 C204 22 220 22 232 40 M256 40 C266 24 280 24 300 30';
const under =
  'M40 40 C46 48 48 49 49 50 M55 50 C58 49 60 46 64 40 M104 40 C110 48 112 49 113 50 M119 50 C122 49 124 46 128 40 M168 40 C174 48 176 49 177 50 M183 50 C186 49 188 46 192 40 M232 40 C238 48 240 49 241 50 M247 50 C250 49 252 46 256 40';

export function Thread() {
  return (
    <svg viewBox="0 0 300 72" className={styles.thread} aria-hidden="true" focusable="false">
      {warps.map((x) => (
        <line key={x} data-warp x1={x} x2={x} y1={4} y2={68} />
      ))}
      <path data-weft d={weft} />
      <path data-weft d={under} />
    </svg>
  );
}

/** The name with its sign: four warp threads, one weft. */
export function Wordmark(props: { readonly name?: string }) {
  return (
    <span className={styles.wordmark}>
      <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <g fill="none" stroke="currentColor" strokeWidth="2">
          <path d="M4 1v22M9.3 1v8M9.3 16v7M14.6 1v22M20 1v8M20 16v7" />
        </g>
        <path
          d="M1 12.5h1.6M5.6 12.5h7.4M16.2 12.5H23"
          fill="none"
          stroke="var(--accent)"
          strokeWidth="3.2"
        />
      </svg>
      {props.name ?? 'Trame'}
    </span>
  );
}
