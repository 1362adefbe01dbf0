// Compares figures with those of a published file, key by key.

/** Every key of `expected` whose value is another, beyond the tolerance; keys that only `found` has are free. */
export function listDifferences(
  expected: unknown,
  found: unknown,
  { tolerance, path }: { readonly tolerance: number; readonly path: string },
): readonly string[] {
  const say = [`${path}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(found)}`];
  if (typeof expected === 'number')
    return typeof found === 'number' && Math.abs(found - expected) <= tolerance ? [] : say;
  if (expected === null || typeof expected !== 'object') return expected === found ? [] : say;
  if (typeof found !== 'object' || found === null) return say;
  if (Array.isArray(expected) && (!Array.isArray(found) || found.length !== expected.length)) return say;
  return Object.entries(expected).flatMap(([key, value]) =>
    listDifferences(value, (found as Record<string, unknown>)[key], { tolerance, path: `${path}/${key}` }),
  );
}
