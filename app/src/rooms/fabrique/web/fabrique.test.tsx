// The way in, the home of a space, and the page of the Fabrique.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { fabrique, home, ids, session, spaces } from '../../../../test/invented-fabrique.js';
import { createProblem, showScreen } from '../../../../test/screen.js';
import { copy as fr } from './copy.fr.js';
import { screens } from './index.js';
import { findFirstSpace } from './spaces.js';
import { formatWaiting } from './waiting-list.js';

const homeAt = `/espaces/${ids.fabrique}`;
const answers = {
  'GET /api/spaces': spaces,
  'GET /api/session': session,
  [`GET /api${homeAt.replace('espaces', 'spaces')}/home`]: home,
  [`GET /api${homeAt.replace('espaces', 'spaces')}/fabrique`]: fabrique,
};

describe('l’accueil d’un espace (S01)', () => {
  it('titre la page par le jour et la question, et nomme l’onglet', async () => {
    showScreen({ screens, at: homeAt, answers });
    expect(await screen.findByRole('heading', { level: 1, name: 'mardi 9 mars' })).toBeTruthy();
    expect(document.title).toBe('Ateliers et rivages — Accueil — Trame');
  });

  it('mène du séminaire du jour à sa page, dans l’espace de son territoire', async () => {
    showScreen({ screens, at: homeAt, answers });
    const link = await screen.findByRole('link', { name: /L’Estuaire · Séminaire 2/ });
    expect(link.getAttribute('href')).toBe(`/espaces/${ids.estuary}/seminaires/${ids.seminar}`);
  });

  it('dit ce qui attend, une phrase et un chemin par ligne', async () => {
    showScreen({ screens, at: homeAt, answers });
    const orphan = await screen.findByRole('link', { name: /L’Estuaire.*1\saction sans pilote nommé/ });
    expect(orphan.getAttribute('href')).toBe(`/espaces/${ids.estuary}/programme?pilotes=to-be-named`);
    expect(screen.getByRole('link', { name: /Les Hauts.*2\spoints à compléter/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: /binôme n’est pas complet \(siège de l’élu\)/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: /Inter-sites.*2\sséminaires sans date/ })).toBeTruthy();
    expect(screen.getByRole('link', { name: /10 fiches vides sur 10/ })).toBeTruthy();
  });

  it('reste calme quand il n’y a rien', async () => {
    const quiet = { ...home, now: [], waiting: [] };
    const at = `GET /api/spaces/${ids.fabrique}/home`;
    showScreen({ screens, at: homeAt, answers: { ...answers, [at]: quiet } });
    expect(await screen.findByText('Rien aujourd’hui')).toBeTruthy();
    expect(screen.getByText('Rien n’attend')).toBeTruthy();
  });

  it('parle anglais à qui le demande, et s’en souvient', async () => {
    showScreen({ screens, at: homeAt, answers });
    await userEvent.click(await screen.findByRole('button', { name: 'English' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Tuesday 9 March' })).toBeTruthy();
    expect(document.documentElement.lang).toBe('en-GB');
    expect(localStorage.getItem('trame-locale')).toBe('en');
  });

  it('n’a pas de faute d’accessibilité [R148]', async () => {
    const shown = showScreen({ screens, at: homeAt, answers });
    await screen.findByRole('heading', { level: 1, name: 'mardi 9 mars' });
    expect(await shown.findFaults()).toEqual([]);
  });

  it('écrit le manque d’un territoire au singulier quand il n’y en a qu’un', () => {
    const item = { kind: 'seminars-without-date' as const, territoryId: null, territoryName: null, count: 1 };
    const line = formatWaiting(item, { copy: fr, locale: 'fr', space: 's' });
    expect([line.place, line.sentence]).toEqual(['Inter-sites', '1\u00a0séminaire sans date']);
  });
});

describe('la page de la Fabrique (S02)', () => {
  const at = `${homeAt}/fabrique`;

  it('montre la question, l’état et les dates [R001] [R003]', async () => {
    showScreen({ screens, at, answers });
    expect(await screen.findByText('Comment tenir ensemble ?')).toBeTruthy();
    expect(screen.getByText('en cours')).toBeTruthy();
    expect(screen.getByText('Du 4 janvier 2027 au 17 décembre 2027')).toBeTruthy();
  });

  it('compte les livraisons d’après les évènements [R010]', async () => {
    showScreen({ screens, at, answers });
    expect(await screen.findByText('5 sur 16')).toBeTruthy();
    expect(screen.getByText('1 sur 3')).toBeTruthy();
    expect(screen.getByText('0 sur 10')).toBeTruthy();
  });

  it('pose les séminaires locaux sur les quatre phases [R043] [R048]', async () => {
    showScreen({ screens, at, answers });
    const lane = await screen.findByRole('table', { name: /Voie locale/ });
    const row = within(lane).getByRole('rowheader', { name: 'L’Estuaire' }).closest('tr') as HTMLElement;
    expect(within(row).getByRole('link', { name: /^L’Estuaire, Séminaire 2, 9 mars$/ })).toBeTruthy();
    expect(within(row).getByText('tenu')).toBeTruthy();
    expect(within(row).getAllByText('à prévoir')).toHaveLength(2);
    expect(within(lane).getAllByRole('columnheader')).toHaveLength(5);
  });

  it('avertit sans bloquer [R002]', async () => {
    showScreen({ screens, at, answers });
    expect(await screen.findByText('Cette Fabrique réunit moins de quatre territoires.')).toBeTruthy();
  });

  it('donne le compte calculé et l’annonce à côté, et n’ouvre que les programmes permis [R145]', async () => {
    showScreen({ screens, at, answers });
    expect(await screen.findByText(/3\sactions/)).toBeTruthy();
    expect(screen.getByText(/2 annoncées/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /Programme.*Estuaire/ })).toBeTruthy();
    expect(screen.queryByRole('link', { name: /Programme.*Hauts/ })).toBeNull();
  });

  it('garde les contradictions de la source', async () => {
    showScreen({ screens, at, answers });
    expect(await screen.findByText('Deux, puis trois.', { exact: false })).toBeTruthy();
  });

  it('n’a pas de faute d’accessibilité [R148]', async () => {
    const shown = showScreen({ screens, at, answers });
    await screen.findByRole('table');
    expect(await shown.findFaults()).toEqual([]);
  });
});

describe('l’entrée', () => {
  it('mène droit à la seule Fabrique', async () => {
    const shown = showScreen({ screens, at: '/', answers });
    await waitFor(() => expect(shown.history.location.pathname).toBe(homeAt));
  });

  it('laisse choisir entre deux Fabriques', async () => {
    const other = { ...spaces.spaces[0], id: ids.hills, name: 'Forêts' };
    showScreen({ screens, at: '/', answers: { 'GET /api/spaces': { spaces: [...spaces.spaces, other] } } });
    expect(await screen.findByRole('link', { name: 'Forêts' })).toBeTruthy();
  });

  it('dit à qui demander un rôle quand il n’y en a aucun', async () => {
    showScreen({ screens, at: '/', answers: { 'GET /api/spaces': { spaces: [] } } });
    expect(await screen.findByText('Aucun espace ne vous est encore ouvert')).toBeTruthy();
  });

  it('explique comment obtenir un lien à qui n’est pas connecté [R039]', async () => {
    const refused = createProblem(401, 'Connexion nécessaire.');
    showScreen({ screens, at: '/', answers: { 'GET /api/spaces': refused }, session: null });
    expect(await screen.findByRole('heading', { level: 1, name: 'Vous n’êtes pas connecté' })).toBeTruthy();
  });

  it('choisit le seul espace, et rien entre plusieurs territoires', () => {
    const estuary = spaces.spaces.filter((space) => space.kind === 'territory');
    const territories = estuary.flatMap((space) => [space, { ...space, id: ids.hills }]);
    expect(findFirstSpace(territories.slice(0, 1))?.id).toBe(ids.estuary);
    expect(findFirstSpace(territories)).toBeUndefined();
  });
});
