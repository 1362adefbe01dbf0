// Composing an emblem together: the surface, what can be put on it, the list of what is on it.
import {
  type DrawingCommand,
  type Emblem,
  type EmblemColour,
  listPieces,
  type PieceBody,
  type Point,
  SHIELD_HEIGHT,
  SHIELD_WIDTH,
  type ShieldShape,
  type ShownPiece,
} from '@trame/core/methods/emblem';
import { useEffect, useRef, useState } from 'react';
import { formatSentence } from '../../../../../design/format.js';
import { Button } from '../../../../../design/plain.js';
import { Canvas } from './canvas.js';
import { ChosenPiece } from './chosen-piece.js';
import styles from './drawing.module.css';
import { ColourChoice, FieldTool, SymbolTool, WordsTool } from './tools.js';
import { type GhostHand, useGhost } from './use-ghost.js';
import { namePiece, namePlace, useDrawingWords } from './words.js';

type Tool = 'symbol' | 'words' | 'stroke' | 'field';
const TOOLS: readonly Tool[] = ['symbol', 'words', 'stroke', 'field'];

/** Where new pieces land, so that they do not hide one another. */
const LANDINGS: readonly Point[] = [
  { x: 50, y: 52 },
  { x: 28, y: 40 },
  { x: 72, y: 40 },
  { x: 50, y: 80 },
  { x: 28, y: 66 },
  { x: 72, y: 66 },
  { x: 50, y: 24 },
];

/** An emblem nobody has touched. */
const BLANK = { shape: 'shield', field: 'paper' } as const;

export interface ComposerProps {
  readonly team: string;
  readonly emblem: Emblem | null;
  readonly member: string;
  readonly canSend: boolean;
  send(command: DrawingCommand): unknown;
}

/** The last piece put by this seat is chosen as it arrives: the next gesture is about it. */
function useChosen(pieces: readonly ShownPiece[], emblem: Emblem | null, member: string) {
  const [id, choose] = useState<string | null>(null);
  const count = useRef(pieces.length);
  useEffect(() => {
    const last = emblem?.pieces.at(-1);
    if (pieces.length > count.current && last?.by === member) choose(last.id);
    count.current = pieces.length;
  }, [pieces.length, emblem, member]);
  return [pieces.find((piece) => piece.id === id) ?? null, choose] as const;
}

/** The box of an emblem is where pieces may be asked to go. */
function clampTo({ x, y }: Point): Point {
  return { x: Math.max(0, Math.min(SHIELD_WIDTH, x)), y: Math.max(0, Math.min(SHIELD_HEIGHT, y)) };
}

export function Composer(props: ComposerProps) {
  const { team, emblem, member, canSend, send } = props;
  const words = useDrawingWords();
  const [tool, setTool] = useState<Tool>('symbol');
  const [colour, setColour] = useState<EmblemColour>('ink');
  const { shape, field } = emblem ?? BLANK;
  const pieces = listPieces(emblem ?? undefined);
  const [chosen, choose] = useChosen(pieces, emblem, member);
  const hand = useGhost({
    pieces,
    shape,
    onMove: ({ id: piece, version }, to) =>
      send({ type: 'move-piece', team, piece, version, ...clampTo(to) }),
  });
  const put = (body: PieceBody) => {
    if (canSend) send({ type: 'add-piece', team, body });
  };
  const pick = (next: Tool) => {
    setTool(next);
    choose(null);
  };
  const lost = emblem?.pieces.findLast(({ removed }) => removed?.by === member);
  return (
    <section className={styles.composer} aria-label={words.composer}>
      <Canvas
        shape={shape}
        field={field}
        hand={hand}
        chosen={chosen}
        onChoose={choose}
        pen={tool === 'stroke' && canSend ? { size: 3, colour } : null}
        onStroke={(points) => {
          if (points.length > 1) put({ type: 'stroke', points, size: 3, colour });
        }}
      />
      <div className={styles.side}>
        {chosen !== null && (
          <Choice {...props} chosen={chosen} hand={hand} onColour={setColour} onDone={() => choose(null)} />
        )}
        <ToolBar tool={tool} onChoose={pick} />
        <Tools {...props} tool={tool} colour={colour} onColour={setColour} onPut={put} />
        <PieceList pieces={pieces} chosen={chosen} onChoose={choose} />
        {lost !== undefined && canSend && (
          <Button kind="quiet" onPress={() => send({ type: 'restore-piece', team, piece: lost.id })}>
            {words.restore}
          </Button>
        )}
      </div>
    </section>
  );
}

