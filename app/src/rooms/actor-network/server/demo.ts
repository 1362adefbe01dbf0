// Loads the organisations of the demonstration, each with its family, its confidence and where it is named.
import { z } from 'zod';
import type { TenantScope, Tx } from '../../../platform/server/db/index.js';
import { insertFamilies, insertOrganisation } from './repo.js';

const confidence = z.enum(['high', 'medium', 'low']);

const published = z.object({
  categories: z.array(z.object({ id: z.string(), label: z.string() })),
  organisations: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      category: z.string(),
      categoryConfidence: confidence,
      scope: z.enum(['local', 'regional', 'national']),
      territoryIds: z.array(z.string()),
      aliases: z.array(z.string()),
      level: z.enum(['commune', 'epci', 'departement', 'region']).optional(),
      subtype: z.string().optional(),
      generic: z.boolean().optional(),
      parentId: z.string().optional(),
      note: z.string().optional(),
      mentions: z.array(z.object({ source: z.string(), ref: z.string(), as: z.string().optional() })),
    }),
  ),
});

/** The published files, and the ids the demonstration gives to what they name. */
export interface DemoOrganisationSource {
  readonly files: Readonly<Record<string, unknown>>;
  readonly idOf: (kind: string, slug: string) => string;
}

/** Writes families and organisations as published; what exists already stays as it is. */
export async function loadDemoOrganisations(
  tx: Tx,
  scope: TenantScope,
  { files, idOf }: DemoOrganisationSource,
): Promise<void> {
  const { categories, organisations } = published.parse(files['organisations.json']);
  await insertFamilies(tx, scope, categories);
  // An organisation is written after the one it is a branch of.
  const ordered = [...organisations].sort(
    (a, b) => Number(a.parentId !== undefined) - Number(b.parentId !== undefined),
  );
  for (const { id, name, aliases, ...found } of ordered) {
    await insertOrganisation(tx, scope, {
      id: idOf('organisation', id),
      slug: id,
      name,
      aliases,
      familyId: found.category,
      familyConfidence: found.categoryConfidence,
      scope: found.scope,
      generic: found.generic === true,
      territoryIds: found.territoryIds.map((slug) => idOf('territory', slug)),
      level: found.level ?? null,
      subtype: found.subtype ?? null,
      note: found.note ?? null,
      parentId: found.parentId === undefined ? null : idOf('organisation', found.parentId),
      mentions: found.mentions.map((mention) => ({
        source: mention.source,
        reference: mention.ref,
        quality: mention.as ?? null,
      })),
    });
  }
}
