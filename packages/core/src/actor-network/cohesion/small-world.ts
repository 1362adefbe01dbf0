// Small world: clustering and path length beside what a random graph of the same density would have.

/** The four numbers; at fifty nodes every dense enough graph « is » a small world, so none is on the board. */
export interface SmallWorld {
  readonly clustering: number | null;
  readonly clusteringRandom: number | null;
  readonly path: number | null;
  /** ln n / ln k, k the mean degree; null when k is not above 1. */
  readonly pathRandomApprox: number | null;
}

/** Puts measured clustering and path length beside their values by chance (Watts & Strogatz 1998). */
export function computeSmallWorld(measured: {
  readonly n: number;
  readonly clustering: number | null;
  readonly density: number | null;
  readonly path: number | null;
  readonly meanDegree: number | null;
}): SmallWorld {
  const { n, clustering, density, path, meanDegree } = measured;
  const hasPath = meanDegree !== null && meanDegree > 1 && n > 1;
  return {
    clustering,
    clusteringRandom: density,
    path,
    pathRandomApprox: hasPath ? Math.log(n) / Math.log(meanDegree) : null,
  };
}
