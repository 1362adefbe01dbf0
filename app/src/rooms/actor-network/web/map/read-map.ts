// The map at one day, read from the facts by the same rules as everywhere: ties, their state, whom to point out.
import {
  deriveTies,
  layMap,
  type MapPoint,
  outlineMap,
  type TieFact,
  type TieState,
} from '@trame/core/actor-network';
import type { MapActor, MapReading } from '../../contract/map.js';

/** A tie with its two actors. */
export interface MapTie {
  readonly a: MapActor;
  readonly b: MapActor;
  /** `shown`: two persons chose it; the others come from facts. */
  readonly origin: 'facts' | 'shown';
  readonly state: TieState;
  readonly facts: readonly TieFact[];
  readonly lastSeen: string | null;
}

/** What the screen shows at that day. */
export interface MapAtDay {
  readonly ties: readonly MapTie[];
  readonly alone: readonly MapActor[];
  readonly solicited: readonly MapActor[];
}

/** The months from the first dated fact to today, each by its last known day; today alone when nothing has a date. */
export function listMonths(reading: Pick<MapReading, 'today' | 'acts' | 'shown'>): readonly string[] {
  const { today, acts, shown } = reading;
  const days = [...acts.flatMap(({ day }) => day ?? []), ...shown.map(({ since }) => since)];
  const first = days.filter((day) => day <= today).sort()[0] ?? today;
  const months: string[] = [];
  for (let [year = 0, month = 1] = first.split('-').map(Number); ; month += 1) {
    const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    if (last >= today) break;
    months.push(last);
  }
  return [...months, today];
}

/** Reads the map as it stood at the end of that day. */
export function readMapAt(reading: MapReading, day: string): MapAtDay {
  const actors = new Map(reading.actors.map((actor) => [actor.id, actor]));
  const acts = reading.acts.filter((act) => act.day === null || act.day <= day);
  const derived = deriveTies(acts, day);
  const join = (pair: { a: string; b: string }, rest: Omit<MapTie, 'a' | 'b'>): readonly MapTie[] => {
    const [a, b] = [actors.get(pair.a), actors.get(pair.b)];
    return a === undefined || b === undefined ? [] : [{ a, b, ...rest }];
  };
  const organisations = reading.actors.filter(({ kind }) => kind === 'organisation');
  const { alone, solicited } = outlineMap(
    organisations.map(({ id }) => id),
    { acts, ties: derived },
  );
  return {
    ties: [
      ...derived.flatMap(({ a, b, facts, state, lastSeen }) =>
        join({ a, b }, { origin: 'facts', facts, state, lastSeen }),
      ),
      ...reading.shown
        .filter(({ since }) => since <= day)
        .flatMap(({ a, b, since }) =>
          join({ a, b }, { origin: 'shown', facts: [], state: 'alive', lastSeen: since }),
        ),
    ],
    alone: organisations.filter(({ id }) => alone.includes(id)),
    solicited: organisations.filter(({ id }) => solicited.includes(id)),
  };
}

/** Always the same drawing for the same facts. */
const SEED = 2019;

/** Where each tied actor stands, from all the ties there ever were, so that nobody moves when the month does. */
export function placeActors(ties: readonly MapTie[]): ReadonlyMap<string, MapPoint> {
  const ids = [...new Set(ties.flatMap(({ a, b }) => [a.id, b.id]))].sort();
  const rank = new Map(ids.map((id, at) => [id, at]));
  const springs = ties
    .map(({ a, b }) => [rank.get(a.id) ?? 0, rank.get(b.id) ?? 0] as const)
    .sort(([a, b], [c, d]) => a - c || b - d);
  const points = layMap(ids.length, springs, SEED);
  return new Map(ids.map((id, at) => [id, points[at] ?? { x: 0.5, y: 0.5 }]));
}
