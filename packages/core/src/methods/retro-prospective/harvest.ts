// What a retro-prospective leaves to the seminar: solutions, obstacles, levers, changes and first steps, with the way back.
import {
  findItem,
  type HarvestItem,
  type HarvestKind,
  harvestSlips,
  joinSources,
  type Person,
} from '../../workshop/index.js';
import type { CanvasKind, RetroState } from './state.js';

const LEFT: Readonly<Record<CanvasKind, HarvestKind>> = {
  solution: 'solution',
  obstacle: 'obstacle',
  lever: 'lever',
  process: 'change',
  functioning: 'change',
  collective: 'change',
  monday: 'commitment',
};

/**
 * Sentences that are not hidden, in the order they came, under the title of their situation. Their sources are their own
 * and those of the situation they answer: the challenges it made concrete (R056, R147).
 */
export function harvestRetro(state: RetroState): readonly HarvestItem[] {
  const about = new Map(state.slips.map((slip) => [slip.id, findItem(state.situations, slip.about ?? '')]));
  const items = harvestSlips(state.slips, (slip) => ({
    kind: LEFT[slip.kind],
    group: about.get(slip.id)?.title ?? null,
  }));
  return items.map((item) => {
    const sources = joinSources(item.sources ?? [], about.get(item.id)?.sources ?? []);
    return sources.length === 0 ? item : { ...item, sources };
  });
}

/** The groups, as they sit; people of no group met nobody. */
export function listRetroMeetings(state: RetroState): readonly (readonly Person[])[] {
  return state.teams.map(({ members }) => members).filter((members) => members.length > 1);
}
