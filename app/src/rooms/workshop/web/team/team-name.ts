// How a group is called on screen: a letter or a number alone is said with its word.
import { formatSentence } from '../../../../design/index.js';

/** « Groupe A » for « A »; any other name as its group took it. */
export function formatTeamName(name: string, words: { readonly letter: string }): string {
  return /^[\p{L}\d]{1,2}$/u.test(name) ? formatSentence(words.letter, { name }) : name;
}
