// How a room is called in a sentence.
import { formatSentence } from '../../../../../../design/format.js';
import type { Copy } from '../copy.fr.js';

/** A letter on a door needs a noun (« Salle A »); « Salle Loire » or « Atelier » have their own. */
export function isLetter(name: string): boolean {
  return name.length <= 3;
}

/** « Salle A », « Salle Loire », « Atelier ». */
export function formatRoom(name: string, words: Copy): string {
  return isLetter(name) ? formatSentence(words.question.room, { name }) : name;
}
