// Emptying the phone: drafts, seat, language, whatever this application kept in it.

function eraseStorage(storage: Storage): void {
  const names = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '');
  for (const name of names) {
    if (name.startsWith('trame')) storage.removeItem(name);
  }
}

/** Forgets every key of this application. The shell that the service worker keeps names nobody: it stays. */
export function erasePhone(): void {
  try {
    eraseStorage(localStorage);
    eraseStorage(sessionStorage);
  } catch {
    return;
  }
}
