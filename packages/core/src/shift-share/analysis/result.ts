// Everything that an analysis says, from its scene.
import { decomposeDunn } from '../decompose/dunn.js';
import type { Effects } from '../decompose/effects.js';
import { decomposeEsteban } from '../decompose/esteban.js';
import { computeGerfin } from '../decompose/gerfin.js';
import { drawLocalEffects } from '../robust/bootstrap.js';
import { computeStability } from '../robust/grid.js';
import type { AnalysisResult } from './analysis.js';
import { listCaveats } from './caveats.js';
import { boundHiddenRange } from './hidden-range.js';
import { computeStructureIndicators } from './indicators.js';
import { readAllWays } from './readings.js';
import { computeCoverage, findHiddenSectors, type Scene, sumHiddenStart } from './scene.js';
import { listSectorEffects } from './sectors.js';

function inPoints(effects: Effects): Effects {
  const scaled = Object.entries(effects).map(([key, jobs]) => [key, (100 * jobs) / effects.start] as const);
  return Object.fromEntries(scaled) as unknown as Effects;
}

/** Effects, sectors, readings, band, companions, caveats. */
export function computeResult(scene: Scene): AnalysisResult {
  const { ground, span, territory, pair, parameters } = scene;
  const { sectors: codes, source } = ground.table;
  const dunn = decomposeDunn(pair);
  const esteban = decomposeEsteban(pair);
  const range = boundHiddenRange(ground, span, territory);
  const hidden = findHiddenSectors(scene);
  const { smallBase } = parameters;
  const sectors = listSectorEffects({ pair, dunn, sectors: codes, ranges: range.sectors, hidden, smallBase });
  const sampled = source.population.sampled && parameters.draws > 0;
  const result = {
    effects: dunn.effects,
    points: inPoints(dunn.effects),
    localRange: range.total,
    sectors,
    pureLocal: esteban.totalPureLocal,
    allocation: esteban.totalAllocation,
    gerfin: computeGerfin(pair),
    readings: readAllWays(scene),
    indicators: computeStructureIndicators(scene),
    stability: computeStability(ground.table, parameters),
    measurement: sampled ? drawLocalEffects(pair, parameters).interval : null,
    coverage: computeCoverage(scene),
    hiddenStart: sumHiddenStart(scene),
    hiddenCells: sectors.filter(({ marks }) => marks.includes('hidden')).length,
    missingCells: sectors.filter(({ marks }) => marks.includes('missing')).length,
    sectorCount: codes.length,
  };
  return { ...result, caveats: listCaveats(result, { sampled: source.population.sampled, smallBase }) };
}
