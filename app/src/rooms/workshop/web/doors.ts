// The doors of methods as the build finds them, under the names of their folders.

/** Loaders by path, as `import.meta.glob` answers them, become loaders by the method's id: its folder's name. */
export function nameDoors<Door>(found: Readonly<Record<string, Door>>): Readonly<Record<string, Door>> {
  return Object.fromEntries(
    Object.entries(found).map(([path, door]) => [/\/methods\/([^/]+)\//.exec(path)?.[1] ?? path, door]),
  );
}
