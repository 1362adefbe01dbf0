// How a network written in a file is read: the shape first, then what the shape cannot say.
import * as z from 'zod/mini';
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { NetworkFileRefusal } from '../refusals.js';

const name = z.pipe(
  z.union([z.string().check(z.minLength(1)), z.number()]),
  z.transform((value) => String(value)),
);
/** Beyond it whole numbers are no longer exact, and sums of weights would end in no figure at all. */
const weight = z.number().check(z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER));
const node = z.union([
  z.pipe(
    name,
    z.transform((id): Readonly<Record<string, unknown>> & { id: string } => ({ id })),
  ),
  z.looseObject({ id: name }),
]);
const edge = z.readonly(z.union([z.tuple([name, name]), z.tuple([name, name, weight])]));

const oneMode = z.object({
  id: z._default(z.string(), ''),
  title: z.optional(z.string()),
  directed: z._default(z.boolean(), false),
  nodes: z.array(node),
  edges: z.array(edge),
  other_edges: z.optional(z.array(edge)),
});

const twoMode = z.object({
  id: z._default(z.string(), ''),
  title: z.optional(z.string()),
  two_mode: z.literal(true),
  actors: z.array(name),
  spaces: z.array(name),
  memberships: z.array(z.readonly(z.tuple([name, name]))),
});

/** A network of one mode, as its file writes it. */
export interface NetworkFile {
  readonly kind: 'one-mode';
  readonly id: string;
  readonly directed: boolean;
  readonly nodes: readonly Readonly<Record<string, unknown>>[];
  readonly names: readonly string[];
  /** Ties by position in `names`; the third number is there when the file gives a weight. Weight 0 is no tie. */
  readonly edges: readonly (readonly [number, number, number?])[];
  readonly isWeighted: boolean;
  /** Another network on the same names, to be compared with the first; null when the file gives none. */
  readonly otherEdges: readonly (readonly [number, number])[] | null;
}

/** A network of two modes, as its file writes it. */
export interface TwoModeFile {
  readonly kind: 'two-mode';
  readonly id: string;
  readonly actors: readonly string[];
  readonly spaces: readonly string[];
  readonly memberships: readonly (readonly [number, number])[];
}

type Malformed = Refusal<NetworkFileRefusal>;

function findPlaces(names: readonly string[]): ReadonlyMap<string, number> | string {
  const places = new Map<string, number>();
  for (const [at, one] of names.entries()) {
    if (places.has(one)) return one;
    places.set(one, at);
  }
  return places;
}

function readFault(error: z.core.$ZodError): Refusal<'file-malformed'> {
  const field = error.issues[0]?.path.join('.') ?? '';
  return { code: 'file-malformed', data: { field: field === '' ? 'nodes, edges' : field } };
}

type PlacedTie = readonly [number, number, number?];

/** Ties by position, without those of weight 0; or the first name that the list does not have. */
function placeTies(
  edges: readonly (readonly [string, string, number?])[],
  places: ReadonlyMap<string, number>,
): readonly PlacedTie[] | string {
  const ties: PlacedTie[] = [];
  for (const [from, to, w] of edges) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a === undefined || b === undefined) return a === undefined ? from : to;
    if (w !== 0) ties.push(w === undefined ? [a, b] : [a, b, w]);
  }
  return ties;
}

function parseOneMode(input: unknown): Result<NetworkFile, Malformed> {
  const read = oneMode.safeParse(input);
  if (!read.success) return { ok: false, refusal: readFault(read.error) };
  const { id, directed, nodes, edges } = read.data;
  const names = nodes.map((node) => node.id);
  const places = findPlaces(names);
  if (typeof places === 'string') return refuse('name-twice', { name: places });
  const ties = placeTies(edges, places);
  if (typeof ties === 'string') return refuse('name-unknown', { name: ties });
  const other = placeTies(read.data.other_edges ?? [], places);
  if (typeof other === 'string') return refuse('name-unknown', { name: other });
  const otherEdges = read.data.other_edges === undefined ? null : other.map(([a, b]) => [a, b] as const);
  const isWeighted = ties.length > 0 && ties.every(([, , w]) => w !== undefined);
  return accept({ kind: 'one-mode', id, directed, nodes, names, edges: ties, isWeighted, otherEdges });
}

function parseTwoMode(input: unknown): Result<TwoModeFile, Malformed> {
  const read = twoMode.safeParse(input);
  if (!read.success) return { ok: false, refusal: readFault(read.error) };
  const { id, actors, spaces, memberships } = read.data;
  const [rows, columns] = [findPlaces(actors), findPlaces(spaces)];
  if (typeof rows === 'string') return refuse('name-twice', { name: rows });
  if (typeof columns === 'string') return refuse('name-twice', { name: columns });
  const held: (readonly [number, number])[] = [];
  for (const [actor, space] of memberships) {
    const [a, s] = [rows.get(actor), columns.get(space)];
    if (a === undefined || s === undefined)
      return refuse('name-unknown', { name: a === undefined ? actor : space });
    held.push([a, s]);
  }
  return accept({ kind: 'two-mode', id, actors, spaces, memberships: held });
}

/** Reads a network file; refuses with the field, or the name, that does not fit. */
export function parseNetwork(input: unknown): Result<NetworkFile | TwoModeFile, Malformed> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refuse('file-malformed', { field: 'nodes, edges' });
  return 'two_mode' in input && input.two_mode === true ? parseTwoMode(input) : parseOneMode(input);
}
