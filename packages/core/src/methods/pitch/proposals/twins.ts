// Suggests near-twins among proposals by their words; people merge them, or do not.
import { foldText } from '../../../kernel/index.js';
import type { PitchState, Proposal } from '../state.js';
import { listPitches } from './view.js';

/** Two proposals that may be one, and how alike their words are, from 0 to 1. */
export interface TwinSuggestion {
  readonly one: Proposal;
  readonly other: Proposal;
  readonly likeness: number;
}

/** Likeness from which a pair is worth a look. */
const WORTH_A_LOOK = 0.45;

function listTrigrams(text: string): ReadonlySet<string> {
  const padded = ` ${foldText(text)} `;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at += 1) grams.add(padded.slice(at, at + 3));
  return grams;
}

/**
 * How alike two texts are: Dice's coefficient of their trigrams of folded letters, 2·|A∩B| / (|A|+|B|) (Dice, 1945). It
 * looks at spelling alone and leaves this machine for nobody. 0 when either has no letter.
 *
 * @example compareTexts('Un atelier partagé', 'L’atelier partagé') // 0.76…
 */
export function compareTexts(one: string, other: string): number {
  if (foldText(one) === '' || foldText(other) === '') return 0;
  const [a, b] = [listTrigrams(one), listTrigrams(other)];
  const shared = [...a].filter((gram) => b.has(gram)).length;
  return (2 * shared) / (a.size + b.size);
}

/** The pairs of standing proposals alike in title, or in title and solution, the most alike first. */
export function suggestTwins(state: PitchState): readonly TwinSuggestion[] {
  const standing = listPitches(state);
  const spell = ({ title, solution }: Proposal): string => `${title} ${solution ?? ''}`;
  return standing
    .flatMap((one, rank) =>
      standing.slice(rank + 1).map((other) => ({
        one,
        other,
        likeness: Math.max(compareTexts(one.title, other.title), compareTexts(spell(one), spell(other))),
      })),
    )
    .filter(({ likeness }) => likeness >= WORTH_A_LOOK)
    .toSorted((a, b) => b.likeness - a.likeness);
}
