// The map of ties as a network that may leave: facts and ties shown by both ends, each with its source and its days.
import {
  type ActKind,
  deriveTies,
  filterShared,
  type SharedNetwork,
  type TieFact,
} from '@trame/core/actor-network';
import type { MapReading } from '../../contract/map.js';

/** Two who accepted an introduction agreed to be told; what was piloted or shared is public. */
const ORIGINS: Readonly<Record<ActKind, string>> = {
  'co-presence': 'co-presence',
  'co-piloting': 'public',
  space: 'public',
  introduction: 'accepted',
};

const WORDS: Readonly<Record<ActKind, string>> = {
  'co-presence': 'Même table',
  'co-piloting': 'Action pilotée ensemble',
  space: 'Même espace',
  introduction: 'Mise en relation acceptée',
};

const SHOWN = 'Lien montré d’un commun accord';

/** A fact in words that can be checked: what, where it is written, when. */
function tellFact({ kind, source, day }: TieFact): string {
  return `${WORDS[kind]}\u202f: ${source}${day === null ? '' : ` (${day})`}`;
}

/** What leaves of one tie: one line per origin, whose weight is its number of facts. */
function splitTie({
  a,
  b,
  facts,
}: {
  readonly a: string;
  readonly b: string;
  readonly facts: readonly TieFact[];
}) {
  const origins = [...new Set(facts.map(({ kind }) => ORIGINS[kind]))].sort();
  return origins.map((origin) => {
    const own = facts.filter(({ kind }) => ORIGINS[kind] === origin);
    const days = own.flatMap(({ day }) => day ?? []).sort();
    return {
      ...{ from: a, to: b, origin, weight: own.length },
      source: [...new Set(own.map(tellFact))].join(' ; '),
      firstSeen: days[0] ?? null,
      lastSeen: days.at(-1) ?? null,
    };
  });
}

/** The network of the map, as it stands today, past the privacy filter (§6): whoever is tied to nobody stays out of it. */
export function composeMapNetwork(reading: MapReading): SharedNetwork {
  const derived = deriveTies(reading.acts, reading.today);
  const ties = [
    ...derived.flatMap(splitTie),
    ...reading.shown.map(({ a, b, since }) => ({
      ...{ from: a, to: b, origin: 'accepted', weight: 1, source: SHOWN },
      ...{ firstSeen: since, lastSeen: null },
    })),
  ];
  const ends = new Set(ties.flatMap(({ from, to }) => [from, to]));
  const labels = new Map(reading.families.map(({ id, label }) => [id, label]));
  const actors = reading.actors
    .filter(({ id }) => ends.has(id))
    .map(({ id, label, familyId }) => ({ id, label, category: labels.get(familyId ?? '') ?? null }));
  return filterShared(actors, ties).network;
}
