// Which of two versions of the program is the more recent.

function readNumbers(version: string): readonly number[] {
  return (/^\d+(\.\d+)*/.exec(version)?.[0] ?? '0').split('.').map(Number);
}

/** Whether the first version is more recent than the second, part by part; what follows a dash does not count. */
export function isNewer(one: string, other: string): boolean {
  const [a, b] = [readNumbers(one), readNumbers(other)];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return false;
}
