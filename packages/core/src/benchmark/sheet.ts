// The sheet of a territory to look at: its place, what happened there, what to keep of it.

/**
 * A territory of the benchmark (R086). The publication prints names and places and no result, so each
 * sheet starts empty and is filled by whoever studies the place.
 */
export interface BenchmarkSheet {
  readonly code: string;
  readonly name: string;
  /** French département as printed; null abroad. */
  readonly place: string | null;
  readonly country: string;
  readonly countryCode: string;
  readonly whatHappened: string | null;
  readonly whatToKeep: string | null;
  readonly sources: readonly string[];
}

/** What a sheet does not say yet; each is a question for whoever studies the place. */
export type SheetGap = 'what-happened' | 'what-to-keep' | 'sources';

const isWritten = (text: string | null): boolean => text !== null && text.trim() !== '';

/** True once somebody wrote what happened there, or what to keep of it. */
export function isFilled(sheet: Pick<BenchmarkSheet, 'whatHappened' | 'whatToKeep'>): boolean {
  return [sheet.whatHappened, sheet.whatToKeep].some(isWritten);
}

/** Lists what a sheet would gain to say, in its order; a complete sheet gives an empty list, nothing is blocked. */
export function listSheetGaps(sheet: BenchmarkSheet): readonly SheetGap[] {
  const gaps: readonly (readonly [SheetGap, boolean])[] = [
    ['what-happened', isWritten(sheet.whatHappened)],
    ['what-to-keep', isWritten(sheet.whatToKeep)],
    ['sources', sheet.sources.some(isWritten)],
  ];
  return gaps.filter(([, written]) => !written).map(([gap]) => gap);
}
