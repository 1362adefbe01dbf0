// The cloud of points: every place named, the one diagnosed marked, and no division by a spread of zero.
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { LocaleRoot } from '../../../../platform/web/locale.js';
import { Scatter, type ScatterProps } from './scatter.js';

afterEach(cleanup);

const place = (code: string, proxy: number, effect: number) => ({
  code,
  label: `Lieu ${code}`,
  proxy,
  effect,
  residual: null,
});
const draw = (places: ScatterProps['places'], marked = 'B') =>
  render(
    <LocaleRoot>
      <Scatter
        places={places}
        caption="Effet local et participation"
        note="Insee, 2009–2015"
        xLabel="Participation"
        yLabel="Effet local"
        marked={marked}
      />
    </LocaleRoot>,
  ).container;

describe('le nuage', () => {
  const places = [place('A', 40, -2), place('B', 60, 0), place('C', 80, 6)];

  it('nomme chaque point avec ses deux chiffres [R148]', () => {
    const titles = [...draw(places).querySelectorAll('circle title')].map(({ textContent }) => textContent);
    expect(titles).toEqual(['Lieu A : 40\u202f; −2,0', 'Lieu B : 60\u202f; 0,0', 'Lieu C : 80\u202f; +6,0']);
    expect(screen.getByRole('img', { name: 'Effet local et participation' })).toBeTruthy();
  });

  it('va du plus petit à gauche au plus grand à droite, du plus bas en bas au plus haut en haut', () => {
    const points = [...draw(places).querySelectorAll('circle')].map((circle) => [
      Number(circle.getAttribute('cx')),
      Number(circle.getAttribute('cy')),
    ]);
    // Largeur utile 720 − 64 − 16 = 640, hauteur utile 420 − 56 − 16 = 348\u202f; 0 est au quart de −2 à 6.
    expect(points).toEqual([
      [64, 364],
      [384, 16 + 0.75 * 348],
      [704, 16],
    ]);
  });

  it('nomme ses deux axes', () => {
    const words = [...draw(places).querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(words).toEqual(expect.arrayContaining(['Participation', 'Effet local']));
  });

  it('marque le lieu du diagnostic par un carré et son nom', () => {
    const drawn = draw(places);
    expect(drawn.querySelectorAll('rect')).toHaveLength(1);
    expect([...drawn.querySelectorAll('text')].map(({ textContent }) => textContent)).toContain('Lieu B');
  });

  it('écrit son nom vers le milieu quand il est près d’un bord', () => {
    const anchors = ['A', 'B', 'C'].map((code) =>
      draw(places, code).querySelector('text[data-anchor]')?.getAttribute('data-anchor'),
    );
    expect(anchors).toEqual(['start', 'middle', 'end']);
  });

  it('n’invente pas de carré pour un lieu absent du fichier', () => {
    expect(draw(places, 'Z').querySelectorAll('rect')).toHaveLength(0);
  });

  it.each([
    ['un seul lieu', [place('B', 5, 1)]],
    ['des lieux tous pareils', [place('A', 5, 1), place('B', 5, 1)]],
  ])('tient avec %s', (_, given) => {
    const drawn = draw(given);
    expect(drawn.innerHTML).not.toMatch(/NaN|Infinity/);
    expect(drawn.querySelectorAll('circle')).toHaveLength(given.length);
  });
});
