// Which encoding the first bytes of a file are in.

/** Encodings met in French public files. `windows-1252` reads latin1 as well. */
export type FileEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** Bytes that follow a lead byte in UTF-8; null for a byte that cannot begin a character. */
function countFollowers(lead: number): number | null {
  if (lead < 0x80) return 0;
  if (lead >= 0xc2 && lead < 0xe0) return 1;
  if (lead >= 0xe0 && lead < 0xf0) return 2;
  return lead >= 0xf0 && lead < 0xf5 ? 3 : null;
}

function isValidUtf8(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const followers = countFollowers(bytes[at] ?? 0);
    if (followers === null) return false;
    for (let step = 1; step <= followers; step += 1) {
      if (at + step >= bytes.length) return true;
      if (!isContinuation(bytes[at + step])) return false;
    }
    at += followers + 1;
  }
  return true;
}

/**
 * Guesses the encoding from the first bytes: the byte order mark when there is one, else UTF-8 when every byte
 * fits, else the old Windows code page. A character cut by the end of the sample is not a fault.
 */
export function guessEncoding(bytes: Uint8Array): FileEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return isValidUtf8(bytes) ? 'utf-8' : 'windows-1252';
}
