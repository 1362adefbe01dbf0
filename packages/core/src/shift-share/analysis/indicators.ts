// The companion indicators of a territory at both dates.

import type { PairOfDates } from '../decompose/pair.js';
import { computeSpecialisationGini } from '../indicators/gini.js';
import { computeHachman } from '../indicators/hachman.js';
import { computeHerfindahl } from '../indicators/herfindahl.js';
import { computeKrugman } from '../indicators/krugman.js';
import { computeSpecificities } from '../indicators/specificity.js';
import type { Structure } from '../indicators/structure.js';
import type { Ground, Span } from '../table/window.js';
import type { StructureIndicators } from './analysis.js';

function describe(year: number, structure: Structure): StructureIndicators {
  const concentration = computeHerfindahl(structure.jobs);
  return {
    year,
    krugman: computeKrugman(structure),
    gini: computeSpecialisationGini(structure),
    herfindahl: concentration?.index ?? null,
    equivalentSectors: concentration?.equivalent ?? null,
    hachman: computeHachman(structure),
    specificities: Array.from(computeSpecificities(structure), (value) =>
      Number.isFinite(value) ? value : null,
    ),
  };
}

/** Indicators at the first date, then at the last one. */
export function computeStructureIndicators(scene: {
  readonly ground: Ground;
  readonly span: Span;
  readonly pair: PairOfDates;
}): readonly StructureIndicators[] {
  const { pair, span } = scene;
  const { years } = scene.ground.table;
  return [
    describe(years[span.from] ?? 0, { jobs: pair.start, reference: pair.referenceStart }),
    describe(years[span.to] ?? 0, { jobs: pair.end, reference: pair.referenceEnd }),
  ];
}
