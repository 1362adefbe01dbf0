// Bridges over the wire: families that are missing, who of them is known, and through which families of the group.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { rosterRead } from '../access.js';

const family = z.object({ id: z.string(), label: z.string() });

export const bridges = z.object({
  /** In the Fabrique's order. */
  missing: z
    .array(
      family.extend({
        /** In the order of names. */
        known: z
          .array(z.object({ id: z.uuid(), name: z.string(), reachedBy: z.array(family).readonly() }))
          .readonly(),
      }),
    )
    .readonly(),
});

export const getBridges = defineRoute({
  method: 'GET',
  path: '/api/spaces/:space/family-bridges',
  access: rosterRead,
  summary:
    'Les familles absentes de la liste, les organisations connues de ces familles, et les familles du groupe qui ont déjà fait quelque chose avec elles.',
  params: z.object({ space: z.uuid() }),
  reply: bridges,
});

export type Bridges = z.output<typeof bridges>;
