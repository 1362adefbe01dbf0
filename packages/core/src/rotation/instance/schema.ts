// How an instance written in a file is read: the shape first, then what the shape cannot say.
import * as z from 'zod/mini';
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { RotationInstance } from './instance.js';
import { findMisfit, type InstanceRefusal } from './misfit.js';

/** Most people a plan takes. */
export const MAX_PEOPLE = 1000;
/** Most tables of a round: a table is one base-36 digit. */
export const MAX_TABLES = 36;
const MAX_ROUNDS = 60;

const count = z.int().check(z.minimum(0));
/** A college or an organisation: a code of any kind, kept in 32 bits. */
const code = z.int().check(z.minimum(0), z.maximum(2 ** 31 - 1));
/** A weight times a meeting's value, in millionths, stays within 32 bits. */
const worth = z.int().check(z.minimum(0), z.maximum(10_000));
const person = z.int().check(z.minimum(0), z.maximum(MAX_PEOPLE - 1));
const pair = z.readonly(z.tuple([person, person]));
const meeting = z.union([
  z.pipe(
    pair,
    z.transform(([a, b]): readonly [number, number, number] => [a, b, 1]),
  ),
  z.readonly(z.tuple([person, person, count])),
]);

const weights = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('uniform'), category: z.optional(z.array(code)) }),
  z.object({
    kind: z.literal('seminar'),
    category: z.array(code),
    org: z.array(code),
    known: z.array(pair),
    values: z.object({ base: worth, crossBonus: worth, known: worth, sameOrg: worth }),
  }),
]);

const rules = z.object({
  apart: z._default(z.array(pair), []),
  together: z._default(z.array(z.readonly(z.tuple([person, person, z.array(count)]))), []),
  allowed: z._default(z.record(z.string().check(z.regex(/^(0|[1-9]\d{0,2})$/)), z.array(count)), {}),
  quota: z._default(
    z.array(z.object({ category: code, min: z.optional(count), max: z.optional(count) })),
    [],
  ),
});

const instance = z.object({
  format: z.optional(z.literal('trame-rotation-bench/1')),
  id: z._default(z.string(), ''),
  n: z.int().check(z.minimum(1), z.maximum(MAX_PEOPLE)),
  rounds: z
    .array(
      z.object({
        activity: z._default(count, 0),
        tables: z.int().check(z.minimum(1), z.maximum(MAX_TABLES)),
      }),
    )
    .check(z.minLength(1), z.maxLength(MAX_ROUNDS)),
  activities: z._default(
    z.array(
      z.object({
        name: z.optional(z.string()),
        hosts: z.optional(z.array(person)),
        distinctThemes: z.optional(z.boolean()),
      }),
    ),
    [],
  ),
  presence: z.optional(z.array(z.string().check(z.regex(/^[01]+$/)))),
  maxSpread: z._default(count.check(z.maximum(MAX_PEOPLE)), 1),
  constraints: z.optional(rules),
  weights: z._default(weights, { kind: 'uniform' }),
  meetingValue: z._default(z.array(worth).check(z.minLength(1), z.maxLength(60)), [1000, 0]),
  history: z._default(z.array(meeting), []),
});

/**
 * Reads an instance of `trame-rotation-bench/1`; refuses with the path of the first field that does not fit.
 *
 * @example parseInstance({ n: 25, rounds: [{ tables: 5 }] }) // { ok: true, value: … }
 */
export function parseInstance(input: unknown): Result<RotationInstance, Refusal<InstanceRefusal>> {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refuse('instance-not-object');
  const read = instance.safeParse(input);
  if (!read.success)
    return refuse('instance-malformed', { field: read.error.issues[0]?.path.join('.') || 'n' });
  const misfit = findMisfit(read.data);
  return misfit === null ? accept(read.data) : { ok: false, refusal: misfit };
}
