// An emblem drawn on a screen: the shield of core, and the marks of its pieces.
import {
  DRAWING_BOX,
  EMBLEM_COLOURS,
  type EmblemColour,
  type EmblemSymbol,
  listPrimitives,
  type PieceBody,
  type Primitive,
  SHIELD_OUTLINES,
  type ShieldShape,
  SYMBOL_GRID,
  SYMBOL_SHAPES,
} from '@trame/core/methods/emblem';
import styles from './drawing.module.css';
import { describeDrawing, useDrawingWords } from './words.js';

function Stroke({ one }: { readonly one: Primitive }) {
  if (one.type === 'words') {
    return (
      <text
        x={one.x}
        y={one.y}
        fontSize={one.height}
        fontWeight={700}
        textAnchor="middle"
        fill={one.fill}
        className={styles.letters}
      >
        {one.text}
      </text>
    );
  }
  const { place } = one;
  return (
    <path
      d={one.d}
      fill={one.fill ?? 'none'}
      stroke={one.stroke ?? 'none'}
      strokeWidth={one.width}
      strokeLinecap="round"
      strokeLinejoin="round"
      transform={place === null ? undefined : `translate(${place.x} ${place.y}) scale(${place.scale})`}
    />
  );
}

/** The marks of one piece. */
export function PieceMarks({ body }: { readonly body: PieceBody }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: the marks of a piece have no identity but their rank
  return listPrimitives(body).map((one, rank) => <Stroke key={rank} one={one} />);
}

/** The shield alone. */
export function ShieldMarks({ shape, field }: { readonly shape: ShieldShape; readonly field: EmblemColour }) {
  return (
    <path
      d={SHIELD_OUTLINES[shape]}
      fill={EMBLEM_COLOURS[field]}
      stroke={EMBLEM_COLOURS.ink}
      strokeWidth={2}
      strokeLinejoin="round"
    />
  );
}

export interface PictureProps {
  readonly shape: ShieldShape;
  readonly field: EmblemColour;
  readonly pieces: readonly { readonly id: string; readonly body: PieceBody }[];
}

/** A finished emblem, said in one sentence to who does not see it. */
export function EmblemPicture({ shape, field, pieces }: PictureProps) {
  const words = useDrawingWords();
  return (
    <svg
      className={styles.picture}
      viewBox={DRAWING_BOX}
      role="img"
      aria-label={describeDrawing(pieces, words)}
    >
      <ShieldMarks shape={shape} field={field} />
      {pieces.map(({ id, body }) => (
        <PieceMarks key={id} body={body} />
      ))}
    </svg>
  );
}

/** A symbol alone, in the colour of the text around; a word stands beside it. */
export function SymbolIcon({ symbol }: { readonly symbol: EmblemSymbol }) {
  const { fill, line } = SYMBOL_SHAPES[symbol];
  return (
    <svg className={styles.icon} viewBox={`0 0 ${SYMBOL_GRID} ${SYMBOL_GRID}`} aria-hidden="true">
      {fill !== null && <path d={fill} fill="currentColor" />}
      {line !== null && (
        <path
          d={line}
          fill="none"
          stroke="currentColor"
          strokeWidth={2}
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
