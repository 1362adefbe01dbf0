// The map of places: true to its ground, named place by place, and silent when outlines are not there.
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { createProblem, showScreen } from '../../../../../test/screen.js';
import type { Contours } from '../../contract.js';
import { findPlaces } from './map-search.js';
import { drawRings, frameContours, groupRings } from './outline.js';
import { PlaceMap } from './place-map.js';

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

describe('les polygones', () => {
  const outer = square(0, 0, 10);
  const hole = square(2, 2, 4);
  const island = square(3, 3, 1);
  const apart = square(20, 0, 3);

  it('rendent à chaque trou son contour, dans quelque sens que tournent les anneaux', () => {
    expect(groupRings([hole, outer, apart])).toEqual([[outer, hole], [apart]]);
    expect(groupRings([[...outer].reverse(), hole])).toEqual([[[...outer].reverse(), hole]]);
  });

  it('tiennent une île dans un trou', () => {
    expect(groupRings([outer, hole, island])).toEqual([[outer, hole], [island]]);
  });

  it('ne perdent aucun anneau', () => {
    const side = fc.integer({ min: 1, max: 9 });
    const some = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 }), side), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(some, (given) => {
        const rings = given.map(([x, y, long]) => square(x, y, long));
        expect(groupRings(rings).flat()).toHaveLength(rings.length);
      }),
      { seed: 6 },
    );
  });
});

describe('un lieu cherché', () => {
  const features = ['1', '2', '3'].map((code) => ({ code, rings: [] }));
  const nameOf = new Map([
    ['1', 'Val d’Orge'],
    ['2', 'Évreux'],
    ['3', 'Valence'],
    ['4', 'Valréas'],
  ]);

  it.each([
    ['evr', ['2']],
    ['val', ['1', '3']],
    ['orge', ['1']],
    ['v', []],
    ['valréas', []],
  ])('« %s »', (text, codes) => {
    expect(findPlaces({ nameOf, features }, text).map(([code]) => code)).toEqual(codes);
  });
});

describe('la carte montrée', () => {
  const features = [
    { code: '7304', rings: [square(2, 44, 1)] },
    { code: '2305', rings: [square(0, 49, 1)] },
    { code: '9999', rings: [square(4, 46, 1)] },
  ];
  const names = new Map([
    ['7304', 'Rodez'],
    ['2305', 'Dieppe'],
  ]);
  const sentences = new Map([
    ['7304', 'Rodez : plus'],
    ['2305', 'Dieppe : moins'],
  ]);
  const onOpen = vi.fn();
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
                nameOf={names}
                describe={(code) => sentences.get(code) ?? 'Sans chiffre'}
                onOpen={onOpen}
                marked="7304"
              />
            ),
          }),
        },
      ],
      answers: { [`GET /api/spaces/${ids.estuary}/contours/ZE2010`]: contours },
    });

  it('nomme chaque lieu, et dessine le lieu choisi par-dessus les autres', async () => {
    show({ features, origin: null });
    const map = await screen.findByRole('img', { name: 'Types de lieux' });
    const paths = [...map.querySelectorAll('path')];
    expect(paths.map((path) => path.textContent)).toEqual(['Dieppe : moins', 'Sans chiffre', 'Rodez : plus']);
    expect(paths.map((path) => path.getAttribute('data-marked'))).toEqual([null, null, 'true']);
  });

  it('ne donne pas la même figure à deux classes, ni à un lieu sans classe', async () => {
    show({ features, origin: null });
    const map = await screen.findByRole('img', { name: 'Types de lieux' });
    const looks = [...map.querySelectorAll('path')].map((path) => path.getAttribute('class'));
    expect(new Set(looks).size).toBe(3);
  });

  it('se lit sans souris\u202f: un lieu cherché par son nom dit sa phrase, et s’ouvre', async () => {
    const { findFaults } = show({ features, origin: null });
    await userEvent.type(await screen.findByLabelText('Chercher un lieu sur la carte'), 'diep');
    await userEvent.click(screen.getByRole('button', { name: 'Dieppe' }));
    expect(screen.getByRole('status').textContent).toBe('Dieppe : moins');
    const map = screen.getByRole('img', { name: 'Types de lieux' });
    expect(map.querySelector('[data-pointed]')?.textContent).toBe('Dieppe : moins');
    expect(await findFaults()).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Lire le diagnostic de Dieppe' }));
    expect(onOpen).toHaveBeenCalledWith('2305');
  });

  it('n’offre pas de rouvrir le lieu de la page, ni de bouger une carte qui ne bouge pas', async () => {
    show({ features, origin: null });
    await userEvent.type(await screen.findByLabelText('Chercher un lieu sur la carte'), 'rodez');
    await userEvent.click(screen.getByRole('button', { name: 'Rodez' }));
    expect(screen.queryByRole('button', { name: /Lire le diagnostic/ })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Agrandir' })).toBeNull();
  });

  it('dit qu’aucun lieu n’a ce nom', async () => {
    show({ features, origin: null });
    await userEvent.type(await screen.findByLabelText('Chercher un lieu sur la carte'), 'atlantide');
    expect(screen.getByText('Aucun lieu de ce nom sur la carte.')).toBeTruthy();
  });

  it('dit d’où viennent ses contours, et les retire quand on le redemande [R018]', async () => {
    const origin = { publisher: 'IGN', licence: 'LO 2.0', year: 2010, fileName: 'ze.geojson', isOwn: true };
    const { sent } = show({ features, origin });
    expect(
      await screen.findByText(/Contours\s: IGN, découpage de 2010, LO 2\.0 \(fichier ze\.geojson\)\./),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Retirer ces contours' }));
    await userEvent.click(screen.getByRole('button', { name: 'Garder' }));
    expect(sent.filter(({ method }) => method === 'DELETE')).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Retirer ces contours' }));
    await userEvent.click(screen.getByRole('button', { name: 'Retirer' }));
    await waitFor(() =>
      expect(sent.find(({ method }) => method === 'DELETE')?.path).toBe(
        `/api/spaces/${ids.estuary}/contours/ZE2010`,
      ),
    );
  });

  it('ne retire pas les contours de la machine, ni ceux de la Fabrique', async () => {
    show({ features, origin: null });
    expect(await screen.findByText(/dossier de données de cette machine/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Retirer ces contours' })).toBeNull();
  });

  it('n’est pas dessinée quand les contours manquent, et la page reste', async () => {
    show(createProblem(404, 'Contours absents.'));
    await new Promise((done) => setTimeout(done, 50));
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.queryByText(/Contours absents/)).toBeNull();
  });
});
