// The directory of organisations and the sheet of one of them.
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it } from 'vitest';
import { directory, ids, organisation } from '../../../../test/invented-fabrique.js';
import { showScreen } from '../../../../test/screen.js';
import { screens } from './index.js';

const at = `/espaces/${ids.fabrique}/organisations`;
const api = `/api/spaces/${ids.fabrique}/organisations`;
const answers = { [`GET ${api}`]: directory, [`GET ${api}/${ids.yard}`]: organisation };

describe('l’annuaire des organisations (S08)', () => {
  it('liste noms, familles et actions pilotées, et compte ce qu’il montre [R030]', async () => {
    showScreen({ screens, at, answers });
    const row = (await screen.findByRole('link', { name: 'Le Chantier' })).closest('tr') as HTMLElement;
    expect(within(row).getByText('Entreprise')).toBeTruthy();
    expect(within(row).getByText('1')).toBeTruthy();
    expect(screen.getByText(/3 sur 3/)).toBeTruthy();
  });

  it('dit ce qui est une catégorie et ce qui est à vérifier [R121]', async () => {
    showScreen({ screens, at, answers });
    expect(await screen.findByText('catégorie d’acteurs')).toBeTruthy();
    expect(screen.getByText('famille à vérifier')).toBeTruthy();
  });

  it('garde la famille dans l’adresse et la demande au serveur', async () => {
    const shown = showScreen({ screens, at, answers });
    await userEvent.click(await screen.findByRole('button', { name: /Toutes les familles/ }));
    await userEvent.click(await screen.findByRole('option', { name: 'Entreprise (2)' }));
    await waitFor(() => expect(shown.history.location.search).toBe('?famille=entreprise'));
    await waitFor(() => expect(shown.sent.at(-1)?.query.get('family')).toBe('entreprise'));
  });

  it('cherche un nom', async () => {
    const shown = showScreen({ screens, at, answers });
    await userEvent.type(await screen.findByRole('textbox', { name: /Chercher un nom/ }), 'chan');
    await waitFor(() => expect(shown.sent.at(-1)?.query.get('search')).toBe('chan'));
    expect(shown.history.location.search).toBe('?nom=chan');
  });

  it('trie par nombre d’actions, au clavier', async () => {
    showScreen({ screens, at, answers });
    const sort = await screen.findByRole('button', { name: /Actions pilotées/ });
    sort.focus();
    await userEvent.keyboard('{Enter}');
    expect(screen.getByRole('columnheader', { name: /Actions pilotées/ }).getAttribute('aria-sort')).toBe(
      'ascending',
    );
    expect(screen.getAllByRole('rowheader')[0]?.textContent).toContain('Le Lycée');
  });

  it('dit quoi faire quand rien ne correspond', async () => {
    showScreen({ screens, at, answers: { [`GET ${api}`]: { ...directory, organisations: [] } } });
    expect(await screen.findByRole('button', { name: 'Tout afficher' })).toBeTruthy();
  });

  it('n’a pas de faute d’accessibilité [R148]', async () => {
    const shown = showScreen({ screens, at, answers });
    await screen.findByRole('table');
    expect(await shown.findFaults()).toEqual([]);
  });
});

describe('la fiche d’une organisation (S08)', () => {
  it('montre ce qu’elle pilote, où et avec qui [R033]', async () => {
    const shown = showScreen({ screens, at: `${at}/${ids.yard}`, answers });
    const action = await screen.findByRole('link', { name: 'Créer un campus' });
    expect(action.getAttribute('href')).toBe(`/espaces/${ids.estuary}/programme#${ids.campus}`);
    const row = action.closest('tr') as HTMLElement;
    expect(within(row).getByText('L’Estuaire')).toBeTruthy();
    expect(within(row).getByRole('link', { name: 'Le Lycée' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Quai Ouest' })).toBeTruthy();
    expect(await shown.findFaults()).toEqual([]);
  });

  it('ramène à l’annuaire par le fil d’Ariane', async () => {
    const shown = showScreen({ screens, at: `${at}/${ids.yard}`, answers });
    const trail = await screen.findByRole('navigation', { name: 'Fil d’Ariane' });
    await userEvent.click(within(trail).getByRole('link', { name: 'Organisations' }));
    await waitFor(() => expect(shown.history.location.pathname).toBe(at));
    expect(document.activeElement?.id).toBe('contenu');
  });

  it('ne laisse pas vide ce qu’elle ne pilote pas', async () => {
    const none = { [`GET ${api}/${ids.yard}`]: { ...organisation, pilots: [] } };
    showScreen({ screens, at: `${at}/${ids.yard}`, answers: none });
    expect(await screen.findByText('Elle ne pilote aucune action')).toBeTruthy();
  });
});
