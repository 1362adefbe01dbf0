// A piece on its way: shown where the hand holds it, sent once when the hand lets go or rests.
import {
  movePiece,
  type PieceBody,
  type Point,
  type ShieldShape,
  type ShownPiece,
} from '@trame/core/methods/emblem';
import { useEffect, useRef, useState } from 'react';

/** How long the arrows of a keyboard rest before the move is sent: one fact per move, not one per key. */
const REST = 450;

interface Ghost {
  readonly piece: ShownPiece;
  readonly body: PieceBody;
}

export interface GhostHand {
  /** The pieces as the hand sees them. */
  readonly pieces: readonly ShownPiece[];
  hold(piece: ShownPiece, to: Point): void;
  /** Lets go: sends the move if there was one. */
  drop(): void;
  /** Moves by a step, and lets go when the keys rest. */
  nudge(piece: ShownPiece, by: Point, from: Point): void;
}

export interface GhostParts {
  readonly pieces: readonly ShownPiece[];
  readonly shape: ShieldShape;
  readonly onMove: (piece: ShownPiece, to: Point) => unknown;
}

/** Holds one piece at a time. */
export function useGhost({ pieces, shape, onMove }: GhostParts): GhostHand {
  const [ghost, setGhost] = useState<Ghost | null>(null);
  const target = useRef<{ piece: ShownPiece; to: Point } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const hold = (piece: ShownPiece, to: Point) => {
    target.current = { piece, to };
    setGhost({ piece, body: movePiece(piece.body, to, shape) });
  };
  const drop = async () => {
    clearTimeout(timer.current);
    const going = target.current;
    target.current = null;
    if (going !== null) await onMove(going.piece, going.to);
    // The state has the move by now; a refusal shows the piece where the other hand put it.
    if (target.current === null) setGhost(null);
  };
  const last = useRef(drop);
  last.current = drop;
  useEffect(() => () => void last.current(), []);
  return {
    pieces: pieces.map((one) => (one.id === ghost?.piece.id ? { ...one, body: ghost.body } : one)),
    hold,
    drop: () => void drop(),
    nudge(piece, by, from) {
      const start = target.current?.piece.id === piece.id ? target.current.to : from;
      hold(piece, { x: start.x + by.x, y: start.y + by.y });
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void last.current(), REST);
    },
  };
}
