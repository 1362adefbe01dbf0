// What somebody chose to print, and the address that prints it.
import type { Printable } from '../../contract/paper.js';

/** The sheets ticked, with their numbers of copies as typed. */
export type Chosen = Readonly<Record<string, { readonly isOn: boolean; readonly copies: string }>>;

/** Everything, in the numbers proposed. */
export function createChoice(papers: readonly Printable[]): Chosen {
  return Object.fromEntries(
    papers.map(({ name, copies }) => [name, { isOn: true, copies: String(copies ?? '') }]),
  );
}

const MOST = 200;

/** A number of copies as typed; what is no number falls back on the proposed one. */
export function readCopies(typed: string, proposed: number | null): number | null {
  if (proposed === null) return null;
  const count = Number(typed);
  return Number.isInteger(count) && count >= 1 ? Math.min(count, MOST) : proposed;
}

/** The `sheets` of the address; null when nothing is ticked. */
export function formatChoice(papers: readonly Printable[], chosen: Chosen): string | null {
  const parts = papers.flatMap(({ name, copies }) => {
    const line = chosen[name];
    if (line === undefined || !line.isOn) return [];
    const count = readCopies(line.copies, copies);
    return [count === null ? name : `${name}*${count}`];
  });
  return parts.length === 0 ? null : parts.join(',');
}

/** Sheets by the step they serve, the hall's own first. */
export function groupPapers(papers: readonly Printable[]): ReadonlyMap<string | null, readonly Printable[]> {
  const groups = new Map<string | null, Printable[]>();
  for (const paper of papers) groups.set(paper.activity, [...(groups.get(paper.activity) ?? []), paper]);
  return groups;
}
