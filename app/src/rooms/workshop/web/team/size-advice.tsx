// How the people present fall into pairs, then into fours, said beside the steps of a 1-2-4.
import { type OneTwoFour, splitOneTwoFour } from '@trame/core/workshop';
import { formatSentence } from '../../../../design/index.js';
import type { Copy } from '../copy.fr.js';
import type { RosterPerson } from '../face.js';
import { useWords } from '../words.js';

type Sizes = Copy['sizes'];

function listPairs({ pairs, trios }: OneTwoFour, words: Sizes): string {
  const told = pairs === 1 ? words.onePair : formatSentence(words.pair, { count: pairs });
  return [...(pairs > 0 ? [told] : []), ...(trios > 0 ? [words.trio] : [])].join(' + ');
}

function listFours({ fours, threes, fives, twos }: OneTwoFour, words: Sizes): string {
  const parts: readonly [number, string, string][] = [
    [fours, words.oneFour, words.four],
    [threes, words.oneThree, words.three],
    [fives, words.oneFive, words.five],
    [twos, words.two, words.two],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, one, many]) => (count === 1 ? one : formatSentence(many, { count })))
    .join(' + ');
}

function adviseSizes(people: readonly RosterPerson[], words: Sizes): string {
  const present = people.filter(({ isPresent }) => isPresent).length;
  if (present === 0) return words.unknown;
  if (present === 1) return words.one;
  const split = splitOneTwoFour(present);
  const list = [listPairs(split, words), listFours(split, words)].join(words.joint);
  return formatSentence(words.pairs, { people: present, list });
}

/** One sentence; what to do when nobody is marked present. */
export function SizeAdvice({ people }: { readonly people: readonly RosterPerson[] }) {
  return <p>{adviseSizes(people, useWords().sizes)}</p>;
}
