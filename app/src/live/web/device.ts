// What a device tells of itself, and the identifiers it makes.

/** Calls back when the network returns or the page wakes up; answers how to stop. */
export function watchNetwork(back: () => void): () => void {
  if (typeof globalThis.addEventListener !== 'function' || typeof document === 'undefined')
    return () => undefined;
  const woken = (): void => {
    if (document.visibilityState === 'visible') back();
  };
  globalThis.addEventListener('online', back);
  document.addEventListener('visibilitychange', woken);
  return () => {
    globalThis.removeEventListener('online', back);
    document.removeEventListener('visibilitychange', woken);
  };
}

/** `crypto.randomUUID` exists only over https, which a hall without certificates has not. */
export function createOp(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = [...bytes].map((byte, at) =>
    (at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte).toString(16).padStart(2, '0'),
  );
  const part = (from: number, to: number): string => hex.slice(from, to).join('');
  return `${part(0, 4)}-${part(4, 6)}-${part(6, 8)}-${part(8, 10)}-${part(10, 16)}`;
}
