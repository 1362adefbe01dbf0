// One wave of a survey as matrices: who answered what about whom, by position on the roster.
import { type Grouping, groupByCategory } from '../mixing/grouping.js';
import type { SurveyData, SurveyTicks, SurveyWave } from './survey.js';

/** Square matrices are rows of n: the answer of `i` about `j` stands at `i * n + j`. */
export interface WaveMatrix {
  readonly n: number;
  /** 1 for those who answered. */
  readonly responded: Uint8Array;
  readonly respondents: number;
  /** 0–4. */
  readonly rhythm: Uint8Array;
  /** 1 when the rhythm reaches the territory's threshold. */
  readonly active: Uint8Array;
  /** How many of the three modes were ticked; 255 when it was not asked. */
  readonly modes: Uint8Array;
  /** 1 when one of the two says the tie is active. */
  readonly either: Uint8Array;
  /** 1 when it is active for one of the two and declared by both. */
  readonly confirmed: Uint8Array;
  readonly grouping: Grouping;
  readonly externalTypes: number;
  /** Outside types met by each actor; null when that part was not answered. */
  readonly external: readonly (readonly number[] | null)[];
  readonly spaces: number;
  /** Spaces attended by each actor; null when that part was not answered. */
  readonly attended: readonly (readonly number[] | null)[];
  /** The short opinions; null when that part was not answered. */
  readonly climate: readonly (readonly (number | null)[] | null)[];
}

/** Modes were not asked about this tie. */
export const NOT_ASKED = 255;

type Place = ReadonlyMap<string, number>;

function readTicks(ticks: readonly SurveyTicks[], who: Place, { what, n }: { what: Place; n: number }) {
  const lists = new Array<readonly number[] | null>(n).fill(null);
  for (const { respondent, ticked } of ticks) {
    const at = who.get(respondent);
    if (at === undefined) continue;
    lists[at] = [...new Set(ticked.flatMap((id) => what.get(id) ?? []))];
  }
  return lists;
}

function fillTies(
  matrix: WaveMatrix,
  wave: SurveyWave,
  { who, places }: { who: Place; places: Place },
): void {
  for (const { from, to, rhythm, modes } of wave.ties) {
    const [i, j] = [who.get(from), places.get(to)];
    if (i === undefined || j === undefined || i === j) continue;
    matrix.rhythm[i * matrix.n + j] = rhythm;
    matrix.modes[i * matrix.n + j] = modes === null ? NOT_ASKED : new Set(modes).size;
  }
}

function deriveTies({ n, rhythm, active, either, confirmed }: WaveMatrix, threshold: number): void {
  for (let at = 0; at < n * n; at += 1) active[at] = (rhythm[at] as number) >= threshold ? 1 : 0;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      const [there, back] = [i * n + j, j * n + i];
      if (active[there] !== 1 && active[back] !== 1) continue;
      either[there] = 1;
      confirmed[there] = (rhythm[there] as number) > 0 && (rhythm[back] as number) > 0 ? 1 : 0;
    }
  }
}

/**
 * Reads one wave. Only respondents speak, and only about people on the roster; a tie to oneself says nothing. With `only`,
 * the others count as not having answered (panel rule, §7.1): they stay on the roster, and others may still name them.
 */
export function createWaveMatrix(
  data: SurveyData,
  wave: SurveyWave,
  only: ReadonlySet<string> | null = null,
): WaveMatrix {
  const n = data.actors.length;
  const places = new Map(data.actors.map(({ id }, at) => [id, at]));
  const speakers = wave.respondents.filter((id) => places.has(id) && (only === null || only.has(id)));
  const who = new Map(speakers.map((id) => [id, places.get(id) as number]));
  const responded = new Uint8Array(n);
  for (const at of who.values()) responded[at] = 1;
  const climate = new Array<readonly (number | null)[] | null>(n).fill(null);
  for (const { respondent, answers } of wave.climate) {
    const at = who.get(respondent);
    if (at !== undefined) climate[at] = answers;
  }
  const spaces = new Map(data.spaces.map((id, at) => [id, at]));
  const types = new Map(data.externalTypes.map((id, at) => [id, at]));
  const matrix: WaveMatrix = {
    n,
    responded,
    respondents: who.size,
    rhythm: new Uint8Array(n * n),
    active: new Uint8Array(n * n),
    modes: new Uint8Array(n * n),
    either: new Uint8Array(n * n),
    confirmed: new Uint8Array(n * n),
    grouping: groupByCategory(data.actors.map(({ category }) => category)),
    externalTypes: data.externalTypes.length,
    external: readTicks(wave.external, who, { what: types, n }),
    spaces: data.spaces.length,
    attended: readTicks(wave.memberships, who, { what: spaces, n }),
    climate,
  };
  fillTies(matrix, wave, { who, places });
  deriveTies(matrix, Math.max(1, data.activeThreshold));
  return matrix;
}

/** People who answered both waves and are on the roster: the panel. */
export function listPanel(
  data: SurveyData,
  [first, second]: readonly [SurveyWave, SurveyWave],
): ReadonlySet<string> {
  const roster = new Set(data.actors.map(({ id }) => id));
  const later = new Set(second.respondents);
  return new Set(first.respondents.filter((id) => roster.has(id) && later.has(id)));
}
