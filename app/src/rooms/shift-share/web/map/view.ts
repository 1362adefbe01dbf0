// What a map shows, said once for its two drawings: the still one and the moving one.
import type { Contours } from '../../contract.js';

/** A class of the legend: its place in the list is the place of its look. */
export interface MapClass {
  readonly id: string;
  readonly label: string;
}

/** Inks and hatchings, in the order of the classes; the last one is plain paper. */
export const LOOKS = ['look0', 'look1', 'look2', 'look3'] as const;
export type Look = (typeof LOOKS)[number] | 'lookNone';

/** Everything a drawing needs. */
export interface MapView {
  readonly features: Contours['features'];
  readonly lookOf: (code: string) => Look;
  /** What is said of a place when it is pointed at. */
  readonly describe: (code: string) => string;
  /** The place of the page, drawn with a thick outline. */
  readonly marked: string | null;
  /** The place pointed at, by hand or by its name. */
  readonly pointed: string | null;
}

/** The look of a place; one without a class is left blank. */
export function chooseLook(
  classes: readonly MapClass[],
  classOf: ReadonlyMap<string, string>,
  code: string,
): Look {
  const at = classes.findIndex(({ id }) => id === classOf.get(code));
  return at < 0 ? 'lookNone' : (LOOKS[at] ?? 'look3');
}
