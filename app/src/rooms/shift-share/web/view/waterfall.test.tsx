// The waterfall: bars that meet, a floor that never lies, and a name that tells the whole drawing.
import { cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { LocaleRoot } from '../../../../platform/web/locale.js';
import { chooseRange, layBars, type Step, Waterfall } from './waterfall.js';

afterEach(cleanup);

const climb = (start: number, moves: readonly number[]): readonly Step[] => [
  { name: 'Emplois en 2009', kind: 'level', value: start },
  ...moves.map((value, at): Step => ({ name: `effet ${at}`, kind: 'step', value })),
  { name: 'Emplois en 2015', kind: 'level', value: moves.reduce((sum, move) => sum + move, start) },
];

describe('les barres', () => {
  it('se touchent, et la dernière marche arrive à hauteur du dernier niveau', () => {
    const move = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(
        fc.integer({ min: 5000, max: 90_000 }),
        fc.array(move, { minLength: 1, maxLength: 5 }),
        (start, moves) => {
          const steps = climb(start, moves);
          const { floor, top } = chooseRange(steps);
          const bars = layBars(steps, floor);
          for (const [at, { step, from, to }] of bars.entries()) {
            if (step.kind === 'step') expect(from).toBe(bars[at - 1]?.to);
            else expect(from).toBe(floor);
            expect(to).toBeLessThanOrEqual(top);
            expect(Math.min(from, to)).toBeGreaterThanOrEqual(floor);
          }
          expect(bars.at(-1)?.to).toBe(bars.at(-2)?.to);
        },
      ),
      { numRuns: 60, seed: 95 },
    );
  });

  it('gardent un plancher sous les marches, jamais sous zéro', () => {
    // Entre 970 et 1050, l’écart est 80\u202f: le plancher descend de la moitié, 40.
    expect(chooseRange(climb(1000, [50, -80]))).toEqual({ floor: 930, top: 1050 });
    // De 10 à 60, il descendrait de 25, sous zéro.
    expect(chooseRange(climb(10, [50])).floor).toBe(0);
  });

  it('ont de la hauteur même quand rien ne bouge', () => {
    const { floor, top } = chooseRange(climb(200, [0]));
    // Un dixième du niveau, 20, dont la moitié sous la barre.
    expect([floor, top]).toEqual([190, 200]);
  });
});

describe('le dessin', () => {
  const draw = (steps: readonly Step[]) =>
    render(
      <LocaleRoot>
        <Waterfall caption="De 2009 à 2015" note="L’axe ne part pas de zéro." steps={steps} />
      </LocaleRoot>,
    );

  it('se lit sans être vu, signes compris [R148]', () => {
    draw(climb(10_000, [90, -290]));
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      'De 2009 à 2015 : Emplois en 2009 10\u202f000, effet 0 +90, effet 1 −290, Emplois en 2015 9\u202f800',
    );
  });

  it('prévient quand son axe ne part pas de zéro, et seulement alors', () => {
    draw(climb(10_000, [90]));
    expect(screen.getByText('L’axe ne part pas de zéro.')).toBeTruthy();
    cleanup();
    draw(climb(10, [90]));
    expect(screen.queryByText('L’axe ne part pas de zéro.')).toBeNull();
  });

  it('ne perd aucune marche, même nulle, et n’écrit aucun NaN', () => {
    const { container } = draw(climb(0, [0, 0]));
    const bars = [...container.querySelectorAll('g > rect')];
    expect(bars).toHaveLength(4);
    for (const bar of bars) expect(Number(bar.getAttribute('height'))).toBeGreaterThan(0);
    expect(container.innerHTML).not.toContain('NaN');
  });

  it('coupe en deux un nom trop long pour sa barre', () => {
    const { container } = draw(climb(100, [1]));
    const names = [...container.querySelectorAll('g > text')].map(({ textContent }) => textContent);
    expect(names).toContain('Emplois');
    expect(names).toContain('en 2009');
    expect(names).toContain('effet 0');
  });
});
