// The lines of the decomposition table, sector by sector, with their marks.
import type { DunnParts } from '../decompose/dunn.js';
import type { Interval, SectorEffects, SectorMark } from '../decompose/effects.js';
import { decomposeEsteban, readQuadrant } from '../decompose/esteban.js';
import { at, computeGrowth, type PairOfDates } from '../decompose/pair.js';
import { computeLocationQuotients } from '../indicators/location-quotient.js';
import type { Coded } from '../table/table.js';

/** What the lines are made of. */
export interface SectorSources {
  readonly pair: PairOfDates;
  readonly dunn: DunnParts;
  readonly sectors: readonly Coded[];
  readonly ranges: readonly (Interval | null)[];
  /** Sectors where a cell of the territory is hidden, not missing. */
  readonly hidden: readonly boolean[];
  readonly smallBase: number;
}

const orNull = (value: number): number | null => (Number.isFinite(value) ? value : null);

function listMarks(sources: SectorSources, s: number): readonly SectorMark[] {
  const [start, end] = [at(sources.pair.start, s), at(sources.pair.end, s)];
  const known = Number.isFinite(start) && Number.isFinite(end);
  const marks: readonly (readonly [SectorMark, boolean])[] = [
    ['hidden', sources.hidden[s] === true],
    ['missing', !known && sources.hidden[s] !== true],
    ['absent-from-reference', sources.dunn.totals.uses[s] === 'unreferenced'],
    ['new-activity', known && start === 0 && end > 0],
    ['ended-activity', known && start > 0 && end === 0],
    ['small-base', known && start > 0 && start < sources.smallBase],
  ];
  return marks.filter(([, holds]) => holds).map(([mark]) => mark);
}

/**
 * One line a sector (R093): effects in jobs, rates as 0.05 for 5 %, null where undefined. A new activity has no
 * rate; a sector under `smallBase` has one, marked so that the screen greys it.
 */
export function listSectorEffects(sources: SectorSources): readonly SectorEffects[] {
  const { pair, dunn } = sources;
  const esteban = decomposeEsteban(pair);
  const quotients = computeLocationQuotients({ jobs: pair.start, reference: pair.referenceStart });
  return sources.sectors.map(({ code, label }, s) => {
    const [start, end] = [at(pair.start, s), at(pair.end, s)];
    const homothetic = at(esteban.homothetic, s);
    const apart = dunn.totals.uses[s] === 'unreferenced';
    return {
      sector: code,
      label,
      start: orNull(start),
      end: orNull(end),
      rate: orNull(computeGrowth(start, end)),
      referenceRate: orNull(at(dunn.totals.sectorGrowth, s)),
      national: orNull(at(dunn.national, s)),
      structural: orNull(at(dunn.structural, s)),
      local: orNull(at(dunn.local, s)),
      unreferenced: orNull(at(dunn.unreferenced, s)) ?? 0,
      homothetic: orNull(homothetic),
      pureLocal: orNull(at(esteban.pureLocal, s)),
      allocation: orNull(at(esteban.allocation, s)),
      locationQuotient: orNull(at(quotients, s)),
      quadrant: apart ? 'none' : readQuadrant({ start, homothetic, local: at(dunn.local, s) }),
      localRange: sources.ranges[s] ?? null,
      marks: listMarks(sources, s),
    };
  });
}
