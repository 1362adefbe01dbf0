// What was delivered against what the specification asks, counted from real events.

/** What the specification fixes (R010). */
export interface Specification {
  /** Local seminars per territory. */
  readonly localSeminars: number;
  readonly interSiteSeminars: number;
  readonly benchmarkSheets: number;
}

/** The specification of 2019: four local seminars per territory, three inter-site, ten territories studied (R010). */
export const specification2019: Specification = {
  localSeminars: 4,
  interSiteSeminars: 3,
  benchmarkSheets: 10,
};

/** A seminar of the calendar; without a territory it is inter-site (R041, R042). */
export interface BoardSeminar {
  readonly territoryId: string | null;
  readonly number: number;
  readonly state: 'planned' | 'ready' | 'open' | 'closed';
}

/** One line of the board: done, planned and not held yet, expected. */
export interface DeliveryLine {
  readonly kind: 'local-seminars' | 'inter-site-seminars' | 'benchmark-sheets';
  readonly done: number;
  readonly planned: number;
  readonly expected: number;
}

/** The real things a board is counted from. */
export interface DeliveryEvents {
  readonly territories: number;
  readonly seminars: readonly BoardSeminar[];
  /** One entry per benchmark sheet: true once somebody wrote in it. */
  readonly sheetsFilled: readonly boolean[];
}

function countSeminars(seminars: readonly BoardSeminar[]): Pick<DeliveryLine, 'done' | 'planned'> {
  const done = seminars.filter((seminar) => seminar.state === 'closed').length;
  return { done, planned: seminars.length - done };
}

/**
 * The delivery board (R010, « 16/16, 3/3, 10/10 »): a seminar is done once it is closed, a sheet once it is
 * filled, and what is only planned is shown apart. Nothing is capped: a fifth seminar shows as 17/16.
 */
export function computeDeliveryBoard(asked: Specification, events: DeliveryEvents): readonly DeliveryLine[] {
  const { territories, seminars, sheetsFilled } = events;
  const local = seminars.filter((seminar) => seminar.territoryId !== null);
  const shared = seminars.filter((seminar) => seminar.territoryId === null);
  const filled = sheetsFilled.filter(Boolean).length;
  return [
    { kind: 'local-seminars', ...countSeminars(local), expected: asked.localSeminars * territories },
    { kind: 'inter-site-seminars', ...countSeminars(shared), expected: asked.interSiteSeminars },
    {
      kind: 'benchmark-sheets',
      done: filled,
      planned: sheetsFilled.length - filled,
      expected: asked.benchmarkSheets,
    },
  ];
}

/** Where a seminar of the series stands; `missing` when nobody has put it in the calendar. */
export interface SeriesPlace<S> {
  readonly number: number;
  readonly seminar: S | null;
}

/**
 * The places of a series, from 1 to the number expected, each with its seminar or nothing (R041); seminars
 * beyond the expected number come after. With two seminars of one number, the first given is kept.
 */
export function computeSeries<S extends { readonly number: number }>(
  seminars: readonly S[],
  expected: number,
): readonly SeriesPlace<S>[] {
  const last = Math.max(expected, ...seminars.map((seminar) => seminar.number));
  return Array.from({ length: last }, (_, index) => ({
    number: index + 1,
    seminar: seminars.find((seminar) => seminar.number === index + 1) ?? null,
  }));
}
