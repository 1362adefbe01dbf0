// The reading of an analysis: what its numbers allow to say, as codes and figures; words live in the app.
import type { Analysis } from '../analysis/analysis.js';

/** What a sentence says. */
export type ReadingTheme =
  | 'change'
  | 'expected'
  | 'unreferenced'
  | 'hidden-range'
  | 'sign-holds'
  | 'sign-not-established'
  | 'largest-sector'
  | 'measurement';

/** A sentence to word, with the figures it needs: jobs, points, years, names. */
export interface ReadingSentence {
  readonly theme: ReadingTheme;
  readonly figures: Readonly<Record<string, number | string>>;
}

/** The three cautions, always printed, in this order (R095, R096). */
export const readingCautions = [
  'local-effect-is-the-rest',
  'start-does-not-decide',
  'cutting-moves-jobs',
] as const;

/** Two paragraphs, three cautions, one question to take to the workshop: never a verdict (R096). */
export interface Reading {
  readonly paragraphs: readonly [readonly ReadingSentence[], readonly ReadingSentence[]];
  readonly cautions: typeof readingCautions;
  readonly question: 'what-here-explains-it';
  /** Place, years and local effect of the question, so that a seminar can quote it with its source. */
  readonly quoted: Readonly<Record<'territory' | 'perimeter' | 'source' | 'hash', string>>;
}

function tellChange({ parameters, result }: Analysis): readonly ReadingSentence[] {
  const { effects, points } = result;
  const { from, to, reference, territory } = parameters;
  const change: ReadingSentence = {
    theme: 'change',
    figures: { from, to, territory, start: effects.start, end: effects.end, points: points.change },
  };
  const expected: ReadingSentence = {
    theme: 'expected',
    figures: {
      reference: reference.label,
      jobs: effects.start + effects.national + effects.structural + effects.unreferenced,
      local: effects.local,
      national: effects.national,
      structural: effects.structural,
    },
  };
  const apart: readonly ReadingSentence[] =
    effects.unreferenced === 0 ? [] : [{ theme: 'unreferenced', figures: { jobs: effects.unreferenced } }];
  return [change, expected, ...apart];
}

function findLargest({ result }: Analysis): readonly ReadingSentence[] {
  const sign = Math.sign(result.effects.local);
  const same = result.sectors.filter(({ local }) => local !== null && Math.sign(local) === sign);
  const [largest] = [...same].sort((a, b) => Math.abs(b.local ?? 0) - Math.abs(a.local ?? 0));
  if (sign === 0 || largest === undefined || result.sectorCount === 1) return [];
  return [{ theme: 'largest-sector', figures: { sector: largest.label, local: largest.local ?? 0 } }];
}

function tellStrength(analysis: Analysis): readonly ReadingSentence[] {
  const { stability, localRange, measurement } = analysis.result;
  const { tried, sameSign, points } = stability;
  const band: readonly ReadingSentence[] =
    points === null
      ? []
      : [
          {
            theme: stability.established ? 'sign-holds' : 'sign-not-established',
            figures: { sameSign, tried, low: points.low, high: points.high },
          },
        ];
  const hidden: readonly ReadingSentence[] =
    localRange === null ? [] : [{ theme: 'hidden-range', figures: { ...localRange } }];
  const error: readonly ReadingSentence[] =
    measurement === null ? [] : [{ theme: 'measurement', figures: { ...measurement } }];
  return [...band, ...hidden, ...error, ...findLargest(analysis)];
}

/**
 * Reads an analysis in two paragraphs: what changed and what the territory would have had as its reference did;
 * then whether the sign holds, between which bounds, and where the gap is largest. The cautions and the question
 * are always there, whatever the figures.
 */
export function readAnalysis(analysis: Analysis): Reading {
  const { parameters, source, hash } = analysis;
  return {
    paragraphs: [tellChange(analysis), tellStrength(analysis)],
    cautions: readingCautions,
    question: 'what-here-explains-it',
    quoted: {
      territory: parameters.territory,
      perimeter: parameters.perimeter,
      source: `${source.publisher}, ${source.title}`,
      hash,
    },
  };
}
