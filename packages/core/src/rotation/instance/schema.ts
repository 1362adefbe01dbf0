// How an instance written in a file is read: the shape first, then what the shape cannot say.
import * as z from 'zod/mini';
import { accept, type Refusal, type Result, refuse } from '../../kernel/index.js';
import type { RotationInstance } from './instance.js';

/** Most people a plan takes. */
export const MAX_PEOPLE = 1000;
/** Most tables of a round: a table is one base-36 digit. */
export const MAX_TABLES = 36;
const MAX_ROUNDS = 60;

const count = z.int().check(z.minimum(0));
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
  z.object({ kind: z.literal('uniform'), category: z.optional(z.array(count)) }),
  z.object({
    kind: z.literal('seminar'),
    category: z.array(count),
    org: z.array(count),
    known: z.array(pair),
    values: z.object({ base: worth, crossBonus: worth, known: worth, sameOrg: worth }),
  }),
]);

const rules = z.object({
  apart: z._default(z.array(pair), []),
  together: z._default(z.array(z.readonly(z.tuple([person, person, z.array(count)]))), []),
  allowed: z._default(z.record(z.string().check(z.regex(/^\d+$/)), z.array(count)), {}),
  quota: z._default(
    z.array(z.object({ category: count, min: z.optional(count), max: z.optional(count) })),
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
  maxSpread: z._default(count, 1),
  constraints: z.optional(rules),
  weights: z._default(weights, { kind: 'uniform' }),
  meetingValue: z._default(z.array(worth).check(z.minLength(1), z.maxLength(60)), [1000, 0]),
  history: z._default(z.array(meeting), []),
});

function findMisfit(read: RotationInstance): string | null {
  const { n, rounds, presence, weights: by, history } = read;
  const people = [
    ...read.activities.flatMap((activity) => activity.hosts ?? []),
    ...(read.constraints?.apart ?? []).flat(),
    ...(read.constraints?.together ?? []).flatMap((row) => row.slice(0, 2) as number[]),
    ...Object.keys(read.constraints?.allowed ?? {}).map(Number),
    ...history.flatMap((row) => row.slice(0, 2) as number[]),
    ...(by.kind === 'seminar' ? by.known.flat() : []),
  ];
  const lists = by.kind === 'seminar' ? [by.category, by.org] : [by.category ?? Array<number>(n)];
  const descends = read.meetingValue.every((value, k) => k === 0 || value <= (read.meetingValue[k - 1] ?? 0));
  if (people.some((one) => one >= n)) return 'n';
  if (rounds.some(({ activity }) => activity > 0 && activity >= read.activities.length)) return 'activities';
  if (presence && (presence.length !== rounds.length || presence.some((row) => row.length !== n)))
    return 'presence';
  if (lists.some((list) => list.length !== n)) return 'weights';
  if ((read.constraints?.together ?? []).some(([, , named]) => named.some((r) => r >= rounds.length)))
    return 'constraints.together';
  if ((read.constraints?.apart ?? []).some(([a, b]) => a === b)) return 'constraints.apart';
  if ((read.constraints?.together ?? []).some(([a, b]) => a === b)) return 'constraints.together';
  return descends ? null : 'meetingValue';
}

/** Reads an instance of `trame-rotation-bench/1`; refuses with the path of the first field that does not fit. */
export function parseInstance(input: unknown): Result<RotationInstance, Refusal<'instance-malformed'>> {
  const read = instance.safeParse(input);
  if (!read.success)
    return refuse('instance-malformed', { field: read.error.issues[0]?.path.join('.') || 'id' });
  const misfit = findMisfit(read.data);
  return misfit === null ? accept(read.data) : refuse('instance-malformed', { field: misfit });
}
