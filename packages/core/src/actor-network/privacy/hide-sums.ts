// Complementary hiding: small sums are hidden, and others with them until no subtraction rebuilds one (§6.3).
import { createSpan, type Span } from './span.js';

/** A sum that may be published: the atoms it adds up. */
export interface CandidateSum {
  readonly atoms: readonly number[];
  /** Large enough, and made by enough people, to be read. */
  readonly isSafe: boolean;
  /** False for what is published elsewhere anyway: a total of the board. */
  readonly canHide: boolean;
}

/** Values nobody may know, and sums that could be published. */
export interface HidingDraft {
  /** The value of each atom, 0 or more. */
  readonly values: readonly number[];
  readonly sums: readonly CandidateSum[];
  /** More sums that must not be rebuilt, besides those that are not safe. */
  readonly secrets: readonly (readonly number[])[];
}

/** Which sums are hidden; `isSealed` is false when what is published elsewhere discloses a secret whatever is hidden. */
export interface Hiding {
  readonly isHidden: readonly boolean[];
  readonly isSealed: boolean;
}

/** Atoms that always stand together count as one. */
function collapse({ values, sums, secrets }: HidingDraft): readonly number[] {
  const signatures = values.map(() => '');
  const sign = (atoms: readonly number[], mark: string): void => {
    for (const atom of atoms) signatures[atom] += mark;
  };
  sums.forEach(({ atoms }, at) => {
    sign(atoms, `+${at}`);
  });
  secrets.forEach((atoms, at) => {
    sign(atoms, `-${at}`);
  });
  const place = new Map<string, number>();
  return signatures.map((signature) => {
    const known = place.get(signature) ?? place.size;
    place.set(signature, known);
    return known;
  });
}

/** Sums that are known, published or rebuilt, each with the published sums it comes from. */
type Known = ReadonlyMap<number, readonly number[]>;

/** What is left of a known sum once others are taken away, and which they are. */
interface Rest {
  readonly atoms: readonly number[];
  readonly taken: readonly number[];
}

/** Takes away from a sum the known sums `inside` it, apart from each other, the first first. */
function findRest({ sums }: HidingDraft, at: number, inside: readonly number[]): Rest {
  const left = new Set(sums[at]?.atoms);
  const taken: number[] = [];
  for (const one of inside) {
    const part = sums[one]?.atoms ?? [];
    if (!part.every((atom) => left.has(atom))) continue;
    for (const atom of part) left.delete(atom);
    taken.push(one);
  }
  return { atoms: [...left], taken };
}

type ToVector = (atoms: readonly number[]) => Float64Array;

/** What is known, as vectors, with the published sums each comes from. */
interface Knowledge {
  readonly span: Span;
  readonly from: readonly (readonly number[])[];
}

/**
 * All that known sums tell. A rest of value 0 says that each of its atoms is 0: as good as publishing them one by one.
 */
function tell(draft: HidingDraft, known: Known, toVector: ToVector): Knowledge {
  const { sums, values } = draft;
  const vectors: Float64Array[] = [];
  const from: (readonly number[])[] = [];
  const size = (at: number): number => sums[at]?.atoms.length ?? 0;
  const byLength = [...known.keys()].sort((a, b) => size(a) - size(b));
  for (const [at, sources] of known) {
    const atoms = sums[at]?.atoms ?? [];
    vectors.push(toVector(atoms));
    from.push(sources);
    const smaller = byLength.filter((one) => size(one) < atoms.length);
    for (const rest of [{ atoms, taken: [] }, findRest(draft, at, smaller)]) {
      if (rest.atoms.some((atom) => values[atom] !== 0)) continue;
      for (const atom of rest.atoms) {
        vectors.push(toVector([atom]));
        from.push([...sources, ...rest.taken.flatMap((one) => known.get(one) ?? [])]);
      }
    }
  }
  return { span: createSpan(vectors), from };
}

function isUsed(made: Float64Array, k: number): boolean {
  return Math.abs(made[k] as number) > 1e-9;
}

/** All that is published tells, sums rebuilt from others included: these are taken away from larger ones too. */
function publish(draft: HidingDraft, isHidden: readonly boolean[], toVector: ToVector): Knowledge {
  const known = new Map([...draft.sums.keys()].filter((at) => !isHidden[at]).map((at) => [at, [at]]));
  for (;;) {
    const told = tell(draft, known, toVector);
    const before = known.size;
    draft.sums.forEach(({ atoms }, at) => {
      if (known.has(at)) return;
      const made = told.span.rebuild(toVector(atoms));
      if (made !== null) known.set(at, [...new Set(told.from.filter((_, k) => isUsed(made, k)).flat())]);
    });
    if (known.size === before) return told;
  }
}

/**
 * Of the sums that rebuild a secret, the smallest that can be hidden and whose loss costs least; of those they were set against
 * when none of them can; null when none can at all.
 */
function pickComplement(
  draft: HidingDraft,
  made: Float64Array,
  from: readonly (readonly number[])[],
): number | null {
  const used = from.filter((_, k) => isUsed(made, k));
  const total = (at: number): number =>
    (draft.sums[at]?.atoms ?? []).reduce((sum, atom) => sum + (draft.values[atom] as number), 0);
  const pick = (sums: readonly number[]): number | undefined =>
    sums.filter((at) => draft.sums[at]?.canHide === true).sort((a, b) => total(a) - total(b) || a - b)[0];
  return pick(used.flatMap(([at]) => at ?? [])) ?? pick(used.flat()) ?? null;
}

/**
 * Hides every sum that is not safe, then the smallest sum of any subtraction that would rebuild a secret, until there is none;
 * what was hidden in vain on the way, being rebuilt anyway, is shown again. Reckons with whoever adds and subtracts all that is published, and with zeros; not with guesses from elsewhere.
 */
export function hideSums(draft: HidingDraft): Hiding {
  const classes = collapse(draft);
  const width = classes.reduce((max, c) => Math.max(max, c), -1) + 1;
  const toVector: ToVector = (atoms) => {
    const vector = new Float64Array(width);
    for (const atom of new Set(atoms.map((one) => classes[one] as number))) vector[atom] = 1;
    return vector;
  };
  const isHidden = draft.sums.map(({ isSafe, canHide }) => !isSafe && canHide);
  const secrets = [
    ...draft.sums.filter(({ isSafe }) => !isSafe).map(({ atoms }) => atoms),
    ...draft.secrets,
  ].filter((atoms) => atoms.length > 0);
  let { span, from } = publish(draft, isHidden, toVector);
  let isSealed = true;
  for (const secret of secrets) {
    for (let made = span.rebuild(toVector(secret)); made !== null; made = span.rebuild(toVector(secret))) {
      const next = pickComplement(draft, made, from);
      if (next === null) {
        isSealed = false;
        break;
      }
      isHidden[next] = true;
      ({ span, from } = publish(draft, isHidden, toVector));
    }
  }
  const isVain = (at: number): boolean =>
    isHidden[at] === true &&
    draft.sums[at]?.isSafe === true &&
    span.rebuild(toVector(draft.sums[at].atoms)) !== null;
  const vain = isSealed ? [...draft.sums.keys()].filter(isVain) : [];
  for (const at of vain) isHidden[at] = false;
  return { isHidden, isSealed };
}
