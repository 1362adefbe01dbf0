// Ties shown by name, over the wire for the person they are about; numbers travel here alone, on one's own phone.
import { z } from 'zod';
import { defineRoute } from '../../../platform/contract.js';
import { surveyOwn } from '../access.js';

const token = z.string().max(64);
const person = z.uuid();

export const ownShown = z.object({
  people: z.array(z.object({ id: person, name: z.string(), organisation: z.string() })).readonly(),
  /** Both wished it: on the map. */
  shown: z.array(person).readonly(),
  /** This person wished it, and waits. */
  asked: z.array(person).readonly(),
  /** Others wished it of this person. */
  asking: z.array(person).readonly(),
});

export const listOwnShown = defineRoute({
  method: 'POST',
  path: '/api/survey/shown-ties',
  access: surveyOwn,
  summary: 'Ses liens montrés sur la carte, ceux que l’on propose et ceux que l’on vous propose de montrer.',
  body: z.object({ token }),
  reply: ownShown,
});

export const wishOwnShown = defineRoute({
  method: 'POST',
  path: '/api/survey/shown-ties/wish',
  access: surveyOwn,
  summary:
    'Souhaite montrer son lien avec quelqu’un, ou le retire\u202f: il n’est montré que si les deux le souhaitent.',
  body: z.object({ token, person, shown: z.boolean() }),
  reply: ownShown,
});

export type OwnShownTies = z.output<typeof ownShown>;
