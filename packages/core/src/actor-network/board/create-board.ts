// The board of one wave: ten tiles, each figure shown or withheld by the rules of publication.
import { computeEiIndex } from '../mixing/ei-index.js';
import { computeEiSpread } from '../mixing/ei-spread.js';
import { createEitherGraph } from '../survey/either-graph.js';
import { createWaveMatrix, type WaveMatrix } from '../survey/matrix.js';
import type { SurveyData } from '../survey/survey.js';
import type { WavePair } from './between-waves.js';
import type { Board, BoardHeader, Publication } from './board.js';
import { createFigure } from './create-figure.js';
import { type Tile, type TileFigure, type TileFigureKey, type TileKey, tileKeys } from './figure.js';
import { type FigureModel, figureTable, pairTable } from './figure-table.js';
import { decidePublication } from './publication.js';
import type { Sweep } from './sweep.js';
import { countDoors } from './tile/openness.js';

function createHeader(matrix: WaveMatrix, publication: Publication): BoardHeader {
  const isOpen = publication !== 'nothing' && publication !== 'opinions-only';
  const declared = matrix.rhythm.reduce((sum, rhythm) => sum + (rhythm > 0 ? 1 : 0), 0);
  const active = matrix.active.reduce((sum, a) => sum + a, 0);
  return {
    actors: matrix.n,
    respondents: matrix.respondents,
    responseRate: matrix.n === 0 ? null : matrix.respondents / matrix.n,
    declaredAnswers: isOpen ? declared : null,
    activeAnswers: isOpen ? active : null,
  };
}

function sweepDoors(matrix: WaveMatrix): Sweep {
  const answered = matrix.external.some((types) => types !== null);
  const value = answered ? countDoors(matrix) : null;
  return {
    value,
    kind: 'node',
    without: new Float64Array(0),
    counted: 'types',
    count: matrix.externalTypes,
    steps: [{ name: 'types', value: matrix.externalTypes }],
  };
}

interface Made {
  readonly tile: TileKey;
  readonly figure: TileFigure;
}

/** What could be seen at a second wave, by figure, when it was simulated. */
export type SimulatedVisible = ReadonlyMap<TileFigureKey, number>;

function makeFigures(
  matrix: WaveMatrix,
  publication: Publication,
  visible: SimulatedVisible,
): readonly Made[] {
  return (Object.entries(figureTable) as [TileFigureKey, FigureModel][]).map(([key, model]) => {
    const sweep = model.sweep === null ? sweepDoors(matrix) : model.sweep(matrix);
    const simulated = visible.get(key) ?? null;
    return {
      tile: model.tile,
      figure: createFigure({ ...model, key, matrix, publication, simulated }, sweep),
    };
  });
}

/** 2c and 6b: from the second wave on; published when both waves may be. */
function makePairFigures(pair: WavePair, publication: Publication): readonly Made[] {
  return (['maintained-share', 'renewal'] as const).map((key) => {
    const { tile, sweep } = pairTable[key];
    const draft = {
      key,
      unit: 'share',
      isCautious: false,
      visibleAt42: null,
      simulated: null,
      matrix: pair.after,
      publication,
    } as const;
    return { tile, figure: createFigure(draft, sweep(pair)) };
  });
}

/** The first figure of a tile is its headline; from wave 2 on, ties maintained come before live ties. */
function arrange(made: readonly Made[]): readonly Tile[] {
  return tileKeys.flatMap((key, at) => {
    const own = made.filter(({ tile }) => tile === key).map(({ figure }) => figure);
    const first = own.find((figure) => figure.key === 'maintained-share') ?? own[0];
    if (first === undefined) return [];
    return [{ key, number: at + 1, headline: first, beside: own.filter((figure) => figure !== first) }];
  });
}

const order: readonly Publication[] = ['nothing', 'opinions-only', 'answers-only', 'all-with-warning', 'all'];

/**
 * The board of wave `number` (0 or 1). Ties kept and renewed are there from the second wave on, when both may be published.
 * `visible`: what `simulateVisibleChange` gave for this roster and this many answers; without it, published figures are scaled.
 * Throws when the survey has no such wave.
 */
export function createBoard(data: SurveyData, number: number, visible: SimulatedVisible = new Map()): Board {
  const wave = data.waves[number];
  if (wave === undefined) throw new Error(`actor-network/createBoard: no wave ${number}`);
  const matrix = createWaveMatrix(data, wave);
  const publication = decidePublication(matrix.n, matrix.respondents);
  const made = [...makeFigures(matrix, publication, visible)];
  const earlier = number > 0 ? data.waves[number - 1] : undefined;
  if (earlier !== undefined) {
    const before = createWaveMatrix(data, earlier);
    const least = Math.min(
      order.indexOf(publication),
      order.indexOf(decidePublication(before.n, before.respondents)),
    );
    made.push(...makePairFigures({ before, after: matrix }, order[least] ?? 'nothing'));
  }
  return {
    header: createHeader(matrix, publication),
    publication,
    tiles: arrange(made),
    mixingByChance:
      order.indexOf(publication) < order.indexOf('all-with-warning') ? null : testMixing(matrix),
  };
}

/** E-I of the graph « either » against shuffled labels: exact, so without dice. */
function testMixing(matrix: WaveMatrix): Board['mixingByChance'] {
  const graph = createEitherGraph(matrix);
  const { ei } = computeEiIndex(graph, matrix.grouping);
  const { expected, deviation, z } = computeEiSpread(graph, matrix.grouping, ei);
  return { ei, expected, deviation, z };
}
