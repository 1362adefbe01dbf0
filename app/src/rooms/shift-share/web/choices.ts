// The choices of a diagnosis, as the address holds them.
import type { Dataset, Zone } from '../contract.js';

/** What the address asks; what it does not say is left to the server or to the zone of the territory. */
export interface Choices {
  readonly dataset: string | null;
  readonly territory: string | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly sector: string | null;
  readonly reference: 'metropolitan' | 'all';
  readonly variant: 'dunn' | 'patterson';
  readonly course: 'static' | 'dynamic';
  readonly view: string;
  /** Codes of the places set side by side, separated by commas. */
  readonly places: string | null;
}

type Filters = Readonly<Record<string, string | undefined>>;

function readYear(text: string | undefined): number | null {
  return text !== undefined && /^\d{4}$/.test(text) ? Number(text) : null;
}

/** Reads the address; what is not a choice is left aside. */
export function readChoices(filters: Filters): Choices {
  return {
    dataset: filters.tableau ?? null,
    territory: filters.lieu ?? null,
    from: readYear(filters.de),
    to: readYear(filters.a),
    sector: filters.activite ?? null,
    reference: filters.reference === 'all' ? 'all' : 'metropolitan',
    variant: filters.calcul === 'patterson' ? 'patterson' : 'dunn',
    course: filters.dates === 'dynamic' ? 'dynamic' : 'static',
    view: filters.vue ?? 'decomposition',
    places: filters.lieux ?? null,
  };
}

/** The table asked, else the newest one of jobs over several years, the territory's zone being in it if possible. */
export function chooseDataset(datasets: readonly Dataset[], choices: Choices): Dataset | null {
  const usable = datasets.filter(({ measure, years }) => measure === 'jobs' && years.length > 1);
  return usable.find(({ id }) => id === choices.dataset) ?? usable[0] ?? null;
}

/** The place asked, else the zone that stands for the territory in the table's zoning. */
export function choosePlace(dataset: Dataset, zones: readonly Zone[], choices: Choices): string | null {
  const zone = zones.find(({ zoning }) => zoning === dataset.source.geography.kind);
  return choices.territory ?? zone?.code ?? null;
}
