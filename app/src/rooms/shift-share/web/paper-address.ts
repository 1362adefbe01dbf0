// The address of the printed diagnosis: the choices of the page, set for paper.
import type { Choices } from './choices.js';

/** The same question as the screen asks, answered as a PDF. */
export function writePaperAddress(
  at: { readonly space: string; readonly dataset: string; readonly place: string },
  choices: Choices,
): string {
  const { from, to, sector, reference, course, variant } = choices;
  const query = new URLSearchParams({ dataset: at.dataset, territory: at.place, reference, course, variant });
  if (from !== null) query.set('from', String(from));
  if (to !== null) query.set('to', String(to));
  if (sector !== null) query.set('sector', sector);
  return `/api/spaces/${at.space}/diagnosis.pdf?${query}`;
}
