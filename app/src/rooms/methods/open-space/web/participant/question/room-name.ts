// How a room is called in a sentence.
import { formatSentence } from '../../../../../../design/format.js';
import { isLetter } from '../../room-name.js';
import type { Copy } from '../copy.fr.js';

/** « Salle A », « Salle Loire », « Atelier ». */
export function formatRoom(name: string, words: Copy): string {
  return isLetter(name) ? formatSentence(words.question.room, { name }) : name;
}
