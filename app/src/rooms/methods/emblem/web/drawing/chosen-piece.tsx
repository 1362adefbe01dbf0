// The piece that is chosen: moved by buttons as by arrows, enlarged, painted, brought to the front, taken off.
import {
  type EmblemColour,
  getCentre,
  MAX_SIZE,
  type Point,
  type ShownPiece,
} from '@trame/core/methods/emblem';
import { formatSentence } from '../../../../../design/format.js';
import { Button } from '../../../../../design/plain.js';
import styles from './drawing.module.css';
import { ColourChoice } from './tools.js';
import type { GhostHand } from './use-ghost.js';
import { namePiece, namePlace, useDrawingWords } from './words.js';

export interface ChosenPieceProps {
  readonly piece: ShownPiece;
  readonly hand: GhostHand;
  onAdjust(change: { readonly size: number; readonly colour: EmblemColour }): void;
  onRaise(): void;
  onRemove(): void;
  onDone(): void;
}

const STEPS = [
  { name: 'left', sign: '←', by: { x: -4, y: 0 } },
  { name: 'up', sign: '↑', by: { x: 0, y: -4 } },
  { name: 'down', sign: '↓', by: { x: 0, y: 4 } },
  { name: 'right', sign: '→', by: { x: 4, y: 0 } },
] as const satisfies readonly { name: string; sign: string; by: Point }[];

export function ChosenPiece({ piece, hand, onAdjust, onRaise, onRemove, onDone }: ChosenPieceProps) {
  const words = useDrawingWords();
  const { size, colour } = piece.body;
  const seen = hand.pieces.find(({ id }) => id === piece.id) ?? piece;
  const name = namePiece(piece.body, words);
  return (
    <section className={styles.panel} aria-label={formatSentence(words.selected, { name })}>
      <p className={styles.panelTitle} aria-live="polite">
        {formatSentence(words.place, { name, place: namePlace(seen.body, words) })}
      </p>
      <div className={styles.row}>
        {STEPS.map(({ name: step, sign, by }) => (
          <Button
            key={step}
            aria-label={words[step]}
            onPress={() => hand.nudge(piece, by, getCentre(piece.body))}
          >
            {sign}
          </Button>
        ))}
        <Button
          aria-label={words.smaller}
          isDisabled={size === 1}
          onPress={() => onAdjust({ size: size - 1, colour })}
        >
          −
        </Button>
        <Button
          aria-label={words.larger}
          isDisabled={size === MAX_SIZE}
          onPress={() => onAdjust({ size: size + 1, colour })}
        >
          +
        </Button>
      </div>
      <ColourChoice
        label={words.colour}
        value={colour}
        onChange={(next) => onAdjust({ size, colour: next })}
      />
      <div className={styles.row}>
        <Button onPress={onRaise}>{words.raise}</Button>
        <Button onPress={onRemove}>{words.remove}</Button>
        <Button kind="quiet" onPress={onDone}>
          {words.done}
        </Button>
      </div>
    </section>
  );
}
