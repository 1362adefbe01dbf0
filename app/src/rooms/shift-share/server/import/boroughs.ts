// Boroughs of Paris, Lyon and Marseille: one commune each for every other table, never counted twice.
import { findBoroughCity } from '@trame/core/shift-share';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { StoredPlace } from '../repo.js';
import { listSeries, removeTerritories, writeSeries } from '../series.repo.js';

const CITIES: Readonly<Record<string, string>> = { 75056: 'Paris', 69123: 'Lyon', 13055: 'Marseille' };

/** What became of boroughs, and the places that remain. */
export interface GatheredPlaces {
  readonly boroughs: 'none' | 'gathered' | 'set-aside';
  readonly places: readonly StoredPlace[];
}

/** Adds boroughs up into their city; those of a city that has its own row are set aside. */
export async function gatherBoroughs(
  tx: Tx,
  at: { readonly scope: TenantScope; readonly dataset: string },
  places: readonly StoredPlace[],
): Promise<GatheredPlaces> {
  const boroughs = places.filter(({ code }) => findBoroughCity(code) !== null).map(({ code }) => code);
  if (boroughs.length === 0) return { boroughs: 'none', places };
  const known = new Set(places.map(({ code }) => code));
  const series = await listSeries(tx, { space: at.scope.space, dataset: at.dataset }, boroughs);
  const cityless = boroughs.filter((code) => !known.has(findBoroughCity(code) ?? ''));
  // One borough after the other: a packet may not hold the same series twice.
  for (const code of cityless) {
    const own = series.filter(({ territory }) => territory === code);
    const moved = own.map((one) => ({ ...one, territory: findBoroughCity(code) ?? code }));
    if (moved.length > 0) await writeSeries(tx, { ...at, combine: 'add' }, moved);
  }
  await removeTerritories(tx, at, boroughs);
  const cities = [...new Set(cityless.map((code) => findBoroughCity(code) ?? code))];
  const kept = places.filter(({ code }) => findBoroughCity(code) === null);
  return {
    boroughs: cities.length > 0 ? 'gathered' : 'set-aside',
    places: [...kept, ...cities.map((code) => ({ code, label: CITIES[code] ?? code }))],
  };
}
