// The ladder of models, with and without the places that decide.
import {
  type Association,
  type AssociationHeadline,
  type AssociationInput,
  type AssociationReading,
  type AssociationUnit,
  associationSentences,
} from './association.js';
import { computePearson, computeSpearman, standardise } from './correlation.js';
import { computeWeightEigenvalues } from './eigen.js';
import { testLagrange } from './lagrange.js';
import { testMoran } from './moran.js';
import { computeInflations, fitLinear, type LinearFit } from './ols.js';
import { fitSpatialError, fitSpatialLag, type SpatialFit, type SpatialSample } from './spatial-models.js';
import { keepUnits, type Neighbours } from './weights.js';

/** Fewer places than this are no sample. */
const FEW = 10;
/** Column of the proxy, after the constant. */
const PROXY = 1;

interface Fits {
  readonly sample: SpatialSample;
  readonly plain: LinearFit;
  readonly readings: readonly AssociationReading[];
}

const effects = (units: readonly AssociationUnit[]): readonly number[] => units.map(({ effect }) => effect);
const proxies = (units: readonly AssociationUnit[]): readonly number[] => units.map(({ proxy }) => proxy);

function correlate(units: readonly AssociationUnit[], without: string | null): readonly AssociationReading[] {
  const bare = {
    without,
    count: units.length,
    error: null,
    rSquared: null,
    aic: null,
    rho: null,
    impacts: null,
  };
  const pair = [proxies(units), effects(units)] as const;
  return [
    { kind: 'pearson', estimate: computePearson(...pair), ...bare },
    { kind: 'spearman', estimate: computeSpearman(...pair), ...bare },
  ];
}

/** Constant, proxy, controls, all standardised; what does not vary is left out. */
function buildColumns(units: readonly AssociationUnit[]): readonly (readonly number[])[] | null {
  const proxy = standardise(proxies(units));
  if (proxy === null) return null;
  const controls = (units[0]?.controls ?? []).map((_, c) =>
    standardise(units.map((unit) => unit.controls[c] ?? 0)),
  );
  return [units.map(() => 1), proxy, ...controls.filter((column) => column !== null)];
}

function describeSpatial(
  fit: SpatialFit | null,
  about: Pick<AssociationReading, 'kind' | 'without' | 'count'>,
) {
  return {
    ...about,
    estimate: fit?.coefficients[PROXY] ?? null,
    error: fit?.errors[PROXY] ?? null,
    rSquared: null,
    aic: fit?.aic ?? null,
    rho: fit?.rho ?? null,
    impacts: fit?.impacts?.[PROXY] ?? null,
  };
}

function fitAll(
  units: readonly AssociationUnit[],
  neighbours: Neighbours,
  without: string | null,
): Fits | null {
  const columns = buildColumns(units);
  const plain = columns === null ? null : fitLinear(effects(units), columns);
  if (columns === null || plain === null) return null;
  const sample = {
    y: effects(units),
    columns,
    neighbours,
    eigenvalues: computeWeightEigenvalues(neighbours),
  };
  const about = { without, count: units.length };
  const ols: AssociationReading = {
    ...about,
    kind: 'ols',
    estimate: plain.coefficients[PROXY] ?? null,
    error: plain.errors[PROXY] ?? null,
    rSquared: plain.rSquared,
    aic: plain.aic,
    rho: null,
    impacts: null,
  };
  return {
    sample,
    plain,
    readings: [
      ols,
      describeSpatial(fitSpatialLag(sample), { ...about, kind: 'lag' }),
      describeSpatial(fitSpatialError(sample), { ...about, kind: 'error' }),
    ],
  };
}

/** Pearson's correlation without each group in turn. */
function leaveOut(units: readonly AssociationUnit[]): ReadonlyMap<string, number> {
  const groups = [...new Set(units.map(({ group }) => group))];
  if (groups.length < 2) return new Map();
  return new Map(
    groups.flatMap((group) => {
      const rest = units.filter((unit) => unit.group !== group);
      const r = computePearson(proxies(rest), effects(rest));
      return r === null ? [] : [[group, r] as const];
    }),
  );
}

function findInfluential(left: ReadonlyMap<string, number>, whole: number): string | null {
  const moved = [...left].map(([group, r]) => [group, Math.abs(r - whole)] as const);
  return moved.sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

/**
 * A link is said only when every line of the ladder has the same sign and the spatial model of lower AIC, on all
 * places, stands two errors away from zero.
 */
function chooseHeadline(readings: readonly AssociationReading[]): AssociationHeadline {
  const signs = new Set(readings.flatMap(({ estimate }) => (estimate === null ? [] : [Math.sign(estimate)])));
  const models = readings.filter(
    ({ kind, without }) => without === null && ['ols', 'lag', 'error'].includes(kind),
  );
  const [best] = models.filter(({ aic }) => aic !== null).sort((a, b) => (a.aic ?? 0) - (b.aic ?? 0));
  const [sign = 0] = signs;
  const isClear = Math.abs(best?.estimate ?? 0) > 2 * (best?.error ?? Number.POSITIVE_INFINITY);
  if (signs.size !== 1 || sign === 0 || !isClear) return 'no-link-established';
  return sign > 0 ? 'goes-together' : 'goes-opposite';
}

/**
 * Asks whether the local effect goes with a proxy of social capital: correlations, least squares with robust
 * errors, spatial lag and spatial error, each with all places and without the group that moves the correlation
 * most. Places with a figure missing are left out. Null under ten places, or when the proxy does not vary. An
 * exercise in doubt: no forecast, no ranking, and the four sentences are part of the answer.
 */
export function associate(input: AssociationInput): Association | null {
  const kept = input.units.flatMap(({ effect, proxy, controls }, i) =>
    [effect, proxy, ...controls].every(Number.isFinite) ? [i] : [],
  );
  const units = kept.flatMap((i) => input.units[i] ?? []);
  const neighbours = keepUnits(input.neighbours, kept);
  const whole = units.length < FEW ? null : fitAll(units, neighbours, null);
  if (whole === null) return null;
  const left = leaveOut(units);
  const influential = findInfluential(left, computePearson(proxies(units), effects(units)) ?? 0);
  const others = units.flatMap(({ group }, i) => (group === influential ? [] : [i]));
  const rest = others.flatMap((i) => units[i] ?? []);
  const restFits = influential === null ? null : fitAll(rest, keepUnits(neighbours, others), influential);
  const readings = [
    ...correlate(units, null),
    ...whole.readings,
    ...(influential === null ? [] : correlate(rest, influential)),
    ...(restFits?.readings ?? []),
  ];
  const correlations = [...left.values()];
  const test = (values: ArrayLike<number>) => testMoran(neighbours, values, { seed: input.seed });
  return {
    count: units.length,
    readings,
    influential,
    leaveOneOut:
      correlations.length === 0 ? null : { low: Math.min(...correlations), high: Math.max(...correlations) },
    residuals: units.map(({ code }, i) => ({ code, residual: whole.plain.residuals[i] ?? Number.NaN })),
    moran: {
      effect: test(effects(units)),
      proxy: test(proxies(units)),
      residuals: test(whole.plain.residuals),
    },
    lagrange: testLagrange(whole.sample, whole.plain),
    inflations: computeInflations(whole.sample.columns),
    headline: chooseHeadline(readings),
    sentences: associationSentences,
  };
}
