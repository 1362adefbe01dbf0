// The public network of a territory as a file: co-piloting and ties brought, through the privacy filter.
import {
  computePilotNetwork,
  filterShared,
  formatCsv,
  formatDl,
  formatGexf,
  formatGraphml,
  formatPajek,
  type SharedNetwork,
} from '@trame/core/actor-network';
import type { NetworkFormat } from '../../contract/exchange.js';
import type { StoredDirectory } from '../repo.js';
import type { SharedPiloting } from '../sheet.js';
import type { StoredTie } from './repo.js';

/** Everything a file is written from. */
export interface LeavingParts {
  readonly directory: StoredDirectory;
  readonly shared: readonly SharedPiloting[];
  readonly brought: readonly StoredTie[];
}

/** Titles of the actions that two organisations pilot together: the source of their tie. */
function nameActions(shared: readonly SharedPiloting[], a: string, b: string): string {
  const together = shared.filter(({ pilotIds }) => pilotIds.includes(a) && pilotIds.includes(b));
  return `Programme d’actions\u202f: ${together.map(({ title }) => title).join(' ; ')}`;
}

/** The network that may leave: organisations of the directory and public ties, nothing of the surveys (§6). */
export function composeNetwork({ directory, shared, brought }: LeavingParts): SharedNetwork {
  const network = computePilotNetwork(shared);
  const ties = [
    ...network.ties.map(({ a, b, together }) => ({
      from: a,
      to: b,
      origin: 'public',
      weight: together,
      source: nameActions(shared, a, b),
      firstSeen: null,
      lastSeen: null,
    })),
    ...brought.map(({ fromId, toId, weight, source, firstSeen, lastSeen }) => ({
      from: fromId,
      to: toId,
      origin: 'public',
      ...{ weight, source, firstSeen, lastSeen },
    })),
  ];
  const ends = new Set([...network.components.flat(), ...ties.flatMap(({ from, to }) => [from, to])]);
  const labels = new Map(directory.families.map(({ id, label }) => [id, label]));
  const actors = directory.organisations
    .filter(({ id }) => ends.has(id))
    .map(({ id, name, familyId }) => ({
      id,
      label: name,
      category: familyId === null ? null : (labels.get(familyId) ?? null),
    }));
  return filterShared(actors, ties).network;
}

const FILES: Readonly<
  Record<NetworkFormat, readonly [name: string, type: string, write: (network: SharedNetwork) => string]>
> = {
  'actors-csv': ['acteurs.csv', 'text/csv; charset=utf-8', (network) => formatCsv(network).actors],
  'ties-csv': ['liens.csv', 'text/csv; charset=utf-8', (network) => formatCsv(network).ties],
  gexf: ['reseau.gexf', 'application/xml', formatGexf],
  graphml: ['reseau.graphml', 'application/xml', formatGraphml],
  dl: ['reseau.dl', 'text/plain; charset=utf-8', formatDl],
  pajek: ['reseau.net', 'text/plain; charset=utf-8', formatPajek],
};

/** A network written in one of the formats, with the name and the type of its file. */
export function writeFile(network: SharedNetwork, format: NetworkFormat) {
  const [fileName, contentType, write] = FILES[format];
  return { fileName, contentType, body: Buffer.from(write(network), 'utf8') };
}
