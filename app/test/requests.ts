// Invents requests from the contracts of routes: valid ones that mean something, and hostile ones.
import fc from 'fast-check';
import { z } from 'zod';
import type { RouteShape } from '../src/platform/contract.js';

/** A piece of JSON Schema, as the schema library writes it. */
interface JsonShape {
  readonly type?: string;
  readonly format?: string;
  readonly pattern?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly JsonShape[];
  readonly oneOf?: readonly JsonShape[];
  readonly allOf?: readonly JsonShape[];
  readonly properties?: Readonly<Record<string, JsonShape>>;
  readonly required?: readonly string[];
  readonly items?: JsonShape;
  readonly prefixItems?: readonly JsonShape[];
  readonly additionalProperties?: JsonShape | boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
}

/** What invented requests are made of. */
export interface Ingredients {
  /** An identifier: one that exists somewhere, most of the time. */
  readonly id: fc.Arbitrary<string>;
  /** What people type. */
  readonly text: fc.Arbitrary<string>;
  /** Bodies for a route whose contract leaves them open; null keeps to the contract. */
  readonly bodies?: (route: RouteShape) => fc.Arbitrary<unknown> | null;
}

/** The parts of a request that a contract describes. */
export interface InventedRequest {
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

function readShape(schema: z.ZodType | undefined): JsonShape {
  if (schema === undefined) return {};
  return z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonShape;
}

const FORMATS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: fc.constantFrom('2019-06-17', '2019-09-09', '2020-02-29'),
  time: fc.constantFrom('09:00', '14:30'),
  'date-time': fc.constantFrom('2019-06-17T07:00:00Z', '2020-01-01T00:00:00.000Z'),
  email: fc.constant('personne@exemple.fr'),
  uri: fc.constant('https://exemple.fr/page'),
};

function inventString(shape: JsonShape, from: Ingredients): fc.Arbitrary<string> {
  if (shape.format === 'uuid') return from.id;
  const known = FORMATS[shape.format ?? ''];
  if (known !== undefined) return known;
  if (shape.pattern !== undefined) return fc.stringMatching(new RegExp(shape.pattern));
  const longest = shape.maxLength ?? 200;
  return from.text.map((text) => text.slice(0, longest).padEnd(shape.minLength ?? 0, 'x'));
}

function inventNumber(shape: JsonShape): fc.Arbitrary<number> {
  const min = Math.max(shape.minimum ?? -3, -1_000_000);
  const max = Math.max(min, Math.min(shape.maximum ?? min + 40, min + 1_000_000));
  return shape.type === 'integer'
    ? fc.integer({ min: Math.ceil(min), max: Math.floor(max) })
    : fc.double({ min, max, noNaN: true });
}

function inventObject(shape: JsonShape, from: Ingredients): fc.Arbitrary<unknown> {
  const fields = Object.entries(shape.properties ?? {}).map(
    ([name, inner]) => [name, invent(inner, from)] as const,
  );
  const required = [...(shape.required ?? [])].filter((name) => Object.hasOwn(shape.properties ?? {}, name));
  const known = fc.record(Object.fromEntries(fields), { requiredKeys: required, noNullPrototype: true });
  if (typeof shape.additionalProperties !== 'object') return known;
  const extra = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), invent(shape.additionalProperties, from), {
    maxKeys: 3,
    noNullPrototype: true,
  });
  return fc.tuple(known, extra).map(([one, other]) => ({ ...other, ...one }));
}

