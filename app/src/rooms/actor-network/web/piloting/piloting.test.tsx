// Who pilots what on screen: figures with their basis, signals with what they cannot say, the sentence of caution.
import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ids } from '../../../../../test/invented-fabrique.js';
import { showScreen } from '../../../../../test/screen.js';
import type { Piloting } from '../../contract/piloting.js';
import { screens } from '../index.js';
import { copy as en } from './copy.en.js';
import { copy as fr } from './copy.fr.js';
import { placeColumns, placeRows } from './drawing.js';
import { formatFigure } from './tables.js';

const at = `/espaces/${ids.estuary}/reseau/pilotage`;
const route = `GET /api/spaces/${ids.estuary}/piloting`;
const school = { id: ids.school, name: 'Le Lycée' };
const yard = { id: ids.yard, name: 'Le Chantier' };
const piloting: Piloting = {
  readAt: '2026-11-28T10:00:00.000Z',
  actions: [
    { id: ids.campus, title: 'Un campus', pilots: [yard, school] },
    { id: ids.brand, title: 'Une marque', pilots: [] },
  ],
  organisations: [
    { ...yard, family: 'Entreprises', actions: 1, coPilots: [school] },
    { ...school, family: null, actions: 1, coPilots: [yard] },
  ],
  ties: [{ a: ids.yard, b: ids.school, together: 1 }],
  figures: [
    { key: 'actions', value: 2, unit: 'count', basis: 2, basisOf: 'actions' },
    { key: 'actions-with-several-pilots', value: 1, unit: 'count', basis: 2, basisOf: 'actions' },
    { key: 'density', value: 1, unit: 'share', basis: 1, basisOf: 'pairs' },
    { key: 'alone', value: 0, unit: 'count', basis: 2, basisOf: 'organisations' },
    { key: 'concentration', value: 0.5, unit: 'index', basis: 2, basisOf: 'roles' },
  ],
  signals: [
    {
      key: 'pilot-concentration',
      value: 0.5,
      part: 2,
      whole: 2,
      families: [],
      caveats: ['roles-are-not-rent', 'few'],
    },
    { key: 'actions-without-new-partner', value: null, part: 0, whole: 0, families: [], caveats: ['few'] },
    {
      key: 'families-never-pilot',
      value: 0.5,
      part: 1,
      whole: 2,
      families: ['Culture'],
      caveats: ['silence-is-not-absence'],
    },
  ],
};

describe('qui pilote quoi', () => {
  it('se lit en dessin, en phrase et en tables, avec la phrase de prudence [R102] [R112]', async () => {
    const shown = showScreen({ screens, at, answers: { [route]: piloting } });
    expect(await screen.findByText(/À lire avec prudence/)).toBeTruthy();
    expect(screen.getByRole('img', { name: /2\sorganisations pilotes, 2\sactions/ })).toBeTruthy();
    expect(screen.getByText(/lu le 28 novembre 2026/)).toBeTruthy();
    const figures = screen.getByRole('table', { name: fr.figuresCaption });
    const density = within(figures).getByText('Densité du copilotage').closest('tr') as HTMLElement;
    expect(within(density).getByText(/100,0.%/)).toBeTruthy();
    expect(within(density).getByText(/1\scouple d’organisations/)).toBeTruthy();
    const actions = screen.getByRole('table', { name: fr.actionsCaption });
    expect(within(actions).getByText('Le Chantier, Le Lycée')).toBeTruthy();
    expect(within(actions).getByText(fr.noPilot)).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('dit de chaque signal comment il est calculé et ce qu’il ne dit pas [R109] [R110]', async () => {
    showScreen({ screens, at, answers: { [route]: piloting } });
    const card = (await screen.findByRole('heading', { name: /Des rôles de pilote/ })).closest('li');
    expect(within(card as HTMLElement).getByText(/0,5\ssur\s1/)).toBeTruthy();
    expect(within(card as HTMLElement).getByText(/un rôle ne dit rien de ce qui est pris/)).toBeTruthy();
    expect(screen.getByText(/^1\sfamille sur 2$/)).toBeTruthy();
    expect(screen.getByText(fr.signalNothing)).toBeTruthy();
    expect(screen.getByText(/Familles concernées\s: Culture/)).toBeTruthy();
  });

  it('dit quoi faire quand rien n’est piloté', async () => {
    const empty = { ...piloting, actions: [], organisations: [], ties: [], figures: [], signals: [] };
    showScreen({ screens, at, answers: { [route]: empty } });
    expect(await screen.findByText(fr.none)).toBeTruthy();
    expect(screen.getByRole('link', { name: fr.toProgramme })).toBeTruthy();
  });
});

describe('les mots et le dessin', () => {
  it('n’ont ni nombre absent ni clé sans phrase', () => {
    expect(formatFigure({ value: null, unit: 'share' }, { copy: fr, locale: 'fr' })).toBe(fr.undefinedFigure);
    expect(formatFigure({ value: 0.0606, unit: 'share' }, { copy: en, locale: 'en' })).toMatch(/6\.1/);
    for (const words of [fr, en]) {
      for (const [label, how] of Object.values(words.figureWords)) expect(label && how).toBeTruthy();
    }
  });

  it('donnent aux titres la place que les noms ne prennent pas', () => {
    const short = placeColumns(['RTE', 'Airbus']);
    const long = placeColumns(['x'.repeat(90)]);
    expect(short.letters).toBeGreaterThan(long.letters);
    expect(long.left).toBe(300);
    expect(placeColumns([])).toEqual({ left: 20, right: 280, letters: 98 });
  });

  it('étalent le côté court sur la hauteur du long', () => {
    expect(placeRows(0, 4)).toEqual([]);
    expect(placeRows(1, 2)).toEqual([34]);
    expect(placeRows(2, 2)).toEqual([21, 47]);
  });
});
