// How a seminar is named and marked on every screen of its preparation.
import { formatSentence } from '../../../../design/index.js';
import type { SeminarCard } from '../../contract.js';
import type { Copy } from './copy.fr.js';

/** « Séminaire local 2 », « Inter-sites 1 ». */
export function formatNumbering(seminar: Pick<SeminarCard, 'kind' | 'number'>, copy: Copy): string {
  const sentence = seminar.kind === 'local' ? copy.localNumber : copy.intersiteNumber;
  return formatSentence(sentence, { number: seminar.number });
}

/** The space a seminar is run from: its territory, or the Fabrique. */
export function getRunningSpace(seminar: Pick<SeminarCard, 'territoryId'>, fabrique: string): string {
  return seminar.territoryId ?? fabrique;
}