interface ChoiceProps extends ComposerProps {
  readonly chosen: ShownPiece;
  readonly hand: GhostHand;
  onColour(colour: EmblemColour): void;
  onDone(): void;
}

/** The orders about the piece that is chosen. */
function Choice({ team, chosen, hand, send, onColour, onDone }: ChoiceProps) {
  const { id: piece, version } = chosen;
  return (
    <ChosenPiece
      piece={chosen}
      hand={hand}
      onAdjust={(change) => {
        onColour(change.colour);
        send({ type: 'adjust-piece', team, piece, version, ...change });
      }}
      onRaise={() => send({ type: 'raise-piece', team, piece })}
      onRemove={() => send({ type: 'remove-piece', team, piece })}
      onDone={onDone}
    />
  );
}

interface ToolsProps extends ComposerProps {
  readonly tool: Tool;
  readonly colour: EmblemColour;
  onColour(colour: EmblemColour): void;
  onPut(body: PieceBody): void;
}

/** What the chosen tool offers. */
function Tools({ tool, team, emblem, colour, canSend, send, onColour, onPut }: ToolsProps) {
  const words = useDrawingWords();
  const { shape, field } = emblem ?? BLANK;
  const landing = LANDINGS[listPieces(emblem ?? undefined).length % LANDINGS.length] ?? { x: 50, y: 50 };
  if (tool === 'symbol') {
    return (
      <SymbolTool
        isDisabled={!canSend}
        onPut={(symbol) => onPut({ type: 'symbol', symbol, ...landing, size: 3, colour })}
      />
    );
  }
  if (tool === 'words') {
    return (
      <WordsTool
        isDisabled={!canSend}
        onPut={(text) => onPut({ type: 'words', text, x: 50, y: 20, size: 2, colour })}
      />
    );
  }
  if (tool === 'stroke') {
    return (
      <>
        <p className={styles.hint}>{words.strokeHint}</p>
        <p className={styles.hint}>{words.strokeKeyboard}</p>
        <ColourChoice label={words.colour} value={colour} onChange={onColour} />
      </>
    );
  }
  const set = (nextShape: ShieldShape, nextField: EmblemColour) => {
    if (canSend) send({ type: 'set-shield', team, shape: nextShape, field: nextField });
  };
  return <FieldTool shape={shape} field={field} onSet={set} />;
}

function ToolBar({ tool, onChoose }: { readonly tool: Tool; onChoose(tool: Tool): void }) {
  const words = useDrawingWords();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would announce a form
    <div className={styles.toolBar} role="group" aria-label={words.tools}>
      {TOOLS.map((one) => (
        <button key={one} type="button" aria-pressed={one === tool} onClick={() => onChoose(one)}>
          {words.tool[one]}
        </button>
      ))}
    </div>
  );
}

interface PieceListProps {
  readonly pieces: readonly ShownPiece[];
  readonly chosen: ShownPiece | null;
  onChoose(id: string): void;
}

function PieceList({ pieces, chosen, onChoose }: PieceListProps) {
  const words = useDrawingWords();
  if (pieces.length === 0) return <p className={styles.hint}>{words.noPieces}</p>;
  return (
    <details className={styles.pieces}>
      <summary>{words.pieces}</summary>
      <ol>
        {pieces.map(({ id, body }) => (
          <li key={id}>
            <button type="button" aria-pressed={id === chosen?.id} onClick={() => onChoose(id)}>
              {formatSentence(words.place, { name: namePiece(body, words), place: namePlace(body, words) })}
            </button>
          </li>
        ))}
      </ol>
    </details>
  );
}
