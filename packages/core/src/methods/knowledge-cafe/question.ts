// Tells an open question from a closed one, so that whoever writes it may be given a hint; never a block.
import { foldText } from '../../kernel/index.js';

/** Words after which a question is open, wherever the verb stands. */
const OPEN = new Set(
  'comment combien pourquoi quand que quel quelle quelles quels qui quoi ou lequel laquelle lesquels lesquelles qu'.split(
    ' ',
  ),
);

/** A subject put after its verb, with the « t » of the ear: faut-il, doit-on, va-t-elle. */
const INVERTED = /^([\p{L}’']+)(-t)?-(je|tu|il|elle|on|nous|vous|ils|elles|ce)$/u;

/** An order looks like an inversion and asks nothing: « donnez-nous ». */
const YES_OR_NO = /\boui ou non\b/u;

function isOpenWord(word: string, rank: number): boolean {
  // « ou » is « or » unless it begins the question: « où ».
  const folded = foldText(word);
  return OPEN.has(folded) && (folded !== 'ou' || rank === 0 || word.includes('ù'));
}

/**
 * The words that close a question, as they were typed: « est-ce que », an inverted verb (« faut-il », « doit-on »),
 * « oui ou non »; null when it is open, when an open word (« comment », « qu’… ») comes first, or when nothing tells
 * (R067: the key questions are open; a hint and no more). An empty text is open.
 *
 * @example findClosedMark('Faut-il accueillir une usine ?') // 'Faut-il'
 */
export function findClosedMark(text: string): string | null {
  const words = text.normalize('NFC').match(/[\p{L}’'-]+/gu) ?? [];
  for (const [rank, word] of words.entries()) {
    const bare = word.replace(/^[\p{L}]+[’'](?=est-ce)/iu, '');
    if (isOpenWord(word, rank) || /^(qu|jusqu)[’']/iu.test(word)) return findYesOrNo(text);
    if (/^est-ce$/iu.test(bare)) {
      const next = words[rank + 1] ?? '';
      return /^qu/iu.test(next) ? `${word} ${next}` : word;
    }
    if (INVERTED.test(word.toLowerCase())) return word;
  }
  return findYesOrNo(text);
}

function findYesOrNo(text: string): string | null {
  return YES_OR_NO.exec(text.toLowerCase())?.[0] ?? null;
}
