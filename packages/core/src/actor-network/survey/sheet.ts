// What one person answers, part by part; each part replaces what it said before, so that sending it twice changes nothing.
import { accept, createDraw, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { ActorNetworkRefusal } from '../refusals.js';
import { CLIMATE_ITEMS, type Rhythm, type TieMode } from './survey.js';

/** A rhythm somebody may choose for a person they met: « jamais » is not ticking at all. */
export type TickedRhythm = Exclude<Rhythm, 0>;

/** How often a kind of outside partner is met. */
export type OutsideRhythm = 'never' | 'rarely' | 'quarterly';

/** What somebody said of an exchange; null where they were not asked or did not answer. */
export interface TieAnswer {
  readonly rhythm: TickedRhythm | null;
  readonly modes: readonly TieMode[] | null;
}

/** Everything one person answered in one wave. Nothing in it is obligatory. */
export interface SurveySheet {
  /** Drawn once for this person: which exchanges are asked about in full, and the order of families. */
  readonly seed: number;
  /** Names of previous waves, said again or not: « toujours ? ». */
  readonly still: Readonly<Record<string, boolean>>;
  /** People ticked, in the order they were. */
  readonly ticked: readonly string[];
  /** The list was read to its end, « personne d’autre » included. Only then does this person count as a respondent. */
  readonly whoDone: boolean;
  readonly ties: Readonly<Record<string, TieAnswer>>;
  readonly outside: Readonly<Record<string, OutsideRhythm>> | null;
  readonly spaces: readonly string[] | null;
  readonly opinions: readonly (number | null)[] | null;
  readonly finished: boolean;
}

/** One thing said. */
export type SheetPart =
  | { readonly part: 'still'; readonly person: string; readonly still: boolean }
  | { readonly part: 'who'; readonly ticked: readonly string[]; readonly done: boolean }
  | {
      readonly part: 'how';
      readonly person: string;
      readonly rhythm: TickedRhythm | null;
      readonly modes: readonly TieMode[] | null;
    }
  | { readonly part: 'outside'; readonly met: Readonly<Record<string, OutsideRhythm>> }
  | { readonly part: 'spaces'; readonly ticked: readonly string[] }
  | { readonly part: 'opinions'; readonly answers: readonly (number | null)[] }
  | { readonly part: 'finish' };

/** What a sheet is checked against. */
export interface SheetFrame {
  readonly self: string;
  /** The closed roster without those who objected. */
  readonly persons: readonly string[];
  readonly outsideTypes: readonly string[];
  readonly spaces: readonly string[];
}

/** Above this many people, what exchanges are made of is asked for so many, drawn at random (§8). */
export const MOST_CARDS = 15;

/** A sheet on which nothing was said. */
export function createSheet(seed: number): SurveySheet {
  return {
    seed,
    still: {},
    ticked: [],
    whoDone: false,
    ties: {},
    outside: null,
    spaces: null,
    opinions: null,
    finished: false,
  };
}

/** The people for whom the content of exchanges is asked: all of them, or fifteen drawn by the sheet's own seed. */
export function drawCards(sheet: Pick<SurveySheet, 'seed' | 'ticked'>): readonly string[] {
  if (sheet.ticked.length <= MOST_CARDS) return sheet.ticked;
  // Sorted first: the order of ticking must not weigh on the draw.
  const drawn = createDraw(sheet.seed)
    .shuffle([...sheet.ticked].sort())
    .slice(0, MOST_CARDS);
  return sheet.ticked.filter((person) => drawn.includes(person));
}

function checkPersons(named: readonly string[], frame: SheetFrame): Refusal<ActorNetworkRefusal> | null {
  if (named.includes(frame.self)) return { code: 'survey-oneself' };
  return named.every((person) => frame.persons.includes(person)) ? null : { code: 'survey-stranger' };
}

function isWithin(chosen: readonly string[], known: readonly string[]): boolean {
  return chosen.every((one) => known.includes(one));
}

function findFault(part: SheetPart, frame: SheetFrame): Refusal<ActorNetworkRefusal> | null {
  const unknown = { code: 'survey-unknown-choice' } as const;
  switch (part.part) {
    case 'still':
    case 'how':
      return checkPersons([part.person], frame);
    case 'who':
      return checkPersons(part.ticked, frame);
    case 'outside':
      return isWithin(Object.keys(part.met), frame.outsideTypes) ? null : unknown;
    case 'spaces':
      return isWithin(part.ticked, frame.spaces) ? null : unknown;
    case 'opinions': {
      const isScale = part.answers.every(
        (one) => one === null || (Number.isInteger(one) && one >= 1 && one <= 5),
      );
      return isScale && part.answers.length === CLIMATE_ITEMS ? null : unknown;
    }
    case 'finish':
      return null;
  }
}

function without<T>(from: Readonly<Record<string, T>>, kept: (key: string) => boolean): Record<string, T> {
  return Object.fromEntries(Object.entries(from).filter(([key]) => kept(key)));
}

function tick(sheet: SurveySheet, ticked: readonly string[], done: boolean): SurveySheet {
  const list = [...new Set(ticked)];
  return {
    ...sheet,
    ticked: list,
    whoDone: done,
    ties: without(sheet.ties, (person) => list.includes(person)),
  };
}

function write(sheet: SurveySheet, part: SheetPart): SurveySheet {
  switch (part.part) {
    case 'still': {
      const others = sheet.ticked.filter((person) => person !== part.person);
      const ticked = part.still ? [...others, part.person] : others;
      return tick({ ...sheet, still: { ...sheet.still, [part.person]: part.still } }, ticked, sheet.whoDone);
    }
    case 'who':
      return tick(sheet, part.ticked, part.done);
    case 'how':
      return sheet.ticked.includes(part.person)
        ? { ...sheet, ties: { ...sheet.ties, [part.person]: { rhythm: part.rhythm, modes: part.modes } } }
        : sheet;
    case 'outside':
      return { ...sheet, outside: part.met };
    case 'spaces':
      return { ...sheet, spaces: [...new Set(part.ticked)] };
    case 'opinions':
      return { ...sheet, opinions: part.answers };
    case 'finish':
      return { ...sheet, finished: true };
  }
}

/**
 * Writes one part on a sheet. Refused: somebody who is not on the closed roster or who objected, oneself, a choice
 * that was not offered. Unticking somebody forgets what was said of them. What is said of somebody who is not ticked
 * changes nothing.
 */
export function writePart(
  sheet: SurveySheet,
  part: SheetPart,
  frame: SheetFrame,
): Result<SurveySheet, Refusal<ActorNetworkRefusal>> {
  const fault = findFault(part, frame);
  return fault === null ? accept(write(sheet, part)) : refuse(fault.code);
}

/** Forgets everything a sheet says of some people: they objected, or left the roster. */
export function forgetPersons(sheet: SurveySheet, persons: readonly string[]): SurveySheet {
  const isKept = (person: string): boolean => !persons.includes(person);
  return {
    ...sheet,
    still: without(sheet.still, isKept),
    ticked: sheet.ticked.filter(isKept),
    ties: without(sheet.ties, isKept),
  };
}
