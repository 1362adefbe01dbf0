// What takes longer: a thousand draws of every group, eighteen yearly periods, a grid of windows and levels.
import { createDraw } from '@trame/core/kernel';
import {
  analyse,
  decomposeTerritories,
  drawLocalEffects,
  type EmploymentTable,
  listNafLevels,
  mapNafLevel,
  readPair,
} from '@trame/core/shift-share';

const GROUPS = 1_255;
const YEARS = Array.from({ length: 19 }, (_, y) => 1999 + y);

/** A table of groups × 88 divisions × 19 years, from a seed. */
function drawTable(seed: number): EmploymentTable {
  const draw = createDraw(seed);
  const sectors = Object.keys(mapNafLevel('A88', 'A38') ?? {}).map((code) => ({ code, label: code }));
  const territories = Array.from({ length: GROUPS }, (_, t) => ({
    code: String(200_000_000 + t),
    label: `${t}`,
  }));
  const sizes = Float64Array.from({ length: GROUPS * sectors.length }, () => 2 + draw.below(300) ** 1.3);
  return {
    source: {
      publisher: 'tirage',
      title: 'pays tiré d’une graine',
      licence: 'MIT',
      url: null,
      basis: 'workplace',
      population: { workers: 'all', employers: 'all', moment: 'census', sampled: true },
      nomenclature: { name: 'NAF rév. 2', level: 'A88' },
      geography: { kind: 'EPCI', year: 2025, passage: null },
    },
    territories,
    sectors,
    years: YEARS,
    jobs: YEARS.map((_, y) =>
      sizes.map((size) => Math.round(size * (0.9 + draw.below(200) / 1_000 + 0.01 * y))),
    ),
    hidden: [],
  };
}

function clock(task: () => void): number {
  const start = performance.now();
  task();
  return Math.round(performance.now() - start);
}

const table = drawTable(1);
const ground = { table, reference: table.territories.map((_, t) => t) };
const last = YEARS.length - 1;

const draws = clock(() => {
  for (let t = 0; t < GROUPS; t += 1) {
    drawLocalEffects(readPair({ table, reference: [t, (t + 1) % GROUPS] }, { from: 0, to: last }, t), {
      draws: 1_000,
      seed: t,
    });
  }
});
const periods = clock(() => {
  for (let from = 0; from < last; from += 1) decomposeTerritories(ground, { from, to: from + 1 });
});
const grid = clock(() => {
  analyse(table, {
    territory: '200000007',
    perimeter: 'EPCI 2025',
    from: 2005,
    to: 2012,
    reference: { label: 'ensemble', territories: null },
    sectors: null,
    course: 'static',
    variant: 'dunn',
    smallBase: 30,
    grid: {
      shift: 1,
      levels: listNafLevels(table).filter(({ level }) => level === 'A38' || level === 'NA5'),
      references: [],
      courses: [],
      variants: [],
    },
    draws: 1_000,
    seed: 1,
  });
});

process.stdout.write(
  JSON.stringify({
    thousandDrawsOfEveryGroupMs: draws,
    eighteenPeriodsOfEveryGroupMs: periods,
    nineWindowsThreeLevelsWithRanksAndHashMs: grid,
  }),
);
process.exit(0);
