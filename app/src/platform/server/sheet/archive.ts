// What a zip holds, as it announces itself: read without unpacking anything.
import { unzipSync } from 'fflate';

/** Names of the files, and their sizes once unpacked added up, in bytes. Throws when the archive is broken. */
export function weighArchive(bytes: Uint8Array): {
  readonly weight: number;
  readonly names: readonly string[];
} {
  let weight = 0;
  const names: string[] = [];
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      weight += originalSize;
      names.push(name);
      return false;
    },
  });
  return { weight, names };
}
