// Small parsers for what arrives from outside: each answers the value, cleaned, or a refusal; none throws.
import { accept, cleanText, type Refusal, type Result, refuse } from '../kernel/index.js';

/** Reads one value; `field` is its path, for the refusal. */
export type Parser<T> = (input: unknown, field: string) => Result<T, Refusal>;

/** One parser per field of an object. */
export type Fields<T> = { readonly [K in keyof T]-?: Parser<T[K]> };

/** One set of fields per type of order: the compiler asks for all of them. */
export type Variants<C extends { readonly type: string }> = {
  readonly [K in C['type']]: Fields<Omit<Extract<C, { readonly type: K }>, 'type'>>;
};

const ID = /^[\w:.-]{1,128}$/;

/** Refuses a value of the wrong form, by the path of its field. */
export function refuseMalformed(field: string): ReturnType<typeof refuse<'malformed'>> {
  return refuse('malformed', { field });
}

function isObject(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}

/** Text as people type it: cleaned, never empty, at most `max` UTF-16 code units. */
export function parseText(max: number): Parser<string> {
  return (input, field) => {
    if (typeof input !== 'string') return refuseMalformed(field);
    const text = cleanText(input);
    if (text === '') return refuse('text-empty', { field });
    return text.length > max ? refuse('text-too-long', { field, length: text.length, max }) : accept(text);
  };
}

/** An identifier, made of letters, digits, `_ : . -`, at most 128 of them. */
export function parseId(input: unknown, field: string): Result<string, Refusal> {
  return typeof input === 'string' && ID.test(input) ? accept(input) : refuseMalformed(field);
}

/** A whole number within bounds, both included; -0, which JSON does not keep, is read as 0. */
export function parseInteger(min: number, max: number): Parser<number> {
  return (input, field) =>
    typeof input === 'number' && Number.isInteger(input) && input >= min && input <= max
      ? accept(input + 0)
      : refuseMalformed(field);
}

/** True or false; absent is false. */
export function parseFlag(input: unknown, field: string): Result<boolean, Refusal> {
  if (input === undefined) return accept(false);
  return typeof input === 'boolean' ? accept(input) : refuseMalformed(field);
}

/** One word of a closed list. */
export function parseOneOf<const T extends string>(words: readonly T[]): Parser<T> {
  return (input, field) => {
    const word = words.find((known) => known === input);
    return word === undefined ? refuseMalformed(field) : accept(word);
  };
}

/** A value that may be absent, null or an empty text: then null. */
export function parseNullable<T>(parse: Parser<T>): Parser<T | null> {
  return (input, field) =>
    input === undefined || input === null || input === '' ? accept(null) : parse(input, field);
}

/** A value with what to take when it is absent. */
export function parseOptional<T>(parse: Parser<T>, fallback: T): Parser<T> {
  return (input, field) => (input === undefined ? accept(fallback) : parse(input, field));
}

/** A list of between `min` and `max` values. */
export function parseList<T>(parse: Parser<T>, bounds: { min: number; max: number }): Parser<readonly T[]> {
  return (input, field) => {
    if (!Array.isArray(input) || input.length < bounds.min || input.length > bounds.max) {
      return refuseMalformed(field);
    }
    const values: T[] = [];
    for (const [index, item] of input.entries()) {
      const parsed = parse(item, `${field}.${index}`);
      if (!parsed.ok) return parsed;
      values.push(parsed.value);
    }
    return accept(values);
  };
}

/** An object of known fields; the others are left out. */
export function parseObject<T>(fields: Fields<T>): Parser<T> {
  const known = Object.entries(fields) as [string, Parser<unknown>][];
  return (input, field) => {
    if (!isObject(input)) return refuseMalformed(field);
    const value: Record<string, unknown> = {};
    for (const [name, parse] of known) {
      const own = Object.hasOwn(input, name) ? input[name] : undefined;
      const parsed = parse(own, field === '' ? name : `${field}.${name}`);
      if (!parsed.ok) return parsed;
      value[name] = parsed.value;
    }
    return accept(value as T);
  };
}

/** An order, told by its `type`. */
export function parseVariant<C extends { readonly type: string }>(variants: Variants<C>): Parser<C> {
  const parsers = new Map<string, Parser<object>>(
    Object.entries(variants).map(([type, fields]) => [type, parseObject(fields as Fields<object>)]),
  );
  return (input, field) => {
    const type = isObject(input) && Object.hasOwn(input, 'type') ? input.type : undefined;
    const parse = typeof type === 'string' ? parsers.get(type) : undefined;
    if (parse === undefined) return refuseMalformed(field === '' ? 'type' : `${field}.type`);
    const parsed = parse(input, field);
    return parsed.ok ? accept({ type, ...parsed.value } as unknown as C) : parsed;
  };
}
