// The woven thread: warp lines and one weft that goes over and under. For empty states and covers only.
import styles from './mark.module.css';

const warps = [20, 52, 84, 116, 148, 180, 212, 244, 276];

/** One wave over two warps: its crests pass in front of even threads, its troughs behind odd ones. */
const weft = 'M4 36 Q20 14 36 36 T68 36 T100 36 T132 36 T164 36 T196 36 T228 36 T260 36 T292 36';

function Warp({ x }: { readonly x: number }) {
  return <line data-warp x1={x} x2={x} y1={4} y2={68} />;
}

export function Thread() {
  const behind = warps.filter((_, index) => index % 2 === 0);
  const before = warps.filter((_, index) => index % 2 === 1);
  return (
    <svg viewBox="0 0 300 72" className={styles.thread} aria-hidden="true" focusable="false">
      {behind.map((x) => (
        <Warp key={x} x={x} />
      ))}
      <path data-weft d={weft} />
      {before.map((x) => (
        <g key={x}>
          <line data-gap x1={x} x2={x} y1={38} y2={56} />
          <Warp x={x} />
        </g>
      ))}
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
