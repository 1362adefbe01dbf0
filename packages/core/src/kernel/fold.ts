// A text reduced to what the ear keeps, to compare names and to search.

/**
 * Drops capitals, accents and punctuation and keeps single spaces: two names with the same fold are the
 * same name. A text of punctuation alone gives an empty fold.
 *
 * @example foldText('Écoles  de production') // 'ecoles de production'
 */
export function foldText(text: string): string {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  const ligatures = plain.replace(/œ/g, 'oe').replace(/æ/g, 'ae');
  return ligatures.replace(/[^\p{Letter}\p{Number}]+/gu, ' ').trim();
}
