// Whether a value is plain JSON, told without copying it: what was seen frozen once is not looked at again.

/** Values already found plain; they are frozen, so that they remain so. */
export type KnownPlain = WeakSet<object>;

/**
 * The first place of a frozen value that would not come back from JSON as it went: a hole, an undefined, a date, a
 * class, a number that is not one. Null when the whole value is plain.
 */
export function findUnplain(value: unknown, known: KnownPlain, path = 'state'): string | null {
  if (typeof value !== 'object' || value === null) return isPlainLeaf(value) ? null : path;
  if (known.has(value)) return null;
  const isList = Array.isArray(value);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== (isList ? Array.prototype : Object.prototype)) return path;
  // A list also owns its length; a symbol, a hidden field or a hole makes the counts differ.
  const keys = Object.keys(value);
  if (Reflect.ownKeys(value).length !== keys.length + (isList ? 1 : 0)) return path;
  if (isList && keys.length !== value.length) return path;
  for (const key of keys) {
    const found = findUnplain(Reflect.get(value, key), known, `${path}.${key}`);
    if (found !== null) return found;
  }
  if (Object.isFrozen(value)) known.add(value);
  return null;
}

function isPlainLeaf(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}
