// What was said and not yet received: kept on the phone, sent in order, forgotten once the server has it.
import type { OwnSaying, OwnSurvey } from '../../contract/own-survey.js';

/** What a phone keeps of one survey until everything is received. */
export interface KeptSurvey {
  readonly survey: OwnSurvey;
  readonly sayings: readonly OwnSaying[];
}

/** Where it is kept; replaced in tests. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

// The link is a secret: the shelf bears a short digest of it, not the link itself.
function nameShelf(token: string): string {
  let sum = 0;
  for (const sign of token) sum = (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return `trame-survey-${sum.toString(36)}`;
}

/** Reads what was kept under this link; nothing when storage is refused or was written by something else. */
export function readKept(token: string, shelf: Shelf): KeptSurvey | null {
  try {
    const text = shelf.getItem(nameShelf(token));
    const kept = text === null ? null : (JSON.parse(text) as KeptSurvey);
    if (kept === null || !Array.isArray(kept.sayings) || typeof kept.survey !== 'object') return null;
    return { survey: kept.survey, sayings: kept.sayings.map((saying) => ({ ...saying, token })) };
  } catch {
    return null;
  }
}

/** Keeps; false when the phone refuses, so that nobody is told a thing is safe when it is not. */
export function keep(token: string, kept: KeptSurvey, shelf: Shelf): boolean {
  try {
    const sayings = kept.sayings.map((saying) => ({ ...saying, token: '' }));
    shelf.setItem(nameShelf(token), JSON.stringify({ survey: kept.survey, sayings }));
    return true;
  } catch {
    return false;
  }
}

/** Takes everything of this link away from the phone. */
export function forget(token: string, shelf: Shelf): void {
  try {
    shelf.removeItem(nameShelf(token));
  } catch {
    return;
  }
}

function isReplacedBy(earlier: OwnSaying, later: OwnSaying): boolean {
  const [one, other] = [earlier.say, later.say];
  if (one.part !== other.part) return false;
  const isOfPersons = 'person' in one && 'person' in other;
  return !isOfPersons || one.person === other.person;
}

/**
 * Adds a saying. One that says the same thing anew replaces the earlier one, unless that one may be on its way: the
 * first of the list.
 */
export function addSaying(sayings: readonly OwnSaying[], later: OwnSaying): readonly OwnSaying[] {
  const kept = sayings.filter((earlier, index) => {
    if (index === 0 || !isReplacedBy(earlier, later)) return true;
    return earlier.screen !== null && later.screen !== null;
  });
  return [...kept, later];
}
