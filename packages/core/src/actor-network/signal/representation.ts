// Representation: what each category receives against its size; rent capture is a matter of groups (tile 8).
import { computeNamedShares } from '../board/tile/concentration.js';
import { cellRules } from '../privacy/category-table.js';
import type { WaveMatrix } from '../survey/matrix.js';

/** Share of what is received over share of the roster: 1 as many as its size. */
export interface Representation {
  readonly category: string;
  /** Null when the category is too small to be read, or nothing is received. */
  readonly ratio: number | null;
}

/**
 * (share of Σ y named in the category) / (share of the roster), y_j as in tile 8. Categories under five members or three
 * respondents are withheld; when only one is, the smallest other is withheld with it, as the shares sum to one.
 */
export function computeRepresentation(matrix: WaveMatrix): readonly Representation[] {
  const { grouping, responded, n } = matrix;
  const shares = computeNamedShares(matrix);
  const lines = grouping.names.map((category, g) => {
    const members = Array.from(grouping.of.keys()).filter((i) => grouping.of[i] === g);
    const received = members.reduce((sum, i) => sum + (shares[i] as number), 0);
    const speakers = members.filter((i) => responded[i] === 1).length;
    const isLarge = members.length >= cellRules.members && speakers >= cellRules.speakers;
    return { category, size: members.length, received, isLarge };
  });
  const sum = shares.reduce((total, y) => total + y, 0);
  const hidden = lines.filter(({ isLarge }) => !isLarge);
  const smallest = [...lines].filter(({ isLarge }) => isLarge).sort((a, b) => a.size - b.size)[0];
  const isShown = (line: (typeof lines)[number]): boolean =>
    line.isLarge && !(hidden.length === 1 && line === smallest);
  return lines.map((line) => ({
    category: line.category,
    ratio: isShown(line) && sum > 0 ? line.received / sum / (line.size / n) : null,
  }));
}
