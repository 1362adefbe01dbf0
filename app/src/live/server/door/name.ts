// What may stand on a card: a name and a family, one line each.
import { accept, cleanText, type Result, refuse } from '@trame/core/kernel';

const NAME_LENGTH = 60;

/** A name as it is kept: one line, nothing invisible; null when nothing is left. */
export function readName(typed: string | null): string | null {
  const clean = cleanText(typed ?? '').replace(/\s+/g, ' ');
  return clean === '' ? null : [...clean].slice(0, NAME_LENGTH).join('');
}

/** What somebody wrote on a card, or why it cannot be kept. */
export function readCard(card: {
  readonly name: string | null;
  readonly family: string | null;
}): Result<{ readonly name: string | null; readonly family: string | null }> {
  if (
    [...(card.name ?? '').trim()].length > NAME_LENGTH ||
    [...(card.family ?? '').trim()].length > NAME_LENGTH
  ) {
    return refuse('live/name-too-long', { most: NAME_LENGTH });
  }
  return accept({ name: readName(card.name), family: readName(card.family) });
}
