// The figures of a survey file, under the names of the file format: each wave, its errors, the change, the ties between.

import { countAnswerChange, sweepMaintained, sweepRenewal } from '../board/between-waves.js';
import { computeHalfLife, computeTieChange } from '../board/change.js';
import { figureTable } from '../board/figure-table.js';
import type { Sweep } from '../board/sweep.js';
import { sweepConfirmedRedundancy } from '../board/tile/closure.js';
import { countDoors } from '../board/tile/openness.js';
import { computeJackknifeError } from '../error/jackknife.js';
import { computeUniqueness } from '../privacy/uniqueness.js';
import { createEitherGraph } from '../survey/either-graph.js';
import { createWaveMatrix, listPanel, type WaveMatrix } from '../survey/matrix.js';
import type { SurveyData } from '../survey/survey.js';
import type { ReportBlock } from './block.js';
import { reportEi } from './mixing-report.js';

/** Figures with an error: their name in the file format, and on the board. */
const names = {
  '1_quality_thick_share': 'thick-share',
  '1b_confirmed_share': 'confirmed-share',
  '2_regularity_live_share': 'live-share',
  '3_cohesion_density': 'density',
  '3c_reach_two_steps': 'two-step-reach',
  '4_mixing_ratio': 'mixing-ratio',
  '5_external_openness': 'openness',
  '6_redundancy': 'redundancy',
  '7_margin_share': 'margin-share',
  '8_concentration_top_tenth': 'top-tenth-share',
  '9_articulation': 'articulation',
  '9b_articulation_without_top3': 'articulation-without-top3',
  '9c_pairs_of_spaces_with_two_common': 'space-pairs-with-two',
  '10_climate_favourable': 'favourable-share',
} as const satisfies Readonly<Record<string, keyof typeof figureTable>>;

const PERMUTATIONS = 2_000;
const SEED = 42;
const YEAR_DAYS = 365;

type Swept = Readonly<Record<string, Sweep>>;

function sweepAll(matrix: WaveMatrix): Swept {
  const rows = Object.entries(names).flatMap(([name, key]) => {
    const { sweep } = figureTable[key];
    return sweep === null ? [] : [[name, sweep(matrix)] as const];
  });
  return Object.fromEntries(rows);
}

function reportWave(matrix: WaveMatrix, swept: Swept): ReportBlock {
  const values = Object.fromEntries(Object.entries(swept).map(([name, { value }]) => [name, value]));
  const active = matrix.active.reduce((sum, a) => sum + a, 0);
  return {
    ...values,
    '3b_mean_active_ties': matrix.respondents === 0 ? null : active / matrix.respondents,
    '5b_external_types_reached_by_two': matrix.external.every((own) => own === null)
      ? null
      : countDoors(matrix),
    '6c_redundancy_confirmed_only': sweepConfirmedRedundancy(matrix).value,
    n: matrix.n,
    respondents: matrix.respondents,
    declared_arcs: matrix.rhythm.reduce((sum, rhythm) => sum + (rhythm > 0 ? 1 : 0), 0),
    active_arcs: active,
  };
}

function reportErrors(swept: Swept): ReportBlock {
  return Object.fromEntries(
    Object.entries(swept).map(([name, { without, kind }]) => [name, computeJackknifeError(without, kind)]),
  );
}

function reportChange(before: Swept, after: Swept): ReportBlock {
  const rows = Object.entries(before).map(([name, first]) => {
    const second = after[name] as Sweep;
    const gaps = second.without.map((value, i) => value - (first.without[i] as number));
    const se = computeJackknifeError(gaps, first.kind);
    const isKnown = first.value !== null && second.value !== null;
    const difference = isKnown ? (second.value ?? 0) - (first.value ?? 0) : null;
    const z = difference === null || se === null || se === 0 ? null : difference / se;
    return [name, { wave1_panel: first.value, wave2_panel: second.value, difference, se, z }];
  });
  return Object.fromEntries(rows);
}

function reportTies(before: WaveMatrix, after: WaveMatrix): ReportBlock {
  const pair = { before, after };
  const [maintained, renewal] = [sweepMaintained(pair), sweepRenewal(pair)];
  const counts = countAnswerChange(pair);
  const kept = maintained.steps[0]?.value ?? 0;
  const fresh = renewal.steps[0]?.value ?? 0;
  const { jaccard, persistence, renewal: renewed } = computeTieChange(counts);
  return {
    ties_between_waves: {
      respondents_both: before.respondents,
      '2c_maintained': maintained.value,
      kept,
      lost: maintained.count - kept,
      '6b_renewal': renewal.value,
      already_there: renewal.count - fresh,
      new: fresh,
      answer_by_answer: {
        n11: counts.both,
        n10: counts.onlyBefore,
        n01: counts.onlyAfter,
        persistence,
        renewal: renewed,
        jaccard,
      },
      half_life_days_if_waves_365_apart: computeHalfLife(maintained.value, YEAR_DAYS),
    },
    ties_between_waves_jackknife_se: {
      '2c_maintained': computeJackknifeError(maintained.without, 'dyad'),
      '6b_renewal': computeJackknifeError(renewal.without, 'dyad'),
    },
  };
}

function reportUniqueness(matrix: WaveMatrix): ReportBlock {
  const unique = computeUniqueness(createEitherGraph(matrix), matrix.grouping);
  return {
    category: unique.category,
    degree: unique.degree,
    category_and_degree: unique.categoryAndDegree,
    category_degree_and_neighbours: unique.categoryDegreeAndNeighbours,
  };
}

/**
 * All figures of a survey of one or two waves, without any threshold or hidden cell: an analyst's view of his own file. What a
 * screen may show is `createBoard`'s.
 */
export function reportTiles(data: SurveyData): ReportBlock {
  const [first, second] = data.waves;
  if (first === undefined) return {};
  const options = { permutations: PERMUTATIONS, seed: SEED };
  const waves = data.waves.map((wave) => createWaveMatrix(data, wave));
  const swept = waves.map(sweepAll);
  const each = waves.flatMap((matrix, at) => [
    [`wave${at + 1}`, reportWave(matrix, swept[at] as Swept)],
    [`wave${at + 1}_jackknife_se`, reportErrors(swept[at] as Swept)],
    [`ei_active_wave${at + 1}`, reportEi(createEitherGraph(matrix), matrix.grouping, options)],
    [`unique_without_names_wave${at + 1}`, reportUniqueness(matrix)],
  ]);
  if (second === undefined) return Object.fromEntries(each);
  const panel = listPanel(data, [first, second]);
  const [before, after] = [createWaveMatrix(data, first, panel), createWaveMatrix(data, second, panel)];
  return {
    ...Object.fromEntries(each),
    change_on_panel: reportChange(sweepAll(before), sweepAll(after)),
    ...reportTies(before, after),
  };
}
