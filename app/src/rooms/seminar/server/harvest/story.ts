// The story of sentences: which grew from which, over the seminars of a space, followed both ways.
import type { SourceRef } from '@trame/core/workshop';

/** A kept sentence with its place and its ways back. */
export interface Told {
  readonly source: SourceRef;
  readonly sources: readonly SourceRef[];
}

/** A sentence met on the way, and how many steps away. */
export interface Met<T extends Told> {
  readonly told: T;
  readonly distance: number;
}

/** Names a sentence. */
export function formatSource({ seminar, activity, item }: SourceRef): string {
  return JSON.stringify([seminar, activity, item]);
}

function walk<T extends Told>(from: T, next: (told: T) => readonly T[]): readonly Met<T>[] {
  const met: Met<T>[] = [];
  // Two sentences that name each other must not be followed for ever.
  const seen = new Set([formatSource(from.source)]);
  let edge: readonly T[] = [from];
  for (let distance = 1; edge.length > 0; distance += 1) {
    const fresh: T[] = [];
    for (const told of edge.flatMap(next)) {
      const name = formatSource(told.source);
      if (seen.has(name)) continue;
      seen.add(name);
      fresh.push(told);
      met.push({ told, distance });
    }
    edge = fresh;
  }
  return met;
}

/** Follows one sentence back to those it grew from, and forward to those that grew from it; nearest first. */
export function traceSentence<T extends Told>(
  all: readonly T[],
  from: T,
): { readonly ancestors: readonly Met<T>[]; readonly descendants: readonly Met<T>[] } {
  const byName = new Map(all.map((told) => [formatSource(told.source), told]));
  const children = new Map<string, T[]>();
  for (const told of all) {
    for (const source of told.sources) {
      const name = formatSource(source);
      children.set(name, [...(children.get(name) ?? []), told]);
    }
  }
  return {
    ancestors: walk(from, ({ sources }) =>
      sources.flatMap((source) => byName.get(formatSource(source)) ?? []),
    ),
    descendants: walk(from, ({ source }) => children.get(formatSource(source)) ?? []),
  };
}
