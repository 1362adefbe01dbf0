// A strip that scrolls sideways shows what is current in it, without moving the page.

/** As the `ref` of the current part of a strip, and of no other: brings it to the middle when it is there, or becomes current. */
export function showInStrip(part: HTMLElement | null): void {
  const strip = part?.parentElement;
  if (!part || !strip) return;
  const [whole, own] = [strip.getBoundingClientRect(), part.getBoundingClientRect()];
  strip.scrollLeft += own.left + own.width / 2 - whole.left - whole.width / 2;
}
