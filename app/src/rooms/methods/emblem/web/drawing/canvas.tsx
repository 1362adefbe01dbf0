// The surface of an emblem under the hand: pieces are taken and dropped, strokes are drawn, arrows move what is chosen.
import {
  DRAWING_BOX,
  type EmblemColour,
  getCentre,
  listPrimitives,
  type Point,
  SHIELD_HEIGHT,
  SHIELD_WIDTH,
  type ShieldShape,
  type ShownPiece,
  simplifyStroke,
} from '@trame/core/methods/emblem';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import styles from './drawing.module.css';
import { PieceMarks, ShieldMarks } from './picture.js';
import type { GhostHand } from './use-ghost.js';
import { useDrawingWords } from './words.js';

export interface CanvasProps {
  readonly shape: ShieldShape;
  readonly field: EmblemColour;
  readonly hand: GhostHand;
  readonly chosen: ShownPiece | null;
  onChoose(id: string | null): void;
  /** A pen draws strokes; null takes pieces. */
  readonly pen: { readonly size: number; readonly colour: EmblemColour } | null;
  onStroke(points: readonly Point[]): void;
}

const [LEFT = 0, TOP = 0, WIDTH = 1, HEIGHT = 1] = DRAWING_BOX.split(' ').map(Number);
const STEPS: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -4, y: 0 },
  ArrowRight: { x: 4, y: 0 },
  ArrowUp: { x: 0, y: -4 },
  ArrowDown: { x: 0, y: 4 },
};

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, Math.round(value)));
}

/** Where a finger is, in units of the emblem and within its box. */
function locate(event: PointerEvent<SVGSVGElement>): Point {
  const box = event.currentTarget.getBoundingClientRect();
  return {
    x: clamp(((event.clientX - box.left) / box.width) * WIDTH + LEFT, SHIELD_WIDTH),
    y: clamp(((event.clientY - box.top) / box.height) * HEIGHT + TOP, SHIELD_HEIGHT),
  };
}

/** What a pointer does on the surface: takes a piece and drops it, or draws a stroke when there is a pen. */
function usePointer({ hand, pen, onChoose, onStroke }: CanvasProps) {
  const held = useRef<{ readonly piece: ShownPiece; readonly grip: Point } | null>(null);
  const [stroke, setStroke] = useState<readonly Point[] | null>(null);
  const onPointerDown = (event: PointerEvent<SVGSVGElement>) => {
    const at = locate(event);
    if (pen !== null) {
      event.currentTarget.setPointerCapture(event.pointerId);
      setStroke([at]);
      return;
    }
    const id = (event.target as Element).closest('[data-piece]')?.getAttribute('data-piece') ?? null;
    const piece = hand.pieces.find((one) => one.id === id);
    onChoose(id);
    if (piece === undefined) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const centre = getCentre(piece.body);
    held.current = { piece, grip: { x: centre.x - at.x, y: centre.y - at.y } };
  };
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const at = locate(event);
    if (stroke !== null) setStroke([...stroke, at]);
    const taken = held.current;
    if (taken === null) return;
    const x = clamp(at.x + taken.grip.x, SHIELD_WIDTH);
    const y = clamp(at.y + taken.grip.y, SHIELD_HEIGHT);
    hand.hold(taken.piece, { x, y });
  };
  const onPointerUp = () => {
    if (stroke !== null) onStroke(simplifyStroke(stroke));
    if (held.current !== null) hand.drop();
    setStroke(null);
    held.current = null;
  };
  return { stroke, handlers: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: onPointerUp } };
}

export function Canvas(props: CanvasProps) {
  const { shape, field, hand, chosen, pen } = props;
  const words = useDrawingWords();
  const { stroke, handlers } = usePointer(props);
  const press = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (step === undefined || chosen === null) return;
    event.preventDefault();
    hand.nudge(chosen, step, getCentre(chosen.body));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the surface itself answers the arrows, as its label says
    <div className={styles.surface} role="group" aria-label={words.canvas} tabIndex={0} onKeyDown={press}>
      <svg
        className={pen === null ? styles.canvas : styles.pen}
        viewBox={DRAWING_BOX}
        aria-hidden="true"
        {...handlers}
      >
        <ShieldMarks shape={shape} field={field} />
        {hand.pieces.map((piece) => (
          <g key={piece.id} data-piece={piece.id} className={styles.piece}>
            <Grip piece={piece} isChosen={piece.id === chosen?.id} />
            <PieceMarks body={piece.body} />
          </g>
        ))}
        {stroke !== null && pen !== null && <PieceMarks body={{ type: 'stroke', points: stroke, ...pen }} />}
      </svg>
    </div>
  );
}

/** A disc to hold a piece by, seen around the one that is chosen. */
function Grip({ piece, isChosen }: { readonly piece: ShownPiece; readonly isChosen: boolean }) {
  const { x, y } = getCentre(piece.body);
  const [first] = listPrimitives(piece.body);
  const side = first?.type === 'path' && first.place !== null ? first.place.scale * 24 : 16;
  return (
    <circle cx={x} cy={y} r={Math.max(8, side * 0.62)} className={isChosen ? styles.chosen : styles.grip} />
  );
}