/** Values that a shape admits, as far as the shape says. */
function invent(shape: JsonShape, from: Ingredients): fc.Arbitrary<unknown> {
  if (shape.const !== undefined) return fc.constant(shape.const);
  if (shape.enum !== undefined) return fc.constantFrom(...shape.enum);
  const choice = shape.anyOf ?? shape.oneOf;
  if (choice !== undefined) return fc.oneof(...choice.map((one) => invent(one, from)));
  if (shape.type === 'string') return inventString(shape, from);
  if (shape.type === 'number' || shape.type === 'integer') return inventNumber(shape);
  if (shape.type === 'boolean') return fc.boolean();
  if (shape.type === 'null') return fc.constant(null);
  if (shape.type === 'object') return inventObject(shape, from);
  if (shape.type === 'array') {
    if (shape.prefixItems !== undefined)
      return fc.tuple(...shape.prefixItems.map((one) => invent(one, from)));
    const minLength = shape.minItems ?? 0;
    const maxLength = Math.max(minLength, Math.min(shape.maxItems ?? 3, 3));
    return fc.array(invent(shape.items ?? {}, from), { minLength, maxLength });
  }
  return fc.oneof(from.text, fc.integer(), fc.constant(null), fc.constant({ type: 'open' }));
}

/** Requests that a route's contract admits. */
export function inventRequests(route: RouteShape, from: Ingredients): fc.Arbitrary<InventedRequest> {
  const names = [...route.path.matchAll(/:([A-Za-z]+)/g)].map((match) => match[1] ?? '');
  const shapes = readShape(route.params).properties ?? {};
  const params = Object.fromEntries(
    names.map((name) => [name, invent(shapes[name] ?? { type: 'string', format: 'uuid' }, from).map(String)]),
  );
  return fc.record({
    params: fc.record(params, { noNullPrototype: true }),
    query:
      route.query === undefined
        ? fc.constant({})
        : (inventObject(readShape(route.query), from) as fc.Arbitrary<Record<string, unknown>>),
    body:
      route.body === undefined
        ? fc.constant(undefined)
        : (from.bodies?.(route) ?? invent(readShape(route.body), from)),
  });
}

/** Texts chosen to hurt: controls, scripts, quotes, numbers in disguise, names of prototypes, far too much. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\u0000',
    'a\u0000b',
    '\ud83d',
    '\u202egnp.exe',
    '\u200b\ufeff',
    `'; drop table account; --`,
    `" or ""="`,
    '%s%n%x',
    '#{7*7}',
    '{{constructor}}',
    '__proto__',
    'constructor',
    'toString',
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '=1+1',
    '../../etc/passwd',
    'NaN',
    'Infinity',
    '-0',
    '1e309',
    '0x10',
    '٣',
    'ﷺ'.repeat(60),
    '👩‍👩‍👧‍👦'.repeat(40),
    'a\u0301'.repeat(500),
    '(a+)+$'.repeat(50),
    'null',
    '[]',
    '2019-13-45',
    '99999999-9999-9999-9999-999999999999',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.nat({ max: 70_000 }).map((length) => 'a'.repeat(length)),
);

/** Values of any shape, chosen to hurt. */
export const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    1.5,
    1e21,
    -1e21,
    Number.MAX_SAFE_INTEGER,
    2 ** 31,
    [],
    {},
    [[]],
    [null],
  ),
  fc.jsonValue({ maxDepth: 4 }),
  fc.constant(Object.fromEntries(Array.from({ length: 500 }, (_one, at) => [`key${at}`, at]))),
  fc.nat({ max: 60 }).map((depth) => nest(depth)),
);

function nest(depth: number): unknown {
  let value: unknown = 'deep';
  for (let at = 0; at < depth; at += 1) value = at % 2 === 0 ? [value] : { value };
  return value;
}

/** Spoils a value at one place, chosen by `at`. */
export function spoil(value: unknown, at: number, by: unknown): unknown {
  if (typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  if (keys.length === 0 || at % 5 === 0) return at % 2 === 0 ? by : addKey(value, by);
  const key = keys[at % keys.length] ?? '';
  const inner: unknown = Reflect.get(value, key);
  if (Array.isArray(value))
    return value.map((one, index) => (String(index) === key ? spoil(one, at >> 1, by) : one));
  return { ...value, [key]: spoil(inner, at >> 1, by) };
}

function addKey(value: object, by: unknown): unknown {
  if (Array.isArray(value)) return [...value, by];
  return { ...value, role: 'operator', space_id: '00000000-0000-4000-8000-000000000000', id: by, extra: by };
}
