// What a world café leaves to the seminar: visions, and the ideas noted at the tables, each under its theme with the way back.
import { findItem, type HarvestItem, harvestSlips, joinSources, type Person } from '../../workshop/index.js';
import type { WorldCafeState } from './state.js';
import { listTables } from './view.js';

/** Sentences that are not hidden, in the order they came, under the title of their theme (R078, R056). */
export function harvestWorldCafe(state: WorldCafeState): readonly HarvestItem[] {
  const about = new Map(state.slips.map((slip) => [slip.id, findItem(state.themes, slip.about ?? '')]));
  const items = harvestSlips(state.slips, (slip) => ({
    kind: slip.kind === 'vision' ? 'vision' : 'idea',
    group: about.get(slip.id)?.title ?? null,
  }));
  return items.map((item) => {
    const sources = joinSources(item.sources ?? [], about.get(item.id)?.sources ?? []);
    return sources.length === 0 ? item : { ...item, sources };
  });
}

/** Who sat together in the rounds that were held, table by table, host included (R107). */
export function listWorldCafeMeetings(state: WorldCafeState): readonly (readonly Person[])[] {
  if (state.plan === null) return [];
  return Array.from({ length: state.begun }, (_, rank) => listTables(state, rank + 1))
    .flat()
    .map(({ host, guests }) => (host === null ? guests : [host, ...guests]))
    .filter((people) => people.length > 1);
}
