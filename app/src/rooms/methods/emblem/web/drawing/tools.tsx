// What can be put on an emblem: symbols, words, a pen, another ground.
import {
  COLOUR_NAMES,
  EMBLEM_COLOURS,
  type EmblemColour,
  type EmblemSymbol,
  MAX_WORDS,
  SHIELD_NAMES,
  type ShieldShape,
  SYMBOL_NAMES,
} from '@trame/core/methods/emblem';
import { useId, useState } from 'react';
import { formatSentence } from '../../../../../design/format.js';
import { Button, TextField } from '../../../../../design/plain.js';
import styles from './drawing.module.css';
import { EmblemPicture, SymbolIcon } from './picture.js';
import { useDrawingWords } from './words.js';

export interface SymbolToolProps {
  readonly isDisabled: boolean;
  onPut(symbol: EmblemSymbol): void;
}

export function SymbolTool({ isDisabled, onPut }: SymbolToolProps) {
  const words = useDrawingWords();
  return (
    <ul className={styles.symbols}>
      {SYMBOL_NAMES.map((symbol) => (
        <li key={symbol}>
          <button
            type="button"
            aria-label={formatSentence(words.putSymbol, { name: words.symbolNames[symbol] })}
            aria-disabled={isDisabled || undefined}
            onClick={() => {
              if (!isDisabled) onPut(symbol);
            }}
          >
            <SymbolIcon symbol={symbol} />
            <span>{words.symbolNames[symbol]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export interface WordsToolProps {
  readonly isDisabled: boolean;
  onPut(text: string): void;
}

export function WordsTool({ isDisabled, onPut }: WordsToolProps) {
  const words = useDrawingWords();
  const [text, setText] = useState('');
  const isEmpty = text.trim() === '';
  return (
    <form
      className={styles.row}
      onSubmit={(event) => {
        event.preventDefault();
        if (isDisabled || isEmpty) return;
        onPut(text.trim());
        setText('');
      }}
    >
      <TextField
        label={words.wordsField}
        hint={formatSentence(words.wordsHint, { max: MAX_WORDS })}
        value={text}
        maxLength={MAX_WORDS}
        onChange={setText}
      />
      <Button type="submit" isDisabled={isDisabled || isEmpty}>
        {words.putWords}
      </Button>
    </form>
  );
}

export interface ColourChoiceProps {
  readonly label: string;
  readonly value: EmblemColour;
  onChange(colour: EmblemColour): void;
}

/** Colours by their names: a swatch is never alone. */
export function ColourChoice({ label, value, onChange }: ColourChoiceProps) {
  const words = useDrawingWords();
  const name = useId();
  return (
    <fieldset className={styles.colours}>
      <legend>{label}</legend>
      {COLOUR_NAMES.map((colour) => (
        <label key={colour}>
          <input type="radio" name={name} checked={colour === value} onChange={() => onChange(colour)} />
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="9" fill={EMBLEM_COLOURS[colour]} stroke={EMBLEM_COLOURS.ink} />
          </svg>
          <span>{words.colourNames[colour]}</span>
        </label>
      ))}
    </fieldset>
  );
}

export interface FieldToolProps {
  readonly shape: ShieldShape;
  readonly field: EmblemColour;
  onSet(shape: ShieldShape, field: EmblemColour): void;
}

export function FieldTool({ shape, field, onSet }: FieldToolProps) {
  const words = useDrawingWords();
  const name = useId();
  return (
    <>
      <fieldset className={styles.shapes}>
        <legend>{words.shape}</legend>
        {SHIELD_NAMES.map((one) => (
          <label key={one}>
            <input type="radio" name={name} checked={one === shape} onChange={() => onSet(one, field)} />
            <span aria-hidden="true">
              <EmblemPicture shape={one} field={field} pieces={[]} />
            </span>
            <span>{words.shapeNames[one]}</span>
          </label>
        ))}
      </fieldset>
      <ColourChoice label={words.field} value={field} onChange={(colour) => onSet(shape, colour)} />
    </>
  );
}
