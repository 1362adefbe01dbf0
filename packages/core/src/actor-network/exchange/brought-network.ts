// Ties that a file brings, read against the organisations known here: nothing lost, nothing invented.
import { cleanText } from '../../kernel/index.js';
import { createNameFinder, type NamedOrganisation } from '../directory/name-finder.js';

/** An actor as a file names it. */
export interface BroughtActor {
  readonly id: string;
  readonly label: string;
}

/** A tie as a file writes it: its ends are identifiers or names, its days as they came. */
export interface BroughtTie {
  /** Where it stands in the file: line of a table, rank of an edge; from 1. */
  readonly line: number;
  readonly from: string;
  readonly to: string;
  /** Empty when the file does not say. */
  readonly weight: string;
  readonly source: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
}

/** A file once opened, whatever its format. */
export interface BroughtNetwork {
  readonly actors: readonly BroughtActor[];
  readonly ties: readonly BroughtTie[];
}

/** Why a tie is set aside, or taken with a reserve. */
export type BroughtFault =
  /** An end is missing. */
  | 'end-missing'
  /** An organisation that the directory does not have, or that two of its names would fit: it is not made up. */
  | 'actor-unknown'
  | 'self-tie'
  /** The same two ends and the same source stand higher in the file. */
  | 'twice'
  /** A cell starts with a sign that a spreadsheet would run. */
  | 'formula'
  /** Taken with the first words of its source. */
  | 'source-cut'
  /** Taken with a weight of 1. */
  | 'weight-unreadable'
  /** Taken without that day. */
  | 'date-unreadable';

/** A tie that can be kept: two organisations, in the order of their identifiers. */
export interface ReadTie {
  readonly fromId: string;
  readonly toId: string;
  readonly weight: number;
  readonly source: string;
  readonly firstSeen: string | null;
  readonly lastSeen: string | null;
}

/** What was read of a file: one row per tie, in the order of the file. */
export interface BroughtReading {
  readonly rows: readonly {
    readonly brought: BroughtTie;
    /** Null when the tie is set aside. */
    readonly tie: ReadTie | null;
    readonly faults: readonly BroughtFault[];
  }[];
  /** Names of ends that the directory does not have, once each, in order. */
  readonly unknown: readonly string[];
}

/** What names are read against. */
export interface BroughtContext {
  readonly organisations: readonly NamedOrganisation[];
  /** Said of a tie whose file gives no source. */
  readonly source: string;
}

const LONGEST_SOURCE = 300;

const isFormula = (text: string): boolean => /^\s*[=+@\t\r-]/.test(text);

/** A day that exists, written `YYYY-MM-DD`, perhaps with hours after it; null otherwise. */
function readDay(text: string): string | null {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})(?:T.*)?$/.exec(text.trim()) ?? [];
  const length = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= length;
  return year !== '' && isDay ? `${year}-${month}-${day}` : null;
}

/** A weight above zero; null when the text is no such number. */
function readWeight(text: string): number | null {
  const value = Number(text.trim().replace(',', '.'));
  return Number.isFinite(value) && value > 0 && value <= 1_000_000 ? value : null;
}

/** Finds an organisation by its identifier, then by a name or an alias that only one organisation bears. */
function createFinder({ actors }: BroughtNetwork, { organisations }: BroughtContext) {
  const ids = new Set(organisations.map(({ id }) => id));
  const findName = createNameFinder(organisations);
  const labels = new Map(actors.map(({ id, label }) => [id, label]));
  return (end: string): string | null => {
    if (ids.has(end)) return end;
    return findName(labels.get(end) ?? end) ?? findName(end);
  };
}

function readParts(
  brought: BroughtTie,
  source: string,
): readonly [Omit<ReadTie, 'fromId' | 'toId'>, BroughtFault[]] {
  const weight = brought.weight.trim() === '' ? 1 : readWeight(brought.weight);
  const [firstSeen, lastSeen] = [readDay(brought.firstSeen), readDay(brought.lastSeen)];
  const isDateLost =
    (firstSeen === null && brought.firstSeen.trim() !== '') ||
    (lastSeen === null && brought.lastSeen.trim() !== '');
  const said = cleanText(brought.source);
  const faults: BroughtFault[] = [
    ...(said.length > LONGEST_SOURCE ? (['source-cut'] as const) : []),
    ...(weight === null ? (['weight-unreadable'] as const) : []),
    ...(isDateLost ? (['date-unreadable'] as const) : []),
  ];
  return [
    {
      weight: weight ?? 1,
      source: said === '' ? source : said.slice(0, LONGEST_SOURCE).trim(),
      firstSeen,
      lastSeen,
    },
    faults,
  ];
}

/**
 * Reads the ties of a file against the directory (R105). Ties have no direction. An organisation that is not known is never
 * made up: its ties are set aside and its name is told. Whatever is set aside stays in the rows, as it came.
 */
export function readBroughtNetwork(network: BroughtNetwork, context: BroughtContext): BroughtReading {
  const find = createFinder(network, context);
  const labels = new Map(network.actors.map(({ id, label }) => [id, label]));
  const taken = new Set<string>();
  const unknown = new Set<string>();
  const setAside = (brought: BroughtTie, fault: BroughtFault) => ({ brought, tie: null, faults: [fault] });
  const rows = network.ties.map((brought) => {
    const ends = [brought.from, brought.to].map((end) => end.trim());
    if (ends.includes('')) return setAside(brought, 'end-missing');
    if ([...ends, brought.source].some(isFormula)) return setAside(brought, 'formula');
    const [a = null, b = null] = ends.map(find);
    if (a === null || b === null) {
      for (const end of ends) if (find(end) === null) unknown.add(labels.get(end) ?? end);
      return setAside(brought, 'actor-unknown');
    }
    if (a === b) return setAside(brought, 'self-tie');
    const [parts, faults] = readParts(brought, context.source);
    const [fromId, toId] = a < b ? [a, b] : [b, a];
    const key = JSON.stringify([fromId, toId, parts.source]);
    if (taken.has(key)) return setAside(brought, 'twice');
    taken.add(key);
    return { brought, tie: { fromId, toId, ...parts }, faults };
  });
  return { rows, unknown: [...unknown] };
}
