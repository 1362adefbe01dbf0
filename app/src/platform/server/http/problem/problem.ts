// Problems as they travel (RFC 9457): always a French sentence, a stable code and a reference.
import type { Refusal } from '@trame/core/kernel';
import { z } from 'zod';
import type { Problem } from '../../../contract.js';
import { fillHoles } from '../../sentence.js';
import type { ServerRoom } from '../handler.js';
import { refusalTitles, type ServerProblemCode, serverProblems, unknownRefusal } from './sentences.fr.js';

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** The shape of a problem, for the public description of the API. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string(),
  reference: z.string(),
  fields: z.array(z.object({ path: z.string(), detail: z.string() })).optional(),
});

/** A problem of the server's own. */
export function createProblem(
  code: ServerProblemCode,
  reference: string,
  fields?: Problem['fields'],
): Problem {
  const { status, title, detail } = serverProblems[code];
  return {
    type: `/api/docs#${code}`,
    title,
    status,
    code,
    detail,
    reference,
    ...(fields === undefined ? {} : { fields }),
  };
}

/** The problem that a room's refusal becomes. */
export function createRefusalProblem(room: ServerRoom, refusal: Refusal, reference: string): Problem {
  const status = room.statuses[refusal.code] ?? 409;
  const code = refusal.code.includes('/') ? refusal.code : `${room.name}/${refusal.code}`;
  return {
    type: `/api/docs#${code}`,
    title: refusalTitles[status] ?? 'Demande refusée',
    status,
    code,
    detail: fillHoles(room.refusals[refusal.code] ?? unknownRefusal, refusal.data ?? {}),
    reference,
  };
}
