// How a piece of an emblem is said in words: what it is, and where.
import { getCentre, type PieceBody, SHIELD_HEIGHT, SHIELD_WIDTH } from '@trame/core/methods/emblem';
import { formatSentence } from '../../../../../design/format.js';
import { useCopy } from '../../../../../platform/web/locale.js';
import { copy as en } from './copy.en.js';
import { type DrawingCopy, copy as fr } from './copy.fr.js';

/** The words of drawing in the reader's language. */
export function useDrawingWords(): DrawingCopy {
  return useCopy({ fr, en });
}

/** « rivière », « les mots « Tenir » », « trait à main levée ». */
export function namePiece(body: PieceBody, words: DrawingCopy): string {
  if (body.type === 'symbol') return words.symbolNames[body.symbol];
  return body.type === 'words' ? formatSentence(words.words, { text: body.text }) : words.stroke;
}

/** In which ninth of the shield a piece stands. */
export function namePlace(body: PieceBody, words: DrawingCopy): string {
  const { x, y } = getCentre(body);
  const third = (value: number, length: number): number => Math.min(2, Math.floor((3 * value) / length));
  return words.places[3 * third(y, SHIELD_HEIGHT) + third(x, SHIELD_WIDTH)] ?? '';
}

/** A whole emblem in one sentence, for who does not see it. */
export function describeDrawing(pieces: readonly { readonly body: PieceBody }[], words: DrawingCopy): string {
  const names = pieces.map(({ body }) => namePiece(body, words));
  return names.length === 0 ? words.blank : formatSentence(words.picture, { pieces: names.join(', ') });
}

/** « Groupe A », or the name the group took. */
export function nameTeam(name: string, words: DrawingCopy): string {
  return name.length === 1 ? formatSentence(words.team, { name }) : name;
}
