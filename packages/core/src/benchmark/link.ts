// A sheet pinned to a challenge of here, with the reason.
import { accept, type Refusal, type Result, refuse } from '../kernel/index.js';
import type { BenchmarkRefusal } from './refusals.js';

/** A sheet that speaks to a challenge of the territory (R087). */
export interface ChallengeLink {
  readonly sheet: string;
  readonly challenge: string;
  /** What the group sees in common, in its words; null while unsaid. */
  readonly reason: string | null;
}

/** A challenge with the sheets pinned to it, or a sheet with its challenges. */
export interface PinnedSheets {
  readonly challenge: string;
  readonly links: readonly ChallengeLink[];
}

/**
 * Pins a sheet to a challenge. Pinned again, the later reason replaces the former, and a reason left empty keeps
 * it; an unknown sheet is refused.
 */
export function pinSheet(
  links: readonly ChallengeLink[],
  link: ChallengeLink,
  sheets: ReadonlySet<string>,
): Result<readonly ChallengeLink[], Refusal<BenchmarkRefusal>> {
  if (!sheets.has(link.sheet)) return refuse('sheet-unknown', { code: link.sheet });
  const isSame = (other: ChallengeLink): boolean =>
    other.sheet === link.sheet && other.challenge === link.challenge;
  const said = link.reason !== null && link.reason.trim() !== '' ? link.reason.trim() : null;
  if (!links.some(isSame)) return accept([...links, { ...link, reason: said }]);
  return accept(links.map((other) => (isSame(other) ? { ...other, reason: said ?? other.reason } : other)));
}

/** Takes a pin off; a pin that is not there changes nothing. */
export function unpinSheet(
  links: readonly ChallengeLink[],
  { sheet, challenge }: Pick<ChallengeLink, 'sheet' | 'challenge'>,
): readonly ChallengeLink[] {
  return links.filter((link) => link.sheet !== sheet || link.challenge !== challenge);
}

/** The pins by challenge, in the order in which each was first pinned. */
export function groupByChallenge(links: readonly ChallengeLink[]): readonly PinnedSheets[] {
  const challenges = [...new Set(links.map(({ challenge }) => challenge))];
  return challenges.map((challenge) => ({
    challenge,
    links: links.filter((link) => link.challenge === challenge),
  }));
}

/** Sheets that no challenge looks at yet, in their order. */
export function listUnpinned(sheets: readonly string[], links: readonly ChallengeLink[]): readonly string[] {
  return sheets.filter((code) => !links.some(({ sheet }) => sheet === code));
}
