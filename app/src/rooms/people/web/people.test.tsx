// Sign-in, rights and the pages that the law asks for.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { session } from '../../../../test/invented-fabrique.js';
import { createProblem, showScreen } from '../../../../test/screen.js';
import { screens } from './index.js';
import { legal as en } from './legal.en.js';
import { legal as fr } from './legal.fr.js';

const refused = createProblem(401, 'Connexion nécessaire.');

afterEach(() => window.history.replaceState(null, '', '/'));

describe('la page d’entrée', () => {
  it('prend le lien dans l’adresse, l’efface, l’essaie une fois, et continue', async () => {
    window.history.replaceState(null, '', '/entrer#un-jeton');
    const answers = { 'POST /api/session': session, 'GET /api/session': refused };
    const shown = showScreen({ screens, at: '/entrer', answers, session: null });
    await waitFor(() => expect(shown.history.location.pathname).toBe('/'));
    expect(window.location.hash).toBe('');
    const tried = shown.sent.filter((request) => request.method === 'POST');
    expect(tried.map((request) => request.body)).toEqual([{ token: 'un-jeton' }]);
  });

  it('dit qu’un lien n’ouvre plus, et comment en avoir un autre', async () => {
    window.history.replaceState(null, '', '/entrer#use');
    const gone = createProblem(410, 'Ce lien a déjà servi.');
    const answers = { 'POST /api/session': gone, 'GET /api/session': refused };
    showScreen({ screens, at: '/entrer', answers, session: null });
    expect((await screen.findByRole('alert')).textContent).toContain('Ce lien a déjà servi.');
    expect(screen.getByRole('heading', { name: 'Obtenir un lien' })).toBeTruthy();
  });

  it('n’essaie rien sans lien et renvoie les participants vers la salle [R039]', async () => {
    const shown = showScreen({
      screens,
      at: '/entrer',
      answers: { 'GET /api/session': refused },
      session: null,
    });
    const join = await screen.findByRole('link', { name: 'Rejoindre une salle' });
    expect(join.getAttribute('href')).toBe('/rejoindre');
    expect(shown.sent.some((request) => request.method === 'POST')).toBe(false);
    expect(await shown.findFaults()).toEqual([]);
  });

  it('laisse se déconnecter', async () => {
    const answers = { 'GET /api/session': session, 'DELETE /api/session': refused };
    const shown = showScreen({ screens, at: '/entrer', answers });
    expect(await screen.findByText('Sous le nom de Marc V..')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Se déconnecter' }));
    await waitFor(() => expect(shown.sent.some((request) => request.method === 'DELETE')).toBe(true));
  });
});

describe('la table des droits', () => {
  const rules = [
    {
      id: 'territory.edit',
      scope: 'space',
      roles: ['facilitator', 'project-lead'],
      seats: [],
      sentence: 'L’animateur complète la fiche.',
      routes: [{ method: 'PUT', path: '/x', summary: 'Met à jour la fiche.' }],
    },
    {
      id: 'people.enter',
      scope: 'public',
      roles: [],
      seats: [],
      sentence: 'Chacun peut entrer.',
      routes: [],
    },
  ];

  it('dit chaque règle, à qui elle s’ouvre et ce qu’elle couvre', async () => {
    const shown = showScreen({
      screens,
      at: '/droits',
      answers: { 'GET /api/rights': { rules } },
      session: null,
    });
    const rule = await screen.findByRole('rowheader', { name: 'L’animateur complète la fiche.' });
    const row = rule.closest('tr') as HTMLElement;
    expect(within(row).getByText('animateur, chef de projet')).toBeTruthy();
    expect(within(row).getByText('Met à jour la fiche.')).toBeTruthy();
    expect(screen.getByText('tout le monde')).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });
});

describe('les pages que la loi demande', () => {
  it.each([
    ['/mentions-legales', fr.notice.title],
    ['/confidentialite', fr.privacy.title],
    ['/accessibilite', fr.accessibility.title],
  ])('%s se lit sans être connecté [R148]', async (at, title) => {
    const shown = showScreen({ screens, at, session: null });
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('l’anglais a autant de sections et de points que le français', () => {
    const measure = (texts: typeof fr) =>
      Object.values(texts).map((page) => page.sections.map((one) => [one.text.length, one.points?.length]));
    expect(measure(en)).toEqual(measure(fr));
  });
});
