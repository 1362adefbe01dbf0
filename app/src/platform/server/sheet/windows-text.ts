// Decodes the Windows page of older French offices, curly apostrophes, œ and the euro included.

/** Text of `windows-1252` bytes. Decoded in one go, Node 20 takes this page for latin1: a stream is not. */
export function decodeWindows(bytes: Uint8Array): string {
  const decoder = new TextDecoder('windows-1252');
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}
