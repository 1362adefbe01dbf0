// The contours a map or a model asks for: brought to the space, else to its Fabrique, else fetched on this machine.
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { accept, type Result, refuse } from '@trame/core/kernel';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import type { Contours } from '../../contract.js';
import { findStoredContours, hasStoredContours, type StoredContours } from './contours.repo.js';
import { findContours, readContours } from './on-machine.js';

/** Where contours are sought. */
export interface ContoursGround {
  readonly tx: Tx;
  readonly scope: TenantScope;
  /** Null when this installation has no folder for them. */
  readonly folder: string | null;
}

/** Outlines as they are kept. */
export function packFeatures(features: Contours['features']): Promise<Buffer> {
  return promisify(gzip)(JSON.stringify(features));
}

function describe(stored: StoredContours, scope: TenantScope): Contours['origin'] {
  const { spaceId, year, publisher, licence, fileName } = stored;
  return { year, publisher, licence, fileName, isOwn: spaceId === scope.space };
}

/** True when there are contours of a zoning, here or on the machine. */
export async function hasContours({ tx, scope, folder }: ContoursGround, kind: string): Promise<boolean> {
  return findContours(folder, kind) !== null || hasStoredContours(tx, scope, kind);
}

/** Opens contours with where they come from; null for a file of the machine, which does not say it. */
export async function openContours(
  { tx, scope, folder }: ContoursGround,
  kind: string,
): Promise<Result<Contours>> {
  const stored = await findStoredContours(tx, scope, kind);
  if (stored !== null) {
    const text = (await promisify(gunzip)(stored.packed)).toString('utf8');
    // Written by `packFeatures` from what was judged when it came.
    return accept({ features: JSON.parse(text) as Contours['features'], origin: describe(stored, scope) });
  }
  const path = findContours(folder, kind);
  if (path === null) return refuse('contours-not-found');
  const features = await readContours(path, kind);
  return features.ok ? accept({ features: features.value, origin: null }) : features;
}
