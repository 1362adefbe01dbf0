// What a printed code means: leading zeros lost by a spreadsheet, a label glued behind, boroughs of the three cities.

/** A code and its label, taken apart. */
export interface SplitCode {
  readonly code: string;
  readonly label: string | null;
}

/**
 * Takes apart a code and the label glued to it: `0050_Mont-de-Marsan`, `BE-Industrie`, `GS1 Industrie`,
 * `75 - Paris`. A text that does not begin with a code is all code.
 */
export function splitCode(text: string): SplitCode {
  const match = /^([0-9]{1,14}[AB]?[0-9]*|[A-Z]{1,4}[0-9]{0,3}|_T)(?:_|\s*[-–:]\s*|\s+)(\S.*)$/.exec(
    text.trim(),
  );
  if (match === null) return { code: text.trim(), label: null };
  return { code: match[1] ?? '', label: match[2] ?? null };
}

/** Takes apart a place and its label. Codes of places hold a figure: `LE HAVRE` is a name, not the place `LE`. */
export function splitPlace(text: string): SplitCode {
  const split = splitCode(text);
  return /\d/.test(split.code) ? split : { code: text.trim(), label: null };
}

const LENGTHS: Readonly<Record<string, number>> = {
  COM: 5,
  EPCI: 9,
  ZE2010: 4,
  ZE2020: 4,
  DEP: 2,
  BV2012: 5,
  BV2022: 5,
};

/**
 * Gives back the zeros that a spreadsheet took from a code of the given kind: `1001` is the commune `01001`.
 * A geography prefix as Melodi writes it (`COM-69123`, `2025-COM-69123`) is dropped, the parts of a town’s name are not. Corsica's `2A004` is as it was.
 */
export function repairCode(printed: string, kind: string | null): string {
  const code = printed
    .trim()
    .replace(/^(?:\d{4}-)?[A-Z]+(?:\d{4})?-(?=\d)/, '')
    .replace(/^(\d+)\.0$/, '$1');
  const length = kind === null ? undefined : LENGTHS[kind];
  if (length === undefined || !/^\d+$/.test(code) || code.length >= length) return code;
  return code.padStart(length, '0');
}

/** The commune a municipal borough belongs to (Paris, Lyon, Marseille); null for everything else. */
export function findBoroughCity(code: string): string | null {
  if (/^751(0[1-9]|1\d|20)$/.test(code)) return '75056';
  if (/^6938[1-9]$/.test(code)) return '69123';
  return /^132(0[1-9]|1[0-6])$/.test(code) ? '13055' : null;
}

/**
 * True for a place overseas, false for the metropolis, null when its kind of code does not tell. Communes and
 * departments begin with 97 or 98; zones of 2010 and 2020 with the number of an overseas region, 01 to 06.
 */
export function isOverseas(code: string, kind: string): boolean | null {
  if (kind === 'COM' || kind === 'DEP' || kind.startsWith('BV')) return /^9[78]/.test(code);
  if (kind === 'ZE2010' || kind === 'ZE2020') return /^0[1-6]/.test(code);
  return null;
}
