// Cohesion and openness, a cross per survey: the booklet's trade-off itself, with its table and its sentence.
import {
  DataTable,
  formatNumber,
  formatSentence,
  formatShare,
  Section,
  useLocale,
} from '../../../../design/index.js';
import { useCopy } from '../../../../platform/web/index.js';
import type { BoardFigure, ReleasedWave } from '../../contract/board.js';
import styles from './board.module.css';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { readInterval } from './format.js';
import { useFigureText } from './tile.js';

interface Point {
  readonly number: number;
  readonly x: BoardFigure;
  readonly y: BoardFigure;
}

/** Waves whose two figures are published. */
export function listPoints(waves: readonly ReleasedWave[]): readonly Point[] {
  return waves.flatMap(({ number, release }) => {
    const figures = release.board.tiles.flatMap(({ headline, beside }) => [headline, ...beside]);
    const x = figures.find(({ key }) => key === 'mean-active-ties');
    const y = figures.find(({ key }) => key === 'openness');
    return x?.value == null || y?.value == null ? [] : [{ number, x, y }];
  });
}

const BOX = { left: 60, right: 20, top: 20, bottom: 46, width: 560, height: 380 } as const;

function Plot({ points, label }: { readonly points: readonly Point[]; readonly label: string }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const most = Math.max(...points.map(({ x }) => readInterval(x)?.[1] ?? x.value ?? 0));
  const top = Math.max(4, Math.ceil(most / 2) * 2);
  const toX = (value: number) => BOX.left + (value / top) * (BOX.width - BOX.left - BOX.right);
  const toY = (value: number) => BOX.height - BOX.bottom - value * (BOX.height - BOX.top - BOX.bottom);
  const ticks = Array.from({ length: 5 }, (_, index) => index / 4);
  const placed = points.map((point) => ({
    ...point,
    cx: toX(point.x.value ?? 0),
    cy: toY(point.y.value ?? 0),
    across: readInterval(point.x)?.map(toX),
    along: readInterval(point.y)?.map(toY),
  }));
  return (
    <svg className={styles.picture} viewBox={`0 0 ${BOX.width} ${BOX.height}`} role="img" aria-label={label}>
      <line className={styles.axis} x1={BOX.left} x2={BOX.width - BOX.right} y1={toY(0)} y2={toY(0)} />
      <line className={styles.axis} x1={BOX.left} x2={BOX.left} y1={BOX.top} y2={toY(0)} />
      {ticks.map((tick) => (
        <g key={tick}>
          <text x={toX(tick * top)} y={toY(0) + 18} textAnchor="middle">
            {formatNumber(tick * top, locale)}
          </text>
          <text x={BOX.left - 8} y={toY(tick) + 4} textAnchor="end">
            {formatNumber(tick * 100, locale, 0)} %
          </text>
        </g>
      ))}
      <text x={BOX.width - BOX.right} y={BOX.height - 6} textAnchor="end">
        {copy.pictureX}
      </text>
      <text x={BOX.left + 6} y={BOX.top + 4}>
        {copy.pictureY}
      </text>
      {placed.length > 1 && (
        <polyline className={styles.way} points={placed.map(({ cx, cy }) => `${cx},${cy}`).join(' ')} />
      )}
      {placed.map(({ number, cx, cy, across, along }) => (
        <g key={number} {...(number !== points.at(-1)?.number && { 'data-before': true })}>
          {across && <line className={styles.arm} x1={across[0]} x2={across[1]} y1={cy} y2={cy} />}
          {along && <line className={styles.arm} x1={cx} x2={cx} y1={along[0]} y2={along[1]} />}
          <circle className={styles.point} cx={cx} cy={cy} r="5" />
          <text className={styles.mark} x={cx} y={(along?.[1] ?? cy) - 8} textAnchor="middle">
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
}

export function Picture({ waves }: { readonly waves: readonly ReleasedWave[] }) {
  const copy = useCopy({ fr, en });
  const locale = useLocale();
  const text = useFigureText();
  const points = listPoints(waves);
  const tell = ({ number, x, y }: Point) =>
    formatSentence(copy.pictureOne, {
      number,
      x: formatNumber(x.value ?? 0, locale),
      y: formatShare(y.value ?? 0, locale),
    });
  if (points.length === 0) {
    return (
      <Section title={copy.picture} lead={copy.pictureLead}>
        <p>{copy.pictureNone}</p>
      </Section>
    );
  }
  return (
    <Section title={copy.picture} lead={copy.pictureLead}>
      <Plot points={points} label={points.map(tell).join(' ')} />
      <p>{points.map(tell).join(' ')}</p>
      <DataTable
        caption={copy.pictureCaption}
        rows={points}
        getKey={({ number }) => String(number)}
        columns={[
          { id: 'wave', label: copy.waveChoice, render: ({ number }) => number },
          { id: 'x', label: copy.pictureX, align: 'end', render: ({ x }) => text.value(x) },
          { id: 'xe', label: copy.margin, render: ({ x }) => text.interval(x) },
          { id: 'y', label: copy.pictureY, align: 'end', render: ({ y }) => text.value(y) },
          { id: 'ye', label: copy.margin, render: ({ y }) => text.interval(y) },
        ]}
      />
    </Section>
  );
}
