// Two waves by the panel rule (§7.1): the same roster, and only those who answered both times.
import { computeJackknifeError } from '../error/jackknife.js';
import { createWaveMatrix, listPanel, type WaveMatrix } from '../survey/matrix.js';
import type { SurveyData, SurveyWave } from '../survey/survey.js';
import { countAnswerChange, sweepMaintained, sweepRenewal } from './between-waves.js';
import type { BoardChange, ChangeVerdict, ClosingLight, TiesBetweenWaves, TileChange } from './board.js';
import { computeTieChange } from './change.js';
import type { TileFigureKey } from './figure.js';
import { type FigureModel, figureTable } from './figure-table.js';
import { decidePublication, findWithholding, thresholds } from './publication.js';
import type { Sweep } from './sweep.js';
import { sweepDensity } from './tile/cohesion.js';

/** |z| from which a change is to be discussed, and from which it is clear (the 5 % level of one test, and of ten). */
export const verdictLimits = { discuss: 1.96, clear: 2.8 } as const;

/** A change of 2.8 errors is seen by four surveys in five. */
export const VISIBLE_ERRORS = 2.8;

/** Fewest people who may have left, or come, for the levels of the panel to stand beside those of everybody. */
export const FEWEST_MOVERS = 3;

/** Reads |z|: no visible change, to discuss, clear change. No causal word. */
export function readVerdict(z: number | null): ChangeVerdict | null {
  if (z === null) return null;
  if (Math.abs(z) < verdictLimits.discuss) return 'no-visible-change';
  return Math.abs(z) > verdictLimits.clear ? 'clear-change' : 'to-discuss';
}

/** An error under this is none: what is left of rounding when everybody weighs the same. */
const NO_ERROR = 1e-12;

function compare(key: TileFigureKey, before: Sweep, after: Sweep): TileChange {
  const gaps = after.without.map((value, i) => value - (before.without[i] as number));
  const difference = before.value === null || after.value === null ? null : after.value - before.value;
  const standardError = difference === null ? null : computeJackknifeError(gaps, before.kind);
  const z =
    difference === null || standardError === null || standardError < NO_ERROR
      ? null
      : difference / standardError;
  return {
    key,
    before: before.value,
    after: after.value,
    difference,
    standardError,
    z,
    verdict: readVerdict(z),
    visibleChange: standardError === null ? null : VISIBLE_ERRORS * standardError,
  };
}

const withheld = (key: TileFigureKey): TileChange => ({
  key,
  before: null,
  after: null,
  difference: null,
  standardError: null,
  z: null,
  verdict: null,
  visibleChange: null,
});

/** Few people counted at one wave: neither that wave nor the difference may be shown. */
function isTooFew(key: TileFigureKey, sweeps: readonly Sweep[]): boolean {
  return (
    key === 'margin-share' &&
    sweeps.some(({ steps }) => (steps[0]?.value ?? 0) < thresholds.marginUnderPeople)
  );
}

interface Panel {
  readonly before: WaveMatrix;
  readonly after: WaveMatrix;
  /** People who answered one wave only: left after the first, or came at the second, on the roster or not. */
  readonly movers: readonly [number, number];
}

function compareAll({ before, after, movers }: Panel): readonly TileChange[] {
  const publication = decidePublication(before.n, before.respondents);
  const rate = before.n === 0 ? 0 : before.respondents / before.n;
  const areLevelsShown = movers.every((count) => count === 0 || count >= FEWEST_MOVERS);
  return (Object.entries(figureTable) as [TileFigureKey, FigureModel][]).flatMap(([key, { sweep }]) => {
    if (sweep === null) return [];
    if (findWithholding(key, { publication, rate }) !== null) return [withheld(key)];
    const [first, second] = [sweep(before), sweep(after)];
    if (isTooFew(key, [first, second])) return [withheld(key)];
    const change = compare(key, first, second);
    return [areLevelsShown ? change : { ...change, before: null, after: null }];
  });
}

function compareTies(pair: Panel): TiesBetweenWaves | null {
  const publication = decidePublication(pair.before.n, pair.before.respondents);
  if (publication === 'nothing' || publication === 'opinions-only') return null;
  const [maintained, renewal] = [sweepMaintained(pair), sweepRenewal(pair)];
  const counts = countAnswerChange(pair);
  const kept = maintained.steps[0]?.value ?? 0;
  const fresh = renewal.steps[0]?.value ?? 0;
  return {
    maintained: maintained.value,
    kept,
    lost: maintained.count - kept,
    maintainedError: computeJackknifeError(maintained.without, 'dyad'),
    renewal: renewal.value,
    alreadyThere: renewal.count - fresh,
    new: fresh,
    renewalError: computeJackknifeError(renewal.without, 'dyad'),
    answerByAnswer: { ...counts, ...computeTieChange(counts) },
  };
}

/** Renewal under which a network lives on its old ties: a proposed limit, to be tuned with the first territories. */
export const LOW_RENEWAL = 0.15;
/** Redundancy above this many times density is high. */
export const HIGH_REDUNDANCY = 2;

/** Two of three: redundancy high and rising, renewal low, openness falling; a move counts when it can be seen. */
function readClosing(panel: Panel, changes: readonly TileChange[], renewal: number | null): ClosingLight {
  const find = (key: TileFigureKey) => changes.find((change) => change.key === key);
  const [redundancy, openness] = [find('redundancy'), find('openness')];
  const density = sweepDensity(panel.after).value;
  const isMove = (z: number | null | undefined): z is number => z !== null && z !== undefined;
  const closure = figureTable.redundancy.sweep?.(panel.after).value ?? null;
  const isHigh = closure === null || density === null ? null : closure > HIGH_REDUNDANCY * density;
  const redundancyHighAndRising =
    isHigh === null || !isMove(redundancy?.z) ? null : isHigh && redundancy.z >= verdictLimits.discuss;
  const opennessFalling = isMove(openness?.z) ? openness.z <= -verdictLimits.discuss : null;
  const renewalUnder15 = renewal === null ? null : renewal < LOW_RENEWAL;
  const signs = [redundancyHighAndRising, renewalUnder15, opennessFalling];
  const lit = signs.filter((sign) => sign === true).length >= 2;
  return { redundancyHighAndRising, renewalUnder15, opennessFalling, lit };
}

/**
 * Compares two waves on the panel. When one or two people left or came, the panel's own levels are withheld and only the
 * difference is given: beside the levels of everybody, they would disclose what those people answered (§6.3).
 * `offRoster`: people who answered one wave and are on its roster alone, which `data` no longer holds.
 */
export function compareWaves(
  data: SurveyData,
  waves: readonly [SurveyWave, SurveyWave],
  offRoster: readonly [number, number] = [0, 0],
): BoardChange {
  const people = listPanel(data, waves);
  const [before, after] = [
    createWaveMatrix(data, waves[0], people),
    createWaveMatrix(data, waves[1], people),
  ];
  const roster = new Set(data.actors.map(({ id }) => id));
  const answered = waves.map(({ respondents }) => new Set(respondents.filter((id) => roster.has(id))).size);
  const [first, second] = [(answered[0] ?? 0) + offRoster[0], (answered[1] ?? 0) + offRoster[1]];
  const panel: Panel = { before, after, movers: [first - people.size, second - people.size] };
  const changes = compareAll(panel);
  const ties = compareTies(panel);
  return {
    panel: people.size,
    panelShare: second === 0 ? null : people.size / second,
    leavers: panel.movers[0],
    joiners: panel.movers[1],
    changes,
    ties,
    closing: readClosing(panel, changes, ties?.renewal ?? null),
  };
}
