// The map of places: true to its ground, named place by place, and silent when outlines are not there.
import { screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { createProblem, showScreen } from '../../../../../test/screen.js';
import type { Contours } from '../../contract.js';
import { drawRings, frameContours, PlaceMap } from './place-map.js';

type Ring = Contours['features'][number]['rings'][number];

const square = (west: number, south: number, side: number): Ring => [
  [west, south],
  [west + side, south],
  [west + side, south + side],
  [west, south + side],
  [west, south],
];

describe('le cadre', () => {
  it('contient tous les points, d’un bord à l’autre', () => {
    const coordinate = fc.tuple(
      fc.double({ min: -5, max: 9, noNaN: true }),
      fc.double({ min: 41, max: 51, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(coordinate, { minLength: 2, maxLength: 12 }), (ring) => {
        const { height, project } = frameContours([{ code: 'A', rings: [ring] }]);
        for (const point of ring) {
          const [x, y] = project(point);
          expect(x).toBeGreaterThanOrEqual(-1e-6);
          expect(x).toBeLessThanOrEqual(720 + 1e-6);
          expect(y).toBeGreaterThanOrEqual(-1e-6);
          expect(y).toBeLessThanOrEqual(height + 1e-6);
        }
      }),
      { numRuns: 60, seed: 90 },
    );
  });

  it('rétrécit les longitudes\u202f: à 60 degrés, un degré d’est vaut un demi-degré de nord', () => {
    const { height, project } = frameContours([{ code: 'A', rings: [square(0, 59, 2)] }]);
    expect(project([2, 59])[0]).toBeCloseTo(720, 6);
    // cos 60° = 1/2\u202f: le carré de deux degrés est deux fois plus haut que large.
    expect(height).toBeCloseTo(1440, 6);
  });

  it('tient un point seul sans diviser par zéro', () => {
    const { project } = frameContours([{ code: 'A', rings: [[[2, 48]]] }]);
    expect(project([2, 48])).toEqual([0, 0]);
  });
});

describe('le tracé', () => {
  const flat = (point: readonly [number, number]) => point;

  it('ferme chaque anneau, au dixième, îles comprises', () => {
    expect(
      drawRings(
        [
          [
            [0, 0],
            [1.26, 0],
            [1, 1],
          ],
          [
            [5, 5],
            [6, 5],
            [6, 6],
          ],
        ],
        flat,
      ),
    ).toBe('M0.0 0.0L1.3 0.0L1.0 1.0ZM5.0 5.0L6.0 5.0L6.0 6.0Z');
    expect(drawRings([], flat)).toBe('');
  });
});

describe('la carte montrée', () => {
  const features = [
    { code: '7304', rings: [square(2, 44, 1)] },
    { code: '2305', rings: [square(0, 49, 1)] },
    { code: '9999', rings: [square(4, 46, 1)] },
  ];
  const show = (contours: object) =>
    showScreen({
      at: '/carte',
      screens: [
        {
          path: '/carte',
          title: { fr: 'Carte', en: 'Map' },
          load: async () => ({
            Screen: () => (
              <PlaceMap
                space={ids.estuary}
                kind="ZE2010"
                caption="Types de lieux"
                classes={[
                  { id: 'more', label: 'Plus' },
                  { id: 'less', label: 'Moins' },
                ]}
                classOf={
                  new Map([
                    ['7304', 'more'],
                    ['2305', 'less'],
                  ])
                }
                labelOf={
                  new Map([
                    ['7304', 'Rodez : plus'],
                    ['2305', 'Dieppe : moins'],
                  ])
                }
                marked="7304"
              />
            ),
          }),
        },
      ],
      answers: { [`GET /api/spaces/${ids.estuary}/contours/ZE2010`]: contours },
    });

  it('nomme chaque lieu, et dessine le lieu choisi par-dessus les autres', async () => {
    show({ features });
    const map = await screen.findByRole('img', { name: 'Types de lieux' });
    const paths = [...map.querySelectorAll('path')];
    expect(paths.map((path) => path.textContent)).toEqual(['Dieppe : moins', '9999', 'Rodez : plus']);
    expect(paths.map((path) => path.getAttribute('data-marked'))).toEqual([null, null, 'true']);
  });

  it('ne donne pas la même figure à deux classes, ni à un lieu sans classe', async () => {
    show({ features });
    const map = await screen.findByRole('img', { name: 'Types de lieux' });
    const looks = [...map.querySelectorAll('path')].map((path) => path.getAttribute('class'));
    expect(new Set(looks).size).toBe(3);
  });

  it('n’est pas dessinée quand les contours manquent, et la page reste', async () => {
    show(createProblem(404, 'Contours absents.'));
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByText(/Contours absents/)).toBeNull();
  });
});
