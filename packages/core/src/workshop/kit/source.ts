// The way back from a sentence to the one it answers or grows from (R056, R147).
import { type Parser, parseId, parseList, parseObject, parseOptional } from '../parse.js';

/** Where a sentence was harvested: a seminar, an activity of its agenda, an item of that activity. */
export interface SourceRef {
  readonly seminar: string;
  readonly activity: string;
  readonly item: string;
}

/** Sources of one contribution. */
export const MAX_SOURCES = 20;

/** Reads a way back. */
export const parseSource: Parser<SourceRef> = parseObject<SourceRef>({
  seminar: parseId,
  activity: parseId,
  item: parseId,
});

/** Reads the ways back of one contribution; none when absent. */
export const parseSources: Parser<readonly SourceRef[]> = parseOptional(
  parseList(parseSource, { min: 0, max: MAX_SOURCES }),
  [],
);

/** Whether two ways lead back to one sentence. */
export function isSameSource(one: SourceRef, other: SourceRef): boolean {
  return one.seminar === other.seminar && one.activity === other.activity && one.item === other.item;
}

/** Two lists of ways back made one, each once, in order; what exceeds the bound is left out. */
export function joinSources(one: readonly SourceRef[], other: readonly SourceRef[]): readonly SourceRef[] {
  const spell = (ref: SourceRef): string => `${ref.seminar} ${ref.activity} ${ref.item}`;
  const all = new Map([...one, ...other].map((ref) => [spell(ref), ref]));
  return [...all.values()].slice(0, MAX_SOURCES);
}
