// A strip that scrolls sideways shows what is current in it, without moving the page.

function bringToMiddle(part: HTMLElement, strip: HTMLElement): void {
  const [whole, own] = [strip.getBoundingClientRect(), part.getBoundingClientRect()];
  strip.scrollLeft += own.left + own.width / 2 - whole.left - whole.width / 2;
}

/** As the `ref` of the current part of a strip, and of no other: brings it to the middle when it is there, becomes current, or the screen is turned. */
export function showInStrip(part: HTMLElement | null): (() => void) | undefined {
  const strip = part?.parentElement;
  if (!part || !strip) return undefined;
  bringToMiddle(part, strip);
  let width = window.innerWidth;
  const follow = () => {
    // A bar of the browser that comes or goes changes the height alone: what a finger scrolled stays.
    if (window.innerWidth === width) return;
    width = window.innerWidth;
    bringToMiddle(part, strip);
  };
  window.addEventListener('resize', follow);
  return () => window.removeEventListener('resize', follow);
}
