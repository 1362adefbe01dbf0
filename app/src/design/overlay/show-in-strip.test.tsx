// A strip too long for a phone: what is current comes to its middle.
import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Tabs } from './tabs.js';

const WIDTH = 100;

/** Boxes as a phone would have them: the list 300 wide, each tab 100, one after the other. */
function layOut(): void {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const place =
      this.getAttribute('role') === 'tab' ? [...(this.parentElement?.children ?? [])].indexOf(this) : -1;
    const [left, width] = place < 0 ? [0, 3 * WIDTH] : [place * WIDTH, WIDTH];
    return { left, width, right: left + width, top: 0, bottom: 10, height: 10, x: left, y: 0 } as DOMRect;
  });
}

const faces = ['un', 'deux', 'trois', 'quatre', 'cinq'].map((id) => ({ id, label: id, content: id }));

describe('une bande qui défile', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('amène au milieu ce qui y est montré, et ne bouge pas sans choix [R148]', () => {
    layOut();
    const { rerender } = render(
      <Tabs label="Vues" faces={faces} selected="cinq" onSelect={() => undefined} />,
    );
    expect(screen.getByRole('tablist').scrollLeft).toBe(4.5 * WIDTH - 1.5 * WIDTH);
    screen.getByRole('tablist').scrollLeft = 40;
    rerender(<Tabs label="Vues" faces={faces} selected="cinq" onSelect={() => undefined} />);
    expect(screen.getByRole('tablist').scrollLeft).toBe(40);
  });

  it('y revient quand l’écran est tourné, pas quand une barre du navigateur s’efface [R148]', () => {
    layOut();
    render(<Tabs label="Vues" faces={faces} selected="cinq" onSelect={() => undefined} />);
    const strip = screen.getByRole('tablist');
    strip.scrollLeft = 0;
    fireEvent(window, new Event('resize'));
    expect(strip.scrollLeft).toBe(0);
    vi.stubGlobal('innerWidth', window.innerWidth - 200);
    fireEvent(window, new Event('resize'));
    vi.unstubAllGlobals();
    expect(strip.scrollLeft).toBe(3 * WIDTH);
  });

  it('sans choix tenu par la page, reste où elle est', () => {
    layOut();
    render(<Tabs label="Vues" faces={faces} />);
    expect(screen.getByRole('tablist').scrollLeft).toBe(0);
  });
});
