// A typist at human speed, at the keyboard alone: every key is counted, and what it was for.
import { createDraw, type Draw } from '@trame/core/kernel';
import type { Locator, Page } from 'playwright-core';

/** A word of a typing speed is five keys, the space included. */
const KEYS_PER_WORD = 5;

/** Short and long words of a French hall, as sentences mix them. */
const WORDS =
  'le la de à un une des pour avec sans plus nos et du bus port mer lycée atelier logement soudure horaires apprentis commerce énergie usine trajet école marché santé formation loyer métier relève quai retrouver garder ouvrir partager manque arrive'.split(
    ' ',
  );

/** A slip of paper: what is on it, on which side it goes, who wrote it. */
export interface PaperSlip {
  readonly text: string;
  readonly kind: number;
  readonly person: string | null;
}

/** What slips are made of. */
export interface PileOfSlips {
  readonly count: number;
  readonly words: { readonly least: number; readonly most: number };
  readonly kinds: number;
  readonly people: readonly string[];
}

/** A pile: the kind changes at every third slip, the person at every fifth; each text is unlike any other. */
export function drawSlips(seed: number, { count, words, kinds, people }: PileOfSlips): readonly PaperSlip[] {
  const draw = createDraw(seed);
  return Array.from({ length: count }, (_, rank) => ({
    text: `${drawText(draw, words)} ${rank + 1}`,
    kind: Math.floor(rank / 3) % kinds,
    // The first pile has no name on it.
    person: rank < 5 ? null : (people[(Math.floor(rank / 5) - 1) % people.length] ?? null),
  }));
}

// The number that makes it unlike any other counts as its last word.
function drawText(draw: Draw, { least, most }: PileOfSlips['words']): string {
  const length = least - 1 + draw.below(most - least + 1);
  return Array.from({ length }, () => draw.pick(WORDS) ?? '').join(' ');
}

/** Two hands on one page. */
export interface Typist {
  /** Types what is on the paper. */
  write(text: string): Promise<void>;
  /** Presses a key that the form asks for. */
  press(key: string): Promise<void>;
  /** Types into the form what is not on the paper: the beginning of a name in a list. */
  look(text: string): Promise<void>;
  /** Goes forwards or backwards until the wanted control has the hand. */
  reach(wanted: Locator, key: 'Tab' | 'Shift+Tab'): Promise<void>;
  readonly keys: { readonly text: number; readonly form: number };
}

/** Sits down at a page. Keys leave at an even pace, whatever the page takes to answer. */
export function createTypist(page: Page, wordsPerMinute: number): Typist {
  const paceMs = 60_000 / (wordsPerMinute * KEYS_PER_WORD);
  const keys = { text: 0, form: 0 };
  let next = performance.now();
  const beat = async (): Promise<void> => {
    next = Math.max(next + paceMs, performance.now());
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, next - performance.now())));
  };
  const strike = async (key: string, use: 'text' | 'form'): Promise<void> => {
    await beat();
    keys[use] += 1;
    await (key.length === 1 ? page.keyboard.type(key) : page.keyboard.press(key));
  };
  const strikeAll = async (text: string, use: 'text' | 'form'): Promise<void> => {
    for (const key of text) await strike(key, use);
  };
  return {
    keys,
    write: (text) => strikeAll(text, 'text'),
    press: (key) => strike(key, 'form'),
    look: (text) => strikeAll(text, 'form'),
    reach: async (wanted, key) => {
      for (let presses = 0; presses < 12; presses += 1) {
        if (await wanted.evaluate((element) => element.contains(document.activeElement))) return;
        await strike(key, 'form');
      }
      throw new Error('bench/typist: the keyboard alone does not lead there');
    },
  };
}
