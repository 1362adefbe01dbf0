// The words of a sentence that may meet another's: what the ear keeps, without the small words and without plurals.
import { foldText } from '../../../kernel/index.js';

/** French words that say nothing by themselves in an offer or a need; folded. */
const EMPTY_WORDS = new Set(
  (
    'avec pour dans chez entre vers sans sous plus moins tres bien aussi ainsi alors comme mais donc leur leurs notre nos ' +
    'votre vos mes tes ses cette ces celui celle ceux celles quel quelle quels quelles tout toute tous toutes autre autres ' +
    'etre avoir faire fait sont ont sera seront peut peux peuvent pouvoir veut veux vouloir offre offrir apporte apporter ' +
    'attend attends attendre cherche chercher besoin aide aider mettre donner prendre trouver chaque quelque quelques ' +
    'plusieurs beaucoup moi lui elle nous vous ils elles que qui quoi dont depuis pendant avant apres ici deux trois ' +
    'quatre cinq personne personnes gens jour jours mois annee annees heure heures territoire industrie local locale'
  ).split(' '),
);

const SHORTEST = 4;

/** Drops the mark of the plural: `logements` and `logement`, `travaux` and `travau` are kept apart on purpose. */
function toSingular(word: string): string {
  return word.length > SHORTEST && /[sx]$/.test(word) ? word.slice(0, -1) : word;
}

/**
 * The telling words of a sentence: at least four letters, folded, singular, each once, in the order of the sentence.
 * Plain on purpose: whoever reads a match sees the very words that made it. A sentence of small words has none.
 *
 * @example listTellingWords('Des logements pour les saisonniers') // ['logement', 'saisonnier']
 */
export function listTellingWords(text: string): readonly string[] {
  const words = foldText(text)
    .split(' ')
    .filter((word) => word.length >= SHORTEST && !EMPTY_WORDS.has(word))
    .map(toSingular);
  return [...new Set(words)];
}

/**
 * The word as it stands in a sentence: a match shows what somebody wrote, not what was compared. The word itself when the
 * sentence does not hold it.
 *
 * @example findWrittenWord('eleve', 'Pour les élèves du lycée') // 'élèves'
 */
export function findWrittenWord(word: string, text: string): string {
  const written = text.split(/[^\p{Letter}\p{Number}]+/u).find((one) => listTellingWords(one).includes(word));
  return written?.toLowerCase() ?? word;
}
