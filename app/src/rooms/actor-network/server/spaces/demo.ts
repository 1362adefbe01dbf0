// Loads the spaces of cooperation that the publication cites, each where it stands.
import { z } from 'zod';
import type { TenantScope, Tx } from '../../../../platform/server/db/index.js';
import { getDirectory } from '../repo.js';
import { upsertSpace } from './repo.js';

const published = z.object({
  spaces: z.array(
    z.object({
      id: z.string(),
      /** Absent for a network of the directory, which gives its own name. */
      name: z.string().optional(),
      territoryId: z.string(),
      kind: z.enum(['grouping', 'frame']),
      stage: z.enum(['existing', 'emerging', 'planned']),
      form: z.string(),
      note: z.string().default(''),
      networkId: z.string().optional(),
      members: z.array(z.string()).default([]),
      links: z.array(z.string()).default([]),
      source: z.string(),
    }),
  ),
});

/** The published files, the ids the demonstration gives, and the territory to load. */
export interface DemoSpaceSource {
  readonly files: Readonly<Record<string, unknown>>;
  readonly idOf: (kind: string, slug: string) => string;
  readonly slug: string;
}

/** Writes the register of one territory; members of a network are those of the directory. */
export async function loadDemoSpaces(tx: Tx, scope: TenantScope, source: DemoSpaceSource): Promise<void> {
  const { files, idOf, slug } = source;
  const { spaces } = published.parse(files['cooperation-spaces.json']);
  const { organisations, memberships } = await getDirectory(tx, scope);
  const here = spaces.filter(({ territoryId }) => territoryId === slug);
  // Links are written last: they need both ends.
  const ordered = [...here].sort((a, b) => a.links.length - b.links.length);
  for (const found of ordered) {
    const network = found.networkId === undefined ? null : idOf('organisation', found.networkId);
    const belonging = memberships.filter((one) => one.networkId === network).map((one) => one.memberId);
    await upsertSpace(tx, scope, {
      id: idOf('cooperation', found.id),
      name: found.name ?? organisations.find(({ id }) => id === network)?.name ?? found.id,
      kind: found.kind,
      stage: found.stage,
      form: found.form,
      note: found.note,
      source: found.source,
      memberIds: [...new Set([...found.members.map((id) => idOf('organisation', id)), ...belonging])],
      linkedIds: found.links.map((id) => idOf('cooperation', id)),
    });
  }
}
